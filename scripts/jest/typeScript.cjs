/** Jest transform for TypeScript: ts-jest, plus `import.meta.url`, which TypeScript cannot express in CommonJS. */
const { default: tsJest } = require('ts-jest');

const OWN_ADDRESS = /\bimport\.meta\.url\b/g;
const adapted = (/** @type {string} */ source) =>
  source.replace(OWN_ADDRESS, "require('node:url').pathToFileURL(__filename).href");

module.exports = {
  /** @param {Parameters<typeof tsJest.createTransformer>[0]} options */
  createTransformer(options) {
    const transformer = tsJest.createTransformer(options);
    /** @type {Pick<typeof transformer, 'process' | 'getCacheKey'>} */
    const translating = {
      process: (source, path, jest) => transformer.process(adapted(source), path, jest),
      getCacheKey: (source, path, jest) => transformer.getCacheKey(adapted(source), path, jest),
    };
    return translating;
  },
};
