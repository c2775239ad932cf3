// What a search found, or what came of an agreement: things and reports of all kinds in one list.
import type { Found } from "../api/rows";
import { pageOf } from "../api/subject";
import { Link } from "../frame/router";
import { named, t } from "../language/catalogue";
import { Day } from "./badge";
import { Table } from "./table";
import { Words, likelyLanguage, Pieces } from "./words";

export function FoundTable({ rows, caption }: { rows: Found[]; caption: string }) {
  return (
    <Table
      caption={caption}
      rows={rows}
      keyOf={(row) => row.subject}
      columns={[
        { head: t("column.kind"), cell: (row) => named("kind", row.kind) },
        { head: t("column.day"), class: "day", cell: (row) => <Day value={row.day} /> },
        {
          head: t("column.found"),
          class: "words",
          cell: (row) => (
            <>
              <Link href={pageOf(row.subject) ?? "/"}><Words text={row.title ?? row.subject} /></Link>
              {row.quote && (
                <blockquote class="quote brief" lang={row.language ?? likelyLanguage(row.quote)}><bdi><Pieces text={row.quote} /></bdi></blockquote>
              )}
            </>
          ),
        },
        {
          head: t("kind.report"),
          cell: (row) => row.report && row.kind !== "report" && <Link href={pageOf(row.report) ?? "/"}>{t("thing.report")}</Link>,
        },
      ]}
    />
  );
}
