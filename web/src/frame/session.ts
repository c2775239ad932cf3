// What the one who looks may do. The server decides; pages only leave out what it would refuse.
import { me, change, loadMe } from "../api/client";
import type { Role } from "../api/answers";
import { roles } from "../api/answers";
import { followGrowth, stopFollowing } from "../api/stream";

export function mayAs(needed: Role): boolean {
  const role = me.value?.user?.role;
  return role !== undefined && roles.indexOf(role) >= roles.indexOf(needed);
}

export async function signIn(name: string, password: string): Promise<void> {
  await change("POST", "/api/v1/session", { name, password });
  await loadMe();
  followGrowth();
}

export async function signOut(): Promise<void> {
  stopFollowing();
  await change("DELETE", "/api/v1/session");
  await loadMe();
}
