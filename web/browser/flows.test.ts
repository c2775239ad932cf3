// What people do with the pages: move about by keyboard, read a report, verify an entry, zoom the timeline,
// choose language and appearance, hand reports in; and hostile words on the way.
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openOffice, settled, type Office } from "./office";

let office: Office;

before(async () => {
  office = await openOffice();
});
after(() => office?.close());

async function firstReport(): Promise<string> {
  const answer = (await (await fetch(`${office.address}/api/v1/reports`)).json()) as { items: { subject: string; language: string }[] };
  return (answer.items.find((one) => one.language === "ru")?.subject ?? "").replace("report:", "/reports/");
}

test("by keyboard alone: skip link, navigation, focus on the new page's heading", async () => {
  const { page, context } = await office.visit();
  await page.goto("/");
  await settled(page);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement?.className), "skip");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "main");
  await page.getByRole("link", { name: "Agreements", exact: true }).first().focus();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/agreements");
  await settled(page);
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), "H1");
  assert.match(await page.title(), /^Agreements/);
  await page.goBack();
  await page.waitForURL((url) => url.pathname === "/");
  await context.close();
});

test("the first page stands, and says after how long", async () => {
  const times: number[] = [];
  for (let i = 0; i < 3; i += 1) {
    const { page, context } = await office.visit();
    await page.goto("/", { waitUntil: "commit" });
    await page.locator(".counts strong").first().waitFor();
    times.push(await page.evaluate(() => performance.now()));
    await context.close();
  }
  console.log(`the overview stands after ${times.map((one) => one.toFixed(0)).join(", ")} ms`);
  assert.equal(times.length, 3);
});

test("a result leads to its words, the words to their result, the text keeps its language", async () => {
  const { page, context, problems } = await office.visit();
  await page.goto(await firstReport());
  await settled(page);
  assert.equal(await page.locator(".report-text").getAttribute("lang"), "ru");
  await page.locator(".result .to-mark").nth(2).click();
  const place = new URL(page.url()).hash;
  assert.match(place, /^#at=\d+-\d+$/);
  await page.locator(".mark.chosen").first().waitFor();
  assert.ok(await page.evaluate(() => document.activeElement?.classList.contains("mark")));
  await page.locator(".mark:not(.chosen)").last().click();
  await page.waitForFunction((old) => location.hash !== old, place);
  await page.locator(".result.chosen").first().waitFor();
  assert.deepEqual(problems, []);
  await context.close();
});

test("an entry is verified in the browser; with another key it is not", async () => {
  const { page, context } = await office.visit();
  await page.goto("/record/5");
  await settled(page);
  await page.getByRole("button", { name: "Verify here" }).click();
  await page.locator(".outcome.sound").waitFor();
  assert.equal(await page.locator(".step").count(), 6);
  await page.getByRole("button", { name: "Verify here" }).click();
  await page.locator(".step.ok").nth(5).waitFor();
  await page.getByText("The key this browser trusts").click();
  await page.getByLabel("Another verifier key").fill("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
  await page.getByRole("button", { name: "Trust this key" }).click();
  await page.getByText("another key than the one kept here").waitFor();
  await page.getByRole("button", { name: "Verify here" }).click();
  await page.locator(".outcome.broken").waitFor();
  await context.close();
});

test("a server that changes what an entry says is found out", async () => {
  const { page, context } = await office.visit();
  await context.route("**/api/v1/log/5", async (route) => {
    const answer = await route.fetch();
    const entry = (await answer.json()) as { bytes: string };
    await route.fulfill({ response: answer, json: { ...entry, bytes: entry.bytes.replace("reader", "writer") } });
  });
  await page.goto("/record/5");
  await settled(page);
  await page.getByRole("button", { name: "Verify here" }).click();
  await page.locator(".outcome.broken").waitFor();
  assert.match(await page.locator(".step.failed").innerText(), /something else than the log/);
  await context.close();
});

test("the timeline zooms by wheel, keys and click, and the list follows", async () => {
  const { page, context, problems } = await office.visit();
  await page.goto("/timeline?since=2000&until=2026");
  await settled(page);
  const canvas = page.locator("canvas");
  const box = await canvas.boundingBox();
  assert.ok(box);
  await page.mouse.move(box.x + box.width * 0.92, box.y + 100);
  for (let i = 0; i < 12; i += 1) await page.mouse.wheel(0, -240);
  await page.waitForURL(/since=20(?!00)/);
  await page.locator(".canvas-box").focus();
  await page.keyboard.press("Home");
  await page.waitForFunction(() => !location.search.includes("since"));
  const all = await page.locator(".total").innerText();
  await page.goto("/timeline?since=2024&until=2024&type=AGREE");
  await settled(page);
  assert.notEqual(await page.locator(".total").innerText(), all);
  await page.goto("/timeline?since=2024&until=2024");
  await settled(page);
  await page.waitForTimeout(400);
  const now = await canvas.boundingBox();
  assert.ok(now);
  await page.mouse.click(now.x + 40 + (now.width - 40) * (10.5 / 12), now.y + 195);
  await page.waitForURL(/since=2024-11-01&until=2024-11-30/);
  assert.deepEqual(problems, []);
  await context.close();
});

test("language and appearance are chosen, and kept", async () => {
  const { page, context } = await office.visit();
  await page.goto("/commitments");
  await settled(page);
  await page.getByLabel("Language", { exact: true }).selectOption("ru");
  await page.getByRole("heading", { level: 1, name: "Обязательства" }).waitFor();
  await page.getByLabel("Оформление").selectOption("dark");
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "Обязательства" }).waitFor();
  assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
  await context.close();
});

