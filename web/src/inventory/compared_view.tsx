// What others published beside what was computed, one category and gas at a time.
import type { Compared } from "../api/inventory";
import { YearChart } from "../chart/year_chart";
import { query } from "../frame/router";
import { t } from "../language/catalogue";
import { Table } from "../part/table";
import { Words } from "../part/words";
import { gasName, gigagrams, roundGigagrams, share, unitOf } from "./amounts";
import { categoryText } from "./category";
import { Pick } from "./pick";
import { inOrder } from "./tree";

interface Group {
  key: string;
  name: string;
  rows: Compared[];
}

function groupsOf(compared: readonly Compared[]): Group[] {
  const groups = new Map<string, Compared[]>();
  for (const row of compared) {
    const key = `${row.category} ${row.gas} ${row.land_use ? "with" : "without"}`;
    const rows = groups.get(key);
    if (rows) rows.push(row);
    else groups.set(key, [row]);
  }
  return [...groups]
    .map(([key, rows]) => ({ key, rows: rows.sort((a, b) => a.year - b.year), name: nameOf(rows[0]) }))
    .sort((a, b) => inOrder(a.rows[0]?.category ?? "", b.rows[0]?.category ?? ""));
}

function nameOf(row: Compared | undefined): string {
  if (!row) return "";
  const land = row.category === "" ? ` ${t(row.land_use ? "inventory.withLand" : "inventory.withoutLand")}` : "";
  return `${categoryText(row.category, row.title)}${land}, ${row.gas === "" ? t("inventory.allGases") : gasName(row.gas)}`;
}

// By default what there is most of, which is the total where it was published.
function usualOf(groups: readonly Group[]): Group | undefined {
  return groups.find((group) => group.rows[0]?.category === "" && group.rows[0].gas === "") ?? groups[0];
}

function Chart({ group }: { group: Group }) {
  const gas = group.rows[0]?.gas ?? "";
  const years = group.rows.map((row) => row.year);
  return (
    <div class="chart">
      <div class="chart-head">
        <ul class="legend" aria-label={t("totals.legend")}>
          <li><span class="swatch line-swatch" /> {t("compared.computed")}</li>
          <li><span class="swatch line-swatch series-published" /> {t("compared.published")}</li>
        </ul>
      </div>
      <YearChart
        label={t("compared.chart")}
        unit={unitOf(gas)}
        years={years}
        areas={[]}
        lines={[
          { key: "published", points: group.rows.map((row) => ({ x: row.year, y: row.published })) },
          { key: "net", points: group.rows.map((row) => ({ x: row.year, y: row.computed })) },
        ]}
        axis={roundGigagrams}
        told={(year) => {
          const row = group.rows.find((one) => one.year === year);
          return row && `${t("compared.computed")} ${row.computed === null ? "–" : gigagrams(row.computed)} · ${t("compared.published")} ${gigagrams(row.published)} ${unitOf(gas)}`;
        }}
      />
    </div>
  );
}

export function ComparedView({ compared }: { compared: Compared[] }) {
  const groups = groupsOf(compared);
  const usual = usualOf(groups);
  const group = groups.find((one) => one.key === query.value.get("beside")) ?? usual;
  if (!group) return <p>{t("compared.none")}</p>;
  const unit = unitOf(group.rows[0]?.gas ?? "");
  return (
    <>
      <div class="filters">
        <Pick name="beside" label={t("compared.what")} value={group.key} usual={usual?.key ?? ""} choices={groups.map((one) => ({ value: one.key, text: one.name }))} />
      </div>
      <Chart group={group} />
      <Table
        caption={group.name}
        rows={group.rows.map((row, at) => ({ ...row, at }))}
        keyOf={(row) => String(row.at)}
        columns={[
          { head: t("column.year"), cell: (row) => row.year },
          { head: `${t("compared.computed")}, ${unit}`, class: "number", cell: (row) => (row.computed === null ? "–" : gigagrams(row.computed)) },
          { head: `${t("compared.published")}, ${unit}`, class: "number", cell: (row) => gigagrams(row.published) },
          { head: t("compared.difference"), class: "number", cell: (row) => (row.difference === null ? "–" : share(row.difference, true)) },
          { head: t("column.source"), class: "words", cell: (row) => <Words text={row.source} /> },
        ]}
      />
    </>
  );
}
