// Events, one a row, with the words that show them. The same list stands under the timeline, on the overview
// and behind every chart.
import type { Happening } from "../api/rows";
import { pageOf } from "../api/subject";
import { Link } from "../frame/router";
import { named, t } from "../language/catalogue";
import { Day, StatusBadge, TypeBadge } from "./badge";
import { Quotes } from "./quote";
import { SourceCount } from "./source_count";
import { Empty } from "./state";
import { Table } from "./table";
import { People, Place } from "./thing";

export function EventList({ events, caption }: { events: Happening[]; caption: string }) {
  if (events.length === 0) return <Empty>{t("timeline.none")}</Empty>;
  return (
    <Table
      caption={caption}
      rows={events}
      keyOf={(row) => row.subject}
      columns={[
        {
          head: t("column.day"),
          class: "day",
          cell: (row) => <Day value={row.day} inferred={row.body.date_inferred} />,
        },
        {
          head: t("column.type"),
          class: "type",
          cell: (row) => (
            <>
              <TypeBadge type={row.body.type} />
              {row.body.status !== "held" && <StatusBadge status={row.body.status} />}
            </>
          ),
        },
        { head: t("column.who"), class: "who", cell: (row) => <People actors={row.body.actors} /> },
        {
          head: t("column.place"),
          class: "place",
          cell: (row) => <Place place={row.body.place} code={row.body.place_country} />,
        },
        {
          head: t("column.shown"),
          class: "words",
          cell: (row) => (
            <>
              <Quotes evidence={row.evidence.slice(0, 1)} brief lang={row.language} />
              <Link class="open" href={pageOf(row.subject) ?? "/"} aria-label={t("event.openNamed", { type: named("type", row.body.type), day: row.day ?? "" })}>
                {t("event.open")}
              </Link>
              <SourceCount of={row.sources} />
            </>
          ),
        },
      ]}
    />
  );
}
