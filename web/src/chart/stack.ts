// Areas that lie on each other: what is emitted upward from zero, what is removed downward. Where a series goes
// from one to the other between two years, it does so where its straight line crosses zero.
export interface Series {
  key: string;
  values: readonly number[]; // one a year
}

export interface Slice {
  x: number;
  low: number;
  high: number;
}

export interface Area {
  key: string;
  slices: Slice[];
}

export function crossings(years: readonly number[], series: readonly Series[]): number[] {
  const found = new Set(years);
  for (const { values } of series) {
    for (let i = 1; i < years.length; i += 1) {
      const [from = 0, to = 0, start = 0, end = 0] = [values[i - 1], values[i], years[i - 1], years[i]];
      if (from * to < 0) found.add(start + ((end - start) * from) / (from - to));
    }
  }
  return [...found].sort((a, b) => a - b);
}

export function valueAt(x: number, years: readonly number[], values: readonly number[]): number {
  const at = years.findIndex((year) => year >= x);
  if (at <= 0) return values[Math.max(0, at)] ?? 0;
  const [start = 0, end = 0, from = 0, to = 0] = [years[at - 1], years[at], values[at - 1], values[at]];
  return end === start ? to : from + ((to - from) * (x - start)) / (end - start);
}

// Up to two areas a series: above zero and below it.
export function stacked(years: readonly number[], series: readonly Series[]): Area[] {
  const places = crossings(years, series);
  const tops = places.map(() => 0);
  const bottoms = places.map(() => 0);
  return series.flatMap(({ key, values }) => {
    const at = places.map((x) => valueAt(x, years, values));
    const above = places.map((x, i) => ({ x, low: tops[i] ?? 0, high: (tops[i] = (tops[i] ?? 0) + Math.max(0, at[i] ?? 0)) }));
    const below = places.map((x, i) => ({ x, high: bottoms[i] ?? 0, low: (bottoms[i] = (bottoms[i] ?? 0) + Math.min(0, at[i] ?? 0)) }));
    return [above, below].filter((slices) => slices.some((one) => one.high > one.low)).map((slices) => ({ key, slices }));
  });
}
