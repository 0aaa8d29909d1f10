/** Jest transform for TypeScript: ts-jest, plus `import.meta.url`, which TypeScript cannot express in CommonJS. */
const { default: tsJest } = require('ts-jest');

/** @typedef {ReturnType<typeof tsJest.createTransformer>} Transformer */

const OWN_ADDRESS = /\bimport\.meta\.url\b/g;
const adapted = (/** @type {string} */ source) => source.replace(OWN_ADDRESS, "require('node:url').pathToFileURL(__filename).href");

module.exports = {
  /** @type {typeof tsJest.createTransformer} */
  createTransformer(options) {
    const transformer = tsJest.createTransformer(options);
    return /** @type {Transformer} */ ({
      process: (source, path, jest) => transformer.process(adapted(source), path, jest),
      getCacheKey: (source, path, jest) => transformer.getCacheKey(adapted(source), path, jest),
    });
  },
};
