// Reports, their addresses and what people enter are hostile words. Each kind of them is put into every field that
// pages show (hostile_words.ts), through the real program; then every page is looked at: nothing runs, nothing leaves the
// origin, and the words stand there as words.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { BrowserContext, Page } from "playwright-core";
import { call, hostile, longestName, pagesOf, plantAll, type Hostile } from "./hostile_words";
import { openOffice, settled, type Office } from "./office";

let office: Office;

before(async () => {
  office = await openOffice();
  await plantAll(office);
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

// Pages mostly wait for each other's answers, so several are looked at at once.
describe("each kind", { concurrency: 4 }, () => {
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
});

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
