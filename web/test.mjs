// Runs the tests: bundles each *.test.ts for node and hands them to node's own runner; with --browser those of
// browser/, which drive chromium against a running program (see docs/web.md).
import { build } from "esbuild";
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { common } from "./build.mjs";

const root = new URL(".", import.meta.url).pathname;
const out = join(root, ".test");

function testsIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((one) => {
    const path = join(folder, one.name);
    return one.isDirectory() ? testsIn(path) : /\.test\.tsx?$/.test(one.name) ? [path] : [];
  });
}

// What modules of the pages touch of a browser as they are loaded.
const stub = "globalThis.location ??= { pathname: '/', search: '', hash: '' }; globalThis.addEventListener ??= () => {};";

const browser = process.argv.includes("--browser");
const only = process.argv.slice(2).filter((one) => !one.startsWith("--"));
const files = testsIn(join(root, browser ? "browser" : "src")).filter((file) => only.length === 0 || only.some((one) => file.includes(one)));
rmSync(out, { recursive: true, force: true });
await build({
  ...common,
  absWorkingDir: root,
  entryPoints: files,
  outdir: out,
  entryNames: "[name]",
  outExtension: { ".js": ".mjs" },
  format: "esm",
  platform: "node",
  target: "node18",
  external: ["playwright-core", "axe-core"],
  define: { ...common.define, WEB: JSON.stringify(root) },
  banner: { js: browser ? "" : stub },
});
const bundles = files.map((file) => join(out, basename(file).replace(/\.tsx?$/, ".mjs")));

// One file a process, as many at once as there are processors; what a file says is printed whole when it has ended.
function run(bundle) {
  return new Promise((done) => {
    const said = [];
    const test = spawn(process.execPath, ["--test", bundle], { stdio: ["ignore", "pipe", "inherit"] });
    test.stdout.on("data", (part) => said.push(part));
    test.once("close", (status) => {
      process.stdout.write(Buffer.concat(said));
      done(status ?? 1);
    });
  });
}

const waiting = [...bundles];
let worst = 0;
async function work() {
  for (let next = waiting.shift(); next; next = waiting.shift()) worst = Math.max(worst, await run(next));
}
await Promise.all(Array.from({ length: availableParallelism() }, work));
process.exit(worst);
