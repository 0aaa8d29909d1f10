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
 * What a person or a script may not do at the desk, or what is no longer there to be looked at, in its own words. It is an answer and no
 * fault: it travels as HTTP 200 with `{refusal}`, since browsers print every other status as an error.
 */
export class DeskRefusal extends Error {
  override readonly name = 'DeskRefusal';
}
