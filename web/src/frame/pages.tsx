// Which page an address shows. A later module adds its lines here and to the navigation (navigation.tsx).
// Pages that carry charts, the map or the verification are loaded when they are first asked for.
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { asApiError } from "../api/use_answer";
import { t, type MessageKey } from "../language/catalogue";
import { Failure } from "../part/state";
import { ActorPage } from "../page/actor";
import { ActorsPage } from "../page/actors";
import { AgreementPage } from "../page/agreement";
import { AgreementsPage } from "../page/agreements";
import { CommitmentsPage } from "../page/commitments";
import { DisputesPage } from "../page/disputes";
import { EventPage } from "../page/event";
import { NotFoundPage } from "../page/not_found";
import { OverviewPage } from "../page/overview";
import { PlainThingPage } from "../page/plain_thing";
import { ProjectsPage } from "../page/projects";
import { ProposalPage } from "../page/proposal";
import { ReportPage } from "../page/report";
import { ReportsPage } from "../page/reports";
import { ReviewPage } from "../page/review";
import { RecordPage } from "../page/record";
import { SearchPage } from "../page/search";
import { SignInPage } from "../page/sign_in";
import { UsersPage } from "../page/users";

export interface PageProps {
  id: string;
}

function later(load: () => Promise<ComponentType<PageProps>>): ComponentType<PageProps> {
  let loaded: ComponentType<PageProps> | null = null;
  return function Later(props: PageProps) {
    const [state, setState] = useState<{ page: ComponentType<PageProps> | null; error: unknown }>({
      page: loaded,
      error: null,
    });
    useEffect(() => {
      if (loaded) return;
      load().then(
        (page) => {
          loaded = page;
          setState({ page, error: null });
        },
        (error: unknown) => setState({ page: null, error }),
      );
    }, []);
    if (state.error) return <Failure error={asApiError(state.error)} again={() => location.reload()} />;
    if (!state.page) return <p class="waiting" role="status">{t("state.loading")}</p>;
    return <state.page {...props} />;
  };
}

interface Route {
  pattern: RegExp;
  page: ComponentType<PageProps>;
  title: MessageKey;
}

const routes: Route[] = [
  { pattern: /^\/$/, page: OverviewPage, title: "overview.title" },
  {
    pattern: /^\/timeline$/,
    page: later(async () => (await import("../page/timeline")).TimelinePage),
    title: "timeline.title",
  },
  {
    pattern: /^\/network$/,
    page: later(async () => (await import("../page/network")).NetworkPage),
    title: "network.title",
  },
  { pattern: /^\/map$/, page: later(async () => (await import("../page/map")).MapPage), title: "map.title" },
  { pattern: /^\/agreements$/, page: AgreementsPage, title: "agreements.title" },
  { pattern: /^\/agreements\/([^/]+)$/, page: AgreementPage, title: "kind.agreement" },
  { pattern: /^\/commitments$/, page: CommitmentsPage, title: "commitments.title" },
  { pattern: /^\/commitments\/([^/]+)$/, page: PlainThingPage("commitment"), title: "kind.commitment" },
  { pattern: /^\/projects$/, page: ProjectsPage, title: "projects.title" },
  { pattern: /^\/projects\/([^/]+)$/, page: PlainThingPage("project"), title: "kind.project" },
  { pattern: /^\/events\/([^/]+)$/, page: EventPage, title: "kind.event" },
  { pattern: /^\/disputes$/, page: DisputesPage, title: "disputes.title" },
  {
    pattern: /^\/inventories$/,
    page: later(async () => (await import("../page/inventories")).InventoriesPage),
    title: "inventories.title",
  },
  {
    pattern: /^\/inventories\/([^/]+)$/,
    page: later(async () => (await import("../page/inventory")).InventoryPage),
    title: "kind.inventory",
  },
  { pattern: /^\/actors$/, page: ActorsPage, title: "actors.title" },
  { pattern: /^\/actors\/([^/]+)$/, page: ActorPage, title: "kind.actor" },
  { pattern: /^\/reports$/, page: ReportsPage, title: "reports.title" },
  { pattern: /^\/reports\/([^/]+)$/, page: ReportPage, title: "kind.report" },
  { pattern: /^\/proposals\/([^/]+)$/, page: ProposalPage, title: "kind.proposal" },
  { pattern: /^\/review$/, page: ReviewPage, title: "review.title" },
  { pattern: /^\/record$/, page: RecordPage, title: "record.title" },
  {
    pattern: /^\/record\/(\d+)$/,
    page: later(async () => (await import("../page/entry")).EntryPage),
    title: "entry.title",
  },
  { pattern: /^\/search$/, page: SearchPage, title: "search.title" },
  { pattern: /^\/users$/, page: UsersPage, title: "users.title" },
  { pattern: /^\/signin$/, page: SignInPage, title: "signin.title" },
];

export interface Shown {
  page: ComponentType<PageProps>;
  id: string;
  title: MessageKey;
}

export function pageAt(path: string): Shown {
  for (const { pattern, page, title } of routes) {
    const match = pattern.exec(path);
    if (!match) continue;
    let id = match[1] ?? "";
    try {
      id = decodeURIComponent(id);
    } catch {
      break;
    }
    return { page, id, title };
  }
  return { page: NotFoundPage, id: "", title: "notFound.title" };
}
