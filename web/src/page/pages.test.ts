// What pages compute: filters in the address, stretches of time, weeks of a month, the desk of the review.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { List } from "../api/answers";
import { ApiError, withQuery } from "../api/client";
import type { Proposal } from "../api/rows";
import { freeLabels } from "../chart/labels";
import { domainOf, filtersOf, moved, spanOf, stepOf, zoomed } from "../chart/time_domain";
import { monthOf, shifted, weeksOf } from "./commitment_calendar";
import { isLate } from "./commitments";
import { asked } from "./list_filters";
import { makeDesk, type DeskCalls } from "./review_desk";
import { actionOf } from "./review_keys";

test("filters go into an address and come out of it", () => {
  const address = withQuery("/timeline", { q: "a b&c=d", country: "AZ", actor: null, since: "" });
  assert.equal(address, "/timeline?q=a+b%26c%3Dd&country=AZ");
  assert.deepEqual(asked(["q", "country", "until"], new URLSearchParams(address.split("?")[1])), { q: "a b&c=d", country: "AZ" });
  assert.deepEqual(asked(["country"], new URLSearchParams("country=AZ&evil=1")), { country: "AZ" });
});

test("stretches of time", () => {
  const year = spanOf("2024");
  assert.deepEqual(filtersOf(year), { since: "2024-01-01", until: "2024-12-31" });
  assert.deepEqual(filtersOf(spanOf("2024-02")), { since: "2024-02-01", until: "2024-02-29" });
  assert.deepEqual(domainOf("2024", "2024-02"), { from: Date.UTC(2024, 0, 1), to: Date.UTC(2024, 2, 1) });
  assert.equal(domainOf(null, null), null);
  assert.equal(domainOf("2024-05", "2023"), null);
  assert.equal(domainOf("drop table", null), null);
  assert.deepEqual([stepOf(spanOf("2024-05")), stepOf(year), stepOf({ from: 0, to: Date.UTC(2000) })], ["day", "month", "year"]);
  const closer = zoomed(year, 0.5, 0);
  assert.equal(closer.from, year.from);
  assert.equal(closer.to - closer.from, (year.to - year.from) / 2);
  assert.equal(moved(year, 1).from, year.to);
  assert.ok(zoomed(year, 1e-9).to - zoomed(year, 1e-9).from >= 86_400_000);
});

test("names lie over none that comes before them", () => {
  const at = (x: number, y: number) => ({ x, y, text: "0123456789" }); // 60 wide and 10 high
  assert.deepEqual([...freeLabels([at(0, 0), at(59, 0), at(61, 0), at(0, 11), at(0, 5)], 10)], [0, 2, 3]);
  assert.deepEqual([...freeLabels([at(0, 0), at(59, 0)], 5)], [0, 1]);
});

test("weeks begin on Monday", () => {
  const weeks = weeksOf("2024-11"); // began on a Friday
  assert.deepEqual(weeks[0], [null, null, null, null, "2024-11-01", "2024-11-02", "2024-11-03"]);
  assert.equal(weeks.flat().filter(Boolean).length, 30);
  assert.equal(shifted("2024-12", 1), "2025-01");
  assert.equal(shifted("2024-01", -1), "2023-12");
  assert.equal(monthOf("2024-13", "2026-11-27"), "2026-11");
  assert.deepEqual([isLate("2026-11", "2026-11-27"), isLate("2026-11-26", "2026-11-27"), isLate("2025", "2026-11-27")], [false, true, true]);
});

test("keys count by their place, and not in fields", () => {
  const key = { code: "KeyA", key: "ф", ctrlKey: false, metaKey: false, altKey: false };
  assert.equal(actionOf(key, null), "accept");
  assert.equal(actionOf({ ...key, ctrlKey: true }, null), null);
  assert.equal(actionOf(key, { closest: () => ({}) }), null);
  assert.equal(actionOf({ ...key, code: "Slash", key: "?" }, null), "help");
});

function proposalNumber(i: number): Proposal {
  return { subject: `proposal:${i}`, of: "event", state: "pending", value: {}, evidence: [] } as unknown as Proposal;
}

