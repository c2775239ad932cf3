// The files an inventory is made of, and the place to put more in. What is wrong with a file that is refused stands
// beside it, and the inventory stays as it was.
import { useRef, useState } from "preact/hooks";
import { callOfInventory, type FileAdded, type Inventory, type KeptFile } from "../api/inventory";
import { ApiError, change, problemOf, withQuery } from "../api/client";
import { asApiError, grown } from "../api/use_answer";
import { tell } from "../frame/notice";
import { mayAs } from "../frame/session";
import { named, t } from "../language/catalogue";
import { instant, number, percent } from "../language/format";
import { AskReason } from "../part/ask_reason";
import { DropZone } from "../part/drop_zone";
import { describe, Empty } from "../part/state";
import { Table } from "../part/table";
import { send } from "../part/upload";
import { Words, plain } from "../part/words";
import { ProblemTable } from "./problems";

interface Handed {
  file: File;
  published: boolean;
  sent: number;
  answer: FileAdded | null;
  error: ApiError | null;
}

function addedOf(text: string): FileAdded | null {
  try {
    const answer = JSON.parse(text) as Partial<FileAdded>;
    return answer.outcome && answer.problems ? (answer as FileAdded) : null;
  } catch {
    return null;
  }
}

async function handIn(inventory: string, one: Handed, onProgress: (sent: number) => void): Promise<FileAdded> {
  const path = withQuery(callOfInventory(inventory, "/files"), { name: one.file.name, published: one.published ? "true" : null });
  const { status, text } = await send(path, one.file, onProgress);
  const answer = addedOf(text);
  if (answer) return answer;
  throw new ApiError(status, await problemOf(status, text));
}

function Line({ one, again, drop }: { one: Handed; again: () => void; drop: () => void }) {
  const refused = one.error !== null || one.answer?.outcome === "refused";
  const done = one.error !== null || one.answer !== null;
  return (
    <li class={`sending ${done ? (refused ? "failed" : "done") : "sending"}`}>
      <p>
        <Words text={one.file.name} /> ·{" "}
        {one.error ? t("files.refused") : one.answer ? t(`files.${one.answer.outcome}`) : one.sent < 1 ? percent(one.sent) : t("files.read")}
        {one.error && <>{" "}<button type="button" class="quiet" onClick={again}>{t("state.again")}</button></>}
        {done && <>{" "}<button type="button" class="quiet" aria-label={t("files.forgetOf", { name: plain(one.file.name) })} onClick={drop}>×</button></>}
      </p>
      {!done && <progress max={1} value={one.sent < 1 ? one.sent : undefined} aria-label={plain(one.file.name)} />}
      {one.error && <p class="bad">{describe(one.error)}</p>}
      {one.answer && one.answer.problems.length > 0 && (
        <div class="refused">
          <p><strong>{t("files.wrongRows", { count: one.answer.problems.length })}</strong></p>
          <ProblemTable problems={one.answer.problems} caption={t("files.wrongRowsOf", { name: plain(one.file.name) })} />
        </div>
      )}
    </li>
  );
}

function Drop({ inventory }: { inventory: string }) {
  const [handed, setHanded] = useState<Handed[]>([]);
  const [published, setPublished] = useState(false);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const update = (file: File, part: Partial<Handed>) => setHanded((all) => all.map((one) => (one.file === file ? { ...one, ...part } : one)));
  const put = async (one: Handed) => {
    update(one.file, { sent: 0, answer: null, error: null });
    try {
      const answer = await handIn(inventory, one, (sent) => update(one.file, { sent }));
      update(one.file, { answer });
      tell(`${plain(one.file.name)}: ${t(`files.${answer.outcome}`)}`, answer.outcome === "refused");
      if (answer.outcome !== "refused") grown.value += 1;
    } catch (error) {
      update(one.file, { error: asApiError(error) });
      tell(`${plain(one.file.name)}: ${t("files.refused")}`, true);
    }
  };
  const begin = (one: Handed) => (queue.current = queue.current.then(() => put(one)));
  const take = (files: File[]) => {
    const chosen = files.map((file): Handed => ({ file, published, sent: 0, answer: null, error: null }));
    // One of the same name that was refused is what this one is to replace.
    setHanded((all) => [...all.filter((old) => !chosen.some((one) => one.file.name === old.file.name)), ...chosen]);
    for (const one of chosen) void begin(one);
  };
  return (
    <DropZone
      id="inventory-files"
      title={t("files.put")}
      text={t("files.text")}
      onFiles={take}
      choice={(
        <label class="inline">
          {t("files.areWhat")}{" "}
          <select value={published ? "published" : "activity"} onChange={(event) => setPublished(event.currentTarget.value === "published")}>
            <option value="activity">{t("files.activityOrFactors")}</option>
            <option value="published">{t("fileRole.published")}</option>
          </select>
        </label>
      )}
    >
      {handed.length > 0 && (
        <ul class="sendings">
          {handed.map((one, i) => (
            <Line key={i} one={one} again={() => void begin(one)} drop={() => setHanded((all) => all.filter((other) => other.file !== one.file))} />
          ))}
        </ul>
      )}
    </DropZone>
  );
}

export function FilesView({ inventory }: { inventory: Inventory }) {
  const [taking, setTaking] = useState<KeptFile | null>(null);
  const takeOut = async (file: KeptFile, reason: string) => {
    setTaking(null);
    try {
      await change("POST", callOfInventory(inventory.name, "/files/remove"), { file: file.name, reason });
      tell(t("files.takenOut"));
      grown.value += 1;
    } catch (error) {
      tell(describe(asApiError(error)), true);
    }
  };
  const action = {
    head: t("column.action"),
    cell: (row: KeptFile) => (
      <button type="button" class="quiet" aria-label={t("files.takeOutOf", { name: plain(row.name) })} onClick={() => setTaking(row)}>{t("files.takeOut")}</button>
    ),
  };
  return (
    <>
      {mayAs("compiler") && <Drop inventory={inventory.name} />}
      {inventory.files.length === 0 ? <Empty>{t("files.none")}</Empty> : (
        <Table
          caption={t("inventory.view.files")}
          rows={inventory.files}
          keyOf={(row) => row.subject}
          columns={[
            { head: t("column.file"), class: "words", cell: (row) => <Words text={row.name} /> },
            { head: t("column.kind"), cell: (row) => named("fileRole", row.role) },
            { head: t("column.rows"), class: "number", cell: (row) => (row.role === "factors" ? "–" : number(row.rows)) },
            { head: t("column.added"), class: "day", cell: (row) => <time dateTime={row.time}>{instant(row.time)}</time> },
            { head: t("column.author"), cell: (row) => <Words text={row.author} /> },
            ...(mayAs("compiler") ? [action] : []),
          ]}
        />
      )}
      {taking && (
        <AskReason
          title={t("files.takeOutOf", { name: plain(taking.name) })}
          action={t("files.takeOut")}
          needed
          onClose={() => setTaking(null)}
          onReason={(reason) => void takeOut(taking, reason)}
        />
      )}
    </>
  );
}
