// A form made of a thing's fields, whatever kind of thing it is: used where a proposal is accepted with changes
// and where an accepted thing is corrected.
import { useState } from "preact/hooks";
import {
  actorKinds, agreementStatuses, eventStatuses, eventTypes, projectKinds, type ActorInEvent, type ThingKind,
} from "../api/rows";
import { named, t } from "../language/catalogue";
import { inOrder } from "./finding";
import { patchOf } from "./patch";

type Value = Record<string, unknown>;

const fixed = new Set(["report", "proposal", "plover"]);
const long = new Set(["what", "title"]);

function choicesOf(kind: ThingKind, name: string): { group: string; values: readonly string[] } | null {
  if (name === "type") return { group: "type", values: eventTypes };
  if (name === "status") return { group: "status", values: kind === "event" ? eventStatuses : agreementStatuses };
  if (name === "kind" && kind === "project") return { group: "project", values: projectKinds };
  return null;
}

// What a body may have and need not.
function optionalOf(kind: ThingKind): string[] {
  return kind === "event" || kind === "agreement" ? ["topics"] : [];
}

interface FieldProps {
  kind: ThingKind;
  name: string;
  value: unknown;
  focus: boolean;
  onChange: (value: unknown) => void;
}

function Field({ kind, name, value, focus, onChange }: FieldProps) {
  const label = named("field", name);
  const choices = choicesOf(kind, name);
  if (choices) {
    return (
      <label class="field">
        <span>{label}</span>
        <select autofocus={focus} value={String(value)} onChange={(e) => onChange(e.currentTarget.value)}>
          {choices.values.map((one) => <option key={one} value={one}>{named(choices.group, one)}</option>)}
        </select>
      </label>
    );
  }
  if (typeof value === "boolean") {
    return (
      <label class="inline">
        <input type="checkbox" checked={value} onChange={(e) => onChange(e.currentTarget.checked)} /> {label}
      </label>
    );
  }
  if (name === "actors") return <Actors actors={value as ActorInEvent[]} onChange={onChange} />;
  if (name === "topics") return <Topics topics={Array.isArray(value) ? (value as string[]) : []} onChange={onChange} />;
  if (name === "parties") {
    const lines = (value as string[]).join("\n");
    return (
      <label class="field wide">
        <span>{label} {t("edit.onePerLine")}</span>
        <textarea rows={3} onChange={(e) => onChange(e.currentTarget.value.split("\n").map((x) => x.trim()).filter(Boolean))}>{lines}</textarea>
      </label>
    );
  }
  const text = typeof value === "string" ? value : "";
  const take = (typed: string) => onChange(typed.trim() === "" ? null : typed.trim());
  if (long.has(name)) {
    return (
      <label class="field wide">
        <span>{label}</span>
        <textarea autofocus={focus} rows={2} required value={text} onInput={(e) => take(e.currentTarget.value)} />
      </label>
    );
  }
  const isDay = name.startsWith("date") || name === "due";
  return (
    <label class="field">
      <span>{label}</span>
      <input
        autofocus={focus}
        value={text}
        required={name === "who"}
        pattern={isDay ? "\\d{4}(-\\d\\d(-\\d\\d)?)?" : name === "place_country" ? "[A-Z]{2}" : undefined}
        title={isDay ? t("edit.dayForm") : name === "place_country" ? t("edit.countryForm") : undefined}
        onChange={(e) => take(e.currentTarget.value)}
      />
    </label>
  );
}

// None at all is told by leaving the field out: null takes it away.
function Topics({ topics, onChange }: { topics: string[]; onChange: (value: string[] | null) => void }) {
  const change = (topic: string, on: boolean) => {
    const left = on ? [...topics, topic] : topics.filter((one) => one !== topic);
    onChange(left.length > 0 ? left : null);
  };
  return (
    <fieldset class="wide topics">
      <legend>{named("field", "topics")}</legend>
      {projectKinds.map((topic) => (
        <label class="inline" key={topic}>
          <input type="checkbox" checked={topics.includes(topic)} onChange={(e) => change(topic, e.currentTarget.checked)} />{" "}
          {named("project", topic)}
        </label>
      ))}
    </fieldset>
  );
}

const actorFields = ["name", "country", "role", "org"] as const;

function Actors({ actors, onChange }: { actors: ActorInEvent[]; onChange: (value: ActorInEvent[]) => void }) {
  const set = (i: number, part: Partial<ActorInEvent>) =>
    onChange(actors.map((actor, n) => (n === i ? { ...actor, ...part } : actor)));
  return (
    <fieldset class="wide">
      <legend>{named("field", "actors")}</legend>
      {actors.map((actor, i) => (
        <div class="actor-row" key={i} role="group" aria-label={t("edit.actor", { number: i + 1 })}>
          {actorFields.map((name) => (
            <label class="field" key={name}>
              <span>{named("field", name)}</span>
              <input
                value={actor[name] ?? ""}
                required={name === "name"}
                pattern={name === "country" ? "[A-Z]{2}" : undefined}
                title={name === "country" ? t("edit.countryForm") : undefined}
                onChange={(e) => set(i, { [name]: e.currentTarget.value.trim() || (name === "name" ? "" : null) })}
              />
            </label>
          ))}
          <label class="field">
            <span>{t("field.actorKind")}</span>
            <select value={actor.kind} onChange={(e) => set(i, { kind: actorKinds.find((k) => k === e.currentTarget.value) ?? "person" })}>
              {actorKinds.map((one) => <option key={one} value={one}>{named("actorKind", one)}</option>)}
            </select>
          </label>
          <button type="button" class="quiet" onClick={() => onChange(actors.filter((_, n) => n !== i))}>{t("edit.removeActor")}</button>
        </div>
      ))}
      <button type="button" onClick={() => onChange([...actors, { name: "", kind: "person", country: null, role: null, org: null }])}>
        {t("edit.addActor")}
      </button>
    </fieldset>
  );
}

interface EditFormProps {
  kind: ThingKind;
  value: Value;
  action: string;
  needsChange?: boolean;
  onCancel: () => void;
  onPatch: (patch: Value) => void;
}

export function EditForm({ kind, value, action, needsChange = false, onCancel, onPatch }: EditFormProps) {
  const [edited, setEdited] = useState<Value>(value);
  const names = inOrder([...new Set([...Object.keys(value), ...optionalOf(kind)])].filter((name) => !fixed.has(name)));
  const patch = patchOf(value, edited);
  // The code that exports carry follows the type; both have the same names.
  if ("type" in patch && "plover" in value) patch["plover"] = patch["type"];
  return (
    <form
      class="edit"
      onSubmit={(event) => {
        event.preventDefault();
        onPatch(patch);
      }}
    >
      {names.map((name, i) => (
        <Field
          key={name}
          kind={kind}
          name={name}
          value={edited[name]}
          focus={i === 0}
          onChange={(changed) => setEdited((all) => ({ ...all, [name]: changed }))}
        />
      ))}
      <div class="actions wide">
        <button type="submit" class="main" disabled={needsChange && Object.keys(patch).length === 0}>{action}</button>
        <button type="button" onClick={onCancel}>{t("dialog.cancel")}</button>
      </div>
    </form>
  );
}
