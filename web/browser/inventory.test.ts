// An inventory from its beginning to what changed in it, by its pages: files refused with what is wrong in place,
// sums against numbers computed by hand, handed in, verified, changed, compared, withdrawn.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { openOffice, settled, type Office } from "./office";

declare const WEB: string;

let office: Office;

before(async () => {
  office = await openOffice({ reports: [] });
});
after(() => office?.close());

// 100 PJ at 56,100 kg CO2, 1 kg CH4 (28) and 0.1 kg N2O (265) a TJ are 5,615.45 Gg of CO2 equivalents.
const energy = (petajoules: number) =>
  `category,fuel,year,value,unit,uncertainty,source\n1.A.1.a,Natural Gas,2019,90,PJ,2%,balance\n1.A.1.a,Natural Gas,2020,${petajoules},PJ,2%,balance\n`;

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page.locator("#inventory-files").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
}

async function tab(page: Page, name: string): Promise<void> {
  await page.locator(".tabs").getByRole("link", { name, exact: true }).click();
  await settled(page);
}

async function cells(page: Page, table: string, row: string): Promise<string[]> {
  return page.locator(`${table} tr`, { hasText: row }).first().locator("td").allInnerTexts();
}

const whole = (text: string) => Number(text.replaceAll(/[,+]/g, "").replace("\u2212", "-"));

async function addsUp(page: Page): Promise<number[]> {
  const caption = page.locator("caption", { hasText: "categories that changed" });
  await caption.waitFor();
  const rows = await page.locator("table.rows", { has: caption }).locator("tbody tr").all();
  assert.ok(rows.length >= 4);
  const numbers: number[][] = [];
  for (const row of rows) {
    const [before = 0, ...more] = (await row.locator("td.number").allInnerTexts()).map(whole);
    assert.equal(before + more.slice(0, -1).reduce((sum, one) => sum + one, 0), more.at(-1));
    numbers.push([before, ...more]);
  }
  return numbers[0] ?? [];
}

test("begun, a wrong file refused in place, the right one put in, sums as computed by hand", async () => {
  const { page, context, problems } = await office.visit();
  await page.goto("/inventories");
  await settled(page);
  await page.getByRole("button", { name: "Begin an inventory" }).click();
  const dialog = page.locator("dialog");
  await dialog.getByLabel("Name in addresses").fill("GEO");
  await dialog.getByLabel("Title").fill("Inventory of Georgia");
  await dialog.getByLabel("Area").fill("GEO");
  await dialog.getByLabel("Base year").fill("2019");
  await dialog.getByRole("button", { name: "Begin", exact: true }).click();
  await page.waitForURL("**/inventories/GEO?view=files");
  await page.getByRole("heading", { level: 1, name: "Inventory of Georgia" }).waitFor();
  await choose(page, "energy.csv", energy(100).replace("2020,100", '2020,"1,5"').replace("1.A.1.a,Natural Gas,2019", "9.X,Natural Gas,2019"));
  await page.locator(".sending.failed .refused table").waitFor();
  const wrong = await page.locator(".refused tbody tr").allInnerTexts();
  assert.equal(wrong.length, 2);
  assert.match(wrong.join("\n"), /energy\.csv\s+2\s+.*no method is for '9\.X'/);
  assert.match(wrong.join("\n"), /energy\.csv\s+3\s+.*'1,5' is no number/);
  await page.getByText("No files yet.").waitFor();
  await choose(page, "energy.csv", energy(100));
  await page.locator(".sending.done").waitFor();
  assert.equal(await page.locator(".sending").count(), 1, "the refused one is replaced by the one of its name");
  await page.locator("table.rows", { hasText: "energy.csv" }).waitFor();
  await tab(page, "Totals");
  assert.match(await page.locator(".facts").innerText(), /Fifth Assessment Report \(AR5\)/);
  assert.deepEqual(await cells(page, "table.figures", "Total with land use"), ["5,053.91", "5,615.45"]);
  // The rest by keyboard: down to what was estimated, and up again.
  const toggle = (name: string) => page.getByRole("button", { name, exact: true });
  await toggle("1 Energy").focus();
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("aria-label")), "1.A Burning of fuels");
  await page.keyboard.press("ArrowRight");
  await page.getByRole("button", { name: /^1\.A\.1 / }).focus();
  await page.keyboard.press("Enter");
  assert.deepEqual(await cells(page, "table.figures", "1.A.1.a"), ["5,053.91", "5,615.45"]);
  await toggle("1 Energy").focus();
  await page.keyboard.press("ArrowLeft");
  assert.equal(await page.locator("table.figures tbody tr").count(), 2);
  await page.locator(".year-box").focus();
  await page.keyboard.press("End");
  assert.match(await page.locator(".readout").innerText(), /2020: Total 5,615\.45 Gg CO₂e/);
  for (const [gas, kilograms] of [["CO2", "5,610.00"], ["CH4", "0.10"], ["N2O", "0.01"]]) {
    await page.getByRole("combobox", { name: /^Gas/ }).selectOption(gas ?? "");
    await page.waitForURL(`**gas=${gas}`);
    assert.equal((await cells(page, "table.figures", "Total with land use"))[1], kilograms);
  }
  await tab(page, "Uncertainty");
  await page.locator("svg.years").waitFor();
  assert.match(await page.locator(".lead").innerText(), /2019 to 2020: \+561\.55 Gg CO₂e/);
  await tab(page, "Key categories");
  assert.match(await page.locator(".keys-table tbody tr").first().innerText(), /1\.A\.1\.a[^\t]*\s+CO₂\s+5,049\.00\s+5,610\.00\s+99\.9%/);
  await tab(page, "Checks");
  await page.getByText("No published totals have been put in.").waitFor();
  assert.deepEqual(problems, []);
  await context.close();
});

