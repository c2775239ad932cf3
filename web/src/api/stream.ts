// Follows the record's growth by server-sent events. Growth in a burst counts once.
import { grown } from "./use_answer";

let source: EventSource | null = null;
let timer: ReturnType<typeof setTimeout> | null = null;
let known = -1; // the size that was told last; the first that a stream tells is no growth

export function followGrowth(): void {
  if (source || typeof EventSource === "undefined") return;
  source = new EventSource("/api/v1/stream");
  source.addEventListener("grown", (event: MessageEvent<string>) => {
    const { size } = JSON.parse(event.data) as { size: number };
    const before = known;
    known = size;
    if (before === -1 || before === size) return;
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
