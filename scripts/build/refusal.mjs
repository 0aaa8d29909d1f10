/** A build that must not go on: one line for a person, no stack. */
export class BuildRefusal extends Error {
  /** @param {string} message what is wrong, where, and what would do */
  constructor(message) {
    super(message);
    this.name = 'BuildRefusal';
  }
}
