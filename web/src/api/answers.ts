// Answers that are not rows of the record: lists, charts, the session, users.
import type { Commitment, Dispute, Happening, Report } from "./rows";

export interface List<Row> {
  items: Row[];
  total: number | null; // null where counting would cost as much as listing
  offset: number;
  limit: number;
  next?: number | null;
}

export type Role = "viewer" | "analyst" | "reviewer" | "compiler" | "administrator";
export const roles: readonly Role[] = ["viewer", "analyst", "reviewer", "compiler", "administrator"];

export interface Me {
  user: { name: string; role: Role } | null;
  users: boolean;
  csrf: string | null;
  office: string;
  verifier_key: string;
  version: string;
  languages: string[]; // that reports are read in
  today: string;
}

export interface Overview {
  counts: Record<
    "reports" | "events" | "agreements" | "commitments" | "projects" | "actors" | "disputes" | "pending" | "entries",
    number
  >;
  recent: Happening[];
  reports: Report[];
  due: Commitment[];
  overdue: Commitment[];
  disputed: Dispute[];
  today: string;
  checkpoint: { size: number; root: string } | null;
}

export type Step = "year" | "month" | "day";
export interface Buckets {
  step: Step;
  buckets: { start: string; counts: Record<string, number> }[];
  undated: number;
  vague?: number;
}
export interface Network {
  nodes: { id: string; name: string; kind: string; country: string | null; events: number }[];
  edges: { a: string; b: string; events: number; agreements: number }[];
  of?: number;
}
export interface WorldCounts {
  countries: { code: string; events: number; agreements: number }[];
  places: { name: string; country: string | null; latitude: number | null; longitude: number | null; events: number }[];
}

export interface Uploaded {
  reports: {
    subject: string;
    name: string;
    outcome: "added" | "known" | "erased";
    proposals: number;
    accepted: number;
  }[];
  problems: Problem[];
}
export interface Problem {
  code: string;
  what: string;
  where: string | null;
  remedy: string | null;
}

export interface User {
  name: string;
  role: Role;
  since: string;
  author: string;
}
export interface Token {
  id: string;
  label: string;
  role: Role;
  created: string;
  expires: string | null;
  used: string | null;
  token?: string; // told once, when it is made
}
