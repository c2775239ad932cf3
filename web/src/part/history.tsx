// Everything that was entered about one thing, oldest first, each line leading to its entry in the log.
import type { HistoryItem } from "../api/rows";
import { get } from "../api/client";
import { kindOf, idOf } from "../api/subject";
import { useAnswer } from "../api/use_answer";
import { Link } from "../frame/router";
import { named, t } from "../language/catalogue";
import { instant } from "../language/format";
import { Answer } from "./state";
import { Words } from "./words";

function show(value: unknown): string {
  if (value === null || value === undefined) return "—";
  return typeof value === "string" ? value : JSON.stringify(value);
}

function Item({ item }: { item: HistoryItem }) {
  return (
    <li class={item.effective ? "effective" : "past"}>
      <p>
        <strong>{named("entry", item.kind)}</strong> · {instant(item.time)} · <Words text={item.author} /> ·{" "}
        <Link href={`/record/${item.index}`}>{t("record.entryNumber", { index: item.index })}</Link>
        {item.effective && <span class="badge">{t("history.stands")}</span>}
      </p>
      {item.reason && <p>{t("history.reason")} <Words text={item.reason} /></p>}
      {item.changes.length > 0 && (
        <ul class="changes">
          {item.changes.map((change) => (
            <li key={change.field}>
              <code>{change.field}</code>: <del><Words text={show(change.before)} /></del> →{" "}
              <ins><Words text={show(change.after)} /></ins>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

export function History({ subject }: { subject: string }) {
  const loaded = useAnswer(`history ${subject}`, (signal) =>
    get<{ items: HistoryItem[] }>(`/api/v1/things/${kindOf(subject)}/${idOf(subject)}/history`, {}, signal),
  );
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t("history.title")}</h2>
      <Answer of={loaded}>
        {(answer) => (
          <ol class="history">
            {answer.items.map((item) => <Item key={item.index} item={item} />)}
          </ol>
        )}
      </Answer>
    </section>
  );
}
