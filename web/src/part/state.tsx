// Waiting, failed, empty: told in words, and heard by who cannot see them.
import type { ComponentChildren } from "preact";
import type { ApiError } from "../api/client";
import type { Loaded } from "../api/use_answer";
import { t } from "../language/catalogue";
import { Words, plain } from "./words";

// May name what somebody else wrote, so it is safe to be shown as it is.
export function describe(error: ApiError): string {
  const { code, what, where, remedy } = error.problem;
  if (code === "offline") return t("state.offline");
  return plain([what, where, remedy].filter((part) => part).join(" · "));
}

export function Failure({ error, again }: { error: ApiError; again?: () => void }) {
  return (
    <div class="failure" role="alert">
      <p><strong>{error.status === 404 ? t("state.notFound") : t("state.failed")}</strong></p>
      <p><Words text={describe(error)} lang="en" /></p>
      {again && <button type="button" onClick={again}>{t("state.again")}</button>}
    </div>
  );
}

interface AnswerProps<T> {
  of: Loaded<T>;
  children: (value: T) => ComponentChildren;
}

// What was loaded, or why it was not. An older answer stays visible while a newer one comes.
export function Answer<T>({ of, children }: AnswerProps<T>) {
  if (of.error && of.value === null) return <Failure error={of.error} again={of.again} />;
  if (of.value === null) return <p class="waiting" role="status">{t("state.loading")}</p>;
  return (
    <div class={of.loading ? "answer stale" : "answer"} aria-busy={of.loading}>
      {of.error && <Failure error={of.error} again={of.again} />}
      {children(of.value)}
    </div>
  );
}

export function Empty({ children }: { children: ComponentChildren }) {
  return <p class="empty">{children}</p>;
}
