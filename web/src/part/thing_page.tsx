// The page of one thing: what it is, the words that show it, who else tells of it, its whole history, and what
// can be done about it. Each kind adds what only it has.
import type { ComponentChildren } from "preact";
import type { Telling, Thing } from "../api/rows";
import { pageOf, shortSubject } from "../api/subject";
import { Link } from "../frame/router";
import { named, t } from "../language/catalogue";
import { instant } from "../language/format";
import { DisputeList } from "./disputes";
import { Fields } from "./finding";
import { Heading } from "./heading";
import { History } from "./history";
import { Quotes } from "./quote";
import { ThingActions } from "./thing_actions";
import { titleOf } from "./thing";
import { Words } from "./words";

function Tellings({ tellings }: { tellings: Telling[] }) {
  return (
    <section aria-labelledby="tellings">
      <h2 id="tellings">{t("thing.tellings", { count: tellings.length })}</h2>
      <ul class="plain">
        {tellings.map((one) => (
          <li key={one.subject}>
            <Quotes evidence={one.evidence} lang={one.language} />
            {pageOf(one.subject) && <Link href={pageOf(one.subject) ?? "/"}>{t("thing.openTelling")}</Link>}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ThingViewProps {
  thing: Thing;
  tellings?: Telling[];
  done: () => void;
  children?: ComponentChildren;
}

export function ThingView({ thing, tellings = [], done, children }: ThingViewProps) {
  const title = titleOf(thing);
  const report = thing.body["report"];
  const proposal = thing.body["proposal"];
  return (
    <article class={thing.withdrawn ? "thing withdrawn" : "thing"}>
      <p class="kicker">{named("kind", thing.kind)}</p>
      <Heading title={title}><Words text={title} /></Heading>
      {thing.withdrawn && (
        <p class="failure">{t("thing.isWithdrawn")} <Words text={thing.reason} /></p>
      )}
      <Fields value={thing.body} full />
      <ThingActions thing={thing} done={done} />
      <section aria-labelledby="evidence">
        <h2 id="evidence">{t("thing.evidence")}</h2>
        <Quotes evidence={thing.evidence} lang={thing.language} />
        <p class="links">
          {typeof report === "string" && <Link href={pageOf(report) ?? "/"}>{t("thing.report")}</Link>}
          {typeof proposal === "string" && <Link href={pageOf(proposal) ?? "/"}>{t("thing.proposal")}</Link>}
        </p>
      </section>
      {(thing.disputes?.length ?? 0) > 0 && (
        <section aria-labelledby="disputed">
          <h2 id="disputed">{t("thing.disputed")}</h2>
          <DisputeList disputes={thing.disputes ?? []} />
        </section>
      )}
      {tellings.length > 0 && <Tellings tellings={tellings} />}
      {children}
      <History subject={thing.subject} />
      <p class="home">
        <code>{shortSubject(thing.subject)}</code> · {t("thing.revision", { number: thing.revision })} ·{" "}
        <Words text={thing.author} />, {instant(thing.time)}
      </p>
    </article>
  );
}
