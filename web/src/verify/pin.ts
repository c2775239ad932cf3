// What this browser remembers of the log: the key that it trusts, and the last checkpoint that it has checked.
// Kept by origin, out of the server's reach.
import { fromHex, hex } from "./bytes";
import type { Checkpoint } from "./note";

export interface Memory {
  get: (name: string) => string | null;
  set: (name: string, value: string) => void;
}

export const browserMemory: Memory = {
  get: (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  },
  set: (name, value) => {
    try {
      localStorage.setItem(name, value);
    } catch {
      // A browser that keeps nothing sees everything for the first time.
    }
  },
};

const keyName = "concord.verifier-key";
const checkpointName = (origin: string) => `concord.checkpoint ${origin}`;

export function pinnedKey(memory: Memory): string | null {
  return memory.get(keyName);
}

export function pinKey(memory: Memory, key: string): void {
  memory.set(keyName, key.trim());
}

export function lastSeen(memory: Memory, origin: string): Checkpoint | null {
  const match = /^(\d+) ([0-9a-f]{64})$/.exec(memory.get(checkpointName(origin)) ?? "");
  if (!match) return null;
  return { origin, size: Number(match[1]), root: fromHex(match[2] ?? "") };
}

export function remember(memory: Memory, checkpoint: Checkpoint): void {
  memory.set(checkpointName(checkpoint.origin), `${checkpoint.size} ${hex(checkpoint.root)}`);
}
