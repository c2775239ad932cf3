// Where it happens: a map by country, and the countries and places as tables.
import { useEffect, useState } from "preact/hooks";
import type { WorldCounts } from "../api/answers";
import { get, withQuery } from "../api/client";
import { asApiError, useAnswer } from "../api/use_answer";
import { MapChart } from "../chart/map_chart";
import { loadWorld, type World } from "../chart/world";
import { Link } from "../frame/router";
import { t } from "../language/catalogue";
import { country, number } from "../language/format";
import { Country } from "../part/badge";
import { Filters } from "../part/filters";
import { Heading } from "../part/heading";
import { Answer, Empty, Failure } from "../part/state";
import { Table } from "../part/table";
import { Words } from "../part/words";
import { asked, since, topicField, typeField, until } from "./list_filters";

function useWorld(): { shapes: World | null; error: unknown } {
  const [state, setState] = useState<{ shapes: World | null; error: unknown }>({ shapes: null, error: null });
  useEffect(() => {
    loadWorld().then((shapes) => setState({ shapes, error: null }), (error: unknown) => setState({ shapes: null, error }));
  }, []);
  return state;
}

function Countries({ counts, hrefOf }: { counts: WorldCounts; hrefOf: (code: string) => string }) {
  const rows = [...counts.countries].sort((a, b) => b.events - a.events || country(a.code).localeCompare(country(b.code)));
  return (
    <Table
      caption={t("map.countries")}
      showCaption
      rows={rows}
      keyOf={(row) => row.code}
      columns={[
        { head: t("column.country"), cell: (row) => <Link href={hrefOf(row.code)}><Country code={row.code} /></Link> },
        { head: t("column.events"), class: "number", cell: (row) => number(row.events) },
        { head: t("agreements.title"), class: "number", cell: (row) => number(row.agreements) },
      ]}
    />
  );
}

type Place = WorldCounts["places"][number];

function Places({ counts, hrefOf }: { counts: WorldCounts; hrefOf: (place: Place) => string }) {
  const rows = [...counts.places].sort((a, b) => b.events - a.events).slice(0, 200);
  return (
    <Table
      caption={t("map.places")}
      showCaption
      rows={rows}
      keyOf={(row) => `${row.country} ${row.name}`}
      columns={[
        { head: t("column.place"), cell: (row) => <Link href={hrefOf(row)}><Words text={row.name} /></Link> },
        { head: t("column.country"), cell: (row) => <Country code={row.country} /> },
        { head: t("column.events"), class: "number", cell: (row) => number(row.events) },
      ]}
    />
  );
}

export function MapPage() {
  const times = asked(["since", "until", "type", "topic"]);
  const world = useWorld();
  const loaded = useAnswer(`map ${JSON.stringify(times)}`, (signal) => get<WorldCounts>("/api/v1/map", times, signal));
  const placeHref = (place: Place) => withQuery("/timeline", { place: place.name, country: place.country, ...times });
  const hrefOf = (code: string) => withQuery("/timeline", { country: code, ...times });
  return (
    <>
      <Heading>{t("map.title")}</Heading>
      <Filters fields={[since, until, typeField(), topicField()]} />
      {world.error !== null && <Failure error={asApiError(world.error)} />}
      <Answer of={loaded}>
        {(counts) => (
          <>
            {world.shapes && <MapChart world={world.shapes} counts={counts} hrefOf={hrefOf} placeHref={placeHref} />}
            {counts.countries.length === 0 ? <Empty>{t("timeline.none")}</Empty> : (
              <div class="columns"><Countries counts={counts} hrefOf={hrefOf} /><Places counts={counts} hrefOf={placeHref} /></div>
            )}
          </>
        )}
      </Answer>
    </>
  );
}
