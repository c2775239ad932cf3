// What is to be built or done for the climate.
import { get } from "../api/client";
import type { List } from "../api/answers";
import type { Project } from "../api/rows";
import { pageOf } from "../api/subject";
import { useAnswer } from "../api/use_answer";
import { Link } from "../frame/router";
import { named, t } from "../language/catalogue";
import { Filters } from "../part/filters";
import { Heading } from "../part/heading";
import { Pager, Total } from "../part/pager";
import { Quotes } from "../part/quote";
import { Answer, Empty } from "../part/state";
import { Table } from "../part/table";
import { Words } from "../part/words";
import { asked, topicField } from "./list_filters";

export function ProjectsPage() {
  const wanted = asked(["topic", "offset"]);
  const loaded = useAnswer(`projects ${JSON.stringify(wanted)}`, (signal) =>
    get<List<Project>>("/api/v1/projects", wanted, signal),
  );
  return (
    <>
      <Heading>{t("projects.title")}</Heading>
      <Filters fields={[topicField()]} />
      <Answer of={loaded}>
        {(list) => (
          <>
            <Total list={list} />
            {list.items.length === 0 ? (
              <Empty>{t("projects.none")}</Empty>
            ) : (
              <Table
                caption={t("projects.title")}
                rows={list.items}
                keyOf={(row) => row.subject}
                columns={[
                  { head: t("column.kind"), cell: (row) => named("project", row.body.kind) },
                  {
                    head: t("column.project"),
                    class: "words",
                    cell: (row) => <Link href={pageOf(row.subject) ?? "/"}><Words text={row.body.what} /></Link>,
                  },
                  { head: t("column.shown"), class: "words", cell: (row) => <Quotes evidence={row.evidence.slice(0, 1)} brief lang={row.language} /> },
                ]}
              />
            )}
            <Pager list={list} />
          </>
        )}
      </Answer>
    </>
  );
}
