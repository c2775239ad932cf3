// Against the example note of golang.org/x/mod/sumdb/note, from which C2SP's signed-note comes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openNote, parseCheckpoint, parseVerifierKey } from "./note";

const key = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const text = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const note =
  `${text}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`;

test("opens a note that the key has signed", () => {
  assert.equal(openNote(note, parseVerifierKey(key)), text);
});

test("refuses what was changed", () => {
  const verifier = parseVerifierKey(key);
  assert.throws(() => openNote(note.replace("problem is", "problem was"), verifier), /signature is wrong/);
  assert.throws(() => openNote(note.replace("x08go/ZJ", "x08go/ZK"), verifier), /signature is wrong/);
  assert.throws(() => openNote(note.replace("PeterNeumann x", "Somebody x"), verifier), /not signed/);
  assert.throws(() => openNote(text, verifier), /not a signed note/);
  assert.throws(() => openNote(`${text}\nPeterNeumann\n`, verifier), /no signature/);
});

test("passes over signatures of keys it does not know", () => {
  const other = `${note}— Witness ${btoa("abcd".padEnd(68, "x"))}\n`;
  assert.equal(openNote(other, parseVerifierKey(key)), text);
});

test("refuses keys that are none", () => {
  assert.throws(() => parseVerifierKey("PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"));
  assert.throws(() => parseVerifierKey("hello"));
  assert.throws(() => parseVerifierKey(key.replace("ARpc", "AhpC")));
});

test("refuses what is no checkpoint", () => {
  const root = "JMzL/dnG9DXdD/RjsVb+4FZIc0dB004R0jYK9vGkBr4=";
  assert.equal(parseCheckpoint(`a.example\n3\n${root}\n`).size, 3);
  for (const size of ["03", "-1", "1e3", "9007199254740993", ""]) {
    assert.throws(() => parseCheckpoint(`a.example\n${size}\n${root}\n`), Error, size);
  }
  assert.throws(() => parseCheckpoint("a.example\n3\nAAAA\n"));
});
