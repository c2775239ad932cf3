// Sums as trees and stacks, rounding that adds up, and how masses are written.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { TotalsRow } from "../api/inventory";
import { stacked } from "../chart/stack";
import { gasName, gigagrams, share, wholeSteps, wholeUnit } from "./amounts";
import { deepest, memosOf, shownBranches, sumsOf } from "./tree";

function row(category: string, kilograms: Record<string, number>, more: Partial<TotalsRow> = {}): TotalsRow {
  return { category, gas: "", memo: "", land_use: true, kilograms, ...more };
}

// Energy 100, livestock 30, forest -50: with land use 80, without 130.
const rows = [
  row("", { 2020: 80 }), row("", { 2020: 130 }, { land_use: false }),
  row("1", { 2020: 100 }), row("1.A", { 2020: 100 }), row("1.A.10", { 2020: 60 }), row("1.A.2", { 2020: 40 }),
  row("3", { 2020: -20 }), row("3.A", { 2020: 30 }), row("3.B", { 2020: -50 }), row("3.B.1", { 2020: -50 }),
  row("", { 2020: 7 }, { memo: "biomass" }), row("1.A.2", { 2020: 7 }, { memo: "biomass" }),
  row("1", { 2020: 90 }, { gas: "CO2" }), row("1", { 2020: 1 }, { gas: "CH4" }),
];

test("sums by category are a tree, in the order of codes", () => {
  const sums = sumsOf(rows, "", true);
  assert.equal(sums.whole.get(2020), 80);
  assert.deepEqual(sums.gases, ["CO2", "CH4"]);
  assert.equal(deepest(sums.sectors), 3);
  const all = shownBranches(sums.sectors, () => true);
  assert.deepEqual(all.map((one) => one.branch.category), ["1", "1.A", "1.A.2", "1.A.10", "3", "3.A", "3.B", "3.B.1"]);
  assert.deepEqual(shownBranches(sums.sectors, () => false).map((one) => one.branch.category), ["1", "3"]);
});

test("without land use its categories go, and their sector is without them", () => {
  const sums = sumsOf(rows, "", false);
  assert.equal(sums.whole.get(2020), 130);
  assert.equal(sums.sectors[1]?.kilograms.get(2020), 30);
  assert.deepEqual(sums.sectors[1]?.below.map((one) => one.category), ["3.A"]);
  assert.equal(sumsOf(rows.filter((one) => one.category !== "3.A"), "", false).sectors.length, 1);
});

test("memo items stand apart", () => {
  const memos = memosOf(rows, "");
  assert.deepEqual(memos.map((one) => [one.memo, one.rows.length]), [["biomass", 2]]);
  assert.deepEqual(memosOf(rows, "CH4"), []);
});

test("removals lie below zero, and a series crosses it where its line does", () => {
  const areas = stacked([2000, 2004], [{ key: "1", values: [10, 10] }, { key: "land", values: [4, -12] }]);
  assert.deepEqual(areas.map((area) => area.key), ["1", "land", "land"]);
  const [, above, below] = areas;
  assert.deepEqual(above?.slices, [{ x: 2000, low: 10, high: 14 }, { x: 2001, low: 10, high: 10 }, { x: 2004, low: 10, high: 10 }]);
  assert.deepEqual(below?.slices.map((one) => [one.x, one.low, one.high]), [[2000, 0, 0], [2001, 0, 0], [2004, -12, 0]]);
});

test("steps in whole units add up exactly", () => {
  const unit = wholeUnit(2_400_000_000);
  assert.equal(unit.grams, 1e6);
  for (let i = 0; i < 200; i += 1) {
    const steps = [i * 333_333, -i * 166_667, i * 499_999, i * 500_001];
    const whole = wholeSteps(7_654_321 * i, steps, unit);
    assert.equal(whole.before + whole.steps.reduce((sum, one) => sum + one, 0), whole.after);
    assert.equal(whole.after, Math.round((7_654_321 * i + steps.reduce((sum, one) => sum + one, 0)) / 1e6));
  }
  assert.equal(wholeUnit(999).grams, 1);
  assert.equal(wholeUnit(-5_000_000).grams, 1e3);
});

test("masses and gases as they are written", () => {
  assert.equal(gigagrams(5_615_450_000), "5,615.45");
  assert.equal(gigagrams(-482_530_000), "\u2212482.53");
  assert.equal(gigagrams(4_521), "0.0045");
  assert.equal(gigagrams(0), "0");
  assert.equal(gigagrams(1e6, true), "+1.00");
  assert.equal(share(-0.1182, true), "\u221211.8%");
  assert.deepEqual(["CO2", "N2O", "SF6", "HFC-134a", "C2F6"].map(gasName), ["CO₂", "N₂O", "SF₆", "HFC-134a", "C₂F₆"]);
});
