// The filters that lists of things have in common, as they stand in the address and as the server takes them.
import { eventStatuses, eventTypes, projectKinds } from "../api/rows";
import type { Query } from "../api/client";
import { query } from "../frame/router";
import { named } from "../language/catalogue";
import type { FilterField } from "../part/filters";

export function choices(group: string, values: readonly string[]): { value: string; text: string }[] {
  return values.map((value) => ({ value, text: named(group, value) }));
}

export const since: FilterField = { name: "since", label: "filter.since", kind: "day" };
export const until: FilterField = { name: "until", label: "filter.until", kind: "day" };
export const countryField: FilterField = { name: "country", label: "filter.country", kind: "country" };
export const actorField: FilterField = { name: "actor", label: "filter.actor", kind: "actor" };
export const nameField: FilterField = { name: "actor", label: "filter.actor", kind: "text" };
export const withField: FilterField = { name: "with", label: "filter.with", kind: "party" };
export const placeField: FilterField = { name: "place", label: "filter.place", kind: "text" };
export const wordsField: FilterField = { name: "q", label: "filter.words", kind: "text" };

export function typeField(): FilterField {
  return { name: "type", label: "filter.type", kind: "choice", choices: choices("type", eventTypes) };
}

export function statusField(values: readonly string[] = eventStatuses): FilterField {
  return { name: "status", label: "filter.status", kind: "choice", choices: choices("status", values) };
}

export function topicField(): FilterField {
  return { name: "topic", label: "filter.topic", kind: "choice", choices: choices("project", projectKinds) };
}

// What the address asks for, by the names the page knows; nothing else of the address reaches the server.
export function asked(names: readonly string[], source: URLSearchParams = query.value): Query {
  const wanted: Query = {};
  for (const name of names) {
    const value = source.get(name);
    if (value) wanted[name] = value;
  }
  return wanted;
}
