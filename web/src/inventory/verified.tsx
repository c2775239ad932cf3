// What came of computing a submission again from the entries it names.
import type { Verified } from "../api/inventory";
import { ApiError } from "../api/client";
import { t } from "../language/catalogue";
import { describe } from "../part/state";
import { Table } from "../part/table";
import { Words } from "../part/words";
import { More } from "./more";
import { ProblemTable } from "./problems";

// Digits as they were handed in, so that what differs is seen.
function digits(value: number | null): string {
  return value === null ? "–" : String(value).replace("-", "\u2212");
}

function Outcome({ verified }: { verified: Verified }) {
  if (verified.same) return <p class="outcome sound">{t("submissions.same", { lines: verified.lines })}</p>;
  return (
    <>
      <p class="outcome broken">{t("submissions.differs", { count: verified.deviations.length })}</p>
      {verified.problems.length > 0 && <ProblemTable problems={verified.problems} caption={t("inventory.problems")} />}
      {verified.deviations.length > 0 && (
        <More rows={verified.deviations}>
          {(rows) => (
            <Table
              caption={t("submissions.deviations")}
              rows={rows.map((row, at) => ({ ...row, at }))}
              keyOf={(row) => String(row.at)}
              columns={[
                { head: t("column.what"), class: "words", cell: (row) => <Words text={row.what} lang="en" /> },
                { head: t("submissions.submitted"), class: "number", cell: (row) => digits(row.submitted) },
                { head: t("submissions.recomputed"), class: "number", cell: (row) => digits(row.recomputed) },
              ]}
            />
          )}
        </More>
      )}
    </>
  );
}

export function VerifiedPart({ verified }: { verified: Verified | "waiting" | ApiError | null }) {
  return (
    <div role="status">
      {verified === "waiting" && <p class="waiting">{t("submissions.computing")}</p>}
      {verified instanceof ApiError && <p class="failure">{describe(verified)}</p>}
      {verified !== null && verified !== "waiting" && !(verified instanceof ApiError) && <Outcome verified={verified} />}
    </div>
  );
}
