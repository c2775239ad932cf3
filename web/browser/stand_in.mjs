// Answers the API from what `concord ... --json` prints of a record, so that the pages can be worked on where no
// server is built. Decisions are not kept. With --many N the timeline has N invented events.
//   node browser/stand_in.mjs --concord ../build/release/concord --record DIR --port 8088 [--many 100000]
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";

const options = Object.fromEntries(process.argv.slice(2).join(" ").split("--").filter(Boolean).map((one) => one.trim().split(" ")));
const dist = `${process.env.CONCORD_PAGES ?? new URL("../dist/", import.meta.url).pathname}`;
const concord = (...args) =>
  execFileSync(options.concord, ["--record", options.record, ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
const rows = (...args) => concord("--json", ...args).split("\n").filter(Boolean).map((line) => JSON.parse(line));

const things = { events: rows("timeline"), agreements: rows("agreements"), commitments: rows("commitments"), projects: rows("projects") };
const actors = rows("actors");
const pending = rows("review");
const tiles = mkdtempSync(join(tmpdir(), "tiles-"));
concord("export", "--tiles", join(tiles, "log"));
const key = readFileSync(join(tiles, "log/verifier-key"), "utf8").trim();
const note = readFileSync(join(tiles, "log/checkpoint"), "utf8");
const size = Number(note.split("\n")[1]);

function entries() {
  const all = [];
  for (let tile = 0; tile * 256 < size; tile += 1) {
    const width = Math.min(256, size - tile * 256);
    const path = `tile/entries/${String(tile).padStart(3, "0")}${width < 256 ? `.p/${width}` : ""}`;
    const bytes = readFileSync(join(tiles, "log", path));
    for (let at = 0; at < bytes.length; ) {
      const length = bytes.readUInt16BE(at);
      const text = bytes.subarray(at + 2, at + 2 + length).toString();
      all.push({ index: all.length, id: "", bytes: text, ...JSON.parse(text) });
      at += 2 + length;
    }
  }
  return all;
}
const log = entries();
const rowOf = (entry) => ({ ...entry.body, kind: "report", subject: entry.subject, entry: "", original: null, original_media_type: null, url: null, author: entry.author, time: entry.time, erased: false, reason: null });
const reports = log.filter((entry) => entry.kind === "report").map(rowOf).reverse();
const proposals = log.filter((entry) => entry.kind === "proposal").map((entry) => {
  const waits = pending.find((one) => one.subject === entry.subject);
  const thing = log.find((one) => one.body.proposal === entry.subject && one.kind === entry.body.of);
  return { ...entry.body, kind: "proposal", subject: entry.subject, entry: "", evidence: entry.evidence, state: waits ? "pending" : "accepted", accepted_as: thing?.subject ?? null, decided_by: null, reason: null };
});

const many = Number(options.many ?? 0);
const types = ["CONSULT", "COOPERATE", "AGREE", "SUPPORT", "AID"];
let seed = 7;
const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
const days = many
  ? Array.from({ length: many }, () => ({ day: new Date(Date.UTC(1996, 0, 1) + Math.floor(random() ** 0.5 * 30 * 365.25) * 864e5).toISOString().slice(0, 10), type: types[Math.floor(random() ** 2 * 5)] }))
  : things.events.filter((one) => one.day).map((one) => ({ day: one.day, type: one.body.type }));

function timeline(query) {
  const cut = { year: 4, month: 7, day: 10 }[query.get("step")] ?? 7;
  const counts = {};
  for (const { day, type } of days) {
    if (day.length < cut || (query.get("since") && day < query.get("since")) || (query.get("until") && day > query.get("until"))) continue;
    if (query.get("type") && query.get("type") !== type) continue;
    const bucket = (counts[day.slice(0, cut)] ??= {});
    bucket[type] = (bucket[type] ?? 0) + 1;
  }
  return { step: query.get("step"), buckets: Object.keys(counts).sort().map((start) => ({ start, counts: counts[start] })), undated: 0, vague: days.filter((one) => one.day.length < cut).length };
}

function network(by) {
  const nodes = {};
  const edges = {};
  for (const { body } of things.events) {
    const ends = [...new Set(body.actors.map((one) => (by === "actor" ? actors.find((a) => a.name === one.name)?.id : one.country)).filter(Boolean))].sort();
    for (const [i, a] of ends.entries()) {
      nodes[a] ??= { id: a, name: actors.find((one) => one.id === a)?.name ?? a, kind: "state", country: null, events: 0 };
      nodes[a].events += 1;
      for (const b of ends.slice(i + 1)) (edges[`${a} ${b}`] ??= { a, b, events: 0, agreements: 0 }).events += 1;
    }
  }
  return { nodes: Object.values(nodes), edges: Object.values(edges) };
}

function map() {
  const countries = {};
  const places = {};
  for (const { body } of things.events) {
    for (const code of new Set([body.place_country, ...body.actors.map((one) => one.country)].filter(Boolean))) (countries[code] ??= { code, events: 0, agreements: 0 }).events += 1;
    if (body.place) (places[body.place] ??= { name: body.place, country: body.place_country, latitude: null, longitude: null, events: 0 }).events += 1;
  }
  return { countries: Object.values(countries), places: Object.values(places) };
}

const list = (all, query) => {
  const offset = Number(query.get("offset") ?? 0);
  const limit = Number(query.get("limit") ?? 50);
  const items = all.slice(offset, offset + limit);
  return { items, total: all.length, offset, limit, next: offset + limit < all.length ? offset + limit : null };
};
const withContext = (one) => ({ ...one, context: one.evidence.map(({ selector: [quote] }) => ({ before: quote.prefix, quote: quote.exact, after: quote.suffix })) });
const today = "2026-11-27";
const overdue = things.commitments.filter((one) => one.body.due && one.body.due < today.slice(0, one.body.due.length));
const single = (all, subject) => all.find((one) => (one.subject ?? one.id) === subject);

function answer(path, query, method) {
  const [, name, id, rest] = /^\/api\/v1\/([^/]+)(?:\/([^/]+))?(?:\/(.*))?$/.exec(path) ?? [];
  if (method !== "GET") return { things: [`event:${"0".repeat(16)}`], reports: [], problems: [] };
  if (name === "me") return { user: { name: "desk", role: "administrator" }, users: false, csrf: "x", office: "desk.example/climate", verifier_key: key, version: "0.2.0", languages: ["en", "ru", "az"], today };
  if (name === "overview") {
    const counts = { reports: reports.length, actors: actors.length, disputes: 0, pending: pending.length, entries: size };
    for (const kind of Object.keys(things)) counts[kind] = things[kind].length;
    return { counts, recent: things.events.slice(0, 10), reports: reports.slice(0, 10), due: [], overdue: overdue.slice(0, 10), disputed: [], today, checkpoint: { size, root: "" } };
  }
  if (name === "timeline") return timeline(query);
  if (name === "network") return network(query.get("by"));
  if (name === "map") return map();
  if (name === "users" || name === "tokens") return list([], query);
  if (name === "disputes") return list([], query);
  if (name === "search") return list(rows("search", query.get("q")), query);
  if (name === "log" && id) return log[Number(id)];
  if (name === "log") {
    const before = Number(query.get("before") ?? size);
    return { items: log.slice(Math.max(0, before - 50), before).reverse(), total: size, limit: 50, next: null };
  }
  if (name === "things") return { items: rows("history", `${id}:${rest.split("/")[0]}`) };
  if (name === "proposals") return id ? withContext(single(proposals, `proposal:${id}`)) : list(pending.map(withContext), query);
  if (name === "reports" && id) {
    const report = single(reports, `report:${id}`);
    return report && { ...report, text: readFileSync(join(options.record, "..", "texts", report.sha256), "utf8"), proposals: proposals.filter((one) => one.report === report.subject) };
  }
  if (name === "reports") return list(reports, query);
  if (name === "actors" && id) {
    const actor = single(actors, `actor:${id}`);
    return actor && { ...rows("show", actor.id)[0], ...actor, spelling_rows: actor.spellings.map((one) => ({ id: one, name: actor.name, country: actor.country, roles: actor.roles, events: actor.events })), participations: [], verdicts: [] };
  }
  if (name === "actors") return list(actors.filter((one) => one.name.toLowerCase().includes((query.get("q") ?? "").toLowerCase())), query);
  if (things[name]) return id ? { tellings: [], later: [], ...single(things[name], `${name.slice(0, -1)}:${id}`) } : list(query.get("state") === "overdue" ? overdue : things[name], query);
  return undefined;
}

const media = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".json": "application/json" };
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

createServer((request, response) => {
  const url = new URL(request.url, "http://localhost");
  const path = normalize(url.pathname);
  const send = (status, type, body) => response.writeHead(status, { "Content-Type": type, "Content-Security-Policy": policy }).end(body);
  if (path === "/api/v1/stream") return response.writeHead(200, { "Content-Type": "text/event-stream" }).flushHeaders();
  if (path.startsWith("/api/")) {
    const value = answer(path, url.searchParams, request.method);
    return value ? send(200, "application/json", JSON.stringify(value)) : send(404, "application/json", JSON.stringify({ error: { code: "not_found", what: "there is no such thing", where: path, remedy: null } }));
  }
  if (path.startsWith("/tlog/")) {
    const file = join(tiles, "log", path.slice(6));
    return existsSync(file) ? send(200, "application/octet-stream", readFileSync(file)) : send(404, "text/plain", "");
  }
  const file = join(dist, path === "/" ? "index.html" : path);
  const served = existsSync(file) && extname(file) ? file : join(dist, "index.html");
  return send(200, media[extname(served)] ?? "application/octet-stream", readFileSync(served));
}).listen(Number(options.port ?? 8088), "127.0.0.1", function () {
  console.log(`http://127.0.0.1:${this.address().port}`);
});
