// All reports, newest first, and the place to hand new ones in.
import { get } from "../api/client";
import type { List } from "../api/answers";
import type { Report } from "../api/rows";
import { pageOf } from "../api/subject";
import { useAnswer } from "../api/use_answer";
import { Link, query } from "../frame/router";
import { mayAs } from "../frame/session";
import { t } from "../language/catalogue";
import { bytes, instant, languageName } from "../language/format";
import { Day } from "../part/badge";
import { Drop } from "../part/drop";
import { Filters } from "../part/filters";
import { Heading } from "../part/heading";
import { Pager, Total } from "../part/pager";
import { Answer, Empty } from "../part/state";
import { Table } from "../part/table";
import { reportLanguageChoices } from "../part/report_languages";
import { Words } from "../part/words";

function ReportTable({ reports }: { reports: Report[] }) {
  return (
    <Table
      caption={t("reports.title")}
      rows={reports}
      keyOf={(row) => row.subject}
      columns={[
        { head: t("column.published"), class: "day", cell: (row) => <Day value={row.published} inferred={row.published_inferred} /> },
        {
          head: t("column.title"),
          class: "words",
          cell: (row) => (
            <>
              <Link href={pageOf(row.subject) ?? "/"}><Words text={row.title ?? row.name} lang={row.language} /></Link>
              {row.erased && <span class="badge">{t("report.erasedShort")}</span>}
            </>
          ),
        },
        { head: t("column.language"), cell: (row) => (row.language ? languageName(row.language) : t("report.noLanguage")) },
        { head: t("column.file"), class: "file", cell: (row) => <Words text={row.name} /> },
        { head: t("column.size"), class: "number", cell: (row) => bytes(row.bytes) },
        { head: t("column.added"), class: "day", cell: (row) => <time dateTime={row.time}>{instant(row.time)}</time> },
      ]}
    />
  );
}

export function ReportsPage() {
  const asked = { language: query.value.get("language"), offset: query.value.get("offset") };
  const loaded = useAnswer(`reports ${JSON.stringify(asked)}`, (signal) =>
    get<List<Report>>("/api/v1/reports", asked, signal),
  );
  return (
    <>
      <Heading>{t("reports.title")}</Heading>
      {mayAs("analyst") && <Drop />}
      <Filters
        fields={[{
          name: "language",
          label: "filter.language",
          kind: "choice",
          choices: reportLanguageChoices(),
        }]}
      />
      <Answer of={loaded}>
        {(list) => (
          <>
            <Total list={list} />
            {list.items.length === 0 ? <Empty>{t("reports.none")}</Empty> : <ReportTable reports={list.items} />}
            <Pager list={list} />
          </>
        )}
      </Answer>
    </>
  );
}
