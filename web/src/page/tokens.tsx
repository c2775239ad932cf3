// Tokens with which programs act in one's name. A new one is shown once and never again.
import { useState } from "preact/hooks";
import { roles, type List, type Token } from "../api/answers";
import { change, get } from "../api/client";
import { asApiError, useAnswer } from "../api/use_answer";
import { tell } from "../frame/notice";
import { mayAs } from "../frame/session";
import { named, t } from "../language/catalogue";
import { instant } from "../language/format";
import { Answer, Empty, describe } from "../part/state";
import { Table } from "../part/table";
import { Words } from "../part/words";

export function Tokens() {
  const loaded = useAnswer("tokens", (signal) => get<Pick<List<Token>, "items">>("/api/v1/tokens", {}, signal), false);
  const [made, setMade] = useState<Token | null>(null);
  const fail = (error: unknown) => tell(describe(asApiError(error)), true);
  const make = (form: HTMLFormElement) => {
    const data = new FormData(form);
    const body = { label: data.get("label"), role: data.get("role") };
    change<Token>("POST", "/api/v1/tokens", body).then((token) => {
      form.reset();
      setMade(token);
      loaded.again();
    }, fail);
  };
  const remove = (token: Token) => {
    change("DELETE", `/api/v1/tokens/${encodeURIComponent(token.id)}`).then(() => {
      tell(t("tokens.removed"));
      loaded.again();
    }, fail);
  };
  return (
    <section aria-labelledby="tokens">
      <h2 id="tokens">{t("tokens.title")}</h2>
      <p>{t("tokens.text")}</p>
      <form
        class="filters"
        aria-label={t("tokens.make")}
        onSubmit={(event) => {
          event.preventDefault();
          make(event.currentTarget);
        }}
      >
        <label class="field"><span>{t("tokens.name")}</span><input name="label" required autocomplete="off" /></label>
        <label class="field">
          <span>{t("users.role")}</span>
          <select name="role">
            {roles.filter(mayAs).map((role) => <option key={role} value={role}>{named("role", role)}</option>)}
          </select>
        </label>
        <button type="submit">{t("tokens.make")}</button>
      </form>
      {made?.token && (
        <div class="card call" role="status">
          <p>{t("tokens.once")}</p>
          <p class="long"><code>{made.token}</code></p>
        </div>
      )}
      <Answer of={loaded}>
        {(list) =>
          list.items.length === 0 ? <Empty>{t("tokens.none")}</Empty> : (
            <Table
              caption={t("tokens.title")}
              rows={list.items}
              keyOf={(row) => row.id}
              columns={[
                { head: t("column.name"), class: "words", cell: (row) => <Words text={row.label} /> },
                { head: t("users.role"), cell: (row) => named("role", row.role) },
                { head: t("column.added"), class: "day", cell: (row) => instant(row.created) },
                { head: t("tokens.used"), class: "day", cell: (row) => row.used && instant(row.used) },
                {
                  head: t("column.action"),
                  cell: (row) => <button type="button" class="quiet" onClick={() => remove(row)}>{t("tokens.remove")}</button>,
                },
              ]}
            />
          )
        }
      </Answer>
    </section>
  );
}
