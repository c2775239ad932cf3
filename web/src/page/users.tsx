// Who may do what (for the administrator), and everybody's own tokens for programs.
import { get } from "../api/client";
import type { List, User } from "../api/answers";
import { roles } from "../api/answers";
import { change, loadMe, me } from "../api/client";
import { asApiError, useAnswer } from "../api/use_answer";
import { tell } from "../frame/notice";
import { mayAs } from "../frame/session";
import { named, t } from "../language/catalogue";
import { instant } from "../language/format";
import { Heading } from "../part/heading";
import { Answer, Empty, describe } from "../part/state";
import { Table } from "../part/table";
import { Words, plain } from "../part/words";
import { Tokens } from "./tokens";

async function act(action: Promise<unknown>, again: () => void, said: string): Promise<void> {
  try {
    await action;
    tell(said);
    again();
  } catch (error) {
    tell(describe(asApiError(error)), true);
  }
}

function RoleOptions() {
  return <>{roles.map((role) => <option key={role} value={role}>{named("role", role)}</option>)}</>;
}

function UserTable({ users, again }: { users: User[]; again: () => void }) {
  const set = (user: User, part: object, said: string) =>
    void act(change("PATCH", `/api/v1/users/${encodeURIComponent(user.name)}`, part), again, said);
  return (
    <Table
      caption={t("users.title")}
      rows={users}
      keyOf={(row) => row.name}
      columns={[
        { head: t("column.name"), class: "words", cell: (row) => <Words text={row.name} /> },
        {
          head: t("users.role"),
          cell: (row) => (
            <select
              aria-label={t("users.roleOf", { name: plain(row.name) })}
              value={row.role}
              onChange={(event) => set(row, { role: event.currentTarget.value }, t("users.changed"))}
            >
              <RoleOptions />
            </select>
          ),
        },
        { head: t("users.since"), class: "day", cell: (row) => instant(row.since) },
        { head: t("users.by"), cell: (row) => <Words text={row.author} /> },
        {
          head: t("column.action"),
          cell: (row) =>
            row.name !== me.value?.user?.name && (
              <button
                type="button"
                class="quiet"
                aria-label={t("users.endOf", { name: plain(row.name) })}
                onClick={() => set(row, { disabled: true }, t("users.ended"))}
              >
                {t("users.end")}
              </button>
            ),
        },
      ]}
    />
  );
}

function NewUser({ again }: { again: () => void }) {
  const submit = (form: HTMLFormElement) => {
    const data = new FormData(form);
    const body = { name: data.get("name"), password: data.get("password"), role: data.get("role") };
    const added = async () => {
      await change("POST", "/api/v1/users", body);
      await loadMe();
    };
    void act(added(), () => (form.reset(), again()), t("users.added"));
  };
  return (
    <form
      class="filters"
      aria-label={t("users.new")}
      onSubmit={(event) => {
        event.preventDefault();
        submit(event.currentTarget);
      }}
    >
      <label class="field"><span>{t("signin.name")}</span><input name="name" required autocomplete="off" /></label>
      <label class="field">
        <span>{t("signin.password")}</span>
        <input name="password" type="password" required minLength={12} autocomplete="new-password" />
      </label>
      <label class="field"><span>{t("users.role")}</span><select name="role"><RoleOptions /></select></label>
      <button type="submit" class="main">{t("users.add")}</button>
    </form>
  );
}

function Users() {
  const loaded = useAnswer("users", (signal) => get<Pick<List<User>, "items">>("/api/v1/users", {}, signal), false);
  return (
    <section aria-label={t("users.title")}>
      {!me.value?.users && <p class="call card">{t("users.first")}</p>}
      <Answer of={loaded}>
        {(list) => (list.items.length === 0 ? <Empty>{t("users.none")}</Empty> : <UserTable users={list.items} again={loaded.again} />)}
      </Answer>
      <h2>{t("users.new")}</h2>
      <NewUser again={loaded.again} />
    </section>
  );
}

export function UsersPage() {
  return (
    <>
      <Heading>{mayAs("administrator") ? t("users.title") : t("tokens.title")}</Heading>
      {mayAs("administrator") && <Users />}
      {me.value?.users && <Tokens />}
    </>
  );
}
