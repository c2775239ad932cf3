// By how many reports a thing is told that are no copies of each other, where there are several.
import { t } from "../language/catalogue";

export function SourceCount({ of }: { of: number }) {
  return of > 1 ? <span class="home"> {t("told.sources", { count: of })}</span> : null;
}
