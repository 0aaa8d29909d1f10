/**
 * webpack loader: another source takes the place of a module's. What to write comes as an option, since a loader in CommonJS cannot ask a
 * module for it at once.
 * @type {(this: { getOptions(): { rewritten: (source: string) => string } }, source: string) => string}
 */
module.exports = function rewritingLoader(source) {
  return this.getOptions().rewritten(source);
};
