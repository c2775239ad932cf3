// The page of a thing that has nothing of its own beside what all have: commitments and projects.
import { get } from "../api/client";
import type { Thing, ThingKind } from "../api/rows";
import { callOf } from "../api/subject";
import { useAnswer } from "../api/use_answer";
import type { PageProps } from "../frame/pages";
import { Answer } from "../part/state";
import { ThingView } from "../part/thing_page";

export function PlainThingPage(kind: ThingKind) {
  return function PlainThing({ id }: PageProps) {
    const loaded = useAnswer(`${kind} ${id}`, (signal) => get<Thing>(callOf(`${kind}:${id}`), {}, signal));
    return <Answer of={loaded}>{(thing) => <ThingView thing={thing} done={loaded.again} />}</Answer>;
  };
}
