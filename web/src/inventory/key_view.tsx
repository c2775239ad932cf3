// Key categories: those that together make most of the level, or of the change. Each row has its bar; a line
// stands below the last that is key.
import { useState } from "preact/hooks";
import { callOfInventory, type KeyCategories, type KeyRow } from "../api/inventory";
import { get } from "../api/client";
import { useAnswer } from "../api/use_answer";
import { query } from "../frame/router";
import { t } from "../language/catalogue";
import { Answer, Empty } from "../part/state";
import { gasName, gigagrams, share, unitOf } from "./amounts";
import { CategoryName } from "./category";
import { Pick } from "./pick";
import { NotComputed } from "./problems";
import { landChoices } from "./totals_view";

function Bar({ row, most }: { row: KeyRow; most: number }) {
  return (
    <svg class="share-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class={row.key ? "is-key" : "is-other"} width={most > 0 ? (100 * row.share) / most : 0} height="10" />
    </svg>
  );
}

// Those that are key and the next few; the rest where somebody asks for it.
const besideKeys = 10;

function Rows({ found }: { found: KeyCategories }) {
  const [all, setAll] = useState(false);
  const most = Math.max(0, ...found.rows.map((row) => row.share));
  const keys = found.rows.filter((row) => row.key).length;
  const shown = all ? found.rows : found.rows.slice(0, keys + besideKeys);
  const heads = [
    t("column.category"), t("inventory.gas"), `${found.base}, ${unitOf("")}`, `${found.year}, ${unitOf("")}`, t("keys.share"), t("keys.cumulative"), t("keys.isKey"),
  ];
  return (
    <>
    <table class="rows keys-table" role="table">
      <caption>{t("keys.count", { count: keys, all: found.rows.length })}</caption>
      <thead role="rowgroup">
        <tr role="row">{heads.map((head, i) => <th key={i} scope="col" role="columnheader" class={i > 1 && i < 6 ? "number" : ""}>{head}</th>)}</tr>
      </thead>
      <tbody role="rowgroup">
        {shown.map((row, i) => (
          <tr key={`${row.category} ${row.gas}`} role="row" class={i + 1 === keys ? "last-key" : ""}>
            <td role="cell" class="who" data-head={heads[0]}><CategoryName category={row.category} title={row.title} /></td>
            <td role="cell" data-head={heads[1]}>{gasName(row.gas)}</td>
            <td role="cell" class="number" data-head={heads[2]}>{gigagrams(row.base)}</td>
            <td role="cell" class="number" data-head={heads[3]}>{gigagrams(row.year)}</td>
            <td role="cell" class="number bar-cell" data-head={heads[4]}><Bar row={row} most={most} /> <span class="bar-share">{share(row.share)}</span></td>
            <td role="cell" class="number" data-head={heads[5]}>{share(row.cumulative)}</td>
            <td role="cell" data-head={heads[6]}>{row.key ? <span class="badge is-key">{t("keys.key")}</span> : ""}</td>
          </tr>
        ))}
      </tbody>
    </table>
    {shown.length < found.rows.length && (
      <p class="more">
        {t("inventory.shownOf", { shown: shown.length, all: found.rows.length })}{" "}
        <button type="button" class="quiet" onClick={() => setAll(true)}>{t("inventory.more")}</button>
      </p>
    )}
    </>
  );
}

export function KeyView({ name, submission }: { name: string; submission: string | null }) {
  const by = query.value.get("by") === "trend" ? "trend" : "level";
  const approach = query.value.get("approach") === "2" ? "2" : "1";
  const land = query.value.get("land") === "without" ? "without" : "with";
  const asked = {
    submission, by, approach, land_use: land === "without" ? "without" : null, base: query.value.get("base"), year: query.value.get("year"),
  };
  const loaded = useAnswer(`keys ${name} ${JSON.stringify(asked)}`, (signal) =>
    get<KeyCategories>(callOfInventory(name, "/key-categories"), asked, signal));
  return (
    <>
      <div class="filters">
        <Pick name="by" label={t("keys.by")} value={by} usual="level" choices={[{ value: "level", text: t("keys.level") }, { value: "trend", text: t("keys.trend") }]} />
        <Pick name="approach" label={t("keys.approach")} value={approach} usual="1" choices={[{ value: "1", text: t("keys.approach1") }, { value: "2", text: t("keys.approach2") }]} />
        <Pick name="land" label={t("inventory.landUse")} value={land} usual="with" choices={landChoices()} />
      </div>
      <Answer of={loaded}>
        {(found) => (
          <>
            <NotComputed problems={found.problems} />
            <p class="home">{t(approach === "1" ? "keys.text1" : "keys.text2")}</p>
            {found.rows.length === 0 ? <Empty>{t(by === "trend" ? "keys.noTrend" : "inventory.nothing")}</Empty> : <Rows found={found} />}
          </>
        )}
      </Answer>
    </>
  );
}
