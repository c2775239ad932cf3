// The log, newest first, its head, and the ways out of it.
import { get } from "../api/client";
import type { List } from "../api/answers";
import { me } from "../api/client";
import type { LogEntry } from "../api/rows";
import { pageOf, shortSubject } from "../api/subject";
import { useAnswer } from "../api/use_answer";
import { Link, query, withFilters } from "../frame/router";
import { named, t } from "../language/catalogue";
import { instant } from "../language/format";
import { Heading } from "../part/heading";
import { Answer, Empty } from "../part/state";
import { Table } from "../part/table";
import { Words, plain } from "../part/words";

const formats = ["json", "csv", "jsonld", "graphml", "ics"] as const;

function Exports() {
  return (
    <section class="card" aria-labelledby="exports">
      <h2 id="exports">{t("record.exports")}</h2>
      <ul class="exports">
        {formats.map((format) => (
          <li key={format}><a class="button" href={`/api/v1/export/${format}`} download>{t(`export.${format}`)}</a></li>
        ))}
      </ul>
    </section>
  );
}

function Head() {
  return (
    <section class="card" aria-labelledby="key">
      <h2 id="key">{t("record.key")}</h2>
      <p>{t("record.keyText")}</p>
      <p class="long"><code>{plain(me.value?.verifier_key)}</code></p>
      <p><a href="/tlog/checkpoint">{t("record.checkpoint")}</a></p>
    </section>
  );
}

function Entries({ rows }: { rows: LogEntry[] }) {
  return (
    <Table
      caption={t("record.title")}
      rows={rows}
      keyOf={(row) => String(row.index)}
      columns={[
        { head: t("column.number"), class: "number", cell: (row) => <Link href={`/record/${row.index}`}>{row.index}</Link> },
        { head: t("column.kind"), cell: (row) => named("entry", row.kind) },
        {
          head: t("column.subject"),
          cell: (row) => {
            const href = pageOf(row.subject);
            return href ? <Link href={href}><code>{plain(shortSubject(row.subject))}</code></Link> : <code>{plain(shortSubject(row.subject))}</code>;
          },
        },
        { head: t("column.time"), class: "day", cell: (row) => <time dateTime={row.time}>{instant(row.time)}</time> },
        { head: t("column.author"), cell: (row) => <Words text={row.author} /> },
        { head: t("column.id"), class: "file", cell: (row) => <code>{row.id.slice(0, 16)}</code> },
      ]}
    />
  );
}

export function RecordPage() {
  const before = query.value.get("before");
  const loaded = useAnswer(`log ${before ?? ""}`, (signal) =>
    get<List<LogEntry>>("/api/v1/log", { before, limit: 50 }, signal),
  );
  return (
    <>
      <Heading>{t("record.title")}</Heading>
      <p class="lead">{t("record.text")}</p>
      <div class="columns"><Head /><Exports /></div>
      <Answer of={loaded}>
        {(list) => {
          const last = list.items.at(-1)?.index ?? 0;
          return (
            <>
              {list.total !== null && <p class="total" role="status">{t("record.total", { count: list.total })}</p>}
              {list.items.length === 0 ? <Empty>{t("record.none")}</Empty> : <Entries rows={list.items} />}
              <nav class="pager" aria-label={t("pager.name")}>
                {before && <Link href={withFilters({ before: null })}>{t("record.newest")}</Link>}
                {last > 0 && <Link href={withFilters({ before: last })}>{t("record.older")}</Link>}
              </nav>
            </>
          );
        }}
      </Answer>
    </>
  );
}
