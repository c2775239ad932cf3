// Says that two spellings are one actor. Both are found by name; the reason is kept.
import { useState } from "preact/hooks";
import type { List } from "../api/answers";
import { get } from "../api/client";
import type { Actor } from "../api/rows";
import { asApiError, useAnswer } from "../api/use_answer";
import { tell } from "../frame/notice";
import { named, t } from "../language/catalogue";
import { country } from "../language/format";
import { judgeActors } from "./decide";
import { Dialog } from "./dialog";
import { describe } from "./state";
import { Words } from "./words";

interface PickProps {
  name: string;
  label: string;
  first: string;
  focus: boolean;
  chosen: string | null;
  onChoose: (id: string) => void;
}

function Pick({ name, label, first, focus, chosen, onChoose }: PickProps) {
  const [words, setWords] = useState(first);
  const wanted = words.trim();
  const found = useAnswer(wanted.length < 2 ? null : `actors ${wanted}`, (signal) =>
    get<List<Actor>>("/api/v1/actors", { q: wanted, limit: 8 }, signal), false);
  return (
    <fieldset class="pick">
      <legend>{label}</legend>
      <label class="field">
        <span>{t("merge.name")}</span>
        <input type="search" autofocus={focus} value={words} onInput={(event) => setWords(event.currentTarget.value)} />
      </label>
      <ul class="plain" aria-live="polite">
        {found.value?.items.map((actor) => (
          <li key={actor.id}>
            <label class="inline">
              <input type="radio" name={name} checked={chosen === actor.id} onChange={() => onChoose(actor.id)} />{" "}
              <Words text={actor.name} />{" "}
              <span class="home">
                {named("actorKind", actor.kind)}
                {actor.country ? `, ${country(actor.country)}` : ""}, {t("count.eventsOf", { count: actor.events })}
              </span>
            </label>
          </li>
        ))}
        {found.value?.items.length === 0 && <li class="none">{t("merge.none")}</li>}
      </ul>
    </fieldset>
  );
}

interface MergeDialogProps {
  one?: { id: string; name: string };
  names?: string[];
  onClose: () => void;
  onDone?: () => void;
}

export function MergeDialog({ one, names = [], onClose, onDone }: MergeDialogProps) {
  const [first, setFirst] = useState<string | null>(one?.id ?? null);
  const [second, setSecond] = useState<string | null>(null);
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const merge = async () => {
    if (!first || !second) return;
    try {
      await judgeActors("merge", first, second, reason.trim());
      tell(t("merge.done"));
      onClose();
      onDone?.();
    } catch (error) {
      setProblem(describe(asApiError(error)));
    }
  };
  return (
    <Dialog title={t("merge.title")} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void merge();
        }}
      >
        <p>{t("merge.text")}</p>
        <div class="picks">
          <Pick name="one" label={t("merge.one")} first={one?.name ?? names[0] ?? ""} focus={!one} chosen={first} onChoose={setFirst} />
          <Pick name="other" label={t("merge.other")} first={names[1] ?? ""} focus={one !== undefined} chosen={second} onChoose={setSecond} />
        </div>
        <label class="field">
          <span>{t("reason.optional")}</span>
          <input value={reason} maxLength={1000} onInput={(event) => setReason(event.currentTarget.value)} />
        </label>
        {problem && <p class="failure" role="alert">{problem}</p>}
        <div class="actions">
          <button type="submit" class="main" disabled={!first || !second || first === second}>{t("merge.action")}</button>
          <button type="button" onClick={onClose}>{t("dialog.cancel")}</button>
        </div>
      </form>
    </Dialog>
  );
}
