// What parties bound themselves to do: as a list (all, due, overdue) and month by month as a calendar.
import { get, me } from "../api/client";
import type { List } from "../api/answers";
import type { Commitment } from "../api/rows";
import { pageOf } from "../api/subject";
import { useAnswer } from "../api/use_answer";
import { Link, query, withFilters } from "../frame/router";
import { t, type MessageKey } from "../language/catalogue";
import { Day } from "../part/badge";
import { Filters } from "../part/filters";
import { Heading } from "../part/heading";
import { Pager, Total } from "../part/pager";
import { Quotes } from "../part/quote";
import { Answer, Empty } from "../part/state";
import { Table } from "../part/table";
import { Party } from "../part/thing";
import { Words } from "../part/words";
import { MonthView } from "./commitment_calendar";
import { asked, countryField, nameField, since, until } from "./list_filters";

const views: { view: string | null; state: string | null; name: MessageKey }[] = [
  { view: null, state: null, name: "commitments.all" },
  { view: null, state: "overdue", name: "commitments.overdue" },
  { view: null, state: "due", name: "commitments.due" },
  { view: "calendar", state: null, name: "commitments.calendar" },
];

function Tabs() {
  const view = query.value.get("view");
  const state = query.value.get("state");
  return (
    <nav class="tabs" aria-label={t("commitments.views")}>
      {views.map((one) => (
        <Link
          key={one.name}
          href={withFilters({ view: one.view, state: one.state, offset: null, month: null, since: null, until: null })}
          aria-current={one.view === view && one.state === state ? "page" : undefined}
        >
          {t(one.name)}
        </Link>
      ))}
      <a class="aside" href="/api/v1/calendar.ics">{t("commitments.feed")}</a>
    </nav>
  );
}

// Late is what was due before today, as precisely as its day is known.
export function isLate(due: string | null, today: string): boolean {
  return due !== null && due < today.slice(0, due.length);
}

export function CommitmentTable({ rows, today }: { rows: Commitment[]; today: string }) {
  return (
    <Table
      caption={t("commitments.title")}
      rows={rows}
      keyOf={(row) => row.subject}
      columns={[
        {
          head: t("column.due"),
          class: "day",
          cell: (row) => (
            <>
              <Day value={row.body.due} />
              {isLate(row.body.due, today) && <span class="badge late">{t("commitments.late")}</span>}
            </>
          ),
        },
        { head: t("column.who"), class: "who", cell: (row) => <Party name={row.body.who} /> },
        { head: t("column.toWhom"), class: "who", cell: (row) => row.body.to_whom && <Party name={row.body.to_whom} /> },
        {
          head: t("column.what"),
          class: "words",
          cell: (row) => (
            <>
              <Link href={pageOf(row.subject) ?? "/"}><Words text={row.body.what} /></Link>
              <Quotes evidence={row.evidence.slice(0, 1)} brief lang={row.language} />
            </>
          ),
        },
      ]}
    />
  );
}

function AsList() {
  const wanted = asked(["state", "since", "until", "country", "actor", "offset"]);
  const loaded = useAnswer(`commitments ${JSON.stringify(wanted)}`, (signal) =>
    get<List<Commitment>>("/api/v1/commitments", wanted, signal),
  );
  const today = me.value?.today ?? "";
  return (
    <>
      <Filters fields={query.value.get("state") ? [countryField, nameField] : [since, until, countryField, nameField]} />
      <Answer of={loaded}>
        {(list) => (
          <>
            <Total list={list} />
            {list.items.length === 0 ? (
              <Empty>{t("commitments.none")}</Empty>
            ) : (
              <CommitmentTable rows={list.items} today={today} />
            )}
            <Pager list={list} />
          </>
        )}
      </Answer>
    </>
  );
}

export function CommitmentsPage() {
  return (
    <>
      <Heading>{t("commitments.title")}</Heading>
      <Tabs />
      {query.value.get("view") === "calendar" ? <MonthView /> : <AsList />}
    </>
  );
}
