// What is emitted and removed over the years, sector on sector; land apart from the rest of its sector, so that
// what it takes up is seen below zero.
import { YearChart } from "../chart/year_chart";
import { stacked } from "../chart/stack";
import { t } from "../language/catalogue";
import { gigagrams, roundGigagrams, unitOf } from "./amounts";
import { CategoryName } from "./category";
import { added, type Sums } from "./tree";

interface SeriesOfSector {
  key: string;
  category: string;
  title: string | null;
  values: number[];
}

function seriesOf(sums: Sums, landUse: boolean): SeriesOfSector[] {
  const values = (of: ReadonlyMap<number, number>) => sums.years.map((year) => of.get(year) ?? 0);
  const land = landUse && sums.land.size > 0;
  const sectors = sums.sectors.flatMap(({ category, title, kilograms }): SeriesOfSector[] => {
    const own = land && category === "3" ? added(kilograms, sums.land, -1) : kilograms;
    return [{ key: /^[1-4]$/.test(category) ? category : "other", category, title, values: values(own) }];
  });
  if (land) sectors.push({ key: "land", category: "land", title: null, values: values(sums.land) });
  return sectors.filter((one) => one.values.some((value) => value !== 0));
}

function Name({ one, split }: { one: SeriesOfSector; split: boolean }) {
  if (one.key === "land") return <>{t("inventory.land")}</>;
  return <><CategoryName category={one.category} title={one.title} />{one.category === "3" && split && ` ${t("inventory.withoutLandShort")}`}</>;
}

export function TotalsChart({ sums, gas, landUse }: { sums: Sums; gas: string; landUse: boolean }) {
  const series = seriesOf(sums, landUse);
  const split = series.some((one) => one.key === "land");
  const net = sums.years.map((year) => ({ x: year, y: sums.whole.get(year) ?? 0 }));
  return (
    <div class="chart">
      <div class="chart-head">
        <ul class="legend" aria-label={t("totals.legend")}>
          {series.map((one) => <li key={one.category}><span class={`swatch series-${one.key}`} /> <Name one={one} split={split} /></li>)}
          <li><span class="swatch line-swatch" /> {t("totals.net")}</li>
        </ul>
      </div>
      <YearChart
        label={t("totals.chart")}
        unit={unitOf(gas)}
        years={sums.years}
        areas={stacked(sums.years, series)}
        lines={[{ key: "net", points: net }]}
        axis={roundGigagrams}
        names={{ ...Object.fromEntries(series.filter((one) => one.key !== "other").map((one) => [one.key, one.category])), land: "3.B+D" }}
        told={(year) => (
          <>
            {t("column.total")} {gigagrams(sums.whole.get(year) ?? 0)} {unitOf(gas)}
            {series.map((one) => <span key={one.category}> · <Name one={one} split={split} /> {gigagrams(one.values[sums.years.indexOf(year)] ?? 0)}</span>)}
          </>
        )}
      />
    </div>
  );
}
