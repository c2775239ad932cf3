// One line that tells what an action came to; read aloud by screen readers, gone after a while.
import { signal } from "@preact/signals";

export interface Notice {
  text: string;
  bad: boolean;
}

export const notice = signal<Notice | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;

export function tell(text: string, bad = false): void {
  notice.value = { text, bad };
  clearTimeout(timer);
  timer = setTimeout(() => (notice.value = null), bad ? 12_000 : 5_000);
}
