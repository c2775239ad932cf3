// Verifies one entry of the log, step by step, trusting nothing that the server says: only the key that this
// browser has pinned, and the checkpoint that it saw last.
import { equal, hex } from "./bytes";
import { openNote, parseCheckpoint, parseVerifierKey, type Checkpoint } from "./note";
import { lastSeen, pinKey, pinnedKey, remember, type Memory } from "./pin";
import { entryIn, fetchTile, subtreesOf, width, type Fetch } from "./tile";
import { consistencyPath, inclusionPath, isConsistent, leafHash, rootFromInclusion, type Subtree } from "./tree";

export type StepName = "key" | "signature" | "entry" | "leaf" | "inclusion" | "consistency";

export interface Step {
  name: StepName;
  outcome: "ok" | "failed" | "first"; // first: seen for the first time, nothing to compare with
  detail: string[];
}

export interface Asked {
  index: number;
  shown: string; // the entry as the page shows it
  offeredKey: string; // what the server says is its key; believed on first sight only
}

class Failed extends Error {}

export async function verifyEntry(asked: Asked, fetch: Fetch, memory: Memory, tell: (step: Step) => void): Promise<boolean> {
  let name: StepName = "key";
  const ok = (outcome: Step["outcome"], ...detail: string[]) => tell({ name, outcome, detail });
  try {
    const pinned = pinnedKey(memory);
    const verifier = parseVerifierKey(pinned ?? asked.offeredKey);
    ok(pinned ? "ok" : "first", pinned ?? asked.offeredKey);
    if (!pinned) pinKey(memory, asked.offeredKey);

    name = "signature";
    const note = await fetch("checkpoint");
    if (!note) throw new Failed("the log has no checkpoint");
    const checkpoint = parseCheckpoint(openNote(new TextDecoder("utf-8", { fatal: true }).decode(note), verifier));
    if (checkpoint.origin !== verifier.name) throw new Failed(`the checkpoint is one of ${checkpoint.origin}`);
    ok("ok", `${checkpoint.origin}, ${checkpoint.size}`, hex(checkpoint.root));
    if (asked.index >= checkpoint.size) throw new Failed("the entry is not signed yet");

    name = "entry";
    const bundle = await fetchTile(fetch, checkpoint.size, "entries", Math.floor(asked.index / width));
    const bytes = entryIn(bundle, asked.index % width);
    if (!equal(bytes, new TextEncoder().encode(asked.shown))) throw new Failed("the page shows something else than the log");
    ok("ok", `${bytes.length}`);

    name = "leaf";
    const leaf = leafHash(bytes);
    ok("ok", hex(leaf));

    name = "inclusion";
    const subtree = subtreesOf(fetch, checkpoint.size);
    const path = await inclusionPath(subtree, asked.index, checkpoint.size);
    const root = rootFromInclusion(leaf, asked.index, checkpoint.size, path);
    if (!root || !equal(root, checkpoint.root)) throw new Failed(`the path leads to ${root ? hex(root) : "no root"}`);
    ok("ok", ...path.map(hex), `= ${hex(root)}`);

    name = "consistency";
    ok(...(await compared(subtree, checkpoint, memory)));
    remember(memory, checkpoint);
    return true;
  } catch (error) {
    tell({ name, outcome: "failed", detail: [error instanceof Error ? error.message : String(error)] });
    return false;
  }
}

async function compared(subtree: Subtree, now: Checkpoint, memory: Memory): Promise<["ok" | "first", ...string[]]> {
  const seen = lastSeen(memory, now.origin);
  if (!seen) return ["first"];
  const detail = `${seen.size} → ${now.size}`;
  if (seen.size > now.size) throw new Failed(`the log is shorter than it was: ${detail}`);
  const path = await consistencyPath(subtree, seen.size, now.size);
  if (!isConsistent(seen.size, seen.root, now.size, now.root, path)) throw new Failed(`another history: ${detail}`);
  return ["ok", detail];
}
