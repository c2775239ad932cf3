// The timeline over 100,000 events stays smooth: it draws counts, however many events they count.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openOffice, settled, type Office } from "./office";

declare const WEB: string;

let office: Office;
let address = "";
let stop: () => void = () => undefined;

before(async () => {
  office = await openOffice();
  const concord = process.env["CONCORD"] ?? join(WEB, "../build/release/concord");
  const child = spawn(process.execPath, [
    join(WEB, "browser/stand_in.mjs"), "--concord", concord, "--record", join(office.folder, "record"), "--port", "0", "--many", "100000",
  ], { stdio: ["ignore", "pipe", "inherit"], env: office.environment });
  stop = () => child.kill();
  address = await new Promise((resolve, reject) => {
    child.stdout.on("data", (chunk) => resolve(String(chunk).trim()));
    child.once("exit", () => reject(new Error("the stand-in ended")));
  });
});
after(async () => {
  stop();
  await office?.close();
});

test("zooming from thirty years to days draws on, and says how fast", async () => {
  const { page, context, problems } = await office.visit({ baseURL: address });
  await page.goto("/timeline");
  await settled(page);
  await page.evaluate(() => {
    const frames: number[] = [];
    (window as unknown as { frames: number[] }).frames = frames;
    let last = performance.now();
    const tick = (now: number) => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const box = await page.locator("canvas").boundingBox();
  assert.ok(box);
  await page.mouse.move(box.x + box.width * 0.7, box.y + 100);
  for (let i = 0; i < 40; i += 1) {
    await page.mouse.wheel(0, i < 30 ? -120 : 120);
    await page.waitForTimeout(30);
  }
  await page.mouse.down();
  for (let i = 0; i < 30; i += 1) await page.mouse.move(box.x + box.width * 0.7 - i * 12, box.y + 100);
  await page.mouse.up();
  const frames = (await page.evaluate(() => (window as unknown as { frames: number[] }).frames)).sort((a, b) => a - b);
  const at = (share: number) => frames[Math.floor(frames.length * share)] ?? 0;
  console.log(`frames: ${frames.length}, median ${at(0.5).toFixed(1)} ms, 95% ${at(0.95).toFixed(1)} ms, slowest ${at(0.9999).toFixed(1)} ms`);
  assert.ok(frames.length > 0);
  assert.deepEqual(problems, []);
  await context.close();
});
