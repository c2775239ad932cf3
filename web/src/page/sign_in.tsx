// Name and password. After that the page that was asked for is shown.
import { useState } from "preact/hooks";
import type { ApiError } from "../api/client";
import { asApiError } from "../api/use_answer";
import type { PageProps } from "../frame/pages";
import { go, path } from "../frame/router";
import { signIn } from "../frame/session";
import { t } from "../language/catalogue";
import { Heading } from "../part/heading";
import { describe } from "../part/state";

export function SignInPage(_: PageProps) {
  const [error, setError] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (form: HTMLFormElement) => {
    const data = new FormData(form);
    setBusy(true);
    setError(null);
    try {
      await signIn(String(data.get("name") ?? ""), String(data.get("password") ?? ""));
      if (path.value === "/signin") go("/", { replace: true });
    } catch (problem) {
      setError(asApiError(problem));
    }
    setBusy(false);
  };
  return (
    <div class="sign-in">
      <Heading>{t("signin.title")}</Heading>
      <p>{t("about.short")}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit(event.currentTarget);
        }}
      >
        <label class="field">
          <span>{t("signin.name")}</span>
          <input name="name" autocomplete="username" required autocapitalize="off" spellcheck={false} />
        </label>
        <label class="field">
          <span>{t("signin.password")}</span>
          <input name="password" type="password" autocomplete="current-password" required />
        </label>
        {error && <p class="failure" role="alert">{error.status === 401 ? t("signin.refused") : describe(error)}</p>}
        <div class="actions">
          <button type="submit" class="main" disabled={busy}>{t("signin.action")}</button>
        </div>
      </form>
    </div>
  );
}
