// An office in which hostile words were put into every field that pages show: reports, their addresses, what people enter
// and decide, inventories. A new field belongs here too.
import assert from "node:assert/strict";
import type { Office } from "./office";

export interface Hostile {
  name: string;
  words: string;
  seen: string; // how a page shows them
  mixed?: boolean;
  noText?: boolean; // no text may have it
}

export const hostile: Hostile[] = [
  { name: "script", words: "<script>alert('ran')</script>", seen: "<script>alert('ran')</script>" },
  { name: "markup", words: "</bdi></td><img src=//other.example/x onerror=alert('ran')>", seen: "</bdi></td><img src=//other.example/x onerror=alert('ran')>" },
  { name: "attribute", words: `" onmouseover="alert('ran')" autofocus onfocus="alert('ran')`, seen: `" onmouseover="alert('ran')" autofocus onfocus="alert('ran')` },
  { name: "address", words: "javascript:alert('ran')", seen: "javascript:alert('ran')" },
  { name: "template", words: "{{constructor.constructor('alert(1)')()}} ${alert(1)} {name}", seen: "{{constructor.constructor('alert(1)')()}} ${alert(1)} {name}" },
  { name: "direction", words: "Ali \u202egpj.exe\u2066 Veli", seen: "Ali U+202Egpj.exeU+2066 Veli" },
  { name: "zero width", words: "Mini\u200bster\u2060\u00ad Aliyev", seen: "MiniU+200BsterU+2060U+00AD Aliyev" },
  { name: "homograph", words: "\u0410liyev of \u041aazakhstan", seen: "\u0410liyev of \u041aazakhstan", mixed: true },
  { name: "controls", words: "Bell\u0007 escape\u001b[31m next\u0085line", seen: "BellU+0007 escapeU+001B[31m nextU+0085line", noText: true },
  { name: "long", words: "W".repeat(280), seen: "W".repeat(280) },
];

let officeAddress = "";
let word = "";

export async function call<T>(method: string, path: string, body?: object | string): Promise<{ status: number; json: T }> {
  const answer = await fetch(officeAddress + path, {
    method,
    headers: { "X-Concord-CSRF": word, ...(typeof body === "object" ? { "Content-Type": "application/json" } : {}) },
    ...(body === undefined ? {} : { body: typeof body === "object" ? JSON.stringify(body) : body }),
  });
  const text = await answer.text();
  return { status: answer.status, json: (text === "" ? null : JSON.parse(text)) as T };
}

const pageOf = (subject: string) => `/${subject.split(":")[0]}s/${subject.split(":")[1]}`;

interface Proposal { subject: string; of: string; accepted_as: string | null }
interface Actor { id: string; name: string }

// What each kind of thing says in free words; everything else is a code that the schema holds.
const corrections: Record<string, (words: string) => object> = {
  event: (words) => ({
    place: words,
    actors: [
      { name: words, kind: "person", country: "KZ", role: words, org: words },
      { name: `${words} the second`, kind: "organisation", country: null, role: null, org: null },
    ],
  }),
  agreement: (words) => ({ title: words, parties: [words, "KZ"] }),
  commitment: (words) => ({ who: words, to_whom: words, what: words }),
  project: (words) => ({ what: words }),
};

// A report with these words in its text, title, address, language, day and file name, and things that say them.
async function plant(one: Hostile, number: number): Promise<string[]> {
  const { words } = one;
  const told = (n: number) =>
    `The Minister of Energy of Kazakhstan met the Minister of Ecology of Malaysia in Baku on ${n} June 2024. ` +
    "They signed a memorandum of understanding on hydrogen. Kazakhstan pledged to plant two billion trees by 2027. " +
    `The ministers launched a project to build a wind farm near Aktau. `;
  const line = (says: string) => JSON.stringify({
    title: words, url: words.startsWith("javascript") ? words : `https://reports.example/${words}`, language: words, published: words, id: words,
    text: `Baku, 3 June 2024\n\n${told(1 + number)}${says}\n\n${told(15 + number)}${says}\n`,
  });
  const address = `/api/v1/reports?accept=0&name=${encodeURIComponent(`${words}.jsonl`)}`;
  if (one.noText) assert.equal((await call("POST", address, `${line(words)}\n`)).status, 422);
  const sent = await call<{ reports: { subject: string }[] }>("POST", address, `${line(one.noText ? "" : words)}\n`);
  assert.equal(sent.status, 200, `${one.name}: ${JSON.stringify(sent.json)}`);
  const report = sent.json.reports[0]?.subject ?? "";
  const pages = [pageOf(report)];
  const { proposals } = (await call<{ proposals: Proposal[] }>("GET", `/api/v1${pageOf(report)}`)).json;
  const seen = new Set<string>();
  for (const proposal of proposals) {
    const thing = proposal.accepted_as;
    if (!thing) continue;
    const patch = corrections[proposal.of]?.(words);
    const base = `/api/v1/things/${thing.replace(":", "/")}`;
    const done = await call("POST", `${base}/correct`, { patch });
    assert.equal(done.status, 200, `${one.name}, ${proposal.of}: ${JSON.stringify(done.json)}`);
    if (!seen.has(proposal.of)) pages.push(pageOf(thing), pageOf(proposal.subject));
    else assert.equal((await call("POST", `${base}/withdraw`, { reason: words })).status, 200);
    if (seen.has(proposal.of)) pages.push(pageOf(thing));
    seen.add(proposal.of);
  }
  assert.deepEqual([...seen].sort(), ["agreement", "commitment", "event", "project"], one.name);
  return pages;
}

