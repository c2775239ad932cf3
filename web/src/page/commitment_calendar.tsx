// One month of what is due, as a table of weeks. What is due some time in the month stands above it.
import { get, me } from "../api/client";
import type { List } from "../api/answers";
import type { Commitment } from "../api/rows";
import { pageOf } from "../api/subject";
import { useAnswer } from "../api/use_answer";
import { Link, query, withFilters } from "../frame/router";
import { t } from "../language/catalogue";
import { monthName, weekdayName } from "../language/format";
import { Answer } from "../part/state";
import { Words } from "../part/words";
import { isLate } from "./commitments";

export function monthOf(text: string | null, today: string): string {
  return text && /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : today.slice(0, 7);
}

export function shifted(month: string, by: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

// The weeks of a month from Monday on; null where a cell lies outside of it.
export function weeksOf(month: string): (string | null)[][] {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const blank = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  const cells: (string | null)[] = Array.from({ length: blank }, () => null);
  for (let day = 1; day <= days; day += 1) cells.push(`${month}-${String(day).padStart(2, "0")}`);
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

function Due({ row, today }: { row: Commitment; today: string }) {
  return (
    <Link class={isLate(row.body.due, today) ? "due late" : "due"} href={pageOf(row.subject) ?? "/"}>
      <Words text={row.body.who} />: <Words text={row.body.what} />
    </Link>
  );
}

function Weeks({ month, rows, today }: { month: string; rows: Commitment[]; today: string }) {
  const monday = Date.UTC(2024, 0, 1);
  return (
    <table class="calendar">
      <caption class="unseen-text">{t("commitments.calendar")}</caption>
      <thead>
        <tr>
          {[0, 1, 2, 3, 4, 5, 6].map((i) => <th key={i} scope="col">{weekdayName(new Date(monday + i * 86_400_000))}</th>)}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, i) => (
          <tr key={i}>
            {week.map((cell, n) => (
              <td key={n} class={cell === today ? "today" : cell ? "" : "outside"}>
                {cell && <time dateTime={cell}>{Number(cell.slice(8))}</time>}
                {cell && rows.filter((row) => row.body.due === cell).map((row) => <Due key={row.subject} row={row} today={today} />)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function MonthView() {
  const today = me.value?.today ?? "";
  const month = monthOf(query.value.get("month"), today);
  const loaded = useAnswer(`commitments in ${month}`, (signal) =>
    get<List<Commitment>>("/api/v1/commitments", { since: month, until: month, limit: 500 }, signal),
  );
  const first = new Date(`${month}-01T00:00:00Z`);
  return (
    <section aria-labelledby="month">
      <div class="month-head">
        <Link href={withFilters({ month: shifted(month, -1) })}>{t("calendar.previous")}</Link>
        <h2 id="month" aria-live="polite">{monthName(first)}</h2>
        <Link href={withFilters({ month: shifted(month, 1) })}>{t("calendar.next")}</Link>
        <Link href={withFilters({ month: null })}>{t("calendar.today")}</Link>
      </div>
      <Answer of={loaded}>
        {(list) => {
          const vague = list.items.filter((row) => row.body.due === month || row.body.due === month.slice(0, 4));
          return (
            <>
              {vague.length > 0 && (
                <div class="vague">
                  <h3>{t("calendar.someTime")}</h3>
                  <ul class="plain">{vague.map((row) => <li key={row.subject}><Due row={row} today={today} /></li>)}</ul>
                </div>
              )}
              <Weeks month={month} rows={list.items} today={today} />
            </>
          );
        }}
      </Answer>
    </section>
  );
}
