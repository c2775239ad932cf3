// Sums by category as a tree: sectors at its roots, what was estimated at its leaves.
import type { TotalsRow } from "../api/inventory";

export interface Branch {
  category: string;
  title: string | null;
  kilograms: ReadonlyMap<number, number>; // by year
  below: Branch[];
}

export interface Sums {
  years: number[];
  gases: string[]; // those there are
  whole: ReadonlyMap<number, number>; // the total
  sectors: Branch[];
  land: ReadonlyMap<number, number>; // 3.B and 3.D, whether or not they are in the total
}

function byYear(row: TotalsRow | undefined): Map<number, number> {
  return new Map(Object.entries(row?.kilograms ?? {}).map(([year, kilograms]) => [Number(year), kilograms]));
}

export function above(category: string): string {
  return category.slice(0, Math.max(0, category.lastIndexOf(".")));
}

export function isLandUse(category: string): boolean {
  return /^3\.[BD](\.|$)/.test(category);
}

export function added(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>, sign = 1): Map<number, number> {
  const sum = new Map(one);
  for (const [year, value] of other) sum.set(year, (sum.get(year) ?? 0) + sign * value);
  return sum;
}

// In the order of codes: 1.A.2 before 1.A.10.
export function inOrder(one: string, other: string): number {
  return one.localeCompare(other, "en", { numeric: true });
}

export function sumsOf(rows: readonly TotalsRow[], gas: string, landUse: boolean): Sums {
  const told = rows.filter((row) => row.memo === "" && row.gas === gas);
  const total = told.find((row) => row.category === "" && row.land_use === landUse);
  const parts = told.filter((row) => row.category !== "").sort((a, b) => inOrder(a.category, b.category));
  const branches = new Map<string, Branch>();
  const sectors: Branch[] = [];
  let land = new Map<number, number>();
  for (const row of parts) {
    const branch: Branch = { category: row.category, title: row.title ?? null, kilograms: byYear(row), below: [] };
    if (row.category === "3.B" || row.category === "3.D") land = added(land, branch.kilograms);
    if (!landUse && isLandUse(row.category)) continue;
    branches.set(row.category, branch);
    (branches.get(above(row.category))?.below ?? sectors).push(branch);
  }
  return {
    years: [...new Set(rows.flatMap((row) => Object.keys(row.kilograms).map(Number)))].sort((a, b) => a - b),
    gases: [...new Set(rows.map((row) => row.gas))].filter((one) => one !== "").sort(gasOrder),
    whole: byYear(total),
    sectors: landUse ? sectors : sectors.flatMap((sector) => withoutLand(sector, land)),
    land,
  };
}

function withoutLand(sector: Branch, land: ReadonlyMap<number, number>): Branch[] {
  if (sector.category !== "3" || land.size === 0) return [sector];
  return sector.below.length === 0 ? [] : [{ ...sector, kilograms: added(sector.kilograms, land, -1) }];
}

const known = ["CO2", "CH4", "N2O"];
function gasOrder(one: string, other: string): number {
  const at = (gas: string) => (known.includes(gas) ? known.indexOf(gas) : known.length);
  return at(one) - at(other) || inOrder(one, other);
}

// Memo items: in no total, each by itself.
export function memosOf(rows: readonly TotalsRow[], gas: string): { memo: string; rows: Branch[] }[] {
  const names = [...new Set(rows.map((row) => row.memo))].filter((memo) => memo !== "");
  const memos = names.map((memo) => ({
    memo,
    rows: rows
      .filter((row) => row.memo === memo && row.gas === gas)
      .sort((a, b) => inOrder(a.category, b.category))
      .map((row) => ({ category: row.category, title: row.title ?? null, kilograms: byYear(row), below: [] })),
  }));
  return memos.filter((one) => one.rows.length > 0);
}

export function levelOf(category: string): number {
  return category.split(".").length;
}

export interface ShownBranch {
  branch: Branch;
  level: number;
}

export function shownBranches(branches: readonly Branch[], isOpen: (category: string) => boolean, level = 1): ShownBranch[] {
  return branches.flatMap((branch) => [
    { branch, level },
    ...(branch.below.length > 0 && isOpen(branch.category) ? shownBranches(branch.below, isOpen, level + 1) : []),
  ]);
}

export function deepest(branches: readonly Branch[]): number {
  return branches.reduce((most, branch) => Math.max(most, 1 + deepest(branch.below)), 0);
}
