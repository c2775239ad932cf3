// What is wrong with rows of a file, in place: which file, which row, and what.
import type { RowProblem } from "../api/inventory";
import { t } from "../language/catalogue";
import { number } from "../language/format";
import { Table } from "../part/table";
import { Words } from "../part/words";
import { More } from "./more";

export function ProblemTable({ problems, caption }: { problems: RowProblem[]; caption: string }) {
  return (
    <More rows={problems}>
      {(rows) => (
        <Table
          caption={caption}
          rows={rows.map((row, at) => ({ ...row, at }))}
          keyOf={(row) => String(row.at)}
          columns={[
            { head: t("column.file"), class: "file", cell: (row) => <Words text={row.file} /> },
            { head: t("column.row"), class: "number", cell: (row) => row.row !== null && number(row.row) },
            { head: t("column.wrong"), class: "words", cell: (row) => <Words text={row.what} lang="en" /> },
          ]}
        />
      )}
    </More>
  );
}

// Rows that stand in the inventory and cannot be computed, by newer methods for one: the sums are without them.
export function NotComputed({ problems }: { problems: RowProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <div class="failure">
      <p><strong>{t("inventory.notComputed", { count: problems.length })}</strong></p>
      <ProblemTable problems={problems} caption={t("inventory.problems")} />
    </div>
  );
}