// One proposal edited, one rejected, and two actors said to be one, which is taken back: all of it with these words.
async function decide(one: Hostile, number: number): Promise<string[]> {
  const { words } = one;
  const text = `Tashkent, ${1 + number} July 2024. The Minister of Energy of Uzbekistan met the Minister of Energy of Mongolia in Tashkent. ` +
    `They signed a memorandum on water. Uzbekistan pledged to close ${number + 2} mines by 2029.\n`;
  const sent = await call<{ reports: { subject: string }[] }>("POST", `/api/v1/reports?accept=1&name=${encodeURIComponent(`${words} 2.txt`)}`, text);
  assert.equal(sent.status, 200);
  const { proposals } = (await call<{ proposals: Proposal[] }>("GET", `/api/v1${pageOf(sent.json.reports[0]?.subject ?? "")}`)).json;
  const [first, second] = proposals;
  assert.ok(first && second);
  const edited = await call("POST", `/api/v1${pageOf(first.subject)}/edit`, { patch: corrections[first.of]?.(words) });
  assert.equal(edited.status, 200, JSON.stringify(edited.json));
  assert.equal((await call("POST", "/api/v1/proposals/reject", { ids: [second.subject], reason: words })).status, 200);
  const { items } = (await call<{ items: Actor[] }>("GET", `/api/v1/actors?limit=200`)).json;
  const actors = items.filter((actor) => actor.name.includes(words));
  assert.ok(actors.length >= 2, `${one.name}: ${items.map((actor) => actor.name).join("; ")}`);
  const said = await call<{ subject: string }>("POST", "/api/v1/actors/merge", { one: actors[0]?.id, other: actors[1]?.id, reason: words });
  assert.equal(said.status, 200, JSON.stringify(said.json));
  const taken = await call("POST", `/api/v1/things/${said.json.subject.replace(":", "/")}/withdraw`, { reason: words });
  assert.equal(taken.status, 204, JSON.stringify(taken.json));
  return [pageOf(first.subject), pageOf(second.subject), ...actors.map((actor) => pageOf(actor.id))];
}

// A report whose text is erased, for this reason.
async function erase(one: Hostile, number: number): Promise<string> {
  const sent = await call<{ reports: { subject: string }[] }>("POST", "/api/v1/reports?name=erased.txt", `A text of no consequence, number ${number}.\n`);
  const report = pageOf(sent.json.reports[0]?.subject ?? "");
  assert.equal((await call("POST", `/api/v1${report}/erase`, { reason: one.words })).status, 204);
  return report;
}

export const longestName = 90; // of an area, a file, a key

// An inventory whose title, area, files, sources, keys, notes and reasons are these words. Where a file may not have
// them it is refused, and the page of files shows why.
async function account(one: Hostile, number: number): Promise<string[]> {
  const words = one.words.slice(0, longestName);
  const quoted = `"${words.replaceAll('"', '""')}"`;
  const base = `/api/v1/inventories/h${number}`;
  const put = (name: string, text: string) => call<{ problems?: object[] }>("POST", `${base}/files?name=${encodeURIComponent(name)}${name.endsWith(" 2.csv") ? "&published=true" : ""}`, text);
  const rows = (value: number) => `category,fuel,region,year,value,unit,source,note\n1.A.1.a,Natural Gas,${quoted},2020,${value},PJ,${quoted},${quoted}\n`;
  assert.equal((await call("POST", "/api/v1/inventories", { name: `h${number}`, title: words, area: words })).status, 201);
  const first = await put(`${words}.csv`, rows(100));
  if (first.status !== 200) {
    assert.ok(one.noText, `${one.name}: ${JSON.stringify(first.json)}`);
    assert.equal((await put(`${words}.csv`, rows(100).replaceAll(words, "none"))).status, 200, one.name);
  }
  await put(`${words} 2.csv`, `category,gas,year,value,unit,gwp,source\n1,CO2,2020,99,Gg,,${quoted}\n`);
  assert.equal((await call("POST", `${base}/submissions`, { note: words })).status, 201, one.name);
  assert.equal((await call("POST", `${base}/submissions`, { note: words })).status, 201, one.name);
  assert.equal((await call("POST", `${base}/submissions/2/withdraw`, { reason: words })).status, 204, one.name);
  await put(`${words}.csv`, first.status === 200 ? rows(120) : rows(120).replaceAll(words, "none"));
  await put(`${words}.ini`, `[row combustion_co2_factor]\n${words} = 55300 | ${words}\nNatural Gas = 55300 | ${words}\n`);
  await put("gone.csv", rows(5).replace("1.A.1.a", "1.A.1.b").replaceAll(words, "none"));
  assert.equal((await call("POST", `${base}/files/remove`, { file: "gone.csv", reason: words })).status, 204, one.name);
  return ["files", "submissions", "checks", "changes&rows=all"].map((view) => `/inventories/h${number}?view=${view}`);
}

// The pages that show the words of each kind.
export const pagesOf = new Map<string, string[]>();

// Puts the words of each kind into an office where nobody has to sign in.
export async function plantAll(office: Office): Promise<void> {
  officeAddress = office.address;
  word = (await call<{ csrf: string }>("GET", "/api/v1/me")).json.csrf;
  for (const [i, one] of hostile.entries()) pagesOf.set(one.name, [...(await plant(one, i)), ...(await decide(one, i)), await erase(one, i), ...(await account(one, i))]);
}
