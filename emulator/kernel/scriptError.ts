/** What a script threw and did not catch, as an Error of this side: name and message as the script's error had them. */
export class ScriptError extends Error {
  readonly status: 'failed' | 'killed' | 'timedOut';
  /** The value the script threw, of the script's own realm. */
  readonly thrown: unknown;

  constructor(thrown: unknown, status: 'failed' | 'killed' | 'timedOut') {
    const shape = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as Partial<Error>;
    super(typeof shape.message === 'string' ? shape.message : String(thrown));
    this.name = typeof shape.name === 'string' ? shape.name : 'Error';
    if (typeof shape.stack === 'string') this.stack = shape.stack;
    this.status = status;
    this.thrown = thrown;
  }
}
