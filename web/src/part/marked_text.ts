// Cuts a report's text at the ends of all that was read in it, so that overlapping findings can be shown in one
// run of marks. Positions count code points, as evidence does.
import type { Proposal } from "../api/rows";

export interface Range {
  start: number;
  end: number;
}

export interface Segment extends Range {
  text: string;
  of: number[]; // indexes of the ranges that cover it, the shortest first
}

export function segments(text: string, ranges: readonly Range[]): Segment[] {
  const points = Array.from(text);
  const inside = (at: number) => Math.max(0, Math.min(points.length, at));
  const ends = new Set([0, points.length]);
  for (const range of ranges) {
    ends.add(inside(range.start));
    ends.add(inside(range.end));
  }
  const cuts = [...ends].sort((a, b) => a - b);
  const shortest = ranges.map((_, i) => i).sort((a, b) => length(ranges[a]) - length(ranges[b]));
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? points.length;
    const of = shortest.filter((n) => {
      const range = ranges[n];
      return range !== undefined && range.start <= start && end <= range.end;
    });
    return { start, end, text: points.slice(start, end).join(""), of };
  });
}

function length(range: Range | undefined): number {
  return range ? range.end - range.start : 0;
}

export function rangeOf(proposal: Proposal): Range | null {
  const place = proposal.evidence[0]?.selector[1];
  return place ? { start: place.start, end: place.end } : null;
}

// "#at=12-80" names a place of the text in the address.
export function rangeIn(hash: string): Range | null {
  const match = /^#at=(\d+)-(\d+)$/.exec(hash);
  return match ? { start: Number(match[1]), end: Number(match[2]) } : null;
}

export function hashOf(range: Range): string {
  return `#at=${range.start}-${range.end}`;
}

export function same(a: Range | null, b: Range | null): boolean {
  return a !== null && b !== null && a.start === b.start && a.end === b.end;
}
