// The calls by which a person changes the record; each appends entries in that person's name.
import { change } from "../api/client";
import { idOf, kindOf } from "../api/subject";

export async function accept(proposal: string): Promise<string[]> {
  return (await change<{ things: string[] }>("POST", "/api/v1/proposals/accept", { ids: [proposal] })).things;
}

export async function acceptEdited(proposal: string, patch: Record<string, unknown>): Promise<string[]> {
  return (await change<{ things: string[] }>("POST", `/api/v1/proposals/${idOf(proposal)}/edit`, { patch })).things;
}

export async function reject(proposal: string, reason: string): Promise<void> {
  await change("POST", "/api/v1/proposals/reject", { ids: [proposal], reason });
}

export async function withdraw(subject: string, reason: string): Promise<void> {
  await change("POST", `/api/v1/things/${kindOf(subject)}/${idOf(subject)}/withdraw`, { reason });
}

export async function correct(subject: string, patch: Record<string, unknown>): Promise<void> {
  await change("POST", `/api/v1/things/${kindOf(subject)}/${idOf(subject)}/correct`, { patch });
}

export async function judgeActors(verdict: "merge" | "split", one: string, other: string, reason: string): Promise<string> {
  return (await change<{ subject: string }>("POST", `/api/v1/actors/${verdict}`, { one, other, reason })).subject;
}
