// The review by keyboard alone: each decision, undoing, merging, and a batch of 500 without the mouse.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { openOffice, type Office } from "./office";

let office: Office;

const countries = ["Kazakhstan", "Azerbaijan", "Uzbekistan", "Tajikistan", "Georgia", "Armenia", "Turkmenistan", "Mongolia"];

before(async () => {
  const folder = mkdtempSync(join(tmpdir(), "concord-many-"));
  mkdirSync(folder, { recursive: true });
  for (let i = 0; i < 220; i += 1) {
    const one = countries[i % 8];
    const other = countries[(i + 1 + Math.floor(i / 8)) % 8] ?? "";
    writeFileSync(
      join(folder, `${i}.txt`),
      `Baku, ${1 + (i % 28)} May ${2001 + (i % 23)}. The Minister of Energy of ${one} met the Minister of Ecology of ${other === one ? "Malaysia" : other}. ` +
        `They signed a memorandum on hydrogen number ${i}. ${one} pledged to plant trees by ${2027 + (i % 5)}.\n`,
    );
  }
  office = await openOffice({ accept: "1", reports: [folder] });
});
after(() => office?.close());

async function count(state: string): Promise<number> {
  return ((await (await fetch(`${office.address}/api/v1/proposals?state=${state}&limit=1`)).json()) as { total: number }).total;
}

async function eventually(what: () => Promise<boolean>, seconds = 60): Promise<void> {
  for (let i = 0; i < seconds * 10; i += 1) {
    if (await what()) return;
    await new Promise((go) => setTimeout(go, 100));
  }
  assert.fail("did not come about");
}

async function card(page: Page): Promise<void> {
  await page.locator(".review-card").waitFor();
}

test("accept, reject with a reason, undo, edit, help and merge, all by keys", async () => {
  const { page, context, problems } = await office.visit();
  const pending = await count("pending");
  await page.goto("/review");
  await card(page);
  await page.keyboard.press("a");
  await eventually(async () => (await count("accepted")) === 1);
  await page.keyboard.press("r");
  await page.locator("dialog input").waitFor();
  await page.keyboard.type("Not an event");
  await page.keyboard.press("Enter");
  await eventually(async () => (await count("rejected")) === 1);
  await page.keyboard.press("u");
  await page.locator(".review-card.reopened").waitFor();
  await page.keyboard.press("a");
  await eventually(async () => (await count("accepted")) === 2 && (await count("rejected")) === 0);
  await page.keyboard.press("u");
  await eventually(async () => (await count("withdrawn")) === 1);
  await page.locator(".review-card.reopened").waitFor();
  await page.keyboard.press("r");
  await page.locator("dialog input").waitFor();
  await page.keyboard.press("Escape");
  await page.locator("dialog").waitFor({ state: "detached" });
  await page.keyboard.press("j");
  await page.locator(".review-card:not(.reopened)").waitFor();
  await page.keyboard.press("e");
  await page.locator("dialog form.edit").waitFor();
  await page.locator("dialog form.edit :is(input, select, textarea)").first().focus();
  const field = page.locator("dialog form.edit textarea[required], dialog form.edit input[title^='A year']").first();
  await field.focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type((await field.getAttribute("pattern")) ? "2024-05-08" : "edited by hand");
  await page.locator("dialog button[type=submit]").focus();
  await page.keyboard.press("Enter");
  await eventually(async () => (await count("accepted")) === 2);
  assert.equal(await count("pending"), pending - 3);
  await page.keyboard.press("?");
  await page.locator("dialog .keys").waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("m");
  await page.locator("dialog .picks").waitFor();
  await page.keyboard.press("Escape");
  assert.deepEqual(problems, []);
  await context.close();
});

test("500 proposals without the mouse", async () => {
  const { page, context, problems } = await office.visit();
  const before = await count("pending");
  assert.ok(before >= 500, `${before}`);
  await page.goto("/review");
  await card(page);
  const begun = Date.now();
  for (let i = 0; i < 500; i += 1) {
    await card(page);
    await page.keyboard.press("a");
  }
  await eventually(async () => (await count("pending")) === before - 500, 120);
  console.log(`500 accepted in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  assert.match(await page.locator(".review-progress").innerText(), /500/);
  assert.deepEqual(problems, []);
  await context.close();
});
