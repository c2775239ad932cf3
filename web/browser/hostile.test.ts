// Reports, their addresses and what people enter are hostile words. Each kind of them is put into every field that
// pages show, through the real program; then every page is looked at: nothing runs, nothing leaves the origin, and
// the words stand there as words.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { BrowserContext, Page } from "playwright-core";
import { openOffice, settled, type Office } from "./office";

interface Hostile {
  name: string;
  words: string;
  seen: string; // how a page shows them
  mixed?: boolean;
  noText?: boolean; // no text may have it
}

const hostile: Hostile[] = [
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

let office: Office;
let word = "";

async function call<T>(method: string, path: string, body?: object | string): Promise<{ status: number; json: T }> {
  const answer = await fetch(office.address + path, {
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

const longestName = 90; // of an area, a file, a key

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

const pagesOf = new Map<string, string[]>();

before(async () => {
  office = await openOffice();
  word = (await call<{ csrf: string }>("GET", "/api/v1/me")).json.csrf;
  for (const [i, one] of hostile.entries()) pagesOf.set(one.name, [...(await plant(one, i)), ...(await decide(one, i)), await erase(one, i), ...(await account(one, i))]);
});
after(() => office?.close());

// Everything that asks for another origin, and every report of the policy, is kept.
async function watch(context: BrowserContext): Promise<string[]> {
  const left: string[] = [];
  context.on("request", (request) => {
    if (!request.url().startsWith(`${office.address}/`) && !request.url().startsWith("data:")) left.push(`asks for ${request.url()}`);
  });
  await context.exposeFunction("tellOfPolicy", (what: string) => left.push(`policy: ${what}`));
  await context.addInitScript(() => {
    const tell = (window as unknown as { tellOfPolicy: (what: string) => void }).tellOfPolicy;
    document.addEventListener("securitypolicyviolation", (event) => tell(`${event.violatedDirective} ${event.blockedURI}`));
  });
  return left;
}

// What is wrong with a page: elements and attributes that no page of ours has, characters that turn a line or hide.
function findings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const turnsOrHides = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]/;
    for (const element of document.querySelectorAll("*")) {
      const name = element.tagName.toLowerCase();
      if (["iframe", "object", "embed", "base"].includes(name)) found.push(`an element ${name}`);
      if (name === "img" && element.getAttribute("src") !== "/icon.svg") found.push("an image");
      if (name === "script" && (element.textContent !== "" || !element.getAttribute("src")?.startsWith("/"))) found.push("a script");
      for (const attribute of element.attributes) {
        if (attribute.name.startsWith("on") || attribute.name === "style") found.push(`${name} ${attribute.name}`);
        if (["href", "src", "action", "xlink:href"].includes(attribute.name)) {
          const address = new URL(attribute.value, location.href);
          if (!["http:", "data:"].includes(address.protocol)) found.push(`an address ${attribute.value}`);
        } else if (!["value", "d"].includes(attribute.name) && turnsOrHides.test(attribute.value)) {
          found.push(`${name} ${attribute.name} has unseen characters: ${JSON.stringify(attribute.value)}`);
        }
      }
    }
    const walk = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const holder = node.parentElement?.closest("textarea");
      if (!holder && turnsOrHides.test(node.textContent ?? "")) found.push(`unseen characters in ${JSON.stringify(node.textContent?.slice(0, 80))}`);
    }
    if (turnsOrHides.test(document.title)) found.push("the title has unseen characters");
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide > 0) {
      const widest = [...document.querySelectorAll("main *")].filter((one) => one.getBoundingClientRect().right > innerWidth + 1).at(-1);
      found.push(`${wide} pixels too wide: ${widest?.outerHTML.slice(0, 200)}`);
    }
    return found;
  });
}

for (const one of hostile) {
  test(`${one.name}: words stay words on every page of what says them`, async () => {
    const { page, context, problems } = await office.visit();
    const left = await watch(context);
    const wrong: string[] = [];
    const look = async (path: string) => {
      for (const what of await findings(page)) wrong.push(`${path}: ${what}`);
    };
    for (const path of pagesOf.get(one.name) ?? []) {
      await page.goto(path);
      await settled(page);
      const history = page.locator(".history");
      if ((await history.count()) > 0) await page.waitForFunction(() => !document.querySelector(".history .waiting"));
      await look(path);
      // Where a proposal was accepted as it stood, its page has the reader's words alone.
      const seen = path.startsWith("/inventories/") ? one.seen.slice(0, longestName) : one.seen;
      const shown = (await page.locator("main").innerText()).replaceAll(/\s+/g, " ");
      if (!path.startsWith("/proposals/") && !shown.includes(seen)) wrong.push(`${path} does not show the words: ${shown.slice(0, 300)}`);
      // The title, and beside it what the page is of: a file, a note, a source.
      if (/view=(files|submissions|changes)/.test(path) && !one.noText && shown.split(seen).length < 4) wrong.push(`${path} does not show all the words: ${shown.slice(0, 600)}`);
      if (one.mixed && !path.startsWith("/proposals/")) {
        const note = await page.locator("main .mixed").first().getAttribute("title");
        if (!note) wrong.push(`${path}: mixed scripts are not marked`);
      }
      const correct = page.getByRole("button", { name: "Correct" });
      if ((await correct.count()) > 0) {
        await correct.click();
        await page.locator("dialog").waitFor();
        await look(`${path}, correcting`);
        await page.keyboard.press("Escape");
      }
    }
    assert.deepEqual([...wrong, ...problems, ...left], []);
    await context.close();
  });
}

