// Types, states and days in a form that is the same wherever they stand.
import { day, country } from "../language/format";
import { named, t } from "../language/catalogue";

export function TypeBadge({ type }: { type: string }) {
  return <span class={`badge type type-${type.toLowerCase()}`}>{named("type", type)}</span>;
}

export function StatusBadge({ status }: { status: string }) {
  return <span class={`badge status status-${status}`}>{named("status", status)}</span>;
}

export function Day({ value, inferred = false }: { value: string | null; inferred?: boolean }) {
  if (!value) return <span class="none">{t("day.unknown")}</span>;
  return (
    <time dateTime={value} title={inferred ? t("day.inferred") : undefined}>
      {day(value)}
      {inferred && <span aria-hidden="true">*</span>}
    </time>
  );
}

export function Country({ code }: { code: string | null }) {
  if (!code) return null;
  return <bdi>{country(code)}</bdi>;
}
