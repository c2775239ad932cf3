// The desk at which proposals are decided one after another. A decision shows at once and is sent in order
// behind it; more proposals are fetched before the last is reached. Knows nothing of how it is shown.
import { computed, signal } from "@preact/signals";
import type { List } from "../api/answers";
import type { Proposal } from "../api/rows";
import { asApiError } from "../api/use_answer";
import { ApiError } from "../api/client";

export interface DeskCalls {
  pending: (offset: number, limit: number) => Promise<List<Proposal>>;
  accept: (proposal: string) => Promise<string[]>;
  acceptEdited: (proposal: string, patch: Record<string, unknown>) => Promise<string[]>;
  reject: (proposal: string, reason: string) => Promise<void>;
  withdraw: (thing: string) => Promise<void>;
}

export type Verdict = "accepted" | "edited" | "rejected" | "reopened";
export interface Decision {
  verdict: Verdict;
  before: Proposal["state"];
  things: string[];
  refused: boolean; // its rejection stands in the record, whatever the desk shows
  sending: Promise<void>;
  error: ApiError | null;
}

const batch = 100;
const ahead = 30;
const overlap = 20;
const busy = 503; // the status by which a server says that it has done nothing and wants to be asked again
const pauses = [250, 500, 1000, 2000, 4000]; // milliseconds between one try and the next

const sleep = (milliseconds: number) => new Promise<void>((go) => setTimeout(go, milliseconds));

export function makeDesk(calls: DeskCalls, pause: (milliseconds: number) => Promise<void> = sleep) {
  const items = signal<Proposal[]>([]);
  const at = signal(0);
  const decisions = signal<ReadonlyMap<string, Decision>>(new Map());
  const total = signal<number | null>(null); // pending when the desk was opened
  const failure = signal<ApiError | null>(null);
  const loading = signal(false);
  const loaded = signal(false);
  const current = computed(() => items.value[at.value] ?? null);
  const tally = computed(() => {
    const all = { accepted: 0, edited: 0, rejected: 0, reopened: 0 };
    for (const decision of decisions.value.values()) all[decision.verdict] += 1;
    return all;
  });
  const order: string[] = []; // of decisions, for undoing
  let chain: Promise<void> = Promise.resolve();
  let complete = false;

  const undecided = () => items.value.filter((one) => !decisions.value.has(one.subject)).length;

  async function fetchMore(): Promise<void> {
    if (loading.value || complete) return;
    loading.value = true;
    try {
      await chain;
      const list = await calls.pending(Math.max(0, undecided() - overlap), batch);
      const known = new Set(items.value.map((one) => one.subject));
      const fresh = list.items.filter((one) => !known.has(one.subject));
      items.value = [...items.value, ...fresh];
      total.value ??= list.total;
      complete = fresh.length === 0 || list.items.length < batch;
      failure.value = null;
    } catch (error) {
      failure.value = asApiError(error);
    }
    loading.value = false;
    loaded.value = true;
  }

  function prefetch(): void {
    if (items.value.length - at.value <= ahead) void fetchMore();
  }

  // A busy server is asked again, so that no decision stays behind because others work as well.
  async function patiently<T>(send: () => Promise<T>): Promise<T> {
    for (const milliseconds of pauses) {
      try {
        return await send();
      } catch (error) {
        if (!(error instanceof ApiError) || error.status !== busy) throw error;
      }
      await pause(milliseconds);
    }
    return send();
  }

  function note(subject: string, change: Partial<Decision>): void {
    const old = decisions.value.get(subject);
    if (old) decisions.value = new Map(decisions.value).set(subject, { ...old, ...change });
  }

  function decide(verdict: Verdict, send: (subject: string) => Promise<string[]>): void {
    const proposal = current.value;
    if (!proposal) return;
    const { subject } = proposal;
    const earlier = decisions.value.get(subject);
    if (earlier && earlier.verdict !== "reopened" && earlier.error === null) return;
    const before = earlier?.before ?? proposal.state;
    const sending = chain.then(async () => {
      try {
        note(subject, { things: await patiently(() => send(subject)), refused: verdict === "rejected" });
      } catch (error) {
        note(subject, { error: asApiError(error) });
        failure.value = asApiError(error);
      }
    });
    chain = sending;
    decisions.value = new Map(decisions.value).set(subject, { verdict, before, things: [], refused: false, sending, error: null });
    order.push(subject);
    next();
  }

  // The next that nobody has decided; else the end.
  function next(): void {
    let to = at.value + 1;
    while (to < items.value.length && decisions.value.has(items.value[to]?.subject ?? "")) to += 1;
    at.value = Math.min(to, items.value.length);
    prefetch();
  }

  // Takes the last decision back, as far as a record in which nothing is deleted can: what was accepted is
  // withdrawn, what was rejected comes up again and can be accepted after all.
  async function undo(): Promise<Verdict | null> {
    const subject = order.pop();
    const decision = subject === undefined ? undefined : decisions.value.get(subject);
    if (subject === undefined || !decision) return null;
    await decision.sending;
    const sent = decisions.value.get(subject);
    if (!sent) return null;
    let error: ApiError | null = null;
    if (sent.error === null) {
      for (const thing of sent.things) {
        try {
          await patiently(() => calls.withdraw(thing));
        } catch (problem) {
          error = asApiError(problem);
          failure.value = error;
        }
      }
    }
    if (error === null) note(subject, { verdict: "reopened", things: [], error: null });
    at.value = items.value.findIndex((one) => one.subject === subject);
    return decision.verdict;
  }

  return {
    items, at, decisions, total, failure, loading, loaded, current, tally,
    fetchMore,
    settled: () => chain,
    accept: () => decide("accepted", calls.accept),
    acceptEdited: (patch: Record<string, unknown>) => decide("edited", (subject) => calls.acceptEdited(subject, patch)),
    reject: (reason: string) => {
      const refused = decisions.value.get(current.value?.subject ?? "")?.refused ?? false;
      decide("rejected", async (subject) => {
        if (!refused) await calls.reject(subject, reason);
        return [];
      });
    },
    undo,
    next: () => {
      at.value = Math.min(at.value + 1, items.value.length);
      prefetch();
    },
    previous: () => {
      at.value = Math.max(0, at.value - 1);
    },
  };
}

export type ReviewDesk = ReturnType<typeof makeDesk>;
