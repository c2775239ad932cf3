// What was signed, is planned or was proposed between parties.
import { get } from "../api/client";
import type { List } from "../api/answers";
import { agreementStatuses, type ListedAgreement } from "../api/rows";
import { pageOf } from "../api/subject";
import { useAnswer } from "../api/use_answer";
import { Link } from "../frame/router";
import { t } from "../language/catalogue";
import { Day, StatusBadge } from "../part/badge";
import { Filters } from "../part/filters";
import { Heading } from "../part/heading";
import { Pager, Total } from "../part/pager";
import { Quotes } from "../part/quote";
import { Answer, Empty } from "../part/state";
import { SourceCount } from "../part/source_count";
import { Table } from "../part/table";
import { Parties } from "../part/thing";
import { Words } from "../part/words";
import { asked, countryField, nameField, since, statusField, topicField, until } from "./list_filters";

export function AgreementTable({ rows }: { rows: ListedAgreement[] }) {
  return (
    <Table
      caption={t("agreements.title")}
      rows={rows}
      keyOf={(row) => row.subject}
      columns={[
        { head: t("column.day"), class: "day", cell: (row) => <Day value={row.day} /> },
        { head: t("column.status"), cell: (row) => <StatusBadge status={row.body.status} /> },
        {
          head: t("column.agreement"),
          class: "words",
          cell: (row) => (
            <>
              <Link href={pageOf(row.subject) ?? "/"}><Words text={row.body.title} /></Link>
              <Quotes evidence={row.evidence.slice(0, 1)} brief lang={row.language} />
              <SourceCount of={row.sources} />
            </>
          ),
        },
        { head: t("column.parties"), class: "who", cell: (row) => <Parties parties={row.body.parties} /> },
      ]}
    />
  );
}

export function AgreementsPage() {
  const wanted = asked(["since", "until", "country", "actor", "status", "topic", "offset"]);
  const loaded = useAnswer(`agreements ${JSON.stringify(wanted)}`, (signal) =>
    get<List<ListedAgreement>>("/api/v1/agreements", wanted, signal),
  );
  return (
    <>
      <Heading>{t("agreements.title")}</Heading>
      <Filters fields={[since, until, countryField, nameField, statusField(agreementStatuses), topicField()]} />
      <Answer of={loaded}>
        {(list) => (
          <>
            <Total list={list} />
            {list.items.length === 0 ? <Empty>{t("agreements.none")}</Empty> : <AgreementTable rows={list.items} />}
            <Pager list={list} />
          </>
        )}
      </Answer>
    </>
  );
}
