// Where reports are handed in: dropped, or chosen. Each file shows how far it is and what came of it.
import { useRef, useState } from "preact/hooks";
import { asApiError, grown } from "../api/use_answer";
import { pageOf } from "../api/subject";
import { Link } from "../frame/router";
import { tell } from "../frame/notice";
import { named, t } from "../language/catalogue";
import { bytes, percent } from "../language/format";
import { DropZone } from "./drop_zone";
import { describe } from "./state";
import { upload, type Sending } from "./upload";
import { Words, plain } from "./words";

function Row({ one }: { one: Sending }) {
  const reports = one.answer?.reports ?? [];
  return (
    <li class={`sending ${one.state}`}>
      <p>
        <Words text={one.file.name} /> <span class="home">{bytes(one.file.size)}</span> ·{" "}
        {one.state === "sending" ? percent(one.sent) : t(`upload.${one.state}`)}
      </p>
      {one.state === "sending" && <progress max={1} value={one.sent} aria-label={plain(one.file.name)} />}
      {one.state === "reading" && <progress aria-label={plain(one.file.name)} />}
      {one.error && <p class="bad">{describe(one.error)}</p>}
      {reports.length > 0 && (
        <ul class="lines">
          {reports.slice(0, 20).map((report) => (
            <li key={report.subject}>
              <Link href={pageOf(report.subject) ?? "/"}><Words text={report.name} /></Link>:{" "}
              {named("outcome", report.outcome)}
              {report.outcome === "added" &&
                `, ${t("upload.found", { proposals: report.proposals, accepted: report.accepted })}`}
            </li>
          ))}
          {reports.length > 20 && <li>{t("upload.more", { count: reports.length - 20 })}</li>}
        </ul>
      )}
      {one.answer?.problems.map((problem, i) => (
        <p key={i} class="bad"><Words text={[problem.where, problem.what, problem.remedy].filter(Boolean).join(" · ")} lang="en" /></p>
      ))}
    </li>
  );
}

export function Drop() {
  const [files, setFiles] = useState<Sending[]>([]);
  const [accept, setAccept] = useState<number | null>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const change = (file: File, part: Partial<Sending>) =>
    setFiles((all) => all.map((one) => (one.file === file ? { ...one, ...part } : one)));
  const send = async (file: File) => {
    change(file, { state: "sending" });
    try {
      const answer = await upload(file, accept, (sent) => change(file, { sent, state: sent < 1 ? "sending" : "reading" }));
      const failed = answer.reports.length === 0 && answer.problems.length > 0;
      change(file, { state: failed ? "failed" : "done", answer });
      tell(`${plain(file.name)}: ${t(failed ? "upload.failed" : "upload.done")}`, failed);
      grown.value += 1;
    } catch (error) {
      change(file, { state: "failed", error: asApiError(error) });
      tell(`${plain(file.name)}: ${t("upload.failed")}`, true);
    }
  };
  const take = (chosen: File[]) => {
    setFiles((all) => [...all, ...chosen.map((file): Sending => ({ file, sent: 0, state: "waiting", answer: null, error: null }))]);
    for (const file of chosen) queue.current = queue.current.then(() => send(file));
  };
  return (
    <DropZone
      id="files"
      title={t("upload.title")}
      text={t("upload.text")}
      onFiles={take}
      choice={(
        <label class="inline">
          {t("upload.accept")}{" "}
          <select
            value={accept === null ? "" : String(accept)}
            onChange={(event) => setAccept(event.currentTarget.value === "" ? null : Number(event.currentTarget.value))}
          >
            <option value="">{t("upload.acceptNone")}</option>
            {[0.95, 0.9, 0.8].map((value) => (
              <option key={value} value={String(value)}>{t("upload.acceptFrom", { share: percent(value) })}</option>
            ))}
          </select>
        </label>
      )}
    >
      {files.length > 0 && <ul class="sendings">{files.map((one, i) => <Row key={i} one={one} />)}</ul>}
    </DropZone>
  );
}
