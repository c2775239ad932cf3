// Sums by category, a column a year. What lies below a category is opened by its button, or by the arrow keys on
// it: right opens, left closes, up and down go on. The first column stays when the years are scrolled.
import { useState } from "preact/hooks";
import { t } from "../language/catalogue";
import { gigagrams } from "./amounts";
import { CategoryName, categoryText } from "./category";
import { levelOf, shownBranches, type Branch, type ShownBranch } from "./tree";

// On paper there is no room for all of them.
function between(year: number, years: readonly number[]): string {
  const kept = years.length <= 10 || year % 5 === 0 || year === years[0] || year === years.at(-1);
  return kept ? "number" : "number between";
}

function Cells({ years, kilograms }: { years: readonly number[]; kilograms: ReadonlyMap<number, number> }) {
  return (
    <>
      {years.map((year) => {
        const value = kilograms.get(year);
        return <td key={year} class={between(year, years)}>{value === undefined ? "–" : gigagrams(value)}</td>;
      })}
    </>
  );
}

// The toggle before or after the one that has the focus.
function neighbour(from: HTMLElement, by: number): HTMLElement | null {
  const all = [...(from.closest("tbody")?.querySelectorAll<HTMLElement>("button.opens") ?? [])];
  return all[all.indexOf(from) + by] ?? null;
}

function Row({ shown, years, open, onOpen }: { shown: ShownBranch; years: readonly number[]; open: boolean; onOpen: (open: boolean) => void }) {
  const { branch, level } = shown;
  const keys: Record<string, (from: HTMLElement) => void> = {
    ArrowRight: (from) => (open ? neighbour(from, 1)?.focus() : onOpen(true)),
    ArrowLeft: (from) => (open ? onOpen(false) : neighbour(from, -1)?.focus()),
    ArrowDown: (from) => neighbour(from, 1)?.focus(),
    ArrowUp: (from) => neighbour(from, -1)?.focus(),
  };
  return (
    <tr class={`level-${Math.min(6, level)}${branch.below.length > 0 ? " has-below" : ""}`}>
      <th scope="row"><div class="named">
        {branch.below.length > 0 ? (
          <button
            type="button"
            class="opens quiet"
            aria-expanded={open}
            aria-label={categoryText(branch.category, branch.title)}
            onClick={() => onOpen(!open)}
            onKeyDown={(event) => {
              const key = keys[event.key];
              if (!key) return;
              key(event.currentTarget);
              event.preventDefault();
            }}
          >
            <span aria-hidden="true">{open ? "▾" : "▸"}</span>
          </button>
        ) : <span class="opens" />}
        <span><CategoryName category={branch.category} title={branch.title} /></span>
      </div></th>
      <Cells years={years} kilograms={branch.kilograms} />
    </tr>
  );
}

interface YearTableProps {
  caption: string;
  years: readonly number[];
  branches: readonly Branch[];
  depth: number; // so many levels are open, where nobody said otherwise
  whole?: { name: string; kilograms: ReadonlyMap<number, number> };
}

export function YearTable({ caption, years, branches, depth, whole }: YearTableProps) {
  const [said, setSaid] = useState<Record<string, boolean>>({});
  const isOpen = (category: string) => said[category] ?? levelOf(category) < depth;
  return (
    <div class="figures-box" role="region" tabIndex={0} aria-label={caption}>
      <table class="figures">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("column.category")}</th>
            {years.map((year) => <th key={year} scope="col" class={between(year, years)}>{year}</th>)}
          </tr>
        </thead>
        <tbody>
          {whole && (
            <tr class="whole"><th scope="row"><div class="named"><span class="opens" /><span>{whole.name}</span></div></th><Cells years={years} kilograms={whole.kilograms} /></tr>
          )}
          {shownBranches(branches, isOpen).map((shown) => (
            <Row
              key={shown.branch.category}
              shown={shown}
              years={years}
              open={isOpen(shown.branch.category)}
              onOpen={(open) => setSaid((all) => ({ ...all, [shown.branch.category]: open }))}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
