// The title of the browser's window. A page that shows one thing says what it is called.
import { signal } from "@preact/signals";

export const ownTitle = signal<string | null>(null);
