// What a page asks of the server: loads, keeps the last answer on screen while the next one comes, and asks
// anew when the record has grown.
import { signal } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { ApiError } from "./client";

// Goes up whenever the record grew; pages that show lists load again.
export const grown = signal(0);

export interface Loaded<T> {
  value: T | null;
  error: ApiError | null;
  loading: boolean;
  again: () => void;
}

export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  const what = error instanceof Error ? error.message : String(error);
  return new ApiError(0, { code: "page", what, where: null, remedy: null });
}

// `key` says what is asked for; null asks nothing. `follow` loads again when the record grows.
export function useAnswer<T>(key: string | null, load: (signal: AbortSignal) => Promise<T>, follow = true): Loaded<T> {
  const [state, setState] = useState<{ key: string | null; value: T | null; error: ApiError | null; loading: boolean }>(
    { key: null, value: null, error: null, loading: key !== null },
  );
  const [round, setRound] = useState(0);
  const loader = useRef(load);
  loader.current = load;
  const size = follow ? grown.value : 0;
  useEffect(() => {
    if (key === null) return;
    const stop = new AbortController();
    setState((old) => ({ ...old, loading: true }));
    loader.current(stop.signal).then(
      (value) => setState({ key, value, error: null, loading: false }),
      (error: unknown) => {
        if (stop.signal.aborted) return;
        setState((old) => ({ key, value: old.key === key ? old.value : null, error: asApiError(error), loading: false }));
      },
    );
    return () => stop.abort();
  }, [key, size, round]);
  return { value: state.value, error: state.error, loading: state.loading, again: () => setRound((n) => n + 1) };
}
