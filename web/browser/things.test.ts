// Things: corrected and withdrawn with their history shown, actors merged and the merge withdrawn, the calendar,
// downloads, and print.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openOffice, settled, shots, type Office } from "./office";
import { join } from "node:path";

let office: Office;

before(async () => {
  office = await openOffice();
});
after(() => office?.close());

test("an agreement is corrected, then withdrawn; its history tells both", async () => {
  const { page, context, problems } = await office.visit();
  await page.goto("/agreements");
  await settled(page);
  await page.locator("table.rows a").first().click();
  await page.waitForURL("**/agreements/*");
  await settled(page);
  await page.getByRole("button", { name: "Correct" }).click();
  await page.locator("dialog").getByLabel("Title").fill("Declaration on <b>Partnership</b>");
  await page.locator("dialog button[type=submit]").click();
  await page.getByRole("heading", { level: 1, name: "Declaration on <b>Partnership</b>" }).waitFor();
  await page.locator(".changes ins", { hasText: "Declaration on <b>Partnership</b>" }).waitFor();
  await page.getByRole("button", { name: "Withdraw" }).click();
  await page.locator("dialog input").fill("Entered twice");
  await page.keyboard.press("Enter");
  await page.locator(".thing.withdrawn").waitFor();
  await page.locator(".history", { hasText: "Entered twice" }).waitFor();
  assert.equal(await page.getByRole("button", { name: "Withdraw" }).count(), 0);
  assert.deepEqual(problems, []);
  await context.close();
});

test("two actors are said to be one, and that is taken back", async () => {
  const { page, context, problems } = await office.visit();
  await page.goto("/actors?q=Overchuk");
  await settled(page);
  await page.locator("table.rows a").first().click();
  await page.waitForURL("**/actors/*");
  await settled(page);
  await page.getByRole("button", { name: "Same as another actor" }).click();
  await page.locator("fieldset.pick").last().getByRole("searchbox").fill("Krasnikov");
  await page.locator("fieldset.pick").last().getByRole("radio").first().check();
  await page.locator("dialog").getByLabel("Why?").fill("A test");
  await page.locator("dialog button[type=submit]").click();
  await page.getByRole("heading", { name: "2 spellings" }).waitFor();
  await page.getByText("Said to be one actor by").waitFor();
  await page.locator(".lines").getByRole("button", { name: "Withdraw" }).click();
  await page.locator("dialog input").fill("It was only a test");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "1 spelling" }).waitFor();
  assert.deepEqual(problems, []);
  await context.close();
});

test("the calendar goes from month to month; the feed and the exports are there", async () => {
  const { page, context } = await office.visit();
  await page.goto("/commitments?view=calendar&month=2025-04");
  await settled(page);
  await page.getByRole("link", { name: "Next month" }).click();
  await page.getByRole("heading", { name: "May 2025" }).waitFor();
  await page.locator(".vague .due.late").first().waitFor();
  const feed = await fetch(`${office.address}${await page.getByRole("link", { name: "Subscribe" }).getAttribute("href")}`);
  assert.match(await feed.text(), /^BEGIN:VCALENDAR/);
  await page.goto("/record");
  await settled(page);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "CSV" }).click()]);
  assert.equal(download.suggestedFilename(), "concord.csv");
  await context.close();
});

test("on paper there is the page and nothing around it", async () => {
  const { page, context } = await office.visit();
  await page.goto("/agreements");
  await settled(page);
  await page.emulateMedia({ media: "print" });
  assert.ok(!(await page.locator(".navigation").isVisible()));
  assert.ok(await page.locator("table.rows").isVisible());
  await page.screenshot({ path: join(shots, "print.png"), fullPage: true });
  await context.close();
});

test("who is not served is told so", async () => {
  const { page, context } = await office.visit();
  await context.route("**/api/v1/agreements*", (route) => route.fulfill({ status: 502, body: "<h1>Bad gateway</h1>" }));
  await page.goto("/agreements");
  await page.getByRole("alert").getByText("HTTP 502").waitFor();
  await page.goto("/events/0123456789abcdef");
  await page.getByRole("alert").getByText("There is no such thing").waitFor();
  await context.close();
});
