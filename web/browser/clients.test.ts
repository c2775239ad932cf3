// Clients that mean the server no good, against the real program: each is refused in so many words or let go, and
// the next one is served. The tests of src/server hold the same part by part.
import assert from "node:assert/strict";
import { connect, type Socket } from "node:net";
import { after, before, test } from "node:test";
import { deflateRawSync, gzipSync } from "node:zlib";
import { openOffice, type Office } from "./office";

let office: Office;
let port = 0;
let word = "";

before(async () => {
  office = await openOffice();
  port = Number(new URL(office.address).port);
  word = ((await (await fetch(`${office.address}/api/v1/me`)).json()) as { csrf: string }).csrf;
});
after(() => office?.close());

function opened(): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => resolve(socket));
    socket.once("error", reject);
  });
}

// What comes back until the server closes.
async function talk(bytes: string | Buffer): Promise<string> {
  const socket = await opened();
  let said = "";
  socket.on("data", (part) => (said += part.toString("latin1")));
  socket.on("error", () => undefined);
  socket.write(bytes);
  await new Promise((done) => socket.once("close", done));
  return said;
}

async function serves(): Promise<void> {
  const answer = await fetch(`${office.address}/healthz`);
  assert.equal(answer.status, 200);
}

const upload = (name: string, body: Buffer) =>
  fetch(`${office.address}/api/v1/reports?name=${encodeURIComponent(name)}`, { method: "POST", headers: { "X-Concord-CSRF": word }, body: body as Uint8Array<ArrayBuffer> });

// CRC-32 as ZIP has it (APPNOTE, 4.4.7), a byte at a time.
const crcOfByte = Uint32Array.from({ length: 256 }, (_, byte) => {
  for (let i = 0; i < 8; i += 1) byte = (byte >>> 1) ^ (byte & 1 ? 0xedb88320 : 0);
  return byte;
});
function crc32(bytes: Buffer): number {
  let crc = -1;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcOfByte[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}

function zip(members: [string, Buffer][]): Buffer {
  const parts: Buffer[] = [];
  const index: Buffer[] = [];
  let at = 0;
  for (const [name, bytes] of members) {
    const packed = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    parts.push(Buffer.from("PK\x03\x04"), common, Buffer.from(name), packed);
    index.push(Buffer.from("PK\x01\x02\x14\x00"), common, place, Buffer.from(name));
    at += 4 + common.length + name.length + packed.length;
  }
  const directory = Buffer.concat(index);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, directory, Buffer.from("PK\x05\x06"), end]);
}

