// The keys of the review: read by their place on the keyboard, so that they work under a Russian layout too.
export type Action = "accept" | "edit" | "reject" | "undo" | "merge" | "next" | "previous" | "help";

const keys: Record<string, Action> = {
  KeyA: "accept",
  KeyE: "edit",
  KeyR: "reject",
  KeyU: "undo",
  KeyM: "merge",
  KeyJ: "next",
  KeyK: "previous",
};

export const keyOf: { key: string; action: Action }[] = [
  { key: "A", action: "accept" },
  { key: "E", action: "edit" },
  { key: "R", action: "reject" },
  { key: "U", action: "undo" },
  { key: "M", action: "merge" },
  { key: "J", action: "next" },
  { key: "K", action: "previous" },
  { key: "?", action: "help" },
];

interface Pressed {
  code: string;
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

// Null where the key means something else, or is typed into a field or a dialog.
export function actionOf(event: Pressed, target: { closest?: (selector: string) => unknown } | null): Action | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (target?.closest?.("input, select, textarea, dialog, [contenteditable]")) return null;
  if (event.key === "?") return "help";
  return keys[event.code] ?? null;
}
