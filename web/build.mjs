// Makes web/dist from the sources: one bundle for the first page, chunks of their own for charts, map and
// verification, the style sheet, and the message catalogues as they lie in messages/. A language is there
// because its file is.
import { build } from "esbuild";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const root = new URL(".", import.meta.url).pathname;
const dist = root + "dist/";

export const languages = readdirSync(root + "messages")
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.slice(0, -".json".length))
  .sort();

export const common = {
  bundle: true,
  target: "es2022",
  jsx: "automatic",
  jsxImportSource: "preact",
  define: { LANGUAGES: JSON.stringify(languages) },
  legalComments: "none",
  logLevel: "warning",
};

// The words of an interface are data of the user's language alone, so each catalogue is a file that is loaded
// when it is chosen; written without blanks.
function copyMessages() {
  mkdirSync(dist + "messages", { recursive: true });
  for (const language of languages) {
    const messages = JSON.parse(readFileSync(root + `messages/${language}.json`, "utf8"));
    writeFileSync(dist + `messages/${language}.json`, JSON.stringify(messages));
  }
}

async function main() {
  rmSync(dist, { recursive: true, force: true });
  const outcome = await build({
    ...common,
    absWorkingDir: root,
    entryPoints: { app: "src/main.tsx", style: "src/style/app.css" },
    outdir: dist,
    format: "esm",
    splitting: true,
    minify: true,
    chunkNames: "part-[name]-[hash]",
    metafile: true,
  });
  // The style sheet is app.css beside app.js, whatever esbuild calls it.
  copyFileSync(dist + "style.css", dist + "app.css");
  rmSync(dist + "style.css");
  copyFileSync(root + "index.html", dist + "index.html");
  copyFileSync(root + "icons/icon.svg", dist + "icon.svg");
  copyFileSync(root + "node_modules/world-atlas/countries-50m.json", dist + "world.json");
  copyMessages();
  tellSizes(outcome.metafile);
}

// What the first page loads is app.js and the chunks it imports without asking.
function tellSizes(metafile) {
  const outputs = metafile.outputs;
  const first = new Set();
  const add = (path) => {
    if (first.has(path)) return;
    first.add(path);
    for (const one of outputs[path]?.imports ?? []) {
      if (one.kind === "import-statement") add(one.path);
    }
  };
  add("dist/app.js");
  let sum = 0;
  for (const path of Object.keys(outputs).filter((name) => name.endsWith(".js")).sort()) {
    const size = gzipSync(readFileSync(root + path)).length;
    if (first.has(path)) sum += size;
    console.log(`${(size / 1000).toFixed(1).padStart(7)} kB gzip  ${path}${first.has(path) ? "  (first page)" : ""}`);
  }
  console.log(`${(sum / 1000).toFixed(1).padStart(7)} kB gzip of script for the first page`);
  if (sum > 150_000) throw new Error("the first page may take 150 kB of script");
}

if (process.argv[1]?.endsWith("build.mjs")) await main();
