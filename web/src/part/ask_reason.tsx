// Asks why, before something is taken back or turned down. The reason becomes part of the record.
import { useState } from "preact/hooks";
import { t } from "../language/catalogue";
import { Dialog } from "./dialog";

interface AskReasonProps {
  title: string;
  action: string;
  needed?: boolean;
  onClose: () => void;
  onReason: (reason: string) => void;
}

export function AskReason({ title, action, needed = false, onClose, onReason }: AskReasonProps) {
  const [reason, setReason] = useState("");
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onReason(reason.trim());
        }}
      >
        <label class="field">
          <span>{needed ? t("reason.needed") : t("reason.optional")}</span>
          <input autofocus value={reason} required={needed} maxLength={1000} onInput={(e) => setReason(e.currentTarget.value)} />
        </label>
        <div class="actions">
          <button type="submit" class="main">{action}</button>
          <button type="button" onClick={onClose}>{t("dialog.cancel")}</button>
        </div>
      </form>
    </Dialog>
  );
}
