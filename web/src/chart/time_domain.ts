// The stretch of time that the timeline shows: zooming, moving, and the buckets that lie in it. All in UTC.
import type { Step } from "../api/answers";

export interface Domain {
  from: number; // milliseconds since 1970
  to: number; // exclusive
}

const day = 86_400_000;
export const shortest = 5 * day;
export const longest = 400 * 366 * day;

// Years while more than six are shown, days once a bar for each has room.
export function stepOf(domain: Domain): Step {
  const days = (domain.to - domain.from) / day;
  return days > 6 * 366 ? "year" : days > 130 ? "month" : "day";
}

export function zoomed(domain: Domain, factor: number, anchor = 0.5): Domain {
  const length = domain.to - domain.from;
  const wanted = Math.max(shortest, Math.min(longest, length * factor));
  const fixed = domain.from + length * anchor;
  return { from: fixed - wanted * anchor, to: fixed + wanted * (1 - anchor) };
}

export function moved(domain: Domain, share: number): Domain {
  const by = (domain.to - domain.from) * share;
  return { from: domain.from + by, to: domain.to + by };
}

export function padded(domain: Domain, share: number): Domain {
  const by = (domain.to - domain.from) * share;
  return { from: domain.from - by, to: domain.to + by };
}

export function isoDay(time: number): string {
  const date = new Date(time);
  const year = Math.max(1, Math.min(9999, date.getUTCFullYear()));
  return `${String(year).padStart(4, "0")}-${date.toISOString().slice(-19, -14)}`;
}

// "2024", "2024-05" or "2024-05-08" as the time it takes.
export function spanOf(start: string): Domain {
  const [year = 1970, month, date] = start.split("-").map(Number);
  const from = Date.UTC(year, (month ?? 1) - 1, date ?? 1);
  if (date !== undefined) return { from, to: from + day };
  if (month !== undefined) return { from, to: Date.UTC(year, month, 1) };
  return { from, to: Date.UTC(year + 1, 0, 1) };
}

// What an address says with since and until; null where it says nothing.
export function domainOf(since: string | null, until: string | null): Domain | null {
  const valid = /^\d{4}(-\d\d(-\d\d)?)?$/;
  const first = since && valid.test(since) ? spanOf(since) : null;
  const last = until && valid.test(until) ? spanOf(until) : null;
  if (!first && !last) return null;
  const from = first?.from ?? (last?.to ?? 0) - 366 * day;
  const to = last?.to ?? (first?.from ?? 0) + 366 * day;
  return to > from ? { from, to: Math.max(to, from + shortest) } : null;
}

// Both ends in full days, the last one included, as filters take them.
export function filtersOf(domain: Domain): { since: string; until: string } {
  return { since: isoDay(domain.from), until: isoDay(domain.to - 1) };
}
