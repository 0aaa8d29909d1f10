/** webpack loader: a module of the catalogue becomes a look-up in Catalogue.js. */
/** @type {(this: { async(): (error: unknown, result?: string) => void }, source: string) => void} */
module.exports = function catalogueLoader(source) {
  const done = this.async();
  import('./catalogue.mjs').then(({ lookedUp }) => done(null, lookedUp(source)), done);
};
