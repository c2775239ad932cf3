// One report: its words as they were published, every result marked in them, and the results beside it.
import { useEffect } from "preact/hooks";
import { change, get } from "../api/client";
import type { Proposal, WholeReport } from "../api/rows";
import { pageOf } from "../api/subject";
import { asApiError, useAnswer } from "../api/use_answer";
import { tell } from "../frame/notice";
import type { PageProps } from "../frame/pages";
import { Link, hash, path } from "../frame/router";
import { mayAs } from "../frame/session";
import { t } from "../language/catalogue";
import { bytes, instant, languageName } from "../language/format";
import { useState } from "preact/hooks";
import { AskReason } from "../part/ask_reason";
import { Day } from "../part/badge";
import { Fields, FindingHead } from "../part/finding";
import { Heading } from "../part/heading";
import { hashOf, rangeIn, rangeOf, same, type Range } from "../part/marked_text";
import { ReportText } from "../part/report_text";
import { Answer, Empty, describe } from "../part/state";
import { Words } from "../part/words";

function Result({ proposal, chosen }: { proposal: Proposal; chosen: boolean }) {
  const range = rangeOf(proposal);
  return (
    <li class={`result of-${proposal.of} ${proposal.state}${chosen ? " chosen" : ""}`} id={range ? `result${hashOf(range).slice(4)}` : undefined}>
      <FindingHead proposal={proposal} />
      <Fields value={proposal.value} />
      <p class="links">
        {range && <Link href={path.value + hashOf(range)} class="to-mark">{t("report.inText")}</Link>}
        <Link href={pageOf(proposal.accepted_as ?? proposal.subject) ?? "/"}>
          {proposal.accepted_as ? t("report.openThing") : t("report.openProposal")}
        </Link>
      </p>
    </li>
  );
}

// After a change of the place in the address both its mark and its result come into view; the one that was
// not clicked on.
function useChosen(selected: Range | null, ready: boolean): void {
  const key = selected ? `${selected.start}-${selected.end}` : "";
  useEffect(() => {
    if (!ready || key === "") return;
    const mark = document.getElementById(`mark${key}`);
    const result = document.getElementById(`result${key}`);
    const from = document.activeElement;
    if (mark && from !== mark && !from?.classList.contains("mark")) {
      mark.scrollIntoView({ block: "center" });
      mark.focus({ preventScroll: true });
    } else if (result) {
      result.scrollIntoView({ block: "nearest" });
    }
  }, [key, ready]);
}

function Facts({ report }: { report: WholeReport }) {
  return (
    <dl class="facts">
      <div><dt>{t("column.published")}</dt><dd><Day value={report.published} inferred={report.published_inferred} /></dd></div>
      <div><dt>{t("column.language")}</dt><dd>{report.language ? languageName(report.language) : t("report.noLanguage")}</dd></div>
      <div><dt>{t("column.file")}</dt><dd><Words text={report.name} /></dd></div>
      {report.url && <div><dt>{t("report.url")}</dt><dd class="long"><Words text={report.url} lang="en" /></dd></div>}
      <div><dt>{t("column.size")}</dt><dd>{bytes(report.bytes)}</dd></div>
      <div><dt>{t("column.added")}</dt><dd>{instant(report.time)}, <Words text={report.author} /></dd></div>
      <div><dt>SHA-256</dt><dd class="long"><code>{report.sha256}</code></dd></div>
    </dl>
  );
}

function Erase({ report, done }: { report: WholeReport; done: () => void }) {
  const [asking, setAsking] = useState(false);
  if (!mayAs("administrator") || report.erased) return null;
  const erase = (reason: string) => {
    setAsking(false);
    change("POST", `/api/v1/reports/${report.subject.slice(7)}/erase`, { reason }).then(
      () => (tell(t("report.erasedNow")), done()),
      (error: unknown) => tell(describe(asApiError(error)), true),
    );
  };
  return (
    <p>
      <button type="button" class="danger" onClick={() => setAsking(true)}>{t("report.erase")}</button>
      {asking && (
        <AskReason title={t("report.eraseTitle")} action={t("report.erase")} needed onClose={() => setAsking(false)} onReason={erase} />
      )}
    </p>
  );
}

function Whole({ report, again }: { report: WholeReport; again: () => void }) {
  const selected = rangeIn(hash.value);
  useChosen(selected, true);
  const results = [...report.proposals].sort((a, b) => (rangeOf(a)?.start ?? 0) - (rangeOf(b)?.start ?? 0));
  return (
    <>
      <Heading title={report.title ?? report.name}><Words text={report.title ?? report.name} lang={report.language} /></Heading>
      <Facts report={report} />
      <div class="reading">
        <section aria-labelledby="text">
          <h2 id="text">{t("report.text")}</h2>
          {report.text === null ? (
            <Empty>{report.erased ? <>{t("report.erased")} <Words text={report.reason} /></> : t("report.noText")}</Empty>
          ) : (
            <ReportText report={report} text={report.text} selected={selected} path={path.value} />
          )}
        </section>
        <section aria-labelledby="results" class="results">
          <h2 id="results">{t("report.results", { count: results.length })}</h2>
          {results.length === 0 && <Empty>{t("report.nothingRead")}</Empty>}
          <ol class="plain">
            {results.map((one) => <Result key={one.subject} proposal={one} chosen={same(rangeOf(one), selected)} />)}
          </ol>
        </section>
      </div>
      <Erase report={report} done={again} />
    </>
  );
}

export function ReportPage({ id }: PageProps) {
  const loaded = useAnswer(`report ${id}`, (signal) => get<WholeReport>(`/api/v1/reports/${encodeURIComponent(id)}`, {}, signal));
  return <Answer of={loaded}>{(report) => <Whole report={report} again={loaded.again} />}</Answer>;
}
