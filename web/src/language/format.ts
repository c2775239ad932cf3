// Days, numbers and countries in the words of the chosen language, by the browser's own Intl.
import { language } from "./catalogue";

const cache = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat | Intl.DisplayNames>();

function cached<T extends Intl.DateTimeFormat | Intl.NumberFormat | Intl.DisplayNames>(name: string, make: () => T): T {
  const key = `${language.value} ${name}`;
  let found = cache.get(key) as T | undefined;
  if (!found) {
    found = make();
    cache.set(key, found);
  }
  return found;
}

function dateFormat(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return cached(name, () => new Intl.DateTimeFormat(language.value, { timeZone: "UTC", ...options }));
}

// A day as precise as the report was: "2024", "2024-05" or "2024-05-08".
export function day(text: string | null): string {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text ?? "");
  if (!parts) return text ?? "";
  const date = new Date(Date.UTC(Number(parts[1]), Number(parts[2] ?? 1) - 1, Number(parts[3] ?? 1)));
  if (parts[3]) return dateFormat("day", { year: "numeric", month: "short", day: "numeric" }).format(date);
  if (parts[2]) return dateFormat("month", { year: "numeric", month: "long" }).format(date);
  return parts[1] ?? "";
}

export function monthName(date: Date): string {
  return dateFormat("month", { year: "numeric", month: "long" }).format(date);
}

export function weekdayName(date: Date): string {
  return dateFormat("weekday", { weekday: "short" }).format(date);
}

export function shortDate(date: Date, step: "year" | "month" | "day"): string {
  if (step === "year") return dateFormat("tick-year", { year: "numeric" }).format(date);
  if (step === "month") return dateFormat("tick-month", { month: "short" }).format(date);
  return dateFormat("tick-day", { day: "numeric", month: "short" }).format(date);
}

// An entry's time, in the reader's own zone.
export function instant(text: string): string {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) return text;
  return cached("instant", () => new Intl.DateTimeFormat(language.value, { dateStyle: "medium", timeStyle: "short" }))
    .format(date);
}

export function number(value: number): string {
  return cached("number", () => new Intl.NumberFormat(language.value)).format(value);
}

// A number with digits as asked for, and a minus that is one: Intl writes a hyphen.
export function decimal(value: number, options: Intl.NumberFormatOptions): string {
  return cached(JSON.stringify(options), () => new Intl.NumberFormat(language.value, options)).format(value).replaceAll("-", "\u2212");
}

export function percent(value: number): string {
  return cached("percent", () => new Intl.NumberFormat(language.value, { style: "percent", maximumFractionDigits: 0 }))
    .format(value);
}

export function bytes(value: number): string {
  const unit = value < 1000 ? "byte" : value < 1_000_000 ? "kilobyte" : "megabyte";
  const size = unit === "byte" ? value : unit === "kilobyte" ? value / 1000 : value / 1_000_000;
  return cached(unit, () => new Intl.NumberFormat(language.value, {
    style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 1,
  })).format(size);
}

// The name of a country; the code itself where it names none.
export function country(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return cached("country", () => new Intl.DisplayNames(language.value, { type: "region" })).of(code) ?? code;
}

export function languageName(code: string): string {
  if (!/^[a-z]{2,3}$/.test(code)) return code;
  return cached("language", () => new Intl.DisplayNames(language.value, { type: "language" })).of(code) ?? code;
}

export function ownName(code: string): string {
  const name = new Intl.DisplayNames(code, { type: "language" }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}
