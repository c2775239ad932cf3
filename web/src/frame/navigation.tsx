// The way to every page, in the groups of the work: see, follow up, read in, account, prove.
import { get, me } from "../api/client";
import type { Overview } from "../api/answers";
import { useAnswer } from "../api/use_answer";
import { t, type MessageKey } from "../language/catalogue";
import { number } from "../language/format";
import { Link, path } from "./router";
import { mayAs } from "./session";

interface Item {
  href: string;
  name: MessageKey;
}

const groups: { name: MessageKey; items: Item[] }[] = [
  {
    name: "nav.happened",
    items: [
      { href: "/timeline", name: "timeline.title" },
      { href: "/network", name: "network.title" },
      { href: "/map", name: "map.title" },
      { href: "/disputes", name: "disputes.title" },
    ],
  },
  {
    name: "nav.promised",
    items: [
      { href: "/agreements", name: "agreements.title" },
      { href: "/commitments", name: "commitments.title" },
      { href: "/projects", name: "projects.title" },
      { href: "/actors", name: "actors.title" },
    ],
  },
  {
    name: "nav.desk",
    items: [
      { href: "/reports", name: "reports.title" },
      { href: "/review", name: "review.title" },
    ],
  },
  { name: "nav.emitted", items: [{ href: "/inventories", name: "inventories.title" }] },
  { name: "nav.proof", items: [{ href: "/record", name: "record.title" }] },
];

interface Waiting {
  count: number;
  label: MessageKey;
}

function Entry({ item, waiting }: { item: Item; waiting?: Waiting | undefined }) {
  const current = path.value === item.href || path.value.startsWith(`${item.href}/`);
  return (
    <li>
      <Link href={item.href} aria-current={current ? "page" : undefined}>
        {t(item.name)}
        {waiting && waiting.count > 0 && (
          <span class="count">
            <span aria-hidden="true">{number(waiting.count)}</span>
            <span class="unseen-text">{t(waiting.label, { count: waiting.count })}</span>
          </span>
        )}
      </Link>
    </li>
  );
}

export function Navigation() {
  const overview = useAnswer("overview", (signal) => get<Overview>("/api/v1/overview", {}, signal));
  const counts = overview.value?.counts;
  const waiting: Record<string, Waiting> = {
    "/review": { count: counts?.pending ?? 0, label: "nav.pending" },
    "/disputes": { count: counts?.disputes ?? 0, label: "nav.disputes" },
  };
  return (
    <nav aria-label={t("nav.name")} class="side">
      <ul>
        <li>
          <Link href="/" aria-current={path.value === "/" ? "page" : undefined}>{t("overview.title")}</Link>
        </li>
      </ul>
      {groups.map((group) => (
        <div key={group.name}>
          <h2>{t(group.name)}</h2>
          <ul>
            {group.items.map((item) => (
              <Entry key={item.href} item={item} waiting={waiting[item.href]} />
            ))}
          </ul>
        </div>
      ))}
      <ul>
        {(mayAs("administrator") || me.value?.users) && <Entry item={{ href: "/users", name: mayAs("administrator") ? "users.title" : "tokens.title" }} />}
      </ul>
    </nav>
  );
}
