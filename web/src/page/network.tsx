// Who deals with whom, by country or by actor, over a stretch of time; the drawing and the table behind it.
import type { Network } from "../api/answers";
import { get } from "../api/client";
import { pageOf } from "../api/subject";
import { useAnswer } from "../api/use_answer";
import { NetworkChart } from "../chart/network_chart";
import { Link, query, withFilters } from "../frame/router";
import { t } from "../language/catalogue";
import { country, number } from "../language/format";
import { Filters } from "../part/filters";
import { Heading } from "../part/heading";
import { Answer, Empty } from "../part/state";
import { Table } from "../part/table";
import { Words } from "../part/words";
import { asked, since, topicField, typeField, until } from "./list_filters";
import { withQuery } from "../api/client";

type Edge = Network["edges"][number];

interface EdgesProps {
  network: Network;
  link: (id: string) => preact.JSX.Element;
  between: (a: string, b: string) => string;
}

function Edges({ network, link, between }: EdgesProps) {
  const strength = (edge: Edge) => edge.events + edge.agreements;
  const rows = [...network.edges].sort((a, b) => strength(b) - strength(a)).slice(0, 300);
  return (
    <details class="behind" open={network.nodes.length <= 12}>
      <summary>{t("chart.table")}</summary>
      <Table
        caption={t("network.edges")}
        rows={rows}
        keyOf={(row) => `${row.a} ${row.b}`}
        columns={[
          { head: t("network.one"), cell: (row) => link(row.a) },
          { head: t("network.other"), cell: (row) => link(row.b) },
          { head: t("column.events"), class: "number", cell: (row) => <Link href={between(row.a, row.b)}>{number(row.events)}</Link> },
          { head: t("agreements.title"), class: "number", cell: (row) => number(row.agreements) },
        ]}
      />
    </details>
  );
}

export function NetworkPage() {
  const by = query.value.get("by") === "actor" ? "actor" : "country";
  const times = asked(["since", "until", "type", "topic"]);
  const wanted = { ...times, by, limit: by === "actor" ? 100 : 150 };
  const loaded = useAnswer(`network ${JSON.stringify(wanted)}`, (signal) => get<Network>("/api/v1/network", wanted, signal));
  const between = (a: string, b: string) =>
    withQuery("/timeline", by === "actor" ? { actor: a, with: b, ...times } : { country: a, with: b, ...times });
  const hrefOf = (id: string) => (by === "actor" ? (pageOf(id) ?? "/actors") : withQuery("/timeline", { country: id, ...times }));
  const nameOf = (node: { id: string; name: string }) => (by === "actor" ? node.name : country(node.id));
  return (
    <>
      <Heading>{t("network.title")}</Heading>
      <nav class="tabs" aria-label={t("network.by")}>
        <Link href={withFilters({ by: null })} aria-current={by === "country" ? "page" : undefined}>{t("network.byCountry")}</Link>
        <Link href={withFilters({ by: "actor" })} aria-current={by === "actor" ? "page" : undefined}>{t("network.byActor")}</Link>
      </nav>
      <Filters fields={[since, until, typeField(), topicField()]} />
      <Answer of={loaded}>
        {(network) => {
          if (network.nodes.length === 0) return <Empty>{t("timeline.none")}</Empty>;
          const names = new Map(network.nodes.map((node) => [node.id, nameOf(node)]));
          return (
            <>
              {(network.of ?? 0) > network.nodes.length && (
                <p class="home">{t("network.busiest", { shown: network.nodes.length, all: network.of ?? 0 })}</p>
              )}
              <NetworkChart key={by} network={network} nameOf={nameOf} hrefOf={hrefOf} between={between} />
              <Edges network={network} between={between} link={(id) => <Link href={hrefOf(id)}><Words text={names.get(id) ?? id} /></Link>} />
            </>
          );
        }}
      </Answer>
    </>
  );
}
