// Every page, in every language: no finding by axe-core, no error, a screenshot; also dark, and on a phone.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { openOffice, settled, shots, type Office } from "./office";

declare const WEB: string;

const axe = readFileSync(join(WEB, "node_modules/axe-core/axe.min.js"), "utf8");
const languages = readdirSync(join(WEB, "messages")).map((name) => name.replace(".json", ""));
let office: Office;
let paths: string[] = [];

// An inventory with emissions, removals, a memo item, published totals, findings, and a change since it was handed in.
async function plantInventory(): Promise<void> {
  const csrf = ((await (await fetch(`${office.address}/api/v1/me`)).json()) as { csrf: string }).csrf;
  const post = async (path: string, body: string) => {
    const answer = await fetch(`${office.address}/api/v1/inventories${path}`, { method: "POST", body, headers: { "X-Concord-CSRF": csrf, "Content-Type": "application/json" } });
    assert.ok(answer.ok, `${path}: ${await answer.text()}`);
  };
  const years = Array.from({ length: 12 }, (_, i) => 2009 + i);
  const table = (petajoules: number) => ["category,activity,fuel,zone,stand,domain,year,value,unit,uncertainty,source", ...years.flatMap((year, i) => [
    `1.A.1.a,,Natural Gas,,,,${year},${petajoules + 2 * i + (i === 5 ? 60 : 0)},PJ,2%,balance`,
    `1.A.1.a,,Wood/Wood Waste,,,,${year},4,PJ,2%,balance`,
    `3.B.1,forest_growing,,Tropical shrubland,below 20 t dm/ha,Africa,${year},${90000 * i},ha,30%,forest register`,
  ])].join("\n");
  await post("", JSON.stringify({ name: "GEO", title: "Greenhouse gas inventory of Georgia", area: "GEO", base_year: 2009 }));
  await post("/GEO/files?name=energy.csv", table(40));
  await post("/GEO/files?name=published.csv&published=true", ["category,gas,year,value,unit,gwp,source", ...years.map((year) => `1,CO2,${year},2600,Gg,,national report`)].join("\n"));
  await post("/GEO/submissions", JSON.stringify({ note: "First numbers" }));
  await post("/GEO/files?name=energy.csv", table(42));
  await post("/GEO/files?name=own.ini", "[row combustion_co2_factor]\nNatural Gas = 55300 | gas analyses\n");
}

before(async () => {
  office = await openOffice({ accept: "0.6" });  // projects are seldom surer
  await plantInventory();
  const first = async (call: string): Promise<string> => {
    const answer = (await (await fetch(`${office.address}/api/v1/${call}`)).json()) as { items: { subject?: string; id?: string }[] };
    const subject = answer.items[0]?.subject ?? answer.items[0]?.id ?? "";
    return `/${call.split("?")[0]}/${subject.split(":")[1]}`;
  };
  paths = [
    "/", "/timeline", "/network", "/network?by=actor", "/map", "/agreements", "/commitments", "/commitments?state=overdue",
    "/commitments?view=calendar&month=2024-11", "/projects", "/actors", "/disputes", "/reports", "/review", "/record", "/record/3",
    "/inventories", "/inventories/GEO?depth=3",
    ...["uncertainty", "keys", "checks", "files", "submissions", "changes&of=2020"].map((view) => `/inventories/GEO?view=${view}`),
    "/search", "/search?q=hydrogen", "/users", "/signin", "/nowhere",
    ...(await Promise.all(["events", "agreements", "commitments", "projects", "actors", "reports", "proposals"].map(first))),
  ];
});
after(() => office?.close());

const everything = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function findings(page: Page, rules: string[] = everything): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (runOnly) => {
    const tool = (window as unknown as { axe: { run: (context: Document, options: object) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> } }).axe;
    const { violations } = await tool.run(document, { runOnly });
    return violations.flatMap((one) => one.nodes.slice(0, 3).map((node) => `${one.id}: ${node.html.slice(0, 200)} ${(node.failureSummary ?? "").slice(0, 300)}`));
  }, rules);
}

