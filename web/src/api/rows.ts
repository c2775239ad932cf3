// The rows that the server answers with, as `concord ... --json` prints them. Nothing in them is trusted to be
// harmless: names, titles, quotes and texts are other people's words.

export interface QuoteSelector {
  type: "TextQuoteSelector";
  exact: string;
  prefix: string;
  suffix: string;
}
export interface PositionSelector {
  type: "TextPositionSelector";
  start: number;
  end: number;
}
export interface Evidence {
  source: string; // "urn:sha256:..." of the report's text
  selector: [QuoteSelector, PositionSelector];
}

export type ThingKind = "event" | "agreement" | "commitment" | "project";
export const thingKinds: readonly ThingKind[] = ["event", "agreement", "commitment", "project"];
export const eventTypes = ["CONSULT", "COOPERATE", "AGREE", "SUPPORT", "AID"] as const;
export type EventType = (typeof eventTypes)[number];
export const eventStatuses = ["held", "planned", "negated", "hypothetical"] as const;
export const agreementStatuses = ["signed", "planned", "proposed"] as const;
export const actorKinds = ["person", "state", "organisation"] as const;
export const projectKinds = [
  "power", "grid", "hydrogen", "ccus", "forest", "wetland", "land", "water", "transport", "finance", "inventory",
  "carbon-market", "adaptation", "education", "other",
] as const;
export type ProjectKind = (typeof projectKinds)[number];

export interface ActorInEvent {
  name: string;
  kind: (typeof actorKinds)[number];
  country: string | null;
  role: string | null;
  org: string | null;
}
export interface EventBody {
  type: EventType;
  plover: string;
  status: (typeof eventStatuses)[number];
  date: string | null;
  date_inferred: boolean;
  date_said: string | null;
  date_due: string | null;
  place: string | null;
  place_country: string | null;
  actors: ActorInEvent[];
  topics?: ProjectKind[];
  report: string | null;
  proposal: string | null;
}
export interface AgreementBody {
  title: string;
  status: (typeof agreementStatuses)[number];
  parties: string[];
  date: string | null;
  topics?: ProjectKind[];
  report: string | null;
  proposal: string | null;
}
export interface CommitmentBody {
  who: string;
  to_whom: string | null;
  what: string;
  due: string | null;
  report: string | null;
  proposal: string | null;
}
export interface ProjectBody {
  what: string;
  kind: ProjectKind;
  report: string | null;
  proposal: string | null;
}

export interface Thing<Body = Record<string, unknown>> {
  kind: ThingKind;
  subject: string;
  entry: string;
  revision: number;
  withdrawn: boolean;
  reason: string | null;
  day: string | null;
  body: Body;
  evidence: Evidence[];
  author: string;
  time: string;
  language?: string | null; // of its report
  disputes?: Dispute[]; // of one thing by itself
}
// Two accounts of one thing that contradict each other in a field.
export interface Dispute {
  field: string;
  day: string | null;
  things: Thing[];
}
export interface Telling {
  subject: string;
  report?: string | null;
  language?: string | null;
  evidence: Evidence[];
}
// With all that reports tell of it.
interface Told {
  sources: number;
  tellings: Telling[];
}
export type Happening = Thing<EventBody> & Told;
export type ListedAgreement = Thing<AgreementBody> & Told;
export interface Agreement extends Thing<AgreementBody> {
  tellings?: Telling[];
  later?: Found[];
}
export type Commitment = Thing<CommitmentBody>;
export type Project = Thing<ProjectBody>;

export interface QuoteContext {
  before: string;
  quote: string;
  after: string;
}
export interface Proposal {
  kind: "proposal";
  subject: string;
  entry: string;
  of: ThingKind;
  report: string;
  state: "pending" | "accepted" | "rejected" | "withdrawn";
  confidence: number;
  rule: string;
  value: Record<string, unknown>;
  evidence: Evidence[];
  accepted_as: string | null;
  decided_by: string | null;
  reason: string | null;
  context?: QuoteContext[];
}

export interface Report {
  kind: "report";
  subject: string;
  entry: string;
  sha256: string;
  bytes: number;
  media_type: string;
  language: string | null;
  published: string | null;
  published_inferred: boolean;
  title: string | null;
  name: string;
  original: string | null;
  original_media_type: string | null;
  url: string | null;
  author: string;
  time: string;
  erased: boolean;
  reason: string | null;
}
export interface WholeReport extends Report {
  text: string | null;
  proposals: Proposal[];
}

export interface Actor {
  id: string;
  name: string;
  kind: string;
  country: string | null;
  roles: string[];
  organisations: string[];
  events: number;
  first_seen: string | null;
  last_seen: string | null;
  spellings: string[];
}
export interface Spelling {
  id: string;
  name: string;
  country: string | null;
  roles: string[];
  events: number;
}
export interface Verdict {
  subject: string;
  apart: boolean;
  withdrawn: boolean;
  spellings: string[];
  author: string;
  reason: string;
}
export interface WholeActor extends Actor {
  spelling_rows: Spelling[];
  participations: { event: string; type: string; status: string; who: string[]; day: string | null; role: string; org: string }[];
  verdicts: Verdict[];
}

export interface Found {
  subject: string;
  kind: string;
  day: string | null;
  title: string | null;
  quote: string | null;
  report: string | null;
  language?: string | null;
}
export interface HistoryItem {
  index: number;
  id: string;
  kind: string;
  subject: string;
  time: string;
  author: string;
  reason: string | null;
  effective: boolean;
  changes: { field: string; before: unknown; after: unknown }[];
}
export interface LogEntry {
  index: number;
  id: string;
  kind: string;
  subject: string;
  time: string;
  author: string;
  bytes?: string; // the canonical JSON, exactly as it was hashed
}
