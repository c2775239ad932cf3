// The greenhouse gas inventories that the record keeps, and where one is begun.
import { useState } from "preact/hooks";
import { pageOfInventory, type ListedInventory } from "../api/inventory";
import { get } from "../api/client";
import { grown, useAnswer } from "../api/use_answer";
import { tell } from "../frame/notice";
import { Link, go } from "../frame/router";
import { mayAs } from "../frame/session";
import { named, t } from "../language/catalogue";
import { number } from "../language/format";
import { Area } from "../inventory/area";
import { SettingsDialog } from "../inventory/settings_dialog";
import { Heading } from "../part/heading";
import { Answer, Empty } from "../part/state";
import { Table } from "../part/table";
import { Words } from "../part/words";

export function InventoriesPage() {
  const [beginning, setBeginning] = useState(false);
  const loaded = useAnswer("inventories", (signal) => get<{ items: ListedInventory[] }>("/api/v1/inventories", {}, signal));
  return (
    <>
      <Heading>{t("inventories.title")}</Heading>
      <p class="about">{t("inventories.text")}</p>
      {mayAs("compiler") && (
        <div class="actions"><button type="button" class="main" onClick={() => setBeginning(true)}>{t("inventories.begin")}</button></div>
      )}
      <Answer of={loaded}>
        {(list) => list.items.length === 0 ? <Empty>{t("inventories.none")}</Empty> : (
          <Table
            caption={t("inventories.title")}
            rows={list.items}
            keyOf={(row) => row.name}
            columns={[
              { head: t("column.title"), class: "words", cell: (row) => <Link href={pageOfInventory(row.name)}><Words text={row.title} /></Link> },
              { head: t("inventory.areaShort"), class: "file", cell: (row) => <Area area={row.area} /> },
              { head: t("inventory.potentials"), cell: (row) => named("gwp", row.gwp) },
              { head: t("inventory.baseYear"), class: "number", cell: (row) => row.base_year },
              { head: t("inventory.view.files"), class: "number", cell: (row) => number(row.files) },
              { head: t("inventory.view.submissions"), class: "number", cell: (row) => number(row.submissions) },
            ]}
          />
        )}
      </Answer>
      {beginning && (
        <SettingsDialog
          inventory={null}
          onClose={() => setBeginning(false)}
          onDone={(settings) => {
            setBeginning(false);
            grown.value += 1;
            tell(t("inventories.begun"));
            go(`${pageOfInventory(settings.name)}?view=files`);
          }}
        />
      )}
    </>
  );
}
