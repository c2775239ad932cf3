// Correcting and withdrawing an accepted thing. Nothing is overwritten: both append an entry.
import { useState } from "preact/hooks";
import type { Thing } from "../api/rows";
import { asApiError } from "../api/use_answer";
import { tell } from "../frame/notice";
import { mayAs } from "../frame/session";
import { t } from "../language/catalogue";
import { AskReason } from "./ask_reason";
import { correct, withdraw } from "./decide";
import { Dialog } from "./dialog";
import { EditForm } from "./edit_form";
import { describe } from "./state";

export function ThingActions({ thing, done }: { thing: Thing; done: () => void }) {
  const [open, setOpen] = useState<"correct" | "withdraw" | null>(null);
  if (!mayAs("reviewer") || thing.withdrawn) return null;
  const act = async (action: () => Promise<void>, said: string) => {
    setOpen(null);
    try {
      await action();
      tell(said);
      done();
    } catch (error) {
      tell(describe(asApiError(error)), true);
    }
  };
  return (
    <div class="actions thing-actions">
      <button type="button" onClick={() => setOpen("correct")}>{t("thing.correct")}</button>
      <button type="button" onClick={() => setOpen("withdraw")}>{t("thing.withdraw")}</button>
      {open === "correct" && (
        <Dialog title={t("thing.correctTitle")} onClose={() => setOpen(null)}>
          <EditForm
            kind={thing.kind}
            value={thing.body}
            action={t("thing.correct")}
            needsChange
            onCancel={() => setOpen(null)}
            onPatch={(patch) => void act(() => correct(thing.subject, patch), t("thing.corrected"))}
          />
        </Dialog>
      )}
      {open === "withdraw" && (
        <AskReason
          title={t("thing.withdrawTitle")}
          action={t("thing.withdraw")}
          onClose={() => setOpen(null)}
          onReason={(reason) => void act(() => withdraw(thing.subject, reason), t("thing.withdrawnNow"))}
        />
      )}
    </div>
  );
}