// Colours do not depend on the language, nor what a page is made of on its width and colours; room does on all.
const looks = languages.flatMap((locale, at) => [
  { locale, colorScheme: "light" as const, width: 1300, rules: everything },
  { locale, colorScheme: "light" as const, width: 390, rules: at === 0 ? everything : [] },
  ...(at === 0 ? [{ locale, colorScheme: "dark" as const, width: 1300, rules: ["color-contrast"] }] : []),
]);

test("every page", { concurrency: 2 }, async (all) => {
  await Promise.all(looks.map(({ locale, colorScheme, width, rules }) => all.test(`${locale}, ${colorScheme}, ${width} wide`, async () => {
    const { page, context, problems } = await office.visit({ locale, colorScheme, viewport: { width, height: 900 } });
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(path);
      await settled(page);
      if (path === "/map") await page.locator("svg.map").waitFor();
      assert.equal(await page.locator("html").getAttribute("lang"), locale);
      if (rules.length > 0) for (const one of await findings(page, rules)) found.push(`${path} ${one}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) found.push(`${path} is ${wide} pixels too wide`);
      if (/\b[a-z]+\.[a-z]+[A-Z]\w+\b/.test(await page.locator("main").innerText())) found.push(`${path} shows a key`);
      const name = `${path.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "") || "overview"}`;
      await page.screenshot({ path: join(shots, `${name.slice(0, 40)}-${locale}-${colorScheme}-${width}.png`), fullPage: true });
    }
    assert.deepEqual([...found, ...problems], []);
    await context.close();
  })));
});

for (const locale of languages) {
  test(`dialogs and open details: ${locale}`, async () => {
    const { page, context, problems } = await office.visit({ locale });
    const found: string[] = [];
    const look = async (name: string) => {
      for (const one of await findings(page)) found.push(`${name} ${one}`);
      await page.screenshot({ path: join(shots, `${name}-${locale}.png`) });
    };
    await page.goto("/review");
    await page.locator(".review-card").waitFor();
    for (const [key, name] of [["e", "dialog-edit"], ["r", "dialog-reject"], ["m", "dialog-merge"], ["?", "dialog-help"]] as const) {
      await page.keyboard.press(key);
      await page.locator("dialog").waitFor();
      await page.waitForTimeout(300);
      await look(name);
      await page.keyboard.press("Escape");
      await page.locator("dialog").waitFor({ state: "detached" });
    }
    await page.goto("/record/3");
    await settled(page);
    await page.locator(".verification button.main").click();
    await page.locator(".outcome").waitFor();
    await page.locator("details.key summary").click();
    await look("verified");
    await page.goto("/timeline");
    await settled(page);
    await page.locator("details.behind summary").click();
    await look("timeline-table");
    await page.goto("/inventories");
    await settled(page);
    await page.locator(".actions button.main").click();
    await page.locator("dialog").waitFor();
    await look("inventory-begin");
    await page.goto("/inventories/GEO?view=files");
    await settled(page);
    await page.locator("#inventory-files").setInputFiles({ name: "energy.csv", mimeType: "text/csv", buffer: Buffer.from("category,year,value\n9.X,2019,many\n") });
    await page.locator(".refused table").waitFor();
    await look("inventory-refused");
    await page.goto("/inventories/GEO?view=checks");
    await settled(page);
    await page.locator("details.findings summary").first().click();
    await page.locator("details.findings table").waitFor();
    await look("inventory-findings");
    await page.goto("/inventories/GEO?view=uncertainty");
    await settled(page);
    await page.locator("details.behind summary").click();
    await look("inventory-uncertainty");
    assert.deepEqual([...found, ...problems], []);
    await context.close();
  });
}

test("what looks for findings finds some", async () => {
  const { page, context } = await office.visit();
  await page.goto("/");
  await settled(page);
  await page.evaluate(() => document.querySelector("main")?.append(Object.assign(new Image(), { src: "/icon.svg" })));
  assert.match((await findings(page)).join("\n"), /image-alt/);
  await context.close();
});
