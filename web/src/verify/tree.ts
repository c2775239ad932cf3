// The Merkle tree of RFC 6962: hashes, the paths of sections 2.1.1 and 2.1.2 made from subtrees, and their
// checks as RFC 9162 sections 2.1.3.2 and 2.1.4.2 tell them. A path is never believed: only its check counts.
import { sha256 } from "@noble/hashes/sha2";
import { equal, joined } from "./bytes";

export type Hash = Uint8Array;

// The hash of the complete subtree of 2^level leaves that begins at leaf index * 2^level.
export type Subtree = (level: number, index: number) => Promise<Hash>;

export function leafHash(entry: Uint8Array): Hash {
  return sha256(joined(Uint8Array.of(0), entry));
}

export function nodeHash(left: Hash, right: Hash): Hash {
  return sha256(joined(Uint8Array.of(1), left, right));
}

// The largest power of two below n, for n > 1.
function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

export async function rangeHash(subtree: Subtree, start: number, end: number): Promise<Hash> {
  const n = end - start;
  const level = Math.round(Math.log2(n));
  if (2 ** level === n && start % n === 0) return subtree(level, start / n);
  const middle = start + split(n);
  return nodeHash(await rangeHash(subtree, start, middle), await rangeHash(subtree, middle, end));
}

export async function inclusionPath(subtree: Subtree, index: number, size: number): Promise<Hash[]> {
  const path = async (start: number, end: number): Promise<Hash[]> => {
    if (end - start === 1) return [];
    const middle = start + split(end - start);
    return index < middle
      ? [...(await path(start, middle)), await rangeHash(subtree, middle, end)]
      : [...(await path(middle, end)), await rangeHash(subtree, start, middle)];
  };
  return path(0, size);
}

export async function consistencyPath(subtree: Subtree, older: number, size: number): Promise<Hash[]> {
  const part = async (start: number, end: number, whole: boolean): Promise<Hash[]> => {
    if (end === older) return whole ? [] : [await rangeHash(subtree, start, end)];
    const middle = start + split(end - start);
    return older <= middle
      ? [...(await part(start, middle, whole)), await rangeHash(subtree, middle, end)]
      : [...(await part(middle, end, false)), await rangeHash(subtree, start, middle)];
  };
  return older === 0 || older === size ? [] : part(0, size, true);
}

// Null where the path has not the length that such a place needs.
export function rootFromInclusion(leaf: Hash, index: number, size: number, path: readonly Hash[]): Hash | null {
  if (index >= size) return null;
  let fn = index;
  let sn = size - 1;
  let root = leaf;
  for (const hash of path) {
    if (sn === 0) return null;
    if (fn % 2 === 1 || fn === sn) {
      root = nodeHash(hash, root);
      while (fn % 2 === 0 && fn !== 0) {
        fn /= 2;
        sn = Math.floor(sn / 2);
      }
    } else {
      root = nodeHash(root, hash);
    }
    fn = Math.floor(fn / 2);
    sn = Math.floor(sn / 2);
  }
  return sn === 0 ? root : null;
}

export function isConsistent(older: number, oldRoot: Hash, size: number, root: Hash, path: readonly Hash[]): boolean {
  if (older > size) return false;
  if (older === 0) return path.length === 0;
  if (older === size) return path.length === 0 && equal(oldRoot, root);
  const isPower = Number.isInteger(Math.log2(older));
  const proof = isPower ? [oldRoot, ...path] : [...path];
  let fn = older - 1;
  let sn = size - 1;
  while (fn % 2 === 1) {
    fn = Math.floor(fn / 2);
    sn = Math.floor(sn / 2);
  }
  const first = proof.shift();
  if (!first) return false;
  let fr = first;
  let sr = first;
  for (const hash of proof) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      fr = nodeHash(hash, fr);
      sr = nodeHash(hash, sr);
      while (fn % 2 === 0 && fn !== 0) {
        fn /= 2;
        sn = Math.floor(sn / 2);
      }
    } else {
      sr = nodeHash(sr, hash);
    }
    fn = Math.floor(fn / 2);
    sn = Math.floor(sn / 2);
  }
  return sn === 0 && equal(fr, oldRoot) && equal(sr, root);
}
