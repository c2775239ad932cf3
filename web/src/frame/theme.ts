// Light, dark, or as the system says.
import { signal } from "@preact/signals";

export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];
export const theme = signal<Theme>("auto");

export function setTheme(value: Theme): void {
  theme.value = value;
  if (value === "auto") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = value;
  try {
    localStorage.setItem("concord.theme", value);
  } catch {
    // Kept for this page only.
  }
}

export function startTheme(): void {
  let stored: string | null = null;
  try {
    stored = localStorage.getItem("concord.theme");
  } catch {
    stored = null;
  }
  setTheme(themes.find((one) => one === stored) ?? "auto");
}
