// How sure the total is in every year, and how sure its change from one year to another is.
import { callOfInventory, type Uncertainty } from "../api/inventory";
import { get } from "../api/client";
import { useAnswer } from "../api/use_answer";
import { YearChart } from "../chart/year_chart";
import { query } from "../frame/router";
import { t } from "../language/catalogue";
import { Answer, Empty } from "../part/state";
import { Table } from "../part/table";
import { gigagrams, roundGigagrams, share, unitOf } from "./amounts";
import { Pick, yearChoices } from "./pick";
import { NotComputed } from "./problems";

type Level = Uncertainty["levels"][number];

function within(level: Level): string {
  return level.total === 0 ? "–" : `± ${share(level.within / Math.abs(level.total))}`;
}

function Trend({ found }: { found: Uncertainty }) {
  const base = found.levels.find((one) => one.year === found.base)?.total ?? 0;
  const { change, within: about } = found.trend;
  const levels = found.levels.map((one) => one.year);
  // A base year may have no rows.
  const years = [...new Set([...levels, found.base, found.year])].sort((a, b) => a - b);
  return (
    <section aria-labelledby="trend">
      <h2 id="trend">{t("uncertainty.trend")}</h2>
      <div class="filters">
        <Pick name="base" label={t("inventory.from")} value={String(found.base)} usual={String(found.base_year)} choices={yearChoices(years)} />
        <Pick name="year" label={t("inventory.to")} value={String(found.year)} usual={String(levels.at(-1) ?? "")} choices={yearChoices(years)} />
      </div>
      <p class="lead">
        {t("uncertainty.change", { base: String(found.base), year: String(found.year), change: gigagrams(change, true), unit: unitOf(""), low: gigagrams(change - about, true), high: gigagrams(change + about, true) })}
      </p>
      {base !== 0 && (
        <p>{t("uncertainty.changeShare", { change: share(change / Math.abs(base), true), low: share((change - about) / Math.abs(base), true), high: share((change + about) / Math.abs(base), true) })}</p>
      )}
    </section>
  );
}

function Levels({ levels }: { levels: Level[] }) {
  const years = levels.map((one) => one.year);
  return (
    <div class="chart">
      <div class="chart-head">
        <ul class="legend" aria-label={t("totals.legend")}>
          <li><span class="swatch line-swatch" /> {t("uncertainty.total")}</li>
          <li><span class="swatch series-band" /> {t("uncertainty.band")}</li>
        </ul>
      </div>
      <YearChart
        label={t("uncertainty.chart")}
        unit={unitOf("")}
        years={years}
        areas={[{ key: "band", slices: levels.map((one) => ({ x: one.year, low: one.total - one.within, high: one.total + one.within })) }]}
        lines={[{ key: "net", points: levels.map((one) => ({ x: one.year, y: one.total })) }]}
        axis={roundGigagrams}
        told={(year) => {
          const one = levels.find((level) => level.year === year);
          return one && `${gigagrams(one.total)} ${unitOf("")}, ${within(one)} (${gigagrams(one.total - one.within)} … ${gigagrams(one.total + one.within)})`;
        }}
      />
      <details class="behind">
        <summary>{t("chart.table")}</summary>
        <Table
          caption={`${t("uncertainty.chart")} ${unitOf("")}`}
          rows={levels}
          keyOf={(row) => String(row.year)}
          columns={[
            { head: t("column.year"), cell: (row) => row.year },
            { head: `${t("column.total")}, ${unitOf("")}`, class: "number", cell: (row) => gigagrams(row.total) },
            { head: t("uncertainty.within"), class: "number", cell: within },
            { head: `${t("uncertainty.low")}, ${unitOf("")}`, class: "number", cell: (row) => gigagrams(row.total - row.within) },
            { head: `${t("uncertainty.high")}, ${unitOf("")}`, class: "number", cell: (row) => gigagrams(row.total + row.within) },
          ]}
        />
      </details>
    </div>
  );
}

export function UncertaintyView({ name, submission }: { name: string; submission: string | null }) {
  const asked = { submission, base: query.value.get("base"), year: query.value.get("year") };
  const loaded = useAnswer(`uncertainty ${name} ${JSON.stringify(asked)}`, (signal) =>
    get<Uncertainty>(callOfInventory(name, "/uncertainty"), asked, signal));
  return (
    <Answer of={loaded}>
      {(found) => found.levels.length === 0 ? <Empty>{t("inventory.nothing")}</Empty> : (
        <>
          <NotComputed problems={found.problems} />
          <p class="home">{t("uncertainty.text")}</p>
          <Levels levels={found.levels} />
          <Trend found={found} />
        </>
      )}
    </Answer>
  );
}
