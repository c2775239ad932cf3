// Makes web/dist from the sources: one bundle for the first page, chunks of their own for charts, map and
// verification, the style sheet, and the message catalogues as they lie in messages/ and categories/. A language is there
// because its file is.
import { build } from "esbuild";
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { gzipSync } from "node:zlib";

const root = new URL(".", import.meta.url).pathname;
// The program's own build names another folder, to embed the pages from.
const dist = (process.env.CONCORD_PAGES ?? root + "dist").replace(/\/*$/, "/");

const languagesOf = (folder) =>
  readdirSync(root + folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -".json".length))
    .sort();
export const languages = languagesOf("messages");

export const common = {
  bundle: true,
  target: "es2022",
  jsx: "automatic",
  jsxImportSource: "preact",
  define: { LANGUAGES: JSON.stringify(languages), CATEGORY_LANGUAGES: JSON.stringify(languagesOf("categories")) },
  legalComments: "none",
  logLevel: "warning",
};

// The words of an interface are data of the user's language alone, so each catalogue is a file that is loaded
// when it is chosen; written without blanks.
function copyMessages(folder) {
  mkdirSync(dist + folder, { recursive: true });
  for (const language of languagesOf(folder)) {
    const messages = JSON.parse(readFileSync(root + `${folder}/${language}.json`, "utf8"));
    writeFileSync(dist + `${folder}/${language}.json`, JSON.stringify(messages));
  }
}

// Dark colours stand once in their file. They hold where somebody chose them, and where the system asks for dark and
// nobody chose: two conditions that a style sheet cannot join.
const darkColours = {
  name: "dark-colours",
  setup(builder) {
    builder.onLoad({ filter: /\/colours\.css$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      const dark = /:root\[data-theme="dark"\] \{([^}]*)\}/.exec(text)[1];
      const again = `@media (prefers-color-scheme: dark) { :root:not([data-theme]) {${dark}} }`;
      return { contents: text + again, loader: "css" };
    });
  },
};

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
    plugins: [darkColours],
  });
  // The style sheet is app.css beside app.js, whatever esbuild calls it.
  copyFileSync(dist + "style.css", dist + "app.css");
  rmSync(dist + "style.css");
  cpSync(root + "static", dist, { recursive: true });
  copyFileSync(root + "node_modules/world-atlas/countries-50m.json", dist + "world.json");
  copyMessages("messages");
  copyMessages("categories");
  const first = firstPage(outcome.metafile);
  preload(first);
  tellSizes(first);
}

// What the first page loads: app.js and the chunks it imports without asking.
function firstPage(metafile) {
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]));
  const first = new Set();
  const add = (name) => {
    if (first.has(name)) return;
    first.add(name);
    for (const one of outputs.get(name)?.imports ?? []) {
      if (one.kind === "import-statement") add(basename(one.path));
    }
  };
  add("app.js");
  return first;
}

// The browser asks for all of these at once, instead of for one after it has read another.
function preload(first) {
  const page = readFileSync(dist + "index.html", "utf8");
  const links = [...first].filter((name) => name !== "app.js").map((name) => `    <link rel="modulepreload" href="/${name}">\n`);
  writeFileSync(dist + "index.html", page.replace("    <script", `${links.join("")}    <script`));
}

function tellSizes(first) {
  let sum = 0;
  for (const name of readdirSync(dist).filter((one) => one.endsWith(".js")).sort()) {
    const size = gzipSync(readFileSync(dist + name)).length;
    if (first.has(name)) sum += size;
    console.log(`${(size / 1000).toFixed(1).padStart(7)} kB gzip  ${name}${first.has(name) ? "  (first page)" : ""}`);
  }
  console.log(`${(sum / 1000).toFixed(1).padStart(7)} kB gzip of script for the first page`);
  if (sum > 150_000) throw new Error("the first page may take 150 kB of script");
}

if (process.argv[1]?.endsWith("build.mjs")) await main();
