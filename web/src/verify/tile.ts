// The log as tiles (C2SP tlog-tiles): where they lie, and the hashes of subtrees from them.
import { nodeHash, type Hash, type Subtree } from "./tree";

export const width = 256;

export type Fetch = (path: string) => Promise<Uint8Array | null>; // null: there is no such file

function numberPath(n: number): string {
  const groups = [String(n % 1000).padStart(3, "0")];
  for (let rest = Math.floor(n / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
    groups.unshift(`x${String(rest % 1000).padStart(3, "0")}`);
  }
  return groups.join("/");
}

export function tilePath(level: number | "entries", index: number, partial = 0): string {
  return `tile/${level}/${numberPath(index)}${partial > 0 ? `.p/${partial}` : ""}`;
}

// How many of the 256 places of a tile are taken in a log of this size.
export function tileWidth(size: number, level: number, index: number): number {
  return Math.max(0, Math.min(width, Math.floor(size / width ** level) - index * width));
}

// The tile, or as much of it as a log of this size has. A partial one may have grown into the full one.
export async function fetchTile(fetch: Fetch, size: number, level: number | "entries", index: number): Promise<Uint8Array> {
  const there = tileWidth(size, level === "entries" ? 0 : level, index);
  if (there === 0) throw new Error("the log has no such tile");
  const path = tilePath(level, index, there === width ? 0 : there);
  const bytes = (await fetch(path)) ?? (there === width ? null : await fetch(tilePath(level, index)));
  if (!bytes) throw new Error(`${path} is missing`);
  return bytes;
}

export function subtreesOf(fetch: Fetch, size: number): Subtree {
  const tiles = new Map<string, Promise<Hash[]>>();
  const tile = (level: number, index: number): Promise<Hash[]> => {
    const name = `${level}/${index}`;
    let hashes = tiles.get(name);
    if (!hashes) {
      hashes = fetchTile(fetch, size, level, index).then((bytes) => hashesOf(bytes, tileWidth(size, level, index)));
      tiles.set(name, hashes);
    }
    return hashes;
  };
  return async (level, index) => {
    const height = level % 8;
    const first = index * 2 ** height;
    const hashes = await tile(Math.floor(level / 8), Math.floor(first / width));
    const place = first % width;
    let row = hashes.slice(place, place + 2 ** height);
    if (row.length !== 2 ** height) throw new Error("the log has no such subtree");
    while (row.length > 1) row = pairs(row);
    return row[0] as Hash;
  };
}

function hashesOf(bytes: Uint8Array, count: number): Hash[] {
  if (bytes.length < count * 32 || bytes.length % 32 !== 0) throw new Error("a tile is cut short");
  return Array.from({ length: count }, (_, i) => bytes.slice(i * 32, i * 32 + 32));
}

function pairs(row: Hash[]): Hash[] {
  const above: Hash[] = [];
  for (let i = 0; i + 1 < row.length; i += 2) above.push(nodeHash(row[i] as Hash, row[i + 1] as Hash));
  return above;
}

// One entry of a bundle: each stands after its length as two bytes.
export function entryIn(bundle: Uint8Array, place: number): Uint8Array {
  let at = 0;
  for (let i = 0; at + 2 <= bundle.length; i += 1) {
    const length = ((bundle[at] ?? 0) << 8) | (bundle[at + 1] ?? 0);
    if (at + 2 + length > bundle.length) break;
    if (i === place) return bundle.slice(at + 2, at + 2 + length);
    at += 2 + length;
  }
  throw new Error("the bundle is cut short");
}
