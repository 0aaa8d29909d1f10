/** A request that the server will not do, with the HTTP status that says so. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * What a person or a script may not do at the desk, in its own words. It is an answer and no fault: it travels as HTTP 200 with
 * `{refusal}`, since browsers print every other status as an error.
 */
export class DeskRefusal extends Error {
  override readonly name = 'DeskRefusal';
}

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
