/** The text of anything that was thrown; errors of a script's realm are no `Error` of this one. */
export function messageOf(thrown: unknown): string {
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) return String(thrown.message);
  return String(thrown);
}

/** The name of anything that was thrown, 'Error' where it has none. */
export function nameOf(thrown: unknown): string {
  if (typeof thrown === 'object' && thrown !== null && 'name' in thrown) return String(thrown.name);
  return 'Error';
}
