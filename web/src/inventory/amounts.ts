// Masses in the words of inventories: gigagrams (the same as kilotonnes), with as many digits as say something.
import { t } from "../language/catalogue";
import { decimal } from "../language/format";

const kilogramsOfGigagram = 1e6;

// Two decimals as reporting tables have them; of what that would make nothing, its first two digits.
export function gigagrams(kilograms: number, sign = false): string {
  const value = kilograms / kilogramsOfGigagram;
  const options = sign ? { signDisplay: "exceptZero" as const } : {};
  if (value === 0) return decimal(0, {});
  if (Math.abs(value) < 0.1) return decimal(value, { ...options, maximumSignificantDigits: 2 });
  return decimal(value, { ...options, minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

// On axes and in headings.
export function roundGigagrams(kilograms: number): string {
  const value = kilograms / kilogramsOfGigagram;
  return decimal(value, Math.abs(value) >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 });
}

export function share(value: number, sign = false): string {
  return decimal(value, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1, ...(sign ? { signDisplay: "exceptZero" as const } : {}) });
}

const below = "₀₁₂₃₄₅₆₇₈₉";

// "CO2" as it is written; names with a hyphen (HFC-134a) have no numbers of atoms.
export function gasName(gas: string): string {
  return gas.includes("-") ? gas : gas.replaceAll(/(?<=[A-Za-z])\d/g, (digit) => below[Number(digit)] ?? digit);
}

export function unitOf(gas: string): string {
  return gas === "" ? t("unit.equivalents") : t("unit.gas", { gas: gasName(gas) });
}

// The largest unit in which the largest change still has four digits; so that sums of whole numbers say enough.
const wholeUnits = [{ name: "unit.tonnes", grams: 1e6 }, { name: "unit.kilograms", grams: 1e3 }, { name: "unit.grams", grams: 1 }] as const;
export type WholeUnit = (typeof wholeUnits)[number];

export function wholeUnit(largest: number): WholeUnit {
  return wholeUnits.find((unit) => Math.abs(largest) >= 1000 * unit.grams) ?? wholeUnits[2];
}

// Steps in whole units. What stands after each step is rounded, not the step itself, so they add up exactly.
export function wholeSteps(before: number, steps: readonly number[], unit: WholeUnit): { before: number; steps: number[]; after: number } {
  const whole = (grams: number) => Math.round(grams / unit.grams);
  let stands = before;
  const rounded = steps.map((step) => {
    const was = whole(stands);
    stands += step;
    return whole(stands) - was;
  });
  return { before: whole(before), steps: rounded, after: whole(stands) };
}

export function wholeNumber(value: number, sign = false): string {
  return decimal(value, { maximumFractionDigits: 0, ...(sign ? { signDisplay: "exceptZero" as const } : {}) });
}

// A figure of activity data or a factor, as exactly as it was given.
export function figure(value: number | null): string {
  return value === null ? "–" : decimal(value, { maximumSignificantDigits: 12 });
}
