// One greenhouse gas inventory: what it comes to, how sure that is, what makes most of it, what looks wrong, what it
// is made of, what was handed in, and what changed since. Which of these is shown stands in the address.
import { useState } from "preact/hooks";
import { callOfInventory, type Inventory } from "../api/inventory";
import { get } from "../api/client";
import { grown, useAnswer } from "../api/use_answer";
import { tell } from "../frame/notice";
import type { PageProps } from "../frame/pages";
import { Link, query, withFilters } from "../frame/router";
import { mayAs } from "../frame/session";
import { named, t } from "../language/catalogue";
import { Area } from "../inventory/area";
import { ChangesView } from "../inventory/changes_view";
import { ChecksView } from "../inventory/checks_view";
import { FilesView } from "../inventory/files_view";
import { KeyView } from "../inventory/key_view";
import { Pick } from "../inventory/pick";
import { SettingsDialog } from "../inventory/settings_dialog";
import { SubmissionsView } from "../inventory/submissions_view";
import { TotalsView } from "../inventory/totals_view";
import { UncertaintyView } from "../inventory/uncertainty_view";
import { Heading } from "../part/heading";
import { Answer } from "../part/state";
import { Words, plain } from "../part/words";

// Those of results are of the inventory as it stands or of a submission.
const results = ["totals", "uncertainty", "keys", "checks"] as const;
const views = [...results, "files", "submissions", "changes"] as const;
type View = (typeof views)[number];

function Tabs({ shown }: { shown: View }) {
  const clean = { gas: null, depth: null, by: null, approach: null, beside: null, before: null, after: null, of: null, rows: null };
  return (
    <nav class="tabs" aria-label={t("inventory.views")}>
      {views.map((view) => (
        <Link key={view} href={withFilters({ ...clean, view: view === "totals" ? null : view })} aria-current={view === shown ? "page" : undefined}>
          {t(`inventory.view.${view}`)}
        </Link>
      ))}
    </nav>
  );
}

function Facts({ inventory, gwp }: { inventory: Inventory; gwp: string }) {
  return (
    <dl class="facts inventory-facts">
      <div><dt>{t("inventory.areaShort")}</dt><dd><Area area={inventory.area} /></dd></div>
      <div><dt>{t("inventory.baseYear")}</dt><dd>{inventory.base_year}</dd></div>
      <div><dt>{t("inventory.potentials")}</dt><dd><strong>{named("gwp", gwp)}</strong></dd></div>
      <div><dt>{t("inventory.audience")}</dt><dd>{named("audience", inventory.kept.audience)}</dd></div>
    </dl>
  );
}

function ShownView({ view, inventory, submission }: { view: View; inventory: Inventory; submission: string | null }) {
  const of = { name: inventory.name, submission };
  switch (view) {
    case "totals": return <TotalsView {...of} />;
    case "uncertainty": return <UncertaintyView {...of} />;
    case "keys": return <KeyView {...of} />;
    case "checks": return <ChecksView {...of} />;
    case "files": return <FilesView inventory={inventory} />;
    case "submissions": return <SubmissionsView inventory={inventory} />;
    case "changes": return <ChangesView inventory={inventory} />;
  }
}

function Whole({ inventory }: { inventory: Inventory }) {
  const [changing, setChanging] = useState(false);
  const asked = query.value.get("view");
  const view = views.find((one) => one === asked) ?? "totals";
  const ofResults = results.some((one) => one === view);
  const submission = ofResults ? inventory.submissions.find((one) => String(one.number) === query.value.get("submission")) : undefined;
  return (
    <>
      <Heading title={plain(inventory.title)}><Words text={inventory.title} /></Heading>
      <Facts inventory={inventory} gwp={submission?.gwp ?? inventory.gwp} />
      <div class="filters settings-row">
        {ofResults && inventory.submissions.length > 0 && (
          <Pick
            name="submission"
            label={t("inventory.shown")}
            value={submission ? String(submission.number) : ""}
            choices={[
              { value: "", text: t("inventory.asItStands") },
              ...inventory.submissions.map((one) => ({ value: String(one.number), text: t("submissions.number", { number: one.number }) })).reverse(),
            ]}
          />
        )}
        {mayAs("compiler") && <button type="button" onClick={() => setChanging(true)}>{t("inventory.change")}</button>}
      </div>
      <Tabs shown={view} />
      <ShownView view={view} inventory={inventory} submission={submission ? String(submission.number) : null} />
      {changing && (
        <SettingsDialog
          inventory={inventory}
          onClose={() => setChanging(false)}
          onDone={() => {
            setChanging(false);
            tell(t("inventory.changed"));
            grown.value += 1;
          }}
        />
      )}
    </>
  );
}

export function InventoryPage({ id }: PageProps) {
  const loaded = useAnswer(`inventory ${id}`, (signal) => get<Inventory>(callOfInventory(id), {}, signal));
  return (
    <>
      <p class="kicker"><Link href="/inventories">{t("inventories.title")}</Link></p>
      <Answer of={loaded}>{(inventory) => <Whole inventory={inventory} />}</Answer>
    </>
  );
}