test("handed in, verified, a figure changed, what changed adds up, withdrawn", async () => {
  const { page, context, problems } = await office.visit();
  await page.goto("/inventories/GEO?view=submissions");
  await settled(page);
  await page.getByLabel("Note").fill("First numbers");
  await page.locator("section.card").getByRole("button", { name: "Hand in" }).click();
  await page.locator(".submission .note", { hasText: "First numbers" }).waitFor();
  await page.getByRole("button", { name: "Verify submission 1" }).click();
  await page.locator(".outcome.sound", { hasText: "Every digit the same" }).waitFor();
  const entry = await page.locator(".submission").getByRole("link", { name: /^Entry/ }).getAttribute("href");
  const kind = (await (await fetch(`${office.address}/api/v1/log/${entry?.split("/").at(-1)}`)).json()) as { kind: string };
  assert.equal(kind.kind, "submission");
  await tab(page, "Changes");
  await page.getByText("No number changed.").waitFor();
  await tab(page, "Files");
  await choose(page, "energy.csv", energy(120));
  await page.locator(".sending.done", { hasText: "in the place of the older one" }).waitFor();
  await tab(page, "Changes");
  // 20 PJ more are 1,123.09 Gg: in whole tonnes.
  assert.deepEqual(await addsUp(page), [5_615_450, 1_123_090, 0, 0, 0, 6_738_540]);
  assert.match(await page.locator("table.rows", { hasText: "fuel burnt" }).innerText(), /2020\s+100,000\s+120,000\s+balance/);
  await page.getByRole("button", { name: "Change title, potentials" }).click();
  await page.locator("dialog").getByLabel("Global warming potentials").selectOption("ar4");
  await page.locator("dialog").getByRole("button", { name: "Save" }).click();
  await page.locator(".facts", { hasText: "AR4" }).waitFor();
  await settled(page);
  // By 25 and 298: 120,000 kg CH4 are 360 t less, 12,000 kg N2O 396 t more.
  await page.locator("td", { hasText: /^\+36$/ }).first().waitFor();
  assert.deepEqual(await addsUp(page), [5_615_450, 1_123_090, 0, 0, 36, 6_738_576]);
  await tab(page, "Submissions");
  await page.getByRole("button", { name: "Withdraw submission 1" }).click();
  await page.locator("dialog input").fill("A test");
  await page.keyboard.press("Enter");
  await page.getByText("Nothing has been handed in yet.").waitFor();
  await tab(page, "Files");
  await page.getByRole("button", { name: "Take out energy.csv" }).click();
  await page.locator("dialog input").fill("A test");
  await page.keyboard.press("Enter");
  await page.getByText("No files yet.").waitFor();
  await tab(page, "Submissions");
  await page.locator("section.card").getByRole("button", { name: "Hand in" }).click();
  await page.getByRole("alert").getByText("has no activity data").waitFor();
  assert.deepEqual(problems, []);
  await context.close();
});

test("28 years and hundreds of categories are there at once; who may only look is offered nothing to change", async () => {
  const csrf = ((await (await fetch(`${office.address}/api/v1/me`)).json()) as { csrf: string }).csrf;
  const post = (path: string, body: string) => fetch(office.address + path, { method: "POST", body, headers: { "X-Concord-CSRF": csrf, "Content-Type": "application/json" } });
  await post("/api/v1/inventories", JSON.stringify({ name: "IRL", title: "Inventory of Ireland", area: "IRL", gwp: "ar4" }));
  for (const name of ["energy.csv", "agriculture.csv", "industry.csv", "waste.csv", "published.csv"]) {
    const text = readFileSync(join(WEB, "../examples/inventory/ireland", name), "utf8");
    const answer = await post(`/api/v1/inventories/IRL/files?name=${name}${name === "published.csv" ? "&published=true" : ""}`, text);
    assert.equal(answer.status, 200, name);
  }
  await post("/api/v1/inventories/IRL/submissions", "{}");
  const { page, context, problems } = await office.visit();
  await context.route("**/api/v1/me", async (route) => {
    const answer = await route.fetch();
    const me = (await answer.json()) as { user: { role: string } };
    await route.fulfill({ response: answer, json: { ...me, user: { ...me.user, role: "viewer" } } });
  });
  await page.goto("/inventories/IRL");
  await settled(page);
  const begun = performance.now();
  await page.getByLabel("Levels shown").selectOption("5");
  await page.waitForFunction(() => document.querySelectorAll("table.figures tbody tr").length > 70);
  await page.getByRole("combobox", { name: /^Gas/ }).selectOption("CO2");
  await page.waitForFunction(() => /Gg CO₂$/.test(document.querySelector("table.figures caption")?.textContent ?? ""));
  const took = performance.now() - begun;
  console.log(`all levels of Ireland, then one gas: ${took.toFixed(0)} ms`);
  assert.ok(took < 3000);
  for (const name of ["Files", "Submissions", "Changes", "Checks"]) {
    await tab(page, name);
    assert.equal(await page.getByRole("button", { name: /Choose files|Hand in|Withdraw|Take out|Change title/ }).count(), 0, name);
  }
  await page.locator("details.findings summary").first().click();
  await page.locator("details.findings table").waitFor();
  await page.goto("/inventories");
  await settled(page);
  assert.equal(await page.getByRole("button", { name: /Begin/ }).count(), 0);
  assert.deepEqual(problems, []);
  await context.close();
});
