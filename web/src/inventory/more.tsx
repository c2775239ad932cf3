// Long lists a hundred rows at a time, so that thousands of them do not make the page slow.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { t } from "../language/catalogue";

const step = 100;

export function More<Row>({ rows, children }: { rows: Row[]; children: (rows: Row[]) => ComponentChildren }) {
  const [shown, setShown] = useState(step);
  return (
    <>
      {children(rows.slice(0, shown))}
      {rows.length > shown && (
        <p class="more">
          {t("inventory.shownOf", { shown, all: rows.length })}{" "}
          <button type="button" class="quiet" onClick={() => setShown(shown + 5 * step)}>{t("inventory.more")}</button>
        </p>
      )}
    </>
  );
}
