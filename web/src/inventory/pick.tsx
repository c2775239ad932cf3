// One choice among a few that stands in the address, so that what is looked at can be sent to somebody.
import { setFilters } from "../frame/router";

interface PickProps {
  name: string;
  label: string;
  value: string;
  choices: { value: string; text: string }[];
  usual?: string; // is left out of the address
  clears?: string[]; // other choices that this one ends
}

export function Pick({ name, label, value, choices, usual = "", clears = [] }: PickProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          setFilters({ ...Object.fromEntries(clears.map((one) => [one, null])), [name]: chosen === usual ? null : chosen }, { replace: true });
        }}
      >
        {choices.map((one) => <option key={one.value} value={one.value}>{one.text}</option>)}
      </select>
    </label>
  );
}

export function yearChoices(years: readonly number[]): { value: string; text: string }[] {
  return years.map((year) => ({ value: String(year), text: String(year) }));
}
