// An inventory for other programs and for reports: the files that the server makes of what is shown.
import { callOfInventory } from "../api/inventory";
import { withQuery } from "../api/client";
import { t } from "../language/catalogue";

const files = [
  "tables.xlsx", "lines.csv", "lines.json", "primap.csv", "primap.yaml", "sectors.svg", "total.svg", "key-categories.svg",
] as const;

export function Downloads({ name, submission }: { name: string; submission: string | null }) {
  return (
    <section aria-labelledby="downloads">
      <h2 id="downloads">{t("downloads.title")}</h2>
      <ul class="exports">
        {files.map((file) => (
          <li key={file}>
            <a class="button" href={withQuery(callOfInventory(name, `/export/${file}`), { submission })} download>{t(`downloads.${file}`)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
