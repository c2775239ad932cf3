// Greenhouse gas inventories as the API tells them. Masses are kilograms a year, of CO2 equivalents where the
// gas is empty; those of a difference are whole grams.
export interface Settings {
  name: string;
  title: string;
  area: string;
  gwp: string; // the set of global warming potentials
  base_year: number;
}

export interface ListedInventory extends Settings {
  files: number;
  submissions: number;
}

interface Kept {
  subject: string;
  entry: string;
  time: string;
  author: string;
  audience: string;
}

export type FileRole = "activity" | "factors" | "published";
export interface KeptFile extends Kept {
  name: string;
  role: FileRole;
  rows: number;
  sha256: string;
}
export interface Submission extends Kept {
  number: number;
  note: string | null;
  program: string;
  gwp: string;
  base_year: number;
  first_year: number;
  last_year: number;
}
export interface Inventory extends Settings {
  kept: Kept;
  files: KeptFile[];
  submissions: Submission[];
}

export interface RowProblem {
  file: string;
  row: number | null;
  what: string;
}
export interface FileAdded {
  name: string;
  role: FileRole;
  outcome: "added" | "replaced" | "known" | "refused";
  problems: RowProblem[];
}
export interface SubmissionMade {
  number: number | null;
  problems: RowProblem[];
}

interface Result {
  gwp: string;
  base_year: number;
  problems: RowProblem[];
}

interface OfCategory {
  category: string; // empty: the whole inventory
  title?: string | null;
}

export interface TotalsRow extends OfCategory {
  gas: string;
  memo: string; // "biomass", "bunkers": in no total
  land_use: boolean; // of the whole inventory: with 3.B and 3.D, or without
  kilograms: Record<string, number>;
}
export interface Totals extends Result {
  rows: TotalsRow[];
}

export interface Uncertainty extends Result {
  levels: { year: number; total: number; within: number }[]; // within: half of the 95 % interval
  base: number;
  year: number;
  trend: { change: number; within: number };
}

export interface KeyRow extends OfCategory {
  gas: string;
  base: number;
  year: number;
  share: number;
  cumulative: number;
  key: boolean;
}
export interface KeyCategories extends Result {
  base: number;
  year: number;
  rows: KeyRow[];
}

export interface Finding extends OfCategory {
  check: string;
  keys: Record<string, string>;
  year: number | null;
  text: string;
}
export interface Compared extends OfCategory {
  gas: string;
  land_use: boolean;
  year: number;
  published: number;
  computed: number | null;
  difference: number | null; // a share of what was published
  source: string;
}
export interface Checks extends Result {
  findings: Finding[];
  compared: Compared[];
}

export const causes = ["activity", "factors", "methods", "potentials"] as const;
export type Cause = (typeof causes)[number];
export interface DifferenceRow extends OfCategory, Record<Cause, number> {
  year: number;
  before: number;
  after: number;
}
export interface ActivityChange extends OfCategory {
  keys: Record<string, string>;
  activity: string;
  year: number;
  before: number | null;
  after: number | null;
  source: string;
}
export interface FactorChange {
  table: string;
  keys: string[];
  before: number | null;
  after: number | null;
  unit: string;
  source: string;
}
export interface Difference extends Result {
  rows: DifferenceRow[];
  activity: ActivityChange[];
  factors: FactorChange[];
  methods: string[];
}

export interface Deviation {
  what: string;
  submitted: number | null;
  recomputed: number | null;
}
export interface Verified {
  same: boolean;
  lines: number;
  problems: RowProblem[];
  deviations: Deviation[];
}

export function callOfInventory(name: string, part = ""): string {
  return `/api/v1/inventories/${encodeURIComponent(name)}${part}`;
}

export function pageOfInventory(name: string): string {
  return `/inventories/${encodeURIComponent(name)}`;
}