// A server of 500 proposals, that refuses what Concord refuses.
function server(count: number) {
  const state = new Map(Array.from({ length: count }, (_, i) => [`proposal:${i}`, "pending"]));
  const log: string[] = [];
  const calls: DeskCalls = {
    pending: async (offset, limit): Promise<List<Proposal>> => {
      const all = [...state].filter(([, one]) => one === "pending").map(([subject]) => proposalNumber(Number(subject.split(":")[1])));
      return { items: all.slice(offset, offset + limit), total: all.length, offset, limit };
    },
    accept: async (subject) => {
      if (state.get(subject) === "accepted") throw new ApiError(400, { code: "usage", what: "was accepted already", where: null, remedy: null });
      state.set(subject, "accepted");
      log.push(`accept ${subject}`);
      return [subject.replace("proposal", "event")];
    },
    acceptEdited: async (subject, patch) => {
      log.push(`edit ${JSON.stringify(patch)}`);
      return calls.accept(subject);
    },
    reject: async (subject, reason) => {
      if (state.get(subject) === "rejected") throw new ApiError(400, { code: "usage", what: "was rejected already", where: null, remedy: null });
      state.set(subject, "rejected");
      log.push(`reject ${subject} ${reason}`);
    },
    withdraw: async (thing) => {
      state.set(thing.replace("event", "proposal"), "withdrawn");
      log.push(`withdraw ${thing}`);
    },
  };
  return { state, log, calls };
}

test("500 proposals are decided one after another, each once", async () => {
  const { state, calls } = server(500);
  const desk = makeDesk(calls);
  await desk.fetchMore();
  for (let i = 0; i < 500; i += 1) {
    assert.ok(desk.current.value, `at ${i}`);
    if (i % 7 === 3) desk.reject("no");
    else if (i % 11 === 5) desk.acceptEdited({ status: "planned" });
    else desk.accept();
    if (i % 3 === 0) await desk.settled();
    if (!desk.current.value) for (let wait = 0; wait < 20 && !desk.current.value; wait += 1) await new Promise((go) => setTimeout(go, 1));
  }
  await desk.settled();
  assert.equal(desk.failure.value, null);
  assert.equal(desk.items.value.length, 500);
  assert.ok(![...state.values()].includes("pending"));
  assert.equal(desk.tally.value.rejected, [...state.values()].filter((one) => one === "rejected").length);
  assert.equal(desk.total.value, 500);
});

test("undo withdraws what was accepted, and opens again what was rejected", async () => {
  const { state, log, calls } = server(5);
  const desk = makeDesk(calls);
  await desk.fetchMore();
  desk.accept();
  desk.reject("double");
  await desk.settled();
  assert.equal(await desk.undo(), "rejected");
  assert.equal(desk.current.value?.subject, "proposal:1");
  desk.accept();
  await desk.settled();
  assert.equal(state.get("proposal:1"), "accepted");
  assert.equal(await desk.undo(), "accepted");
  assert.equal(state.get("proposal:1"), "withdrawn");
  assert.equal(await desk.undo(), "accepted");
  assert.equal(state.get("proposal:0"), "withdrawn");
  assert.equal(await desk.undo(), null);
  assert.deepEqual(log.filter((line) => line.startsWith("withdraw")), ["withdraw event:1", "withdraw event:0"]);
});

test("a busy server is asked again, and what it was asked meanwhile comes after", async () => {
  const { state, log, calls } = server(3);
  let refusals = 3;
  const waited: number[] = [];
  const patient = {
    ...calls,
    accept: async (subject: string) => {
      if (refusals-- > 0) throw new ApiError(503, { code: "locked", what: "busy", where: null, remedy: null });
      return calls.accept(subject);
    },
  };
  const desk = makeDesk(patient, async (milliseconds) => void waited.push(milliseconds));
  await desk.fetchMore();
  desk.accept();
  desk.reject("double");
  await desk.settled();
  assert.equal(desk.failure.value, null);
  assert.equal(desk.decisions.value.get("proposal:0")?.error, null);
  assert.deepEqual([...state.values()], ["accepted", "rejected", "pending"]);
  assert.deepEqual(log, ["accept proposal:0", "reject proposal:1 double"]);
  assert.deepEqual(waited, [250, 500, 1000]);
});

test("a refusal is shown and can be decided again", async () => {
  const { calls } = server(3);
  let broken = true;
  const busyForLong = {
    ...calls,
    accept: async (subject: string) => {
      if (broken) throw new ApiError(503, { code: "locked", what: "busy", where: null, remedy: null });
      return calls.accept(subject);
    },
  };
  const desk = makeDesk(busyForLong, () => Promise.resolve());
  await desk.fetchMore();
  desk.accept();
  await desk.settled();
  assert.equal(desk.failure.value?.status, 503);
  broken = false;
  desk.previous();
  desk.accept();
  await desk.settled();
  assert.equal(desk.decisions.value.get("proposal:0")?.error, null);
});
