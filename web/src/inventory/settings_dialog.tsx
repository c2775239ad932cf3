// Begins an inventory, or changes what it is called, its potentials and its base year.
import { useState } from "preact/hooks";
import { callOfInventory, type Settings } from "../api/inventory";
import { type ApiError, change } from "../api/client";
import { asApiError } from "../api/use_answer";
import { named, t } from "../language/catalogue";
import { Dialog } from "../part/dialog";
import { describe } from "../part/state";

const potentials = ["ar5", "ar6", "ar4", "sar"] as const;

interface SettingsDialogProps {
  inventory: Settings | null; // null: a new one
  onClose: () => void;
  onDone: (settings: Settings) => void;
}

export function SettingsDialog({ inventory, onClose, onDone }: SettingsDialogProps) {
  const [error, setError] = useState<ApiError | null>(null);
  const save = async (form: HTMLFormElement) => {
    const data = new FormData(form);
    const text = (name: string) => String(data.get(name) ?? "").trim();
    const said = { title: text("title"), area: text("area"), gwp: text("gwp"), base_year: Number(text("base_year")) };
    try {
      onDone(
        inventory
          ? await change<Settings>("POST", callOfInventory(inventory.name), said)
          : await change<Settings>("POST", "/api/v1/inventories", { ...said, name: text("name"), audience: text("audience") }),
      );
    } catch (failed) {
      setError(asApiError(failed));
    }
  };
  return (
    <Dialog title={inventory ? t("inventory.changeTitle") : t("inventories.beginTitle")} onClose={onClose}>
      <form
        class="edit"
        onSubmit={(event) => {
          event.preventDefault();
          void save(event.currentTarget);
        }}
      >
        {!inventory && (
          <label class="field wide">
            <span>{t("inventory.name")}</span>
            <input name="name" required autofocus maxLength={64} pattern="[A-Za-z0-9_\-]+" title={t("inventory.nameForm")} autocomplete="off" spellcheck={false} />
          </label>
        )}
        <label class="field wide"><span>{t("inventory.title")}</span><input name="title" required maxLength={200} defaultValue={inventory?.title ?? ""} /></label>
        <label class="field wide"><span>{t("inventory.area")}</span><input name="area" required maxLength={100} defaultValue={inventory?.area ?? ""} /></label>
        <label class="field wide">
          <span>{t("inventory.potentials")}</span>
          <select name="gwp" defaultValue={inventory?.gwp ?? "ar5"}>
            {potentials.map((set) => <option key={set} value={set} selected={set === (inventory?.gwp ?? "ar5")}>{named("gwp", set)}</option>)}
          </select>
        </label>
        <label class="field"><span>{t("inventory.baseYear")}</span><input name="base_year" type="number" required min={1750} max={2200} defaultValue={String(inventory?.base_year ?? 1990)} /></label>
        {!inventory && (
          <label class="field">
            <span>{t("inventory.audience")}</span>
            <select name="audience">
              <option value="internal">{t("audience.internal")}</option>
              <option value="public">{t("audience.public")}</option>
            </select>
          </label>
        )}
        {error && <p class="failure wide" role="alert">{describe(error)}</p>}
        <div class="actions wide">
          <button type="submit" class="main">{inventory ? t("inventory.save") : t("inventories.beginAction")}</button>
          <button type="button" onClick={onClose}>{t("dialog.cancel")}</button>
        </div>
      </form>
    </Dialog>
  );
}
