// Follows the record's growth by server-sent events. Growth in a burst counts once.
import { grown } from "./use_answer";

let source: EventSource | null = null;
let timer: ReturnType<typeof setTimeout> | null = null;

export function followGrowth(): void {
  if (source || typeof EventSource === "undefined") return;
  source = new EventSource("/api/v1/stream");
  source.addEventListener("grown", () => {
    timer ??= setTimeout(() => {
      timer = null;
      grown.value += 1;
    }, 500);
  });
}

export function stopFollowing(): void {
  source?.close();
  source = null;
}
