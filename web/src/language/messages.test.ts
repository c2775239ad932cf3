// Every language says everything, with the same values, and with all plural forms that it has.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";

declare const WEB: string;

const folder = join(WEB, "messages");
const catalogues = new Map(
  readdirSync(folder).map((name) => [name.replace(".json", ""), JSON.parse(readFileSync(join(folder, name), "utf8")) as Record<string, string>]),
);
const english = catalogues.get("en") ?? {};

function visit(elements: MessageFormatElement[], each: (element: MessageFormatElement) => void): void {
  for (const element of elements) {
    each(element);
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      for (const option of Object.values(element.options)) visit(option.value, each);
    }
  }
}

function valuesIn(text: string): string[] {
  const names = new Set<string>();
  visit(parse(text), (element) => {
    if (element.type !== TYPE.literal && element.type !== TYPE.pound && "value" in element) names.add(element.value);
  });
  return [...names].sort();
}

for (const [language, messages] of catalogues) {
  test(`${language}: the same messages as in English`, () => {
    assert.deepEqual(Object.keys(messages).sort(), Object.keys(english).sort());
  });

  test(`${language}: the same values, all plural forms`, () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const [key, text] of Object.entries(messages)) {
      assert.ok(text.trim() !== "", key);
      assert.deepEqual(valuesIn(text), valuesIn(english[key] ?? ""), key);
      visit(parse(text), (element) => {
        if (element.type !== TYPE.plural) return;
        for (const form of forms) assert.ok(form in element.options, `${key} lacks ${form}`);
      });
    }
  });

  test(`${language}: messages stand in order`, () => {
    const groups = Object.keys(messages).map((key) => key.split(".")[0] ?? "");
    const firsts = groups.filter((group, i) => group !== groups[i - 1]);
    assert.equal(new Set(firsts).size, firsts.length);
  });
}
