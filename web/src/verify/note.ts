// Signed notes and verifier keys of C2SP (signed-note, tlog-checkpoint): Ed25519 alone.
import * as ed25519 from "@noble/ed25519";
import { sha256, sha512 } from "@noble/hashes/sha2";
import { equal, fromBase64, hex, joined } from "./bytes";

// Not the browser's own, which exists only on pages that come over TLS or loopback.
ed25519.etc.sha512Sync = (...parts: Uint8Array[]) => sha512(joined(...parts));

export interface VerifierKey {
  name: string;
  id: Uint8Array; // 4 bytes
  key: Uint8Array; // 32 bytes
}

export interface Checkpoint {
  origin: string;
  size: number;
  root: Uint8Array;
}

const utf8 = new TextEncoder();

export function parseVerifierKey(text: string): VerifierKey {
  const match = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(text.trim());
  if (!match) throw new Error("not a verifier key");
  const [, name = "", id = "", data = ""] = match;
  const bytes = fromBase64(data);
  if (bytes.length !== 33 || bytes[0] !== 1) throw new Error("not an Ed25519 verifier key");
  const expected = sha256(joined(utf8.encode(`${name}\n`), bytes)).slice(0, 4);
  if (hex(expected) !== id) throw new Error("the key and its id do not belong together");
  return { name, id: expected, key: bytes.slice(1) };
}

// The text of a note, after its signature by this key was checked. Signatures of others are passed over.
export function openNote(note: string, verifier: VerifierKey): string {
  if (note.length > 1_000_000) throw new Error("the note is too long");
  const end = note.lastIndexOf("\n\n");
  if (end < 0 || !note.endsWith("\n")) throw new Error("not a signed note");
  const text = note.slice(0, end + 1);
  const lines = note.slice(end + 2, -1).split("\n");
  if (lines.length > 100) throw new Error("too many signatures");
  let signed = false;
  for (const line of lines) {
    const match = /^— (\S+) ([A-Za-z0-9+/]+=*)$/.exec(line);
    if (!match) throw new Error("a line is no signature");
    const [, name = "", data = ""] = match;
    const bytes = fromBase64(data);
    if (name !== verifier.name || !equal(bytes.slice(0, 4), verifier.id)) continue;
    if (bytes.length !== 68 || !verifies(bytes.slice(4), utf8.encode(text), verifier.key)) {
      throw new Error("the signature is wrong");
    }
    signed = true;
  }
  if (!signed) throw new Error("this key has not signed the note");
  return text;
}

function verifies(signature: Uint8Array, message: Uint8Array, key: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, message, key, { zip215: false });
  } catch {
    return false;
  }
}

export function parseCheckpoint(text: string): Checkpoint {
  const [origin = "", size = "", root = ""] = text.split("\n");
  if (origin === "" || !/^(0|[1-9]\d{0,15})$/.test(size) || !text.endsWith("\n")) throw new Error("not a checkpoint");
  const hash = fromBase64(root);
  if (hash.length !== 32 || !Number.isSafeInteger(Number(size))) throw new Error("not a checkpoint");
  return { origin, size: Number(size), root: hash };
}