function document(text: string): Buffer {
  return zip([
    ["[Content_Types].xml", Buffer.from('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>')],
    ["_rels/.rels", Buffer.from('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')],
    ["word/document.xml", Buffer.from(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`)],
  ]);
}

test("what unpacks to a thousand times its size is refused", async () => {
  const plain = await upload("plain.docx", document("Baku, 3 June 2024. The Minister of Energy of Kazakhstan met the Minister of Ecology of Malaysia in Baku."));
  assert.equal(plain.status, 200, "a document like it that is no bomb is read");
  const much = Buffer.alloc(300 << 20, "a");
  for (const [name, bytes] of [
    ["bomb.docx", document("a".repeat(200 << 20))],
    ["bomb.txt.gz", gzipSync(much)],
    ["twice.gz", gzipSync(gzipSync(much))],
    ["bomb.jsonl.gz", gzipSync(Buffer.concat([Buffer.from('{"text":"'), much, Buffer.from('"}\n')]))],
  ] as [string, Buffer][]) {
    assert.ok(bytes.length < 2 << 20, name);
    const answer = await upload(name, bytes);
    const said = await answer.text();
    assert.equal(answer.status, 422, `${name}: ${said}`);
    assert.match(said, /"problems":\[\{/, name);
    await serves();
  }
});

test("a body in an encoding is refused before it is unpacked", async () => {
  const answer = await fetch(`${office.address}/api/v1/reports?name=a.txt`, {
    method: "POST", headers: { "X-Concord-CSRF": word, "Content-Encoding": "gzip" }, body: gzipSync(Buffer.alloc(1 << 20, "a")) as Uint8Array<ArrayBuffer>,
  });
  assert.equal(answer.status, 400);
  assert.match(await answer.text(), /the body is encoded/);
  await serves();
});

test("two requests that look like one, and addresses that climb", async () => {
  const inner = "GET /api/v1/overview HTTP/1.1\r\nHost: localhost\r\n\r\n";
  for (const head of [
    "Content-Length: 0\r\nTransfer-Encoding: chunked", "Content-Length: 0\r\nContent-Length: 52", "Content-Length: 0, 52",
    "X: a\r\n folded\r\nContent-Length : 0", "Transfer-Encoding: chunked\r\nTransfer-Encoding: x", "Transfer-Encoding:\x0bchunked",
    "Transfer-Encoding: chunked, identity", "Content-Length: 0x34", "Content-Length: -1",
  ]) {
    const said = await talk(`POST /api/v1/reports HTTP/1.1\r\nHost: localhost\r\n${head}\r\n\r\n0\r\n\r\n${inner}`);
    assert.match(said, /^HTTP\/1\.1 400 /, head);
    assert.equal(said.match(/HTTP\/1\.1 /g)?.length, 1, `${head}: ${said}`);
  }
  for (const size of ["0x5", "-5", "5 5", "fffffffffffffffff", "5\n", ""]) {
    const said = await talk(`POST /api/v1/reports HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n${size}\r\nabcde\r\n0\r\n\r\n${inner}`);
    assert.ok(!said.includes("HTTP/1.1 200"), `${JSON.stringify(size)}: ${said}`);
  }
  for (const path of ["/../../../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc/passwd", "/..%5c..%5cetc", "/app.js/../../x", "//etc/passwd", "/tlog/tile/../../office.key", "/messages/%2e%2e/%2e%2e/office.key"]) {
    const said = await talk(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    assert.match(said, /^HTTP\/1\.1 (400|404|200) /, path);
    assert.ok(!said.includes("root:") && !said.includes("PRIVATE"), path);
    if (path.includes("..") || path.includes("%2e")) assert.match(said, /^HTTP\/1\.1 400 /, path);
  }
  await serves();
});

test("heads and bodies that are too long", async () => {
  assert.match(await talk(`GET / HTTP/1.1\r\nHost: localhost\r\nX: ${"x".repeat(40_000)}\r\n\r\n`), /^HTTP\/1\.1 431 /);
  assert.match(await talk(`POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999\r\n\r\n`), /^HTTP\/1\.1 413 /);
  assert.match(await talk(`POST /api/v1/reports?name=a HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${(64 << 20) + 1}\r\n\r\n`), /^HTTP\/1\.1 413 /);
  await serves();
});

test("names of other machines, that point here, are refused", async () => {
  for (const host of ["evil.example", "evil.example:8437", "localhost.evil.example", "127.0.0.1.evil.example", "169.254.169.254"]) {
    const said = await talk(`GET /api/v1/overview HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    assert.match(said, /^HTTP\/1\.1 403 /, host);
  }
});

test("five thousand connections that say nothing, or half a head, hinder nobody", async () => {
  const idle: Socket[] = [];
  for (let i = 0; i < 50; i += 1) idle.push(...(await Promise.all(Array.from({ length: 100 }, opened))));
  for (const [i, socket] of idle.entries()) {
    socket.on("error", () => undefined);
    if (i % 10 === 0) socket.write("GET /api/v1/overview HTTP/1.1\r\nHost: loc");
  }
  const begun = performance.now();
  for (let i = 0; i < 20; i += 1) await serves();
  console.log(`with ${idle.length} idle connections an answer takes ${((performance.now() - begun) / 20).toFixed(1)} ms`);
  // The system completes a connection before the program takes it, which a busy machine does some moments later.
  let open = 0;
  for (let looks = 0; open < 4_900 && looks < 100; looks += 1) {
    if (looks > 0) await new Promise((go) => setTimeout(go, 100));
    const metrics = await (await fetch(`${office.address}/metrics`)).text();
    open = Number(/^concord_connections\S* (\d+)/m.exec(metrics)?.[1] ?? idle.length);
  }
  assert.ok(open >= 4_900, `${open} are open`);
  for (const socket of idle) socket.destroy();
});

// Last, for the program ends here.
test("told to stop, it answers what it has begun to take in, and takes nothing more", async () => {
  const body = "Baku, 4 June 2024. The Minister of Energy of Kazakhstan met the Minister of Ecology of Malaysia in Baku.\n";
  const socket = await opened();
  let said = "";
  socket.on("data", (part) => (said += part.toString("latin1")));
  const closed = new Promise((done) => socket.once("close", done));
  socket.write(`POST /api/v1/reports?name=late.txt HTTP/1.1\r\nHost: localhost\r\nX-Concord-CSRF: ${word}\r\nExpect: 100-continue\r\nContent-Length: ${body.length}\r\n\r\n`);
  await new Promise((go) => socket.once("data", go));
  socket.write(body.slice(0, 50));
  const closing = office.close();
  // As soon as it has been told, new ones are not taken.
  for (let refused = false; !refused; await new Promise((go) => setTimeout(go, 50))) {
    refused = await opened().then((one) => (one.destroy(), false), () => true);
  }
  socket.write(body.slice(50));
  await closed;
  assert.match(said, /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 /);
  assert.match(said, /"outcome":"added"/);
  await closing;
});
