// What was handed in: with which note, when, by whom and with which methods; handed in anew, verified, withdrawn.
import { useState } from "preact/hooks";
import { callOfInventory, type Inventory, type RowProblem, type Submission, type SubmissionMade, type Verified } from "../api/inventory";
import { type ApiError, change, get } from "../api/client";
import type { HistoryItem } from "../api/rows";
import { idOf } from "../api/subject";
import { asApiError, grown, useAnswer } from "../api/use_answer";
import { tell } from "../frame/notice";
import { Link, withFilters } from "../frame/router";
import { mayAs } from "../frame/session";
import { named, t } from "../language/catalogue";
import { instant } from "../language/format";
import { AskReason } from "../part/ask_reason";
import { describe, Empty } from "../part/state";
import { Words } from "../part/words";
import { ProblemTable } from "./problems";
import { VerifiedPart } from "./verified";

// With 422 nothing is handed in, and the answer names what is wrong.
function submit(inventory: string, note: string): Promise<SubmissionMade> {
  return change<SubmissionMade>("POST", callOfInventory(inventory, "/submissions"), note === "" ? {} : { note }, 422);
}

function HandIn({ inventory }: { inventory: Inventory }) {
  const [note, setNote] = useState("");
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<RowProblem[]>([]);
  const [error, setError] = useState<ApiError | null>(null);
  const act = async () => {
    setBusy(true);
    setError(null);
    setProblems([]);
    try {
      const made = await submit(inventory.name, note.trim());
      setProblems(made.problems);
      if (made.number === null) return tell(t("submissions.notHandedIn"), true);
      setNote("");
      grown.value += 1;
      tell(t("submissions.handedIn", { number: made.number }));
    } catch (failed) {
      setError(asApiError(failed));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section class="card" aria-labelledby="hand-in">
      <h2 id="hand-in">{t("submissions.handIn")}</h2>
      <p>{t("submissions.handInText")}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void act();
        }}
      >
        <label class="field">
          <span>{t("submissions.note")}</span>
          <textarea rows={2} maxLength={4000} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
        </label>
        <div class="actions"><button type="submit" class="main" disabled={busy}>{t("submissions.handIn")}</button></div>
      </form>
      {error && <p class="failure" role="alert">{describe(error)}</p>}
      {problems.length > 0 && (
        <div class="failure" role="alert">
          <p><strong>{t("submissions.notHandedIn")}</strong></p>
          <ProblemTable problems={problems} caption={t("inventory.problems")} />
        </div>
      )}
    </section>
  );
}

// Where it stands in the log; there the browser verifies it.
function EntryLink({ subject }: { subject: string }) {
  const [kind = "", id = ""] = [subject.split(":")[0], idOf(subject)];
  const loaded = useAnswer(`entries ${subject}`, (signal) => get<{ items: HistoryItem[] }>(`/api/v1/things/${kind}/${id}/history`, {}, signal));
  const item = loaded.value?.items.filter((one) => one.effective).at(-1) ?? loaded.value?.items.at(-1);
  return item ? <Link href={`/record/${item.index}`}>{t("record.entryNumber", { index: item.index })}</Link> : null;
}

function One({ inventory, one }: { inventory: string; one: Submission }) {
  const [verified, setVerified] = useState<Verified | "waiting" | ApiError | null>(null);
  const [taking, setTaking] = useState(false);
  const verify = () => {
    setVerified("waiting");
    get<Verified>(callOfInventory(inventory, `/submissions/${one.number}/verification`)).then(setVerified, (error: unknown) => setVerified(asApiError(error)));
  };
  const withdraw = (reason: string) => {
    setTaking(false);
    change("POST", callOfInventory(inventory, `/submissions/${one.number}/withdraw`), { reason }).then(
      () => {
        tell(t("thing.withdrawnNow"));
        grown.value += 1;
      },
      (error: unknown) => tell(describe(asApiError(error)), true),
    );
  };
  return (
    <li class="card submission">
      <h3>{t("submissions.number", { number: one.number })}</h3>
      {one.note && <p class="note"><Words text={one.note} /></p>}
      <dl class="facts">
        <div><dt>{t("submissions.handedInBy")}</dt><dd><Words text={one.author} />, <time dateTime={one.time}>{instant(one.time)}</time></dd></div>
        <div><dt>{t("submissions.years")}</dt><dd>{one.first_year}–{one.last_year}; {t("inventory.baseYear").toLocaleLowerCase()} {one.base_year}</dd></div>
        <div><dt>{t("inventory.potentials")}</dt><dd>{named("gwp", one.gwp)}</dd></div>
        <div><dt>{t("submissions.methods")}</dt><dd><Words text={one.program} lang="en" /></dd></div>
        <div><dt>{t("submissions.entry")}</dt><dd><EntryLink subject={one.subject} /></dd></div>
      </dl>
      <div class="actions">
        <button type="button" disabled={verified === "waiting"} aria-label={t("submissions.verifyOf", { number: one.number })} onClick={verify}>{t("submissions.verify")}</button>
        <Link class="button" href={withFilters({ view: "totals", submission: one.number })}>{t("submissions.look")}</Link>
        <Link class="button" href={withFilters({ view: "changes", submission: null, before: one.number, after: null })}>{t("submissions.since")}</Link>
        {mayAs("compiler") && (
          <button type="button" aria-label={t("submissions.withdrawOf", { number: one.number })} onClick={() => setTaking(true)}>{t("thing.withdraw")}</button>
        )}
      </div>
      <VerifiedPart verified={verified} />
      {taking && (
        <AskReason title={t("submissions.withdrawOf", { number: one.number })} action={t("thing.withdraw")} needed onClose={() => setTaking(false)} onReason={withdraw} />
      )}
    </li>
  );
}

export function SubmissionsView({ inventory }: { inventory: Inventory }) {
  const newestFirst = [...inventory.submissions].sort((a, b) => b.number - a.number);
  return (
    <>
      {mayAs("compiler") && <HandIn inventory={inventory} />}
      {newestFirst.length === 0 ? <Empty>{t("submissions.none")}</Empty> : (
        <ol class="plain submissions">{newestFirst.map((one) => <One key={one.subject} inventory={inventory.name} one={one} />)}</ol>
      )}
    </>
  );
}
