// Users: the first one is added by whoever works on the machine, then everybody signs in and sees what their
// role allows.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openOffice, settled, type Office } from "./office";

let office: Office;

before(async () => {
  office = await openOffice();
});
after(() => office?.close());

test("users are added, sign in, and see what their role allows", async () => {
  const { page, context, problems } = await office.visit();
  await page.goto("/users");
  await settled(page);
  const add = async (name: string, role: string) => {
    const form = page.getByRole("form", { name: "New user" });
    await form.getByLabel("Name").fill(name);
    await form.getByLabel("Password").fill(`${name} has a long password`);
    await form.getByLabel("Role").selectOption(role);
    await form.getByRole("button", { name: "Add" }).click();
  };
  await add("aigul", "administrator");
  await page.getByRole("heading", { level: 1, name: "Sign in" }).waitFor();
  const signIn = async (name: string, password = `${name} has a long password`) => {
    await page.getByLabel("Name").fill(name);
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Sign in" }).click();
  };
  await signIn("aigul", "wrong");
  await page.locator(".failure").waitFor();
  await signIn("aigul");
  await page.getByRole("heading", { level: 1, name: "Users" }).waitFor();
  await add("viktor", "viewer");
  await page.locator("table.rows", { hasText: "viktor" }).waitFor();
  await page.getByLabel("What for").fill("nightly export");
  await page.getByRole("button", { name: "Make a token" }).click();
  await page.locator(".card.call code").waitFor();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("heading", { level: 1, name: "Sign in" }).waitFor();
  await signIn("viktor");
  await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
  await page.goto("/reports");
  await settled(page);
  assert.equal(await page.locator(".drop").count(), 0);
  await page.goto("/review");
  await page.locator(".review-card").waitFor();
  await page.keyboard.press("a");
  await page.getByText("Your role may look, but not decide.").waitFor();
  assert.deepEqual(problems, []);
  await context.close();
});