test("search finds other forms of a word", async () => {
  const { page, context } = await office.visit({ locale: "ru" });
  await page.goto("/");
  await settled(page);
  await page.getByLabel("Искать везде").fill("водородом");
  await page.keyboard.press("Enter");
  await page.waitForURL(/search\?q=/);
  await page.locator("table.rows a").first().waitFor();
  await context.close();
});

test("from map and network to the list behind", async () => {
  const { page, context } = await office.visit();
  await page.goto("/map");
  await page.locator("svg.map a").first().waitFor();
  await page.locator("svg.map a[aria-label^=Kazakhstan]").focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/timeline\?country=KZ/);
  await page.goto("/network");
  await page.locator("svg.network a[aria-label^=Malaysia]").focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/timeline\?country=MY/);
  await settled(page);
  await page.locator("table.rows tbody tr").last().waitFor();
  await context.close();
});

const hostile = `Ministers met: <script>alert(1)</script><img src=x onerror=alert(2)> \u202eevil\u202c title

Baku, 3 June 2024. The Minister of Energy of <b onmouseover=alert(3)>Kazakhstan</b> met the Minister of Ec\u200bology of Каzakhstan in Baku. "><svg onload=alert(4)>

javascript:alert(5) {{constructor.constructor('alert(6)')()}} \u2066\u00ad end.
`;

test("reports are handed in, and hostile words stay words", async () => {
  const { page, context, problems } = await office.visit();
  await page.goto("/reports");
  await settled(page);
  await page.locator("#files").setInputFiles([
    { name: "<img src=x onerror=alert(7)>.txt", mimeType: "text/plain", buffer: Buffer.from(hostile) },
    { name: "broken.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 nothing") },
  ]);
  await page.locator(".sending.done a").first().waitFor();
  await page.locator(".sending.failed").first().waitFor();
  await page.locator(".sending.done a").first().click();
  await settled(page);
  const text = await page.locator(".report-text").innerText();
  assert.match(text, /<script>alert\(1\)<\/script>/);
  assert.match(text, /U\+202E/);
  assert.match(text, /U\+200B/);
  assert.match(text, /U\+00AD/);
  assert.ok((await page.locator(".report-text .mixed").count()) > 0);
  assert.equal(await page.locator("main script, main img, main b, main svg").count(), 0);
  for (const path of ["/", "/reports", "/review", "/search?q=Kazakhstan", "/timeline", "/actors"]) {
    await page.goto(path);
    await settled(page);
    assert.equal(await page.locator("main script, main img").count(), 0, path);
  }
  assert.deepEqual(problems, []);
  await context.close();
});

test("files dropped on the page are read", async () => {
  const { page, context } = await office.visit();
  await page.goto("/reports");
  await settled(page);
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["Astana, 5 July 2024. The President of Kazakhstan met the President of Uzbekistan in Astana."], "dropped.txt"));
    return transfer;
  });
  await page.dispatchEvent(".drop", "drop", { dataTransfer: data });
  await page.locator(".sending.done a", { hasText: "dropped.txt" }).waitFor();
  await context.close();
});

test("the list grows by itself when the record does", async () => {
  const { page, context } = await office.visit();
  await page.goto("/reports");
  await settled(page);
  await page.waitForTimeout(500);
  const folder = join(office.folder, "later");
  mkdirSync(folder);
  writeFileSync(join(folder, "later-report.txt"), "Tashkent, 9 July 2024. The Minister of Energy of Uzbekistan met the Minister of Energy of Tajikistan.");
  await fetch(`${office.address}/api/v1/me`);
  const csrf = ((await (await fetch(`${office.address}/api/v1/me`)).json()) as { csrf: string }).csrf;
  await fetch(`${office.address}/api/v1/reports?name=later-report.txt`, {
    method: "POST", headers: { "X-Concord-CSRF": csrf }, body: "Tashkent, 9 July 2024. The Minister of Energy of Uzbekistan met the Minister of Energy of Tajikistan.",
  });
  await page.locator("table.rows", { hasText: "later-report.txt" }).waitFor({ timeout: 10_000 });
  await context.close();
});
