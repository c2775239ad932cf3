// Subjects ("event:3f2a...") as addresses: of the server's call and of the page that shows the thing.
import type { Evidence } from "./rows";

export function kindOf(subject: string): string {
  return subject.slice(0, Math.max(0, subject.indexOf(":")));
}

export function idOf(subject: string): string {
  return encodeURIComponent(subject.slice(subject.indexOf(":") + 1));
}

const folders: Record<string, string> = {
  report: "reports",
  event: "events",
  agreement: "agreements",
  commitment: "commitments",
  project: "projects",
  actor: "actors",
  proposal: "proposals",
  inventory: "inventories",
};

export function callOf(subject: string): string {
  return `/api/v1/${folders[kindOf(subject)] ?? kindOf(subject)}/${idOf(subject)}`;
}

// What belongs to an inventory ("dataset:<inventory>:<file>") is shown on its page.
const views: Record<string, string> = { dataset: "files", submission: "submissions" };

// Null where no page shows such a thing.
export function pageOf(subject: string): string | null {
  const view = views[kindOf(subject)];
  if (view) return `/inventories/${encodeURIComponent(subject.split(":")[1] ?? "")}?view=${view}`;
  const folder = folders[kindOf(subject)];
  return folder ? `/${folder}/${idOf(subject)}` : null;
}

// A report is named by the first 16 digits of its text's hash.
export function reportOf(evidence: Evidence): string {
  return `report:${evidence.source.replace("urn:sha256:", "").slice(0, 16)}`;
}

export function placeInReport(evidence: Evidence): string {
  const { start, end } = evidence.selector[1];
  return `${pageOf(reportOf(evidence))}#at=${start}-${end}`;
}

export function shortSubject(subject: string): string {
  return `${kindOf(subject)}:${subject.slice(subject.indexOf(":") + 1).slice(0, 10)}`;
}
