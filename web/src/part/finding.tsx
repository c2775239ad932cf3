// What a proposal proposes, field by field: the same in a report's list of results, at review and on a page.
import type { ActorInEvent, EventBody, Proposal } from "../api/rows";
import { named, t, type MessageKey } from "../language/catalogue";
import { percent } from "../language/format";
import { Country, Day, StatusBadge, TypeBadge } from "./badge";
import { Party, Place } from "./thing";
import { Words } from "./words";

// Fields that say where a thing comes from are shown elsewhere; PLOVER's code is for exports.
const unshown = new Set(["report", "proposal", "plover", "date_inferred", "place_country"]);

function Person({ actor }: { actor: ActorInEvent }) {
  return (
    <>
      <Words text={actor.name} />
      {actor.country && actor.kind !== "state" && <span class="home"> <Party name={actor.country} /></span>}
      {actor.role && <span class="home">, <Words text={actor.role} /></span>}
      {actor.org && <span class="home">, <Words text={actor.org} /></span>}
    </>
  );
}

export function FieldValue({ name, value, all }: { name: string; value: unknown; all: Record<string, unknown> }) {
  if (value === null || value === undefined) return <span class="none">{t("field.empty")}</span>;
  if (name === "type") return <TypeBadge type={String(value)} />;
  if (name === "status") return <StatusBadge status={String(value)} />;
  if (name === "kind") return <span>{named("project", String(value))}</span>;
  if (name === "place_country") return <Country code={String(value)} />;
  if (name === "place") return <Place place={String(value)} code={(all as Partial<EventBody>).place_country ?? null} />;
  if (name.startsWith("date") || name === "due") {
    return <Day value={String(value)} inferred={name === "date" && all["date_inferred"] === true} />;
  }
  if (name === "actors" && Array.isArray(value)) {
    return <ul class="plain">{(value as ActorInEvent[]).map((actor, i) => <li key={i}><Person actor={actor} /></li>)}</ul>;
  }
  if (name === "topics" && Array.isArray(value)) return <span>{value.map((topic) => named("project", String(topic))).join(", ")}</span>;
  if (name === "parties" && Array.isArray(value)) {
    return <ul class="plain">{value.map((party, i) => <li key={i}><Party name={String(party)} /></li>)}</ul>;
  }
  return <Words text={typeof value === "string" ? value : JSON.stringify(value)} />;
}

const order = [
  "type", "status", "title", "who", "to_whom", "what", "kind", "actors", "parties", "topics", "place", "place_country", "date", "date_inferred", "due", "date_due", "date_said",
];

// Fields as a person would tell them, whatever order JSON keeps.
export function inOrder(names: string[]): string[] {
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...names].sort((a, b) => rank(a) - rank(b));
}

export function Fields({ value, full = false }: { value: Record<string, unknown>; full?: boolean }) {
  const names = inOrder(Object.keys(value).filter((name) => !unshown.has(name) && (full || value[name] !== null)));
  return (
    <dl class="fields">
      {names.map((name) => (
        <div key={name}>
          <dt>{named("field", name)}</dt>
          <dd><FieldValue name={name} value={value[name]} all={value} /></dd>
        </div>
      ))}
    </dl>
  );
}

export function FindingHead({ proposal }: { proposal: Proposal }) {
  return (
    <p class="finding-head">
      <strong>{t(`kind.${proposal.of}` as MessageKey)}</strong>{" "}
      <span class={`badge state-${proposal.state}`}>{named("state", proposal.state)}</span>{" "}
      <span class="home">{t("proposal.confidence", { share: percent(proposal.confidence) })}</span>
    </p>
  );
}
