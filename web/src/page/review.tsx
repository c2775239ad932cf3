// Proposals one after another, by keyboard alone: each with its words in their context, what is proposed, and
// one key for each decision.
import { useEffect, useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { List } from "../api/answers";
import { get } from "../api/client";
import type { ActorInEvent, Proposal } from "../api/rows";
import { pageOf, placeInReport } from "../api/subject";
import { tell } from "../frame/notice";
import { Link, query } from "../frame/router";
import { mayAs } from "../frame/session";
import { named, t } from "../language/catalogue";
import { number } from "../language/format";
import { AskReason } from "../part/ask_reason";
import { accept, acceptEdited, reject, withdraw } from "../part/decide";
import { Dialog } from "../part/dialog";
import { EditForm } from "../part/edit_form";
import { Fields, FindingHead } from "../part/finding";
import { Heading } from "../part/heading";
import { MergeDialog } from "../part/judge_dialog";
import { InContext, Quotes } from "../part/quote";
import { Empty, Failure, describe } from "../part/state";
import { Words } from "../part/words";
import { makeDesk, type ReviewDesk } from "./review_desk";
import { actionOf, keyOf, type Action } from "./review_keys";

type Open = "edit" | "reject" | "merge" | "help" | null;

function openDesk(report: string | null): ReviewDesk {
  return makeDesk({
    pending: (offset, limit) => get<List<Proposal>>("/api/v1/proposals", { state: "pending", report, offset, limit }),
    accept,
    acceptEdited,
    reject,
    withdraw: (thing) => withdraw(thing, t("review.undoReason")),
  });
}

function Progress({ desk }: { desk: ReviewDesk }) {
  const all = Math.max(desk.total.value ?? 0, desk.items.value.length);
  const tally = desk.tally.value;
  const done = tally.accepted + tally.edited + tally.rejected;
  return (
    <div class="review-progress">
      <progress max={Math.max(1, all)} value={done} aria-label={t("review.progress")} />
      <p>{t("review.done", { done, all })} · {t("review.tally", tally)}</p>
    </div>
  );
}

function Card({ proposal, desk }: { proposal: Proposal; desk: ReviewDesk }) {
  const decision = desk.decisions.value.get(proposal.subject);
  return (
    <article class={`review-card of-${proposal.of} ${decision?.verdict ?? ""}`} aria-label={named("kind", proposal.of)}>
      <FindingHead proposal={proposal} />
      {decision && (
        <p class={decision.error ? "bad" : "verdict"}>
          {decision.error ? describe(decision.error) : t(`verdict.${decision.verdict}`)}
        </p>
      )}
      {proposal.context?.length
        ? proposal.context.map((one, i) => <InContext key={i} context={one} />)
        : <Quotes evidence={proposal.evidence} />}
      <Fields value={proposal.value} full />
      <p class="links">
        {proposal.evidence[0] && <Link href={placeInReport(proposal.evidence[0])}>{t("quote.source")}</Link>}
        <span class="home">{t("proposal.rule")} <code><Words text={proposal.rule} lang="en" /></code></span>
        {decision?.things[0] && <Link href={pageOf(decision.things[0]) ?? "/"}>{t("report.openThing")}</Link>}
      </p>
    </article>
  );
}

function namesIn(proposal: Proposal | null): string[] {
  const actors = (proposal?.value["actors"] ?? []) as ActorInEvent[];
  return actors.filter((actor) => actor.kind !== "state").map((actor) => actor.name);
}

function Help({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={t("review.help")} onClose={onClose}>
      <dl class="keys">
        {keyOf.map(({ key, action }) => (
          <div key={key}><dt><kbd>{key}</kbd></dt><dd>{t(`review.key.${action}`)}</dd></div>
        ))}
      </dl>
    </Dialog>
  );
}

function Bar({ act, can }: { act: (action: Action) => void; can: boolean }) {
  return (
    <div class="review-bar" role="group" aria-label={t("review.actions")}>
      {keyOf.map(({ key, action }) => (
        <button
          key={key}
          type="button"
          class={action === "accept" ? "main" : ""}
          disabled={!can && ["accept", "edit", "reject"].includes(action)}
          onClick={() => act(action)}
        >
          {t(`review.action.${action}`)} <kbd aria-hidden="true">{key}</kbd>
        </button>
      ))}
    </div>
  );
}

function useActions(desk: ReviewDesk, setOpen: (open: Open) => void): (action: Action) => void {
  const may = mayAs("reviewer");
  return (action) => {
    const decides = action !== "next" && action !== "previous" && action !== "help";
    if (decides && !may) return tell(t("review.mayNot"), true);
    switch (action) {
      case "accept":
        return desk.accept();
      case "edit":
      case "reject":
        return desk.current.value ? setOpen(action) : undefined;
      case "merge":
      case "help":
        return setOpen(action);
      case "next":
        return desk.next();
      case "previous":
        return desk.previous();
      case "undo":
        desk.undo().then((verdict) => tell(verdict ? t(`undone.${verdict}`) : t("review.nothingToUndo")));
    }
  };
}

export function ReviewPage() {
  const report = query.value.get("report");
  const desk = useMemo(() => openDesk(report), [report]);
  const [open, setOpen] = useState<Open>(null);
  const act = useActions(desk, setOpen);
  useEffect(() => {
    void desk.fetchMore();
  }, [desk]);
  // With the page and not after it is painted: the key pressed next must find what is open now.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = open ? null : actionOf(event, event.target instanceof Element ? event.target : null);
      if (!action) return;
      event.preventDefault();
      act(action);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });
  const proposal = desk.current.value;
  const close = () => setOpen(null);
  return (
    <div class="review">
      <Heading>{t("review.title")}</Heading>
      <Progress desk={desk} />
      {desk.failure.value && <Failure error={desk.failure.value} again={() => void desk.fetchMore()} />}
      <div aria-live="polite">
        <p class="unseen-text">{proposal && t("review.position", { at: number(desk.at.value + 1), kind: named("kind", proposal.of) })}</p>
        {proposal && <Card key={proposal.subject} proposal={proposal} desk={desk} />}
        {!proposal && (desk.loading.value || !desk.loaded.value) && <p class="waiting">{t("state.loading")}</p>}
        {!proposal && desk.loaded.value && !desk.loading.value && !desk.failure.value && <Empty>{t("review.nothingLeft")}</Empty>}
      </div>
      <Bar act={act} can={proposal !== null} />
      {open === "edit" && proposal && (
        <Dialog title={t("review.editTitle")} onClose={close}>
          <Quotes evidence={proposal.evidence} />
          <EditForm
            kind={proposal.of}
            value={proposal.value}
            action={t("review.acceptEdited")}
            onCancel={close}
            onPatch={(patch) => {
              close();
              if (Object.keys(patch).length === 0) desk.accept();
              else desk.acceptEdited(patch);
            }}
          />
        </Dialog>
      )}
      {open === "reject" && (
        <AskReason
          title={t("review.rejectTitle")}
          action={t("review.action.reject")}
          onClose={close}
          onReason={(reason) => {
            close();
            desk.reject(reason);
          }}
        />
      )}
      {open === "merge" && <MergeDialog names={namesIn(proposal)} onClose={close} />}
      {open === "help" && <Help onClose={close} />}
    </div>
  );
}
