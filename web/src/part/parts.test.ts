// Hostile words, marks in a text, patches, codes of countries.
import assert from "node:assert/strict";
import { test } from "node:test";
import { idOf, pageOf, placeInReport } from "../api/subject";
import { rangeIn, segments } from "./marked_text";
import { patchOf } from "./patch";
import { mixesScripts, pieces, plain } from "./words";

test("characters that cannot be seen are shown by their code", () => {
  assert.equal(plain("pay\u202etxt.exe"), "pay[U+202E]txt.exe");
  assert.equal(plain("zero\u200bwidth\u2066"), "zero[U+200B]width[U+2066]");
  assert.equal(plain("tag\u{e0041}"), "tag[U+E0041]");
  assert.equal(plain("nul\u0000 del\u007f"), "nul[U+0000] del[U+007F]");
  assert.equal(plain("line\r\nend\ttab"), "line\nend\ttab");
  assert.equal(plain("Əliyev, Ошурбаев, 東京, مرحبا"), "Əliyev, Ошурбаев, 東京, مرحبا");
});

test("words of two scripts are marked, and no others", () => {
  assert.ok(mixesScripts("Каzakhstan"));
  assert.ok(mixesScripts("раураl1a"));
  assert.ok(!mixesScripts("COP29"));
  assert.deepEqual(pieces("из Каzахстана на COP29"), [
    { kind: "plain", text: "из " },
    { kind: "mixed", text: "Каzахстана" },
    { kind: "plain", text: " на COP29" },
  ]);
});

test("markup is text", () => {
  assert.deepEqual(pieces("<img src=x onerror=alert(1)>"), [{ kind: "plain", text: "<img src=x onerror=alert(1)>" }]);
});

test("subjects of any content make harmless addresses", () => {
  assert.equal(pageOf("event:3f2a"), "/events/3f2a");
  assert.equal(pageOf("event:../../users?x=1#y"), "/events/..%2F..%2Fusers%3Fx%3D1%23y");
  assert.equal(pageOf("javascript:alert(1)"), null);
  assert.equal(idOf("actor:a/b"), "a%2Fb");
});

test("evidence leads to its place in the report", () => {
  const href = placeInReport({
    source: "urn:sha256:03037e5a01fe805cad4c8fb971dfddec0e81a6e99600bbce098152700cac1d1e",
    selector: [
      { type: "TextQuoteSelector", exact: "x", prefix: "", suffix: "" },
      { type: "TextPositionSelector", start: 328, end: 408 },
    ],
  });
  assert.equal(href, "/reports/03037e5a01fe805c#at=328-408");
  assert.deepEqual(rangeIn("#at=328-408"), { start: 328, end: 408 });
  assert.equal(rangeIn("#at=<script>"), null);
});

test("a text is cut at all ends, by code points, the shortest range in front", () => {
  const cut = segments("a😀bcdef", [{ start: 1, end: 5 }, { start: 2, end: 3 }]);
  assert.deepEqual(cut.map(({ text, of }) => [text, of]), [["a", []], ["😀", [0]], ["b", [1, 0]], ["cd", [0]], ["ef", []]]);
  assert.equal(cut.map((one) => one.text).join(""), "a😀bcdef");
  assert.equal(segments("abc", [{ start: 2, end: 99 }]).map((one) => one.text).join("|"), "ab|c");
});

test("a patch holds what changed, lists whole", () => {
  const before = { a: 1, b: ["x"], c: null, d: { e: 1 } };
  assert.deepEqual(patchOf(before, { a: 1, b: ["x", "y"], c: null, d: { e: 1 } }), { b: ["x", "y"] });
  assert.deepEqual(patchOf(before, { ...before, a: null }), { a: null });
});
