// The text of a report with all that was read in it marked. A mark leads to its result, a result to its mark.
import type { Proposal, WholeReport } from "../api/rows";
import { Link } from "../frame/router";
import { named, t } from "../language/catalogue";
import { hashOf, rangeOf, same, segments, type Range } from "./marked_text";
import { Pieces } from "./words";

interface ReportTextProps {
  report: WholeReport;
  text: string;
  selected: Range | null;
  path: string;
}

interface Place {
  range: Range;
  proposal: Proposal | null; // null: the place named in the address, of which nothing was read
}

function placesOf(report: WholeReport, selected: Range | null): Place[] {
  const places: Place[] = [];
  for (const proposal of report.proposals) {
    const range = rangeOf(proposal);
    if (range) places.push({ range, proposal });
  }
  if (selected && !places.some((place) => same(place.range, selected))) places.push({ range: selected, proposal: null });
  return places;
}

export function ReportText({ report, text, selected, path }: ReportTextProps) {
  const places = placesOf(report, selected);
  const cut = segments(text, places.map((place) => place.range));
  const begun = new Set<string>();
  return (
    <div class="report-text" lang={report.language ?? undefined} dir="auto">
      {cut.map((segment) => {
        const place = places[segment.of[0] ?? -1];
        if (!place) return <Pieces key={segment.start} text={segment.text} />;
        const chosen = segment.of.some((n) => same(places[n]?.range ?? null, selected));
        const target = chosen && selected ? selected : place.range;
        const hash = hashOf(target);
        const first = !begun.has(hash);
        begun.add(hash);
        const state = place.proposal?.state ?? "pending";
        return (
          <Link
            key={segment.start}
            id={first ? `mark${hash.slice(4)}` : undefined}
            class={`mark of-${place.proposal?.of ?? "none"} ${state}${chosen ? " chosen" : ""}`}
            href={path + hash}
            tabIndex={first ? 0 : -1}
            title={place.proposal ? `${named("kind", place.proposal.of)}, ${named("state", state)}` : t("report.place")}
          >
            <bdi><Pieces text={segment.text} /></bdi>
          </Link>
        );
      })}
    </div>
  );
}
