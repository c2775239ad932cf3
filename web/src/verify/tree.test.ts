// Against the published vectors of RFC 6962 implementations (Certificate Transparency's reference test data).
import assert from "node:assert/strict";
import { test } from "node:test";
import { fromHex, hex } from "./bytes";
import {
  consistencyPath, inclusionPath, isConsistent, leafHash, nodeHash, rangeHash, rootFromInclusion, type Hash, type Subtree,
} from "./tree";

const leaves = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"].map(
  (text) => leafHash(fromHex(text)),
);
const roots = [
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];
const subtree: Subtree = async (level, index) => {
  if (level === 0) return leaves[index] as Hash;
  return nodeHash(await subtree(level - 1, index * 2), await subtree(level - 1, index * 2 + 1));
};

test("roots of the published tree", async () => {
  for (const [i, root] of roots.entries()) assert.equal(hex(await rangeHash(subtree, 0, i + 1)), root);
});

test("published inclusion path", async () => {
  assert.deepEqual((await inclusionPath(subtree, 0, 8)).map(hex), [
    "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
    "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
    "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
  ]);
});

test("published consistency paths", async () => {
  assert.deepEqual((await consistencyPath(subtree, 6, 8)).map(hex), [
    "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
    "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  ]);
  assert.deepEqual((await consistencyPath(subtree, 2, 5)).map(hex), [
    "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
    "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
  ]);
});

test("every leaf of every size leads to the root, and nowhere once anything is changed", async () => {
  for (let size = 1; size <= 8; size += 1) {
    const root = roots[size - 1];
    for (let index = 0; index < size; index += 1) {
      const leaf = leaves[index] as Hash;
      const path = await inclusionPath(subtree, index, size);
      const found = rootFromInclusion(leaf, index, size, path);
      assert.equal(found && hex(found), root);
      const wrong = [
        rootFromInclusion(leafHash(fromHex("ff")), index, size, path),
        rootFromInclusion(leaf, index, size, [...path, leaf]),
        rootFromInclusion(leaf, index, size, path.slice(1)),
        rootFromInclusion(leaf, size, size, path),
      ];
      for (const one of wrong) assert.ok(one === null || hex(one) !== root || (path.length === 0 && size === 1 && one === found));
    }
  }
});

test("each tree is consistent with its beginnings and with no other", async () => {
  for (let size = 1; size <= 8; size += 1) {
    for (let older = 1; older <= size; older += 1) {
      const path = await consistencyPath(subtree, older, size);
      const [from, to] = [fromHex(roots[older - 1] ?? ""), fromHex(roots[size - 1] ?? "")];
      assert.ok(isConsistent(older, from, size, to, path), `${older} ${size}`);
      const other = leafHash(fromHex("ee"));
      assert.ok(!isConsistent(older, other, size, to, path));
      if (older < size) assert.ok(!isConsistent(older, from, size, other, path));
      assert.ok(!isConsistent(older, from, size, to, [...path, other]));
      if (older < size) assert.ok(!isConsistent(older, from, size, to, path.slice(0, -1)));
    }
  }
  assert.ok(!isConsistent(5, fromHex(roots[4] ?? ""), 4, fromHex(roots[3] ?? ""), []));
});
