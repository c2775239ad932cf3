// The one place that talks to the server: paths, headers, and errors as values that pages can show.
import { signal } from "@preact/signals";
import type { Me, Problem } from "./answers";

export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {
    super(problem.what);
  }
}

// Who is signed in, as /me said last; null until it has answered.
export const me = signal<Me | null>(null);
// Set where the server says that somebody has to sign in first.
export const signInNeeded = signal(false);

export type Query = Record<string, string | number | null | undefined>;

export function withQuery(path: string, query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== "") search.set(name, String(value));
  }
  const text = search.toString();
  return text === "" ? path : `${path}?${text}`;
}

export async function problemOf(status: number, text: string): Promise<Problem> {
  try {
    const answer = JSON.parse(text) as { error?: Partial<Problem> };
    if (answer.error?.what) {
      const { code = "", what, where = null, remedy = null } = answer.error;
      return { code, what, where, remedy };
    }
  } catch {
    // No JSON: a proxy in between, say. The status is all there is to tell.
  }
  return { code: "http", what: `HTTP ${status}`, where: null, remedy: null };
}

interface Options {
  method?: string;
  body?: unknown;
  signal?: AbortSignal;
  told?: number; // a status that is no failure: its answer tells what is wrong, in the shape of the others
}

async function send(path: string, options: Options): Promise<Response> {
  const headers: Record<string, string> = { Accept: "application/json" };
  if (options.body !== undefined) headers["Content-Type"] = "application/json";
  if (options.method && options.method !== "GET" && me.value?.csrf) headers["X-Concord-CSRF"] = me.value.csrf;
  let answer: Response;
  try {
    answer = await fetch(path, {
      method: options.method ?? "GET",
      headers,
      body: options.body === undefined ? null : JSON.stringify(options.body),
      signal: options.signal ?? null,
      credentials: "same-origin",
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ApiError(0, { code: "offline", what: "offline", where: null, remedy: null });
  }
  if (!answer.ok && answer.status !== options.told) {
    if (answer.status === 401 && !path.endsWith("/session")) signInNeeded.value = true;
    throw new ApiError(answer.status, await problemOf(answer.status, await answer.text()));
  }
  return answer;
}

export async function get<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  const answer = await send(withQuery(path, query), signal ? { signal } : {});
  return (await answer.json()) as T;
}

export async function change<T>(method: "POST" | "PATCH" | "DELETE", path: string, body?: unknown, told?: number): Promise<T> {
  const answer = await send(path, { method, body: body ?? {}, ...(told === undefined ? {} : { told }) });
  const text = await answer.text();
  return (text === "" ? null : JSON.parse(text)) as T;
}

export async function loadMe(): Promise<Me> {
  const value = await get<Me>("/api/v1/me");
  me.value = value;
  signInNeeded.value = value.users && value.user === null;
  return value;
}