const words = hostile.map((one) => encodeURIComponent(one.words));
const shared = [
  "/", "/timeline", "/network", "/network?by=actor", "/map", "/agreements", "/commitments", "/commitments?view=calendar&month=2027-12", "/projects",
  "/actors", "/inventories", "/disputes", "/reports", "/review", "/review?state=all", "/record", "/search?q=minister",
  ...words.flatMap((one) => [
    `/search?q=${one}`, `/actors?q=${one}`, `/timeline?country=${one}&type=${one}&since=${one}&place=${one}`, `/reports?language=${one}`,
    `/inventories/${one}?view=${one}`, `/inventories/h0?gas=${one}&land=${one}&depth=${one}&submission=${one}`, `/inventories/h0?view=changes&before=${one}&after=${one}&of=${one}&rows=${one}`,
    `/events/${one}`, `/${one}`, `/commitments?state=${one}&view=${one}`, `/review?report=${one}`, `/record/${one}#at=${one}`,
  ]),
];

test("lists, charts, search and addresses made of such words", async () => {
  const { page, context, problems } = await office.visit();
  const left = await watch(context);
  const wrong: string[] = [];
  page.setDefaultTimeout(10_000);
  for (const path of shared) {
    const answer = await page.goto(path);
    // What looks like a file's name and is none is refused by the server in its own words.
    if (answer?.status() === 404 && /^application\/json/.test(answer.headers()["content-type"] ?? "")) continue;
    await page.locator("main h1, main .failure").first().waitFor().catch(() => wrong.push(`${path}: no page`));
    await page.waitForFunction(() => !document.querySelector("main .waiting, main [aria-busy=true]"));
    for (const what of await findings(page)) wrong.push(`${path}: ${what}`);
  }
  assert.deepEqual([...wrong, ...problems, ...left], []);
  await context.close();
});

test("entries of the record show such words as they were signed", async () => {
  const { page, context, problems } = await office.visit();
  const left = await watch(context);
  const wrong: string[] = [];
  const { items } = (await call<{ items: { index: number; kind: string }[] }>("GET", "/api/v1/log?limit=200")).json;
  const kinds = new Map(items.map((item) => [item.kind, item.index]));
  for (const [kind, index] of kinds) {
    await page.goto(`/record/${index}`);
    await settled(page);
    for (const what of await findings(page)) wrong.push(`${kind}: ${what}`);
  }
  assert.ok(kinds.size >= 5);
  assert.deepEqual([...wrong, ...problems, ...left], []);
  await context.close();
});

test("names of files that are handed in, whether they are read or refused", async () => {
  const { page, context, problems } = await office.visit();
  const left = await watch(context);
  await page.goto("/reports");
  await settled(page);
  await page.locator("#files").setInputFiles(hostile.flatMap((one) => [
    { name: `${one.words}.txt`.replaceAll("/", "_"), mimeType: "text/plain", buffer: Buffer.from(`Nothing of note, said ${one.name}.\n`) },
    { name: `${one.words}.pdf`.replaceAll("/", "_"), mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 nothing") },
  ]));
  await page.waitForFunction((count) => document.querySelectorAll(".sending.done, .sending.failed").length >= count, 2 * hostile.length);
  const shown = (await page.locator("main").innerText()).replaceAll(/\s+/g, " ");
  const wrong = await findings(page);
  for (const one of hostile) {
    if (!shown.includes(one.seen.replaceAll("/", "_"))) wrong.push(`${one.name} is not shown: ${shown.slice(0, 2000)}`);
  }
  assert.deepEqual([...wrong, ...problems, ...left], []);
  await context.close();
});

// Last, for from then on one has to sign in.
test("names of users and of tokens", async () => {
  const password = "long enough for anybody";
  const refused: string[] = [];
  const added: string[] = ["olga"];
  assert.equal((await call("POST", "/api/v1/users", { name: "olga", role: "administrator", password })).status, 201);
  const signedIn = await fetch(`${office.address}/api/v1/session`, {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ name: "olga", password }),
  });
  const cookie = (signedIn.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  const csrf = ((await signedIn.json()) as { csrf: string }).csrf;
  const post = async (path: string, body: object) =>
    (await fetch(office.address + path, {
      method: "POST", headers: { "Content-Type": "application/json", "X-Concord-CSRF": csrf, Cookie: cookie }, body: JSON.stringify(body),
    })).status;
  const labels: Hostile[] = [];
  for (const one of hostile) {
    const user = await post("/api/v1/users", { name: one.words, role: "viewer", password });
    if (user === 201) added.push(one.words);
    else refused.push(one.name);
    assert.ok(user === 201 || user === 400, `${one.name}: ${user}`);
    const label = await post("/api/v1/tokens", { label: one.words, role: "viewer" });
    assert.ok(label === 201 || label === 400, `${one.name}: ${label}`);
    if (label === 201) labels.push(one);
  }
  assert.ok(labels.length >= 5, "most such words can be a token's label");
  const { page, context, problems } = await office.visit();
  const left = await watch(context);
  const [name, value] = cookie.split("=");
  await context.addCookies([{ name: name ?? "", value: value ?? "", url: office.address, sameSite: "Strict", httpOnly: true }]);
  await page.goto("/users");
  await settled(page);
  const shown = (await page.locator("main").innerText()).replaceAll(/\s+/g, " ");
  for (const one of labels) assert.ok(shown.includes(one.seen), `${one.name}: ${shown}`);
  assert.deepEqual([...(await findings(page)), ...problems, ...left], []);
  await context.close();
  console.log(`refused as a user's name: ${refused.join(", ") || "none"}`);
});
