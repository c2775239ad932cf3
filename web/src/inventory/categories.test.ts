// A language that names categories names each of those of methods/categories.ini.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

declare const WEB: string;

const codes = readFileSync(join(WEB, "../methods/categories.ini"), "utf8")
  .split("\n")
  .flatMap((line) => /^([1-5][0-9A-Za-z.]*) = /.exec(line)?.[1] ?? []);

for (const name of readdirSync(join(WEB, "categories"))) {
  test(`${name}: every category, and no other`, () => {
    const titles = JSON.parse(readFileSync(join(WEB, "categories", name), "utf8")) as Record<string, string>;
    assert.ok(codes.length > 200);
    assert.deepEqual(Object.keys(titles).sort(), [...codes].sort());
    for (const [code, title] of Object.entries(titles)) assert.ok(title.trim() !== "", code);
  });
}
