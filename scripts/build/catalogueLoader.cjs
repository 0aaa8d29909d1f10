/**
 * webpack loader: a module of the catalogue becomes a look-up in Catalogue.js. What to write comes as an option, since a loader in
 * CommonJS cannot ask a module for it at once.
 * @type {(this: { getOptions(): { lookedUp: (source: string) => string } }, source: string) => string}
 */
module.exports = function catalogueLoader(source) {
  return this.getOptions().lookedUp(source);
};
