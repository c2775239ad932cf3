// A thing in one line, the same in lists, search results and on the pages of other things.
import type { ActorInEvent, Agreement, Commitment, Happening, Project, Thing } from "../api/rows";
import { pageOf } from "../api/subject";
import { Link } from "../frame/router";
import { country } from "../language/format";
import { named, t } from "../language/catalogue";
import { Words, plain } from "./words";

export function actorText(actor: ActorInEvent): string {
  const home = actor.country && actor.kind !== "state" ? ` (${country(actor.country)})` : "";
  return actor.name + home;
}

export function People({ actors }: { actors: ActorInEvent[] }) {
  if (actors.length === 0) return <span class="none">{t("thing.nobody")}</span>;
  return (
    <ul class="people">
      {actors.map((actor, i) => (
        <li key={i}>
          <Words text={actor.name} />
          {actor.country && actor.kind !== "state" && <span class="home"> {country(actor.country)}</span>}
        </li>
      ))}
    </ul>
  );
}

export function Place({ place, code }: { place: string | null; code: string | null }) {
  if (!place && !code) return null;
  return (
    <span>
      <Words text={place} />
      {place && code ? ", " : ""}
      {code && <bdi>{country(code)}</bdi>}
    </span>
  );
}

// A party is a country's code or a name.
export function Party({ name }: { name: string }) {
  return /^[A-Z]{2}$/.test(name) ? <bdi>{country(name)}</bdi> : <Words text={name} />;
}

export function Parties({ parties }: { parties: string[] }) {
  if (parties.length === 0) return <span class="none">{t("thing.nobody")}</span>;
  return (
    <ul class="people">
      {parties.map((party, i) => (
        <li key={i}><Party name={party} /></li>
      ))}
    </ul>
  );
}

// What a thing is, in words of its own: the title a link to it carries.
export function titleOf(thing: Thing): string {
  switch (thing.kind) {
    case "event": {
      const body = (thing as unknown as Happening).body;
      const who = body.actors.map((actor) => actor.name).join(", ");
      return `${named("type", body.type)}${who ? `: ${who}` : ""}`;
    }
    case "agreement":
      return (thing as unknown as Agreement).body.title;
    case "commitment": {
      const body = (thing as unknown as Commitment).body;
      return `${body.who}: ${body.what}`;
    }
    case "project":
      return (thing as unknown as Project).body.what;
  }
}

export function ThingLink({ subject, text }: { subject: string; text: string }) {
  const href = pageOf(subject);
  if (!href) return <Words text={text} />;
  return (
    <Link href={href}>
      {plain(text) === "" ? subject : <Words text={text} />}
    </Link>
  );
}
