// One entry of the log as it was hashed, and its verification in this browser, each step shown.
import { useState } from "preact/hooks";
import { get, me } from "../api/client";
import type { LogEntry } from "../api/rows";
import { pageOf } from "../api/subject";
import { useAnswer } from "../api/use_answer";
import type { PageProps } from "../frame/pages";
import { Link } from "../frame/router";
import { named, t } from "../language/catalogue";
import { instant } from "../language/format";
import { Heading } from "../part/heading";
import { Answer } from "../part/state";
import { Pieces, Words, plain } from "../part/words";
import { parseVerifierKey } from "../verify/note";
import { browserMemory, pinKey, pinnedKey } from "../verify/pin";
import type { Fetch } from "../verify/tile";
import { verifyEntry, type Step } from "../verify/verify_entry";

const fromLog: Fetch = async (path) => {
  const answer = await fetch(`/tlog/${path}`, { cache: "no-cache" });
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`/tlog/${path}: HTTP ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};

function StepLine({ step }: { step: Step }) {
  return (
    <li class={`step ${step.outcome}`}>
      <p>
        <span class="mark-sign" aria-hidden="true">{step.outcome === "failed" ? "✗" : step.outcome === "first" ? "•" : "✓"}</span>{" "}
        <strong>{t(`verify.${step.name}`)}</strong> {t(`verify.outcome.${step.outcome}`)}
      </p>
      <p class="home">{t(step.outcome === "first" ? `verify.${step.name === "key" ? "keyFirst" : "consistencyFirst"}` : `verify.${step.name}More`)}</p>
      {step.detail.map((line, i) => <p key={i} class="long"><code>{plain(line)}</code></p>)}
    </li>
  );
}

function Key({ changed }: { changed: () => void }) {
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState(false);
  const pinned = pinnedKey(browserMemory);
  const offered = me.value?.verifier_key ?? "";
  return (
    <details class="key">
      <summary>{t("verify.changeKey")}</summary>
      <p>{pinned ? t("verify.pinned") : t("verify.notPinned")}</p>
      {pinned && <p class="long"><code>{plain(pinned)}</code></p>}
      {pinned && offered && pinned !== offered && <p class="failure">{t("verify.otherKey")}</p>}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          try {
            parseVerifierKey(text);
          } catch {
            setWrong(true);
            return;
          }
          pinKey(browserMemory, text);
          setWrong(false);
          setText("");
          changed();
        }}
      >
        <label class="field wide">
          <span>{t("verify.paste")}</span>
          <input value={text} aria-invalid={wrong} onInput={(event) => setText(event.currentTarget.value)} required spellcheck={false} />
        </label>
        {wrong && <p class="failure" role="alert">{t("verify.noKey")}</p>}
        <button type="submit">{t("verify.useKey")}</button>
      </form>
    </details>
  );
}

function Verification({ entry }: { entry: LogEntry }) {
  const [steps, setSteps] = useState<Step[]>([]);
  const [state, setState] = useState<"idle" | "running" | "sound" | "broken">("idle");
  const [, setRound] = useState(0);
  const run = async () => {
    setSteps([]);
    setState("running");
    const asked = { index: entry.index, shown: entry.bytes ?? "", offeredKey: me.value?.verifier_key ?? "" };
    const sound = await verifyEntry(asked, fromLog, browserMemory, (step) => setSteps((all) => [...all, step]));
    setState(sound ? "sound" : "broken");
  };
  return (
    <section class="card verification" aria-labelledby="verification">
      <h2 id="verification">{t("verify.title")}</h2>
      <p>{t("verify.text")}</p>
      <div class="actions">
        <button type="button" class="main" disabled={state === "running"} onClick={() => void run()}>{t("verify.action")}</button>
      </div>
      <div role="status">
        {(state === "sound" || state === "broken") && <p class={`outcome ${state}`}>{t(`verify.${state}`)}</p>}
        <ol class="steps">{steps.map((step) => <StepLine key={step.name} step={step} />)}</ol>
      </div>
      <Key changed={() => setRound((n) => n + 1)} />
    </section>
  );
}

function pretty(bytes: string): string {
  try {
    return JSON.stringify(JSON.parse(bytes), null, 2);
  } catch {
    return bytes;
  }
}

export function EntryPage({ id }: PageProps) {
  const [raw, setRaw] = useState(false);
  const loaded = useAnswer(`entry ${id}`, (signal) => get<LogEntry>(`/api/v1/log/${encodeURIComponent(id)}`, {}, signal), false);
  const index = Number(id);
  return (
    <>
      <p class="kicker"><Link href="/record">{t("record.title")}</Link></p>
      <Heading title={t("record.entryNumber", { index })}>{t("record.entryNumber", { index })}</Heading>
      <nav class="pager" aria-label={t("pager.name")}>
        {index > 0 && <Link href={`/record/${index - 1}`}>{t("entry.before")}</Link>}
        <Link href={`/record/${index + 1}`}>{t("entry.after")}</Link>
      </nav>
      <Answer of={loaded}>
        {(entry) => {
          const href = pageOf(entry.subject);
          return (
            <>
              <dl class="facts">
                <div><dt>{t("column.kind")}</dt><dd>{named("entry", entry.kind)}</dd></div>
                <div><dt>{t("column.subject")}</dt><dd>{href ? <Link href={href}><code>{plain(entry.subject)}</code></Link> : <code>{plain(entry.subject)}</code>}</dd></div>
                <div><dt>{t("column.time")}</dt><dd>{instant(entry.time)}</dd></div>
                <div><dt>{t("column.author")}</dt><dd><Words text={entry.author} /></dd></div>
                <div><dt>{t("column.id")}</dt><dd class="long"><code>{entry.id}</code></dd></div>
              </dl>
              <Verification entry={entry} />
              <section aria-labelledby="json">
                <h2 id="json">{t("entry.json")}</h2>
                <label class="inline">
                  <input type="checkbox" checked={raw} onChange={(event) => setRaw(event.currentTarget.checked)} /> {t("entry.asHashed")}
                </label>
                <pre class="json" tabIndex={0} aria-labelledby="json"><Pieces text={raw ? (entry.bytes ?? "") : pretty(entry.bytes ?? "")} /></pre>
              </section>
            </>
          );
        }}
      </Answer>
    </>
  );
}
