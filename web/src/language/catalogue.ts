// The words of the interface: one catalogue of ICU messages a language, loaded when the language is chosen.
// A language is added by a file in messages/; nothing here names one besides the source language.
import { computed, signal } from "@preact/signals";
import { IntlMessageFormat } from "intl-messageformat";
import type english from "../../messages/en.json";

declare const LANGUAGES: string[];

export type MessageKey = keyof typeof english;
export type Values = Record<string, string | number>;

export const languages: readonly string[] = LANGUAGES;
export const language = signal("en");
const messages = signal<Record<string, string>>({});
const formats = computed(() => {
  void messages.value;
  return new Map<string, IntlMessageFormat>();
});

function stored(): string | null {
  try {
    return localStorage.getItem("concord.language");
  } catch {
    return null;
  }
}

export function firstLanguage(): string {
  const wishes = [stored(), ...navigator.languages.map((tag) => tag.split("-")[0] ?? "")];
  return wishes.find((one): one is string => one !== null && languages.includes(one)) ?? "en";
}

export async function choose(name: string): Promise<void> {
  const answer = await fetch(`/messages/${encodeURIComponent(name)}.json`);
  if (!answer.ok) throw new Error(`no messages for ${name}`);
  messages.value = (await answer.json()) as Record<string, string>;
  language.value = name;
  document.documentElement.lang = name;
  try {
    localStorage.setItem("concord.language", name);
  } catch {
    // Private windows may keep nothing; the choice then lasts as long as the page.
  }
}

export function t(key: MessageKey, values?: Values): string {
  const text = messages.value[key];
  if (text === undefined) return key;
  if (!values && !text.includes("{") && !text.includes("'")) return text;
  let format = formats.value.get(key);
  if (!format) {
    format = new IntlMessageFormat(text, language.value);
    formats.value.set(key, format);
  }
  return String(format.format(values));
}

// Of a value that comes from the record, such as a kind or a status: itself where no message names it.
export function named(group: string, value: string): string {
  const key = `${group}.${value}`;
  return key in messages.value ? t(key as MessageKey) : value;
}
