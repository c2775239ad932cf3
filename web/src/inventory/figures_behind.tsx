// The single figures behind a change: rows of activity data, factors with where they are from, methods.
import type { Difference } from "../api/inventory";
import { query } from "../frame/router";
import { t } from "../language/catalogue";
import { Table } from "../part/table";
import { Words, plain } from "../part/words";
import { figure } from "./amounts";
import { CategoryName, Keys } from "./category";
import { More } from "./more";
import { Pick } from "./pick";

function ActivityTable({ rows }: { rows: Difference["activity"] }) {
  return (
    <More rows={rows}>
      {(shown) => (
        <Table
          caption={t("changes.activity", { count: rows.length })}
          showCaption
          rows={shown.map((row, at) => ({ ...row, at }))}
          keyOf={(row) => String(row.at)}
          columns={[
            { head: t("column.category"), class: "who", cell: (row) => <CategoryName category={row.category} title={row.title} /> },
            { head: t("column.keys"), class: "who", cell: (row) => <Keys keys={row.keys} /> },
            { head: t("column.activity"), cell: (row) => <Words text={row.activity.replaceAll("_", " ")} lang="en" /> },
            { head: t("column.year"), cell: (row) => row.year },
            { head: t("changes.before"), class: "number", cell: (row) => figure(row.before) },
            { head: t("changes.after"), class: "number", cell: (row) => figure(row.after) },
            { head: t("column.source"), class: "file", cell: (row) => <Words text={row.source} /> },
          ]}
        />
      )}
    </More>
  );
}

function FactorTable({ rows }: { rows: Difference["factors"] }) {
  return (
    <More rows={rows}>
      {(shown) => (
        <Table
          caption={t("changes.factors", { count: rows.length })}
          showCaption
          rows={shown.map((row, at) => ({ ...row, at }))}
          keyOf={(row) => String(row.at)}
          columns={[
            { head: t("column.factor"), class: "who", cell: (row) => <Words text={row.table.replaceAll("_", " ")} lang="en" /> },
            { head: t("column.keys"), class: "who", cell: (row) => <Keys keys={row.keys} /> },
            { head: t("changes.before"), class: "number", cell: (row) => figure(row.before) },
            { head: t("changes.after"), class: "number", cell: (row) => figure(row.after) },
            { head: t("column.unit"), cell: (row) => <Words text={row.unit} lang="en" /> },
            { head: t("column.source"), class: "file", cell: (row) => <Words text={row.source} /> },
          ]}
        />
      )}
    </More>
  );
}

export function FiguresBehind({ found, year }: { found: Difference; year: number }) {
  if (found.activity.length + found.factors.length + found.methods.length === 0) return null;
  const all = query.value.get("rows") === "all";
  const activity = all ? found.activity : found.activity.filter((row) => row.year === year);
  return (
    <section aria-labelledby="behind">
      <h2 id="behind">{t("changes.behind")}</h2>
      <p class="home">{t("changes.units")}</p>
      {found.activity.length > 0 && (
        <>
          <div class="filters">
            <Pick
              name="rows"
              label={t("changes.rowsOf")}
              value={all ? "all" : ""}
              choices={[{ value: "", text: String(year) }, { value: "all", text: t("changes.allYears", { count: found.activity.length }) }]}
            />
          </div>
          <ActivityTable rows={activity} />
        </>
      )}
      {found.factors.length > 0 && <FactorTable rows={found.factors} />}
      {found.methods.length > 0 && (
        <p>{t("changes.methods", { count: found.methods.length })} {found.methods.map((method) => plain(method.replaceAll("_", " "))).join(", ")}</p>
      )}
    </section>
  );
}
