// The whole verification: against the worked example of docs/format.md, a long log made here by the plain
// definition of the tree, and, where the program is built, a log that it has exported.
import { execFileSync } from "node:child_process";
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fromHex, hex, joined } from "./bytes";
import type { Memory } from "./pin";
import { tilePath, tileWidth, subtreesOf, type Fetch } from "./tile";
import { consistencyPath, inclusionPath, isConsistent, leafHash, nodeHash, rangeHash, rootFromInclusion, type Hash } from "./tree";
import { verifyEntry, type Step } from "./verify_entry";

declare const WEB: string;

function memory(): Memory & { all: Map<string, string> } {
  const all = new Map<string, string>();
  return { all, get: (name) => all.get(name) ?? null, set: (name, value) => void all.set(name, value) };
}

function fromFiles(files: Map<string, Uint8Array>): Fetch {
  return async (path) => files.get(path) ?? null;
}

async function stepsOf(asked: { index: number; shown: string; offeredKey: string }, fetch: Fetch, kept: Memory) {
  const steps: Step[] = [];
  const sound = await verifyEntry(asked, fetch, kept, (step) => steps.push(step));
  return { sound, last: steps.at(-1), outcomes: steps.map((step) => step.outcome).join(" ") };
}

const document = readFileSync(join(WEB, "../docs/format.md"), "utf8");
const block = (name: string) => (document.split(`\`\`\`text ${name}\n`)[1] ?? "").split("```")[0] ?? "";
const jsonBlock = (name: string) => ((document.split(`\`\`\`json ${name}\n`)[1] ?? "").split("\n```")[0] ?? "");
const written = new TextEncoder();

function workedExample(): { files: Map<string, Uint8Array>; key: string; entries: string[] } {
  const entries = [0, 1, 2].map((i) => jsonBlock(`entry-${i}`));
  const bundle = entries.map((one) => {
    const bytes = written.encode(one);
    return joined(Uint8Array.of(bytes.length >> 8, bytes.length & 255), bytes);
  });
  const ids = block("ids").trim().split("\n").map(fromHex);
  const files = new Map([
    ["checkpoint", written.encode(block("checkpoint"))],
    ["tile/0/000.p/3", joined(...ids)],
    ["tile/entries/000.p/3", joined(...bundle)],
  ]);
  return { files, key: block("verifier-key").trim(), entries };
}

test("the worked example of the format verifies, the second time against what was kept", async () => {
  const { files, key, entries } = workedExample();
  const kept = memory();
  for (const [index, shown] of entries.entries()) {
    const { sound, outcomes } = await stepsOf({ index, shown, offeredKey: key }, fromFiles(files), kept);
    assert.ok(sound);
    assert.equal(outcomes, index === 0 ? "first ok ok ok ok first" : "ok ok ok ok ok ok");
  }
});

test("whatever is changed is noticed, at its step", async () => {
  const { files, key, entries } = workedExample();
  const asked = { index: 1, shown: entries[1] ?? "", offeredKey: key };
  const failsAt = async (step: string, change: (files: Map<string, Uint8Array>, kept: Memory) => typeof asked | void) => {
    const changed = new Map(files);
    const kept = memory();
    const { sound, last } = await stepsOf(change(changed, kept) ?? asked, fromFiles(changed), kept);
    assert.ok(!sound);
    assert.equal(last?.name, step);
  };
  const flip = (bytes: Uint8Array | undefined, at: number) => {
    const copy = Uint8Array.from(bytes ?? []);
    copy[at] = (copy[at] ?? 0) ^ 1;
    return copy;
  };
  await failsAt("signature", (all) => void all.set("checkpoint", flip(all.get("checkpoint"), 30)));
  await failsAt("signature", (all) => void all.delete("checkpoint"));
  await failsAt("signature", (_, kept) => kept.set("concord.verifier-key", "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"));
  await failsAt("signature", () => ({ ...asked, index: 3 }));
  await failsAt("key", () => ({ ...asked, offeredKey: "none" }));
  await failsAt("entry", () => ({ ...asked, shown: asked.shown.replace("Baku", "Bonn") }));
  await failsAt("entry", (all) => void all.set("tile/entries/000.p/3", flip(all.get("tile/entries/000.p/3"), 500)));
  await failsAt("inclusion", (all) => void all.set("tile/0/000.p/3", flip(all.get("tile/0/000.p/3"), 0)));
  await failsAt("consistency", (_, kept) => kept.set("concord.checkpoint climate.example.org/record", `2 ${"00".repeat(32)}`));
  await failsAt("consistency", (_, kept) => kept.set("concord.checkpoint climate.example.org/record", `4 ${"00".repeat(32)}`));
});

