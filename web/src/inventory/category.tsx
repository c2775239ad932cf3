// Categories of the IPCC Guidelines by code and title: in the words of the page's language where it has them,
// otherwise as the API calls them.
import { language, named, t } from "../language/catalogue";
import { Words, plain } from "../part/words";

function ownTitle(category: string): string | null {
  const title = named("category", category);
  return title === category ? null : title;
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
