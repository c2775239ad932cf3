// What changed from one submission to another, or to the inventory as it stands, and why.
import { useMemo } from "preact/hooks";
import { callOfInventory, causes, type Difference, type DifferenceRow, type Inventory } from "../api/inventory";
import { get } from "../api/client";
import { useAnswer } from "../api/use_answer";
import { Waterfall, type Step } from "../chart/waterfall";
import { query } from "../frame/router";
import { t } from "../language/catalogue";
import { Answer, Empty } from "../part/state";
import { Table } from "../part/table";
import { unitOf, wholeNumber, wholeSteps, wholeUnit, roundGigagrams, type WholeUnit } from "./amounts";
import { CategoryName } from "./category";
import { FiguresBehind } from "./figures_behind";
import { Pick, yearChoices } from "./pick";
import { NotComputed } from "./problems";
import { inOrder } from "./tree";

interface WholeRow {
  category: string;
  title: string | null;
  before: number;
  steps: number[]; // as `causes`
  after: number;
}

function wholeRow(row: DifferenceRow, unit: WholeUnit): WholeRow {
  return { category: row.category, title: row.title ?? null, ...wholeSteps(row.before, causes.map((cause) => row[cause]), unit) };
}

function hasChanged(row: DifferenceRow): boolean {
  return causes.some((cause) => row[cause] !== 0);
}

function stepsOf(row: DifferenceRow): Step[] {
  let stands = row.before;
  const kilograms = (grams: number) => grams / 1000;
  const change = (grams: number) => (grams > 0 ? "+" : "") + roundGigagrams(kilograms(grams));
  return [
    { name: t("changes.before"), kind: "amount", from: 0, to: kilograms(row.before), told: roundGigagrams(kilograms(row.before)) },
    ...causes.map((cause): Step => {
      const from = stands;
      stands += row[cause];
      return { name: t(`cause.${cause}`), kind: "step", from: kilograms(from), to: kilograms(stands), told: change(row[cause]) };
    }),
    { name: t("changes.after"), kind: "amount", from: 0, to: kilograms(row.after), told: roundGigagrams(kilograms(row.after)) },
  ];
}

function CauseTable({ rows, year, unit }: { rows: WholeRow[]; year: number; unit: WholeUnit }) {
  const name = t(unit.name);
  return (
    <Table
      caption={t("changes.tableOf", { year: String(year), unit: name })}
      showCaption
      rows={rows}
      keyOf={(row) => row.category}
      columns={[
        { head: t("column.category"), class: "who", cell: (row) => <CategoryName category={row.category} title={row.title} /> },
        { head: t("changes.before"), class: "number", cell: (row) => wholeNumber(row.before) },
        ...causes.map((cause, i) => ({ head: t(`cause.${cause}`), class: "number", cell: (row: WholeRow) => wholeNumber(row.steps[i] ?? 0, true) })),
        { head: t("changes.after"), class: "number", cell: (row) => wholeNumber(row.after) },
      ]}
    />
  );
}

// The year that moved most, where none is chosen.
function usualYear(rows: readonly DifferenceRow[]): number {
  const moved = (row: DifferenceRow) => causes.reduce((sum, cause) => sum + Math.abs(row[cause]), 0);
  return rows.reduce<DifferenceRow | undefined>((most, row) => (most === undefined || moved(row) >= moved(most) ? row : most), undefined)?.year ?? 0;
}

function OfYear({ found, wholes, year }: { found: Difference; wholes: DifferenceRow[]; year: number }) {
  const years = wholes.map((row) => row.year);
  const whole = wholes.find((row) => row.year === year);
  const changed = found.rows.filter((row) => row.year === year && (row.category === "" || hasChanged(row))).sort((a, b) => inOrder(a.category, b.category));
  const unit = wholeUnit(Math.max(0, ...changed.flatMap((row) => causes.map((cause) => Math.abs(row[cause])))));
  if (!whole) return null;
  const still = wholes.filter((row) => !hasChanged(row)).length;
  return (
    <section aria-labelledby="by-cause">
      <h2 id="by-cause">{t("changes.byCause")}</h2>
      <div class="filters">
        <Pick name="of" label={t("column.year")} value={String(year)} usual={String(usualYear(wholes))} choices={yearChoices(years)} />
      </div>
      <p class="home">{t("changes.yearsChanged", { changed: years.length - still, all: years.length })} {t("changes.text")}</p>
      <div class="chart"><Waterfall steps={stepsOf(whole)} unit={unitOf("")} axis={roundGigagrams} /></div>
      <CauseTable rows={changed.map((row) => wholeRow(row, unit))} year={year} unit={unit} />
    </section>
  );
}

function Found({ found }: { found: Difference }) {
  const wholes = useMemo(() => found.rows.filter((row) => row.category === ""), [found]);
  const asked = Number(query.value.get("of"));
  const year = wholes.some((row) => row.year === asked) ? asked : usualYear(wholes);
  return (
    <>
      <NotComputed problems={found.problems} />
      {found.rows.some(hasChanged) ? <OfYear found={found} wholes={wholes} year={year} /> : <Empty>{t("changes.none")}</Empty>}
      <FiguresBehind found={found} year={year} />
    </>
  );
}

export function ChangesView({ inventory }: { inventory: Inventory }) {
  const numbers = inventory.submissions.map((one) => one.number).sort((a, b) => b - a);
  const newest = numbers[0];
  const asked = Number(query.value.get("before") ?? newest);
  const before = numbers.includes(asked) ? asked : newest;
  const wanted = Number(query.value.get("after") ?? 0);
  const after = numbers.includes(wanted) && wanted !== before ? wanted : null;
  const name = inventory.name;
  const loaded = useAnswer(before === undefined ? null : `difference ${name} ${before} ${after}`, (signal) =>
    get<Difference>(callOfInventory(name, "/difference"), { before, after }, signal));
  if (before === undefined) return <Empty>{t("changes.noSubmission")}</Empty>;
  const submissions = numbers.map((number) => ({ value: String(number), text: t("submissions.number", { number }) }));
  return (
    <>
      <div class="filters">
        <Pick name="before" label={t("inventory.from")} value={String(before)} usual={String(newest)} choices={submissions} clears={["of"]} />
        <Pick
          name="after"
          label={t("inventory.to")}
          value={after === null ? "" : String(after)}
          choices={[{ value: "", text: t("inventory.asItStands") }, ...submissions.filter((one) => one.value !== String(before))]}
          clears={["of"]}
        />
      </div>
      <Answer of={loaded}>
        {(found) => <Found found={found} />}
      </Answer>
    </>
  );
}