test("tiles lie where C2SP says", () => {
  assert.equal(tilePath(0, 1234067), "tile/0/x001/x234/067");
  assert.equal(tilePath("entries", 0, 3), "tile/entries/000.p/3");
  assert.deepEqual([tileWidth(70_000, 0, 273), tileWidth(70_000, 1, 1), tileWidth(70_000, 2, 0)], [112, 17, 1]);
});

test("70,000 leaves: tiles of three levels give the tree that its definition gives", async () => {
  const size = 70_000;
  const leaves = Array.from({ length: size }, (_, i) => leafHash(written.encode(`entry ${i}`)));
  const plain = (from: number, to: number): Hash => {
    if (to - from === 1) return leaves[from] as Hash;
    let k = 1;
    while (k * 2 < to - from) k *= 2;
    return nodeHash(plain(from, from + k), plain(from + k, to));
  };
  const files = new Map<string, Uint8Array>();
  let level = leaves;
  for (let height = 0; level.length > 0; height += 1) {
    for (let i = 0; i * 256 < level.length; i += 1) {
      const part = level.slice(i * 256, i * 256 + 256);
      files.set(tilePath(height, i, part.length % 256), joined(...part));
    }
    level = Array.from({ length: Math.floor(level.length / 256) }, (_, i) =>
      level.slice(i * 256, i * 256 + 256).reduce<Hash[]>((all, one) => [...all, one], []),
    ).map((row) => {
      while (row.length > 1) row = row.filter((_, i) => i % 2 === 0).map((one, i) => nodeHash(one, row[i * 2 + 1] as Hash));
      return row[0] as Hash;
    });
  }
  const subtree = subtreesOf(fromFiles(files), size);
  const root = plain(0, size);
  assert.equal(hex(await rangeHash(subtree, 0, size)), hex(root));
  for (const index of [0, 255, 256, 65_535, 65_536, size - 1]) {
    const found = rootFromInclusion(leaves[index] as Hash, index, size, await inclusionPath(subtree, index, size));
    assert.equal(found && hex(found), hex(root));
  }
  for (const older of [1, 256, 257, 65_536, 69_999]) {
    assert.ok(isConsistent(older, plain(0, older), size, root, await consistencyPath(subtree, older, size)), String(older));
  }
});

const concord = process.env["CONCORD"] ?? join(WEB, "../build/release/concord");

test("a log that the program exported, before and after it grew", { skip: !existsSync(concord) && "concord is not built" }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "concord-web-"));
  const run = (...args: string[]) => execFileSync(concord, ["--record", join(folder, "record"), ...args], { encoding: "utf8", cwd: join(WEB, "..") });
  run("init", "--office", "test.example/web");
  const kept = memory();
  let before = 0;
  for (const round of [1, 2]) {
    const reports = join(folder, `reports-${round}`);
    mkdirSync(reports);
    for (let i = 0; i < 60; i += 1) {
      writeFileSync(
        join(reports, `${i}.txt`),
        `Baku, ${1 + (i % 28)} May 20${10 + round}. The Minister of Energy of Kazakhstan met the Minister of Energy of Azerbaijan in Baku, meeting ${i}. They signed a memorandum on hydrogen.\n`,
      );
    }
    run("read", "--accept", "0.1", reports);
    const log = join(folder, `log-${round}`);
    run("export", "--tiles", log);
    const fetch: Fetch = async (path) => (existsSync(join(log, path)) ? Uint8Array.from(readFileSync(join(log, path))) : null);
    const size = Number(readFileSync(join(log, "checkpoint"), "utf8").split("\n")[1]);
    assert.ok(size > 256 && size > before);
    before = size;
    const offeredKey = readFileSync(join(log, "verifier-key"), "utf8").trim();
    for (const index of [0, 100, 255, 256, size - 1]) {
      const shown = bytesOf(log, index, size);
      const { sound, last } = await stepsOf({ index, shown, offeredKey }, fetch, kept);
      assert.ok(sound, JSON.stringify(last));
    }
  }
});

// Written anew rather than with the code under test.
function bytesOf(log: string, index: number, size: number): string {
  const tile = Math.floor(index / 256);
  const width = Math.min(256, size - tile * 256);
  const bundle = readFileSync(join(log, "tile/entries", `${String(tile).padStart(3, "0")}${width < 256 ? `.p/${width}` : ""}`));
  let at = 0;
  for (let i = tile * 256; i < index; i += 1) at += 2 + bundle.readUInt16BE(at);
  return bundle.subarray(at + 2, at + 2 + bundle.readUInt16BE(at)).toString("utf8");
}
