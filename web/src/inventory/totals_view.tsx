// The sums of an inventory: the chart by sector, the table behind it down to what was estimated, memo items.
import { useMemo } from "preact/hooks";
import { callOfInventory, type Totals } from "../api/inventory";
import { get } from "../api/client";
import { useAnswer } from "../api/use_answer";
import { query } from "../frame/router";
import { named, t } from "../language/catalogue";
import { number } from "../language/format";
import { Answer, Empty } from "../part/state";
import { gasName, unitOf } from "./amounts";
import { Downloads } from "./downloads";
import { Pick } from "./pick";
import { NotComputed } from "./problems";
import { TotalsChart } from "./totals_chart";
import { deepest, memosOf, sumsOf } from "./tree";
import { YearTable } from "./year_table";

export const landChoices = () => [
  { value: "with", text: t("inventory.withLand") },
  { value: "without", text: t("inventory.withoutLand") },
];

function Sums({ totals }: { totals: Totals }) {
  const asked = query.value.get("gas") ?? "";
  const landUse = query.value.get("land") !== "without";
  const { sums, memos, gas } = useMemo(() => {
    const gas = totals.rows.some((row) => row.gas === asked) ? asked : "";
    return { gas, sums: sumsOf(totals.rows, gas, landUse), memos: memosOf(totals.rows, gas) };
  }, [totals, asked, landUse]);
  const most = deepest(sums.sectors);
  const depth = Math.max(1, Math.min(most, Number(query.value.get("depth") ?? 2) || 2));
  return (
    <>
      <div class="filters">
        <Pick
          name="gas"
          label={t("inventory.gas")}
          value={gas}
          choices={[{ value: "", text: t("inventory.allGases") }, ...sums.gases.map((one) => ({ value: one, text: gasName(one) }))]}
        />
        <Pick name="land" label={t("inventory.landUse")} value={landUse ? "with" : "without"} usual="with" choices={landChoices()} />
        <Pick
          name="depth"
          label={t("totals.depth")}
          value={String(depth)}
          usual="2"
          choices={Array.from({ length: most }, (_, i) => ({ value: String(i + 1), text: number(i + 1) }))}
        />
      </div>
      <TotalsChart sums={sums} gas={gas} landUse={landUse} />
      <YearTable
        key={depth}
        caption={`${t("totals.table")}, ${unitOf(gas)}`}
        years={sums.years}
        branches={sums.sectors}
        depth={depth}
        whole={{ name: t(landUse ? "totals.wholeWithLand" : "totals.wholeWithoutLand"), kilograms: sums.whole }}
      />
      {memos.length > 0 && (
        <section aria-labelledby="memos">
          <h2 id="memos">{t("totals.memos")}</h2>
          <p class="home">{t("totals.memosText")}</p>
          {memos.map(({ memo, rows }) => {
            const whole = rows.find((row) => row.category === "");
            return whole && (
              <YearTable
                key={memo}
                caption={`${named("memo", memo)}, ${unitOf(gas)}`}
                years={sums.years}
                branches={rows.filter((row) => row.category !== "")}
                depth={1}
                whole={{ name: t("column.total"), kilograms: whole.kilograms }}
              />
            );
          })}
        </section>
      )}
    </>
  );
}

export function TotalsView({ name, submission }: { name: string; submission: string | null }) {
  const loaded = useAnswer(`totals ${name} ${submission}`, (signal) =>
    get<Totals>(callOfInventory(name, "/totals"), { submission }, signal));
  return (
    <Answer of={loaded}>
      {(totals) => (
        <>
          <NotComputed problems={totals.problems} />
          {totals.rows.length === 0 ? <Empty>{t("inventory.nothing")}</Empty> : (
            <>
              <Sums totals={totals} />
              <Downloads name={name} submission={submission} />
            </>
          )}
        </>
      )}
    </Answer>
  );
}
