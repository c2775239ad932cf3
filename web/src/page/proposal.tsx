// One proposal: what was read, by which rule, and what became of it.
import { get } from "../api/client";
import type { Proposal } from "../api/rows";
import { pageOf, shortSubject } from "../api/subject";
import { useAnswer } from "../api/use_answer";
import type { PageProps } from "../frame/pages";
import { Link } from "../frame/router";
import { t } from "../language/catalogue";
import { Fields, FindingHead } from "../part/finding";
import { Heading } from "../part/heading";
import { History } from "../part/history";
import { InContext, Quotes } from "../part/quote";
import { Answer } from "../part/state";
import { Words } from "../part/words";

export function ProposalPage({ id }: PageProps) {
  const loaded = useAnswer(`proposal ${id}`, (signal) =>
    get<Proposal>(`/api/v1/proposals/${encodeURIComponent(id)}`, {}, signal),
  );
  return (
    <>
      <Heading>{t("kind.proposal")} <code>{shortSubject(`proposal:${id}`)}</code></Heading>
      <Answer of={loaded}>
        {(proposal) => (
          <>
            <FindingHead proposal={proposal} />
            {proposal.context?.length
              ? proposal.context.map((one, i) => <InContext key={i} context={one} />)
              : <Quotes evidence={proposal.evidence} />}
            <Fields value={proposal.value} full />
            {proposal.decided_by && (
              <p>{t("proposal.decidedBy")} <Words text={proposal.decided_by} /> <Words text={proposal.reason} /></p>
            )}
            <p class="links">
              <Link href={pageOf(proposal.report) ?? "/"}>{t("thing.report")}</Link>
              {proposal.accepted_as && <Link href={pageOf(proposal.accepted_as) ?? "/"}>{t("report.openThing")}</Link>}
              {proposal.state === "pending" && (
                <Link href={`/review?report=${encodeURIComponent(proposal.report)}`}>{t("proposal.review")}</Link>
              )}
              <span class="home">{t("proposal.rule")} <code><Words text={proposal.rule} lang="en" /></code></span>
            </p>
          </>
        )}
      </Answer>
      <History subject={`proposal:${id}`} />
    </>
  );
}
