// Who takes part in events, busiest first.
import { get } from "../api/client";
import type { List } from "../api/answers";
import { actorKinds, type Actor } from "../api/rows";
import { pageOf } from "../api/subject";
import { useAnswer } from "../api/use_answer";
import { Link } from "../frame/router";
import { named, t } from "../language/catalogue";
import { number } from "../language/format";
import { Country, Day } from "../part/badge";
import { Filters } from "../part/filters";
import { Heading } from "../part/heading";
import { Pager, Total } from "../part/pager";
import { Answer, Empty } from "../part/state";
import { Table } from "../part/table";
import { Words } from "../part/words";
import { asked, choices, countryField } from "./list_filters";

function ActorTable({ rows }: { rows: Actor[] }) {
  return (
    <Table
      caption={t("actors.title")}
      rows={rows}
      keyOf={(row) => row.id}
      columns={[
        {
          head: t("column.name"),
          class: "words",
          cell: (row) => (
            <>
              <Link href={pageOf(row.id) ?? "/"}><Words text={row.name} /></Link>
              {row.roles[0] && <span class="under"><Words text={row.roles[0]} /></span>}
            </>
          ),
        },
        { head: t("column.kind"), cell: (row) => named("actorKind", row.kind) },
        { head: t("column.country"), cell: (row) => <Country code={row.country} /> },
        { head: t("column.events"), class: "number", cell: (row) => number(row.events) },
        { head: t("column.firstSeen"), class: "day", cell: (row) => <Day value={row.first_seen} /> },
        { head: t("column.lastSeen"), class: "day", cell: (row) => <Day value={row.last_seen} /> },
        { head: t("column.spellings"), class: "number", cell: (row) => number(row.spellings.length) },
      ]}
    />
  );
}

export function ActorsPage() {
  const wanted = asked(["q", "country", "kind", "offset"]);
  const loaded = useAnswer(`actors ${JSON.stringify(wanted)}`, (signal) => get<List<Actor>>("/api/v1/actors", wanted, signal));
  return (
    <>
      <Heading>{t("actors.title")}</Heading>
      <Filters
        fields={[
          { name: "q", label: "filter.nameField", kind: "text" },
          countryField,
          { name: "kind", label: "filter.kind", kind: "choice", choices: choices("actorKind", actorKinds) },
        ]}
      />
      <Answer of={loaded}>
        {(list) => (
          <>
            <Total list={list} />
            {list.items.length === 0 ? <Empty>{t("actors.none")}</Empty> : <ActorTable rows={list.items} />}
            <Pager list={list} />
          </>
        )}
      </Answer>
    </>
  );
}
