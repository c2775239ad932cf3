// What Concord is for, what is new, due, late and disputed, and how much nobody has looked at.
import { get } from "../api/client";
import type { Overview } from "../api/answers";
import type { Commitment } from "../api/rows";
import { pageOf } from "../api/subject";
import { useAnswer } from "../api/use_answer";
import { Link } from "../frame/router";
import { t, type MessageKey } from "../language/catalogue";
import { languageName, number } from "../language/format";
import { Day } from "../part/badge";
import { DisputeList } from "../part/disputes";
import { EventList } from "../part/event_list";
import { Heading } from "../part/heading";
import { Answer, Empty } from "../part/state";
import { Words } from "../part/words";

function About({ entries }: { entries: number }) {
  return (
    <section class="about" aria-labelledby="about">
      <h2 id="about" class="unseen-text">{t("about.title")}</h2>
      <p class="lead">{t("about.short")}</p>
      <ol class="chain">
        <li><Link href="/reports">{t("about.read")}</Link><span>{t("about.readMore")}</span></li>
        <li><Link href="/review">{t("about.review")}</Link><span>{t("about.reviewMore")}</span></li>
        <li><Link href="/commitments">{t("about.follow")}</Link><span>{t("about.followMore")}</span></li>
        <li><Link href="/record">{t("about.prove")}</Link><span>{t("about.proveMore", { count: entries })}</span></li>
      </ol>
    </section>
  );
}

const counted: { name: keyof Overview["counts"]; href: string; label: MessageKey }[] = [
  { name: "reports", href: "/reports", label: "count.reports" },
  { name: "events", href: "/timeline", label: "count.events" },
  { name: "agreements", href: "/agreements", label: "count.agreements" },
  { name: "commitments", href: "/commitments", label: "count.commitments" },
  { name: "projects", href: "/projects", label: "count.projects" },
  { name: "actors", href: "/actors", label: "count.actors" },
];

function Counts({ counts }: { counts: Overview["counts"] }) {
  return (
    <ul class="counts" aria-label={t("overview.counts")}>
      {counted.map(({ name, href, label }) => (
        <li key={name}>
          <Link href={href}>
            <strong>{number(counts[name])}</strong> <span>{t(label, { count: counts[name] })}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Promises({ title, rows, href, late }: { title: string; rows: Commitment[]; href: string; late: boolean }) {
  return (
    <section class="card">
      <h2><Link href={href}>{title}</Link></h2>
      {rows.length === 0 ? (
        <Empty>{late ? t("overview.nothingLate") : t("overview.nothingDue")}</Empty>
      ) : (
        <ul class="lines">
          {rows.map((row) => (
            <li key={row.subject}>
              <span class={late ? "when late" : "when"}><Day value={row.body.due} /></span>
              <Link href={pageOf(row.subject) ?? "/"}>
                <Words text={row.body.who} />: <Words text={row.body.what} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Waiting({ pending }: { pending: number }) {
  return (
    <section class={pending > 0 ? "card call" : "card"}>
      <h2>{t("overview.waiting")}</h2>
      <p>{t("overview.pending", { count: pending })}</p>
      {pending > 0 && <p><Link class="button main" href="/review">{t("overview.startReview")}</Link></p>}
    </section>
  );
}

export function OverviewPage() {
  const loaded = useAnswer("overview", (signal) => get<Overview>("/api/v1/overview", {}, signal));
  return (
    <>
      <Heading>{t("overview.title")}</Heading>
      <Answer of={loaded}>
        {(all) => (
          <>
            <About entries={all.checkpoint?.size ?? all.counts.entries} />
            <Counts counts={all.counts} />
            <div class="columns">
              <div class="stack">
                <Waiting pending={all.counts.pending} />
                <Promises title={t("overview.due")} rows={all.due} href="/commitments?state=due" late={false} />
              </div>
              <Promises title={t("overview.late")} rows={all.overdue} href="/commitments?state=overdue" late={true} />
              <section class="card">
                <h2><Link href="/reports">{t("overview.newReports")}</Link></h2>
                {all.reports.length === 0 ? (
                  <Empty>{t("reports.none")}</Empty>
                ) : (
                  <ul class="lines">
                    {all.reports.map((report) => (
                      <li key={report.subject}>
                        <span class="when"><Day value={report.published} /></span>
                        <Link href={pageOf(report.subject) ?? "/"}>
                          <Words text={report.title ?? report.name} lang={report.language} />
                        </Link>
                        {report.language && <span class="home"> {languageName(report.language)}</span>}
                      </li>
                    ))}
                  </ul>
                )}
              </section>
              <section class="card">
                <h2><Link href="/disputes">{t("overview.disputed")}</Link></h2>
                {all.disputed.length === 0 ? <Empty>{t("disputes.none")}</Empty> : <DisputeList disputes={all.disputed} />}
              </section>
            </div>
            <section>
              <h2><Link href="/timeline">{t("overview.recent")}</Link></h2>
              <EventList events={all.recent} caption={t("overview.recent")} />
            </section>
          </>
        )}
      </Answer>
    </>
  );
}
