// Accounts that contradict each other, side by side: what each says, and the words that show it. Only a person can
// tell which is right, by correcting or withdrawing the other.
import type { Dispute, Thing } from "../api/rows";
import { pageOf } from "../api/subject";
import { Link } from "../frame/router";
import { named, t } from "../language/catalogue";
import { Day } from "./badge";
import { FieldValue } from "./finding";
import { Quotes } from "./quote";
import { titleOf } from "./thing";
import { Words } from "./words";

// A country is told with its place.
function shownField(thing: Thing, field: string): string {
  return field === "place_country" && thing.body["place"] ? "place" : field;
}

function Side({ thing, field }: { thing: Thing; field: string }) {
  return (
    <li>
      <strong><FieldValue name={field} value={thing.body[field]} all={thing.body} /></strong>
      <Quotes evidence={thing.evidence.slice(0, 1)} brief lang={thing.language} />
      <Link href={pageOf(thing.subject) ?? "/"}><Words text={titleOf(thing)} /></Link>
    </li>
  );
}

export function DisputeList({ disputes }: { disputes: Dispute[] }) {
  return (
    <ul class="disputes">
      {disputes.map((dispute) => (
        <li key={dispute.things.map((thing) => thing.subject).join(" ")}>
          <p>
            <Day value={dispute.day} /> <span class="badge disputed">{t("dispute.in", { field: named("field", dispute.field) })}</span>
          </p>
          <ul class="sides">
            {dispute.things.map((thing) => <Side key={thing.subject} thing={thing} field={shownField(thing, dispute.field)} />)}
          </ul>
        </li>
      ))}
    </ul>
  );
}
