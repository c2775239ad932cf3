// What every page stands in: skip link, head with search, language and theme, navigation, the page, one line
// for what actions came to. After a change of page the focus goes to its heading.
import { useEffect, useRef, useState } from "preact/hooks";
import { me, signInNeeded } from "../api/client";
import { choose, language, languages, t } from "../language/catalogue";
import { ownName } from "../language/format";
import { SignInPage } from "../page/sign_in";
import { plain } from "../part/words";
import { Navigation } from "./navigation";
import { notice, tell } from "./notice";
import { pageAt } from "./pages";
import { Link, go, path, query } from "./router";
import { signOut } from "./session";
import { setTheme, theme, themes } from "./theme";
import { ownTitle } from "./title";

function SearchBox() {
  return (
    <form
      role="search"
      class="find"
      aria-label={t("search.title")}
      onSubmit={(event) => {
        event.preventDefault();
        const words = new FormData(event.currentTarget).get("q");
        if (typeof words === "string" && words.trim()) go(`/search?q=${encodeURIComponent(words.trim())}`);
      }}
    >
      <input
        key={path.value}
        type="search"
        name="q"
        aria-label={t("search.label")}
        placeholder={t("search.label")}
        defaultValue={path.value === "/search" ? (query.value.get("q") ?? "") : ""}
      />
    </form>
  );
}

function Choices() {
  return (
    <>
      <select
        aria-label={t("frame.language")}
        value={language.value}
        onChange={(event) => {
          choose(event.currentTarget.value).catch(() => tell(t("state.failed"), true));
        }}
      >
        {languages.map((one) => <option key={one} value={one} lang={one}>{ownName(one)}</option>)}
      </select>
      <select
        aria-label={t("frame.theme")}
        value={theme.value}
        onChange={(event) => setTheme(themes.find((one) => one === event.currentTarget.value) ?? "auto")}
      >
        {themes.map((one) => <option key={one} value={one}>{t(`theme.${one}`)}</option>)}
      </select>
    </>
  );
}

function Account() {
  const user = me.value?.user;
  if (!user) return null;
  return (
    <span class="account">
      <bdi>{plain(user.name)}</bdi>
      {me.value?.users && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            signOut().then(() => go("/signin"), () => tell(t("state.failed"), true));
          }}
        >
          {t("frame.signOut")}
        </button>
      )}
    </span>
  );
}

function Head({ open, onMenu }: { open: boolean; onMenu: () => void }) {
  return (
    <header class="head">
      <button type="button" class="menu quiet" aria-expanded={open} aria-controls="navigation" onClick={onMenu}>
        <span aria-hidden="true">☰</span>
        <span class="unseen-text">{t("nav.name")}</span>
      </button>
      <Link href="/" class="brand">
        <img src="/icon.svg" alt="" width="24" height="24" />
        <strong>Concord</strong>
      </Link>
      <span class="office"><bdi>{plain(me.value?.office)}</bdi></span>
      <SearchBox />
      <div class="choices">
        <Choices />
        <Account />
      </div>
    </header>
  );
}

export function Frame() {
  const [open, setOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  const locked = signInNeeded.value && path.value !== "/signin";
  const shown = pageAt(path.value);
  const title = ownTitle.value ?? t(locked ? "signin.title" : shown.title);
  useEffect(() => {
    document.title = `${plain(title)} · Concord`;
  }, [title, language.value]);
  useEffect(() => {
    setOpen(false);
    if (first.current) {
      first.current = false;
      return;
    }
    (main.current?.querySelector<HTMLElement>("h1") ?? main.current)?.focus({ preventScroll: location.hash !== "" });
  }, [path.value]);
  const Page = shown.page;
  return (
    <>
      <a class="skip" href="#main">{t("frame.skip")}</a>
      <Head open={open} onMenu={() => setOpen(!open)} />
      <div class={locked ? "body alone" : "body"}>
        {!locked && (
          <div id="navigation" class={open ? "navigation open" : "navigation"}>
            <Navigation />
          </div>
        )}
        <main id="main" ref={main} tabIndex={-1}>
          {locked ? <SignInPage id="" /> : <Page key={path.value} id={shown.id} />}
        </main>
      </div>
      <div class="notice" role="status" aria-live="polite">
        {notice.value && <p class={notice.value.bad ? "bad" : ""}>{notice.value.text}</p>}
      </div>
      <footer class="foot">{t("frame.foot", { version: me.value?.version ?? "" })}</footer>
    </>
  );
}
