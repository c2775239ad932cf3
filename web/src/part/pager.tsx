// From one page of a list to the next. The list says where its next page begins; the browser's own history
// leads back.
import type { List } from "../api/answers";
import { Link, withFilters } from "../frame/router";
import { t } from "../language/catalogue";

export function Pager({ list }: { list: List<unknown> }) {
  const offset = list.offset ?? 0;
  const shown = list.items.length;
  const next =
    list.next !== undefined
      ? list.next
      : shown === list.limit && (list.total === null || offset + shown < list.total)
        ? offset + shown
        : null;
  if (offset === 0 && next === null) return null;
  return (
    <nav class="pager" aria-label={t("pager.name")}>
      {offset > 0 && <Link href={withFilters({ offset: null })}>{t("pager.first")}</Link>}
      {offset > 0 && (
        <Link href={withFilters({ offset: offset > list.limit ? offset - list.limit : null })}>{t("pager.previous")}</Link>
      )}
      <span>{t("pager.from", { from: offset + 1 })}</span>
      {next !== null && <Link href={withFilters({ offset: next })}>{t("pager.next")}</Link>}
    </nav>
  );
}

export function Total({ list }: { list: List<unknown> }) {
  if (list.total === null) return null;
  return <p class="total" role="status">{t("pager.total", { count: list.total })}</p>;
}
