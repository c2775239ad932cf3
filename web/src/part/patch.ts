// What a form changed, as a JSON merge patch (RFC 7396): only the fields that differ, lists whole.

export function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function patchOf(before: Record<string, unknown>, after: Record<string, unknown>): Record<string, unknown> {
  const patch: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(after)) {
    if (!sameValue(before[name], value)) patch[name] = value;
  }
  return patch;
}
