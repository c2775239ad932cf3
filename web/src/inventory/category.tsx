// Categories of the IPCC Guidelines by code and title: in the page's language where there is a file of them
// (categories/), otherwise as the API calls them.
import { effect, signal } from "@preact/signals";
import { language, t } from "../language/catalogue";
import { Words, plain } from "../part/words";

declare const CATEGORY_LANGUAGES: string[];

const titles = signal<Record<string, string>>({});
let isLoading = false;

// Loaded once somebody looks at an inventory, and again for another language.
function load(): void {
  if (isLoading) return;
  isLoading = true;
  effect(() => {
    const name = language.value;
    titles.value = {};
    if (!CATEGORY_LANGUAGES.includes(name)) return;
    void fetch(`/categories/${encodeURIComponent(name)}.json`)
      .then(async (answer) => (answer.ok ? ((await answer.json()) as Record<string, string>) : {}))
      .catch(() => ({}))
      .then((loaded) => {
        if (language.value === name) titles.value = loaded;
      });
  });
}

function ownTitle(category: string): string | null {
  load();
  return titles.value[category] ?? null;
}

export function CategoryName({ category, title = null }: { category: string; title?: string | null | undefined }) {
  if (category === "") return <>{t("inventory.whole")}</>;
  const own = ownTitle(category);
  return (
    <>
      <span class="code">{plain(category)}</span> {own ?? (title && <Words text={title} lang={language.value === "en" ? "en" : null} />)}
    </>
  );
}

// For options and labels.
export function categoryText(category: string, title: string | null | undefined = null): string {
  if (category === "") return t("inventory.whole");
  return [plain(category), ownTitle(category) ?? plain(title)].filter((part) => part !== "").join(" ");
}

// "Natural Gas, wood": what tells rows of one category apart.
export function Keys({ keys }: { keys: Record<string, string> | string[] }) {
  const values = (Array.isArray(keys) ? keys : Object.values(keys)).filter((value) => value !== "");
  return <Words text={values.join(", ")} lang="en" />;
}
