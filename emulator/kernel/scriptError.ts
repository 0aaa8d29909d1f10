/** A line of a stack that names a file of the project: those of this side have a folder before them. */
const SCRIPT_LINE = /(?:\(|at |^)((?!realmPrelude\.js)[^\s()/\\]+\.(?:gs|js):\d+(?::\d+)?)/m;

/** What a script threw and did not catch, as an Error of this side: name and message as the script's error had them. */
export class ScriptError extends Error {
  readonly status: 'failed' | 'killed' | 'timedOut';
  /** Where the script threw it, 'Code.gs:12:3': the first line of its own in the stack. */
  readonly at: string | undefined;
  /** The value the script threw, of the script's own realm. */
  readonly thrown: unknown;

  constructor(thrown: unknown, status: 'failed' | 'killed' | 'timedOut') {
    const shape = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as Partial<Error>;
    super(typeof shape.message === 'string' ? shape.message : String(thrown));
    this.name = typeof shape.name === 'string' ? shape.name : 'Error';
    if (typeof shape.stack === 'string') this.stack = shape.stack;
    this.at = SCRIPT_LINE.exec(this.stack ?? '')?.[1];
    this.status = status;
    this.thrown = thrown;
  }
}
