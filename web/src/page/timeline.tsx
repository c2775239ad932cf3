// Events over time: the chart, its filters, and the list of what it shows.
import { useEffect, useRef, useState } from "preact/hooks";
import type { Buckets, List } from "../api/answers";
import { get } from "../api/client";
import type { Happening } from "../api/rows";
import { useAnswer } from "../api/use_answer";
import { domainOf, filtersOf, spanOf, type Domain } from "../chart/time_domain";
import { TimelineChart } from "../chart/timeline_chart";
import { query, setFilters } from "../frame/router";
import { t } from "../language/catalogue";
import { EventList } from "../part/event_list";
import { Filters } from "../part/filters";
import { Heading } from "../part/heading";
import { Pager, Total } from "../part/pager";
import { reportLanguageChoices } from "../part/report_languages";
import { Answer } from "../part/state";
import {
  actorField, asked, countryField, placeField, since, statusField, topicField, typeField, until, withField, wordsField,
} from "./list_filters";

const narrowing = ["country", "actor", "with", "type", "status", "topic", "place", "language", "q", "report"];

// All there is under the filters, with a little room; the last two years where there is nothing.
function extentOf(years: Buckets | null): Domain {
  const first = years?.buckets[0];
  const last = years?.buckets.at(-1);
  if (!first || !last) {
    const year = new Date().getUTCFullYear();
    return { from: Date.UTC(year - 1, 0, 1), to: Date.UTC(year + 1, 0, 1) };
  }
  return { from: spanOf(first.start).from, to: spanOf(last.start).to };
}

// The domain follows the address, and the address follows the domain once it has come to rest.
function useDomain(extent: Domain): [Domain, (domain: Domain) => void, () => void] {
  const said = `${query.value.get("since") ?? ""} ${query.value.get("until") ?? ""}`;
  const written = useRef(said);
  const [own, setOwn] = useState<Domain | null>(domainOf(query.value.get("since"), query.value.get("until")));
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => {
    if (said === written.current) return;
    written.current = said;
    setOwn(domainOf(query.value.get("since"), query.value.get("until")));
  }, [said]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const set = (domain: Domain) => {
    setOwn(domain);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const filters = filtersOf(domain);
      written.current = `${filters.since} ${filters.until}`;
      setFilters({ ...filters, offset: null }, { replace: true });
    }, 300);
  };
  const all = () => {
    clearTimeout(timer.current);
    setOwn(null);
    written.current = " ";
    setFilters({ since: null, until: null, offset: null }, { replace: true });
  };
  return [own ?? extent, set, all];
}

function Behind() {
  const wanted = asked([...narrowing, "since", "until", "offset"]);
  const loaded = useAnswer(`events ${JSON.stringify(wanted)}`, (signal) => get<List<Happening>>("/api/v1/events", wanted, signal));
  return (
    <section aria-labelledby="events">
      <h2 id="events">{t("timeline.list")}</h2>
      <Answer of={loaded}>
        {(list) => (
          <>
            <Total list={list} />
            <EventList events={list.items} caption={t("timeline.list")} />
            <Pager list={list} />
          </>
        )}
      </Answer>
    </section>
  );
}

export function TimelinePage() {
  const filters = asked(narrowing);
  const years = useAnswer(`years ${JSON.stringify(filters)}`, (signal) =>
    get<Buckets>("/api/v1/timeline", { ...filters, step: "year" }, signal));
  const [domain, setDomain, showAll] = useDomain(extentOf(years.value));
  return (
    <>
      <Heading>{t("timeline.title")}</Heading>
      <Filters
        fields={[
          countryField, actorField, withField, typeField(), statusField(),
          topicField(), placeField,
          { name: "language", label: "filter.language", kind: "choice", choices: reportLanguageChoices() },
          wordsField, since, until,
        ]}
      />
      <TimelineChart domain={domain} filters={filters} onDomain={setDomain} onAll={showAll} />
      <Behind />
    </>
  );
}
