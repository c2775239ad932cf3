// The bar of filters over a list. What is chosen stands in the address, so that a filtered list can be sent to
// somebody; text fields take effect a moment after the last key.
import { useEffect, useRef, useState } from "preact/hooks";
import { get } from "../api/client";
import type { Actor } from "../api/rows";
import { useAnswer } from "../api/use_answer";
import { query, setFilters } from "../frame/router";
import { t, type MessageKey } from "../language/catalogue";
import { country } from "../language/format";
import { countryCodes } from "./countries";
import { Words, plain } from "./words";

export interface FilterField {
  name: string;
  label: MessageKey;
  // A party is a country or words of a name; it and an actor may also be the id of one actor, which a link gave.
  kind: "text" | "day" | "country" | "actor" | "party" | "choice";
  choices?: { value: string; text: string }[];
}

function TextFilter({ field, list }: { field: FilterField; list?: string }) {
  const current = query.value.get(field.name) ?? "";
  const [text, setText] = useState(current);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => setText(current), [current]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const apply = (value: string) => {
    clearTimeout(timer.current);
    const wanted = field.kind === "country" ? codeOf(value) : field.kind === "party" ? codeOf(value) || value.trim() : value.trim();
    if (field.kind === "country" && value !== "" && wanted === "") return;
    if (field.kind === "day" && !/^(\d{4}(-\d\d(-\d\d)?)?)?$/.test(wanted)) return;
    if (wanted !== (query.value.get(field.name) ?? "")) setFilters({ [field.name]: wanted, offset: null }, { replace: true });
  };
  return (
    <label class={`field filter-${field.kind}`}>
      <span>{t(field.label)}</span>
      <input
        type={field.kind === "day" || field.kind === "country" ? "text" : "search"}
        value={text}
        list={list}
        placeholder={field.kind === "day" ? "2024-05" : undefined}
        onInput={(event) => {
          const value = event.currentTarget.value;
          setText(value);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => apply(value), 350);
        }}
        onChange={(event) => apply(event.currentTarget.value)}
      />
    </label>
  );
}

// A country may be typed as its code or its name in the chosen language.
export function codeOf(text: string): string {
  const wanted = text.trim();
  if (/^[a-z]{2}$/i.test(wanted)) return wanted.toUpperCase();
  const lower = wanted.toLocaleLowerCase();
  return countryCodes.find((code) => country(code).toLocaleLowerCase() === lower) ?? "";
}

// One actor, by the id that a link gave, under its name.
function ChosenActor({ field, id }: { field: FilterField; id: string }) {
  const actor = useAnswer(`actor ${id}`, (signal) => get<Actor>(`/api/v1/actors/${encodeURIComponent(id.slice("actor:".length))}`, {}, signal));
  return (
    <p class="field chosen">
      <span>{t(field.label)}</span>
      <span>
        <Words text={actor.value?.name ?? id} />{" "}
        <button
          type="button"
          class="quiet"
          aria-label={t("filter.drop", { name: plain(actor.value?.name ?? id) })}
          onClick={() => setFilters({ [field.name]: null, offset: null }, { replace: true })}
        >
          ×
        </button>
      </span>
    </p>
  );
}

function isActorId(value: string | null): value is string {
  return value?.startsWith("actor:") ?? false;
}

function Choice({ field }: { field: FilterField }) {
  return (
    <label class="field">
      <span>{t(field.label)}</span>
      <select
        value={query.value.get(field.name) ?? ""}
        onChange={(event) => setFilters({ [field.name]: event.currentTarget.value, offset: null }, { replace: true })}
      >
        <option value="">{t("filter.all")}</option>
        {field.choices?.map((one) => <option key={one.value} value={one.value}>{one.text}</option>)}
      </select>
    </label>
  );
}

export function Filters({ fields }: { fields: FilterField[] }) {
  const chosen = fields.filter((field) => query.value.get(field.name));
  const clear = Object.fromEntries([...fields.map((field) => [field.name, null]), ["offset", null]]);
  return (
    <form class="filters" role="search" aria-label={t("filter.name")} onSubmit={(event) => event.preventDefault()}>
      {fields.some((field) => field.kind === "country" || field.kind === "party") && (
        <datalist id="countries">
          {countryCodes.map((code) => <option key={code} value={code}>{country(code)}</option>)}
        </datalist>
      )}
      {fields.map((field) => {
        const value = query.value.get(field.name);
        if (field.kind === "choice") return <Choice key={field.name} field={field} />;
        if ((field.kind === "actor" || field.kind === "party") && isActorId(value)) {
          return <ChosenActor key={field.name} field={field} id={value} />;
        }
        const countries = field.kind === "country" || field.kind === "party";
        return <TextFilter key={field.name} field={field} list={countries ? "countries" : undefined} />;
      })}
      {chosen.length > 0 && (
        <button type="button" class="quiet" onClick={() => setFilters(clear)}>{t("filter.clear")}</button>
      )}
    </form>
  );
}
