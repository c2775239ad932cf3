// One actor under all its spellings: what it took part in, and what people said of its spellings.
import { useState } from "preact/hooks";
import { get, withQuery } from "../api/client";
import type { Spelling, Verdict, WholeActor } from "../api/rows";
import { pageOf } from "../api/subject";
import { asApiError, useAnswer } from "../api/use_answer";
import { tell } from "../frame/notice";
import type { PageProps } from "../frame/pages";
import { Link } from "../frame/router";
import { mayAs } from "../frame/session";
import { named, t } from "../language/catalogue";
import { number } from "../language/format";
import { AskReason } from "../part/ask_reason";
import { Country, Day, StatusBadge, TypeBadge } from "../part/badge";
import { judgeActors, withdraw } from "../part/decide";
import { Heading } from "../part/heading";
import { MergeDialog } from "../part/judge_dialog";
import { Empty, Answer, describe } from "../part/state";
import { Table } from "../part/table";
import { Words } from "../part/words";

type Asking = { what: "merge" } | { what: "split"; id: string } | { what: "withdraw"; subject: string } | null;

function Spellings({ actor, ask }: { actor: WholeActor; ask: (asking: Asking) => void }) {
  const several = actor.spelling_rows.length > 1 && mayAs("reviewer");
  return (
    <section aria-labelledby="spellings">
      <h2 id="spellings">{t("actor.spellings", { count: actor.spelling_rows.length })}</h2>
      <Table<Spelling>
        caption={t("column.spellings")}
        rows={actor.spelling_rows}
        keyOf={(row) => row.id}
        columns={[
          { head: t("column.name"), class: "words", cell: (row) => <Words text={row.name} /> },
          { head: t("column.roles"), class: "words", cell: (row) => <Words text={row.roles.join("; ")} /> },
          { head: t("column.events"), class: "number", cell: (row) => number(row.events) },
          ...(several ? [{
            head: t("column.action"),
            cell: (row: Spelling) => (
              <button type="button" class="quiet" onClick={() => ask({ what: "split", id: row.id })}>{t("actor.split")}</button>
            ),
          }] : []),
        ]}
      />
      {mayAs("reviewer") && <button type="button" onClick={() => ask({ what: "merge" })}>{t("actor.merge")}</button>}
    </section>
  );
}

function Verdicts({ verdicts, ask }: { verdicts: Verdict[]; ask: (asking: Asking) => void }) {
  return (
    <section aria-labelledby="verdicts">
      <h2 id="verdicts">{t("actor.verdicts")}</h2>
      <ul class="lines">
        {verdicts.map((one) => (
          <li key={one.subject} class={one.withdrawn ? "past" : ""}>
            {t(one.apart ? "actor.saidApart" : "actor.saidSame")} <Words text={one.author} /> <Words text={one.reason} />
            {one.withdrawn && <span class="badge">{t("state.withdrawn")}</span>}
            {!one.withdrawn && mayAs("reviewer") && (
              <button type="button" class="quiet" onClick={() => ask({ what: "withdraw", subject: one.subject })}>{t("thing.withdraw")}</button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Whole({ actor, again }: { actor: WholeActor; again: () => void }) {
  const [asking, ask] = useState<Asking>(null);
  const act = async (action: () => Promise<unknown>) => {
    ask(null);
    try {
      await action();
      tell(t("actor.said"));
      again();
    } catch (error) {
      tell(describe(asApiError(error)), true);
    }
  };
  return (
    <article class="thing">
      <p class="kicker">{named("actorKind", actor.kind)}</p>
      <Heading title={actor.name}><Words text={actor.name} /></Heading>
      <dl class="fields">
        {actor.country && <div><dt>{t("column.country")}</dt><dd><Country code={actor.country} /></dd></div>}
        {actor.roles.length > 0 && (
          <div><dt>{t("column.roles")}</dt><dd><ul class="plain">{actor.roles.map((role) => <li key={role}><Words text={role} /></li>)}</ul></dd></div>
        )}
        {actor.organisations.length > 0 && (
          <div><dt>{t("field.org")}</dt><dd><ul class="plain">{actor.organisations.map((org) => <li key={org}><Words text={org} /></li>)}</ul></dd></div>
        )}
        <div><dt>{t("column.events")}</dt><dd>{number(actor.events)}</dd></div>
        <div><dt>{t("column.firstSeen")}</dt><dd><Day value={actor.first_seen} /></dd></div>
        <div><dt>{t("column.lastSeen")}</dt><dd><Day value={actor.last_seen} /></dd></div>
      </dl>
      <Spellings actor={actor} ask={ask} />
      <section aria-labelledby="parts">
        <h2 id="parts">{t("actor.parts")}</h2>
        {actor.participations.length === 0 ? <Empty>{t("timeline.none")}</Empty> : (
          <Table
            caption={t("actor.parts")}
            rows={actor.participations}
            keyOf={(row) => row.event}
            columns={[
              { head: t("column.day"), class: "day", cell: (row) => <Day value={row.day} /> },
              {
                head: t("column.type"),
                class: "type",
                cell: (row) => <><TypeBadge type={row.type} />{row.status !== "held" && <StatusBadge status={row.status} />}</>,
              },
              { head: t("column.who"), class: "words", cell: (row) => <Link href={pageOf(row.event) ?? "/"}><Words text={row.who.join(", ")} /></Link> },
              { head: t("field.role"), class: "words", cell: (row) => <Words text={row.role} /> },
              { head: t("field.org"), class: "words", cell: (row) => <Words text={row.org} /> },
            ]}
          />
        )}
        <p><Link href={withQuery("/timeline", { actor: actor.id })}>{t("actor.timeline")}</Link></p>
      </section>
      {actor.verdicts.length > 0 && <Verdicts verdicts={actor.verdicts} ask={ask} />}
      {asking?.what === "merge" && <MergeDialog one={actor} onClose={() => ask(null)} onDone={again} />}
      {asking?.what === "split" && (
        <AskReason
          title={t("actor.splitTitle")}
          action={t("actor.split")}
          onClose={() => ask(null)}
          onReason={(reason) => {
            const other = actor.spelling_rows.find((row) => row.id !== asking.id);
            if (other) void act(() => judgeActors("split", asking.id, other.id, reason));
          }}
        />
      )}
      {asking?.what === "withdraw" && (
        <AskReason
          title={t("thing.withdrawTitle")}
          action={t("thing.withdraw")}
          onClose={() => ask(null)}
          onReason={(reason) => void act(() => withdraw(asking.subject, reason))}
        />
      )}
    </article>
  );
}

export function ActorPage({ id }: PageProps) {
  const loaded = useAnswer(`actor ${id}`, (signal) => get<WholeActor>(`/api/v1/actors/${encodeURIComponent(id)}`, {}, signal));
  return <Answer of={loaded}>{(actor) => <Whole actor={actor} again={loaded.again} />}</Answer>;
}
