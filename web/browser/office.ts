// An office for a test: a fresh record with the example reports read into it, `concord serve` over it, and a
// chromium to look at it. Where the program holds no pages, those of web/dist stand in for them.
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";

declare const WEB: string;

const repository = process.env["CONCORD_DATA"] ?? join(WEB, "..");
const concord = process.env["CONCORD"] ?? join(WEB, "../build/release/concord");
export const shots = process.env["CONCORD_SHOTS"] ?? join(WEB, "../build/release/shots");

const media: Record<string, string> = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".json": "application/json",
};
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; " +
  "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

export interface Office {
  address: string;
  folder: string;
  environment: NodeJS.ProcessEnv;
  run: (...args: string[]) => string;
  visit: (options?: BrowserContextOptions) => Promise<{ page: Page; context: BrowserContext; problems: string[] }>;
  close: () => Promise<void>;
}

// What it says first is where it listens.
async function listening(server: ChildProcess): Promise<string> {
  let said = "";
  return new Promise((resolve, reject) => {
    server.stdout?.on("data", (chunk) => {
      said += String(chunk);
      const match = /http:\/\/[\d.]+:\d+/.exec(said);
      if (match) resolve(match[0]);
    });
    server.once("exit", () => reject(new Error(`concord serve ended: ${said}`)));
  });
}

function fromDist(path: string): { path: string; type: string } {
  const file = join(WEB, "dist", path === "/" ? "index.html" : path);
  const found = existsSync(file) && extname(file) ? file : join(WEB, "dist/index.html");
  return { path: found, type: media[extname(found)] ?? "application/octet-stream" };
}

async function servePages(context: BrowserContext, address: string): Promise<void> {
  await context.route(
    (url) => url.origin === address && !/^\/(api|tlog)\//.test(url.pathname),
    (route) => {
      const { path, type } = fromDist(new URL(route.request().url()).pathname);
      return route.fulfill({ body: readFileSync(path), headers: { "Content-Type": type, "Content-Security-Policy": policy } });
    },
  );
}

export async function openOffice(options: { accept?: string; reports?: string[] } = {}): Promise<Office> {
  const folder = mkdtempSync(join(tmpdir(), "concord-office-"));
  const record = join(folder, "record");
  const env = { ...process.env, CONCORD_DATA: repository, XDG_STATE_HOME: join(folder, "state"), TZ: "UTC" };
  const run = (...args: string[]) => execFileSync(concord, ["--record", record, ...args], { cwd: repository, env, encoding: "utf8" });
  run("init", "--office", "desk.example/climate");
  const reports = options.reports ?? ["examples/reports"];
  if (reports.length > 0) run("read", "--accept", options.accept ?? "0.7", ...reports);
  const server = spawn(concord, ["--record", record, "serve", "--port", "0"], { cwd: repository, env, stdio: ["ignore", "pipe", "inherit"] });
  const address = await listening(server);
  const hasPages = (await fetch(`${address}/`)).ok;
  const browser: Browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  mkdirSync(shots, { recursive: true });
  return {
    address,
    folder,
    environment: env,
    run,
    visit: async (wanted = {}) => {
      const context = await browser.newContext({ viewport: { width: 1300, height: 900 }, locale: "en", baseURL: address, ...wanted });
      if (!hasPages || process.env["CONCORD_PAGES_FROM"] === "dist") await servePages(context, address);
      const page = await context.newPage();
      const problems: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) problems.push(message.text());
      });
      page.on("pageerror", (error) => problems.push(error.message));
      page.on("dialog", (dialog) => {
        problems.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      return { page, context, problems };
    },
    close: async () => {
      await browser.close();
      const ended = new Promise((done) => server.once("exit", done));
      server.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// The page is there when its heading is, and nothing is being loaded any more.
export async function settled(page: Page): Promise<void> {
  await page.locator("main h1").first().waitFor();
  await page.waitForFunction(() => !document.querySelector("main .waiting, main [aria-busy=true]"));
}
