/**
 * Jest transform for ECMAScript modules written in plain JavaScript: the build's own scripts, what the build makes, and the few
 * dependencies that ship no CommonJS. Jest runs CommonJS here, so that tests need no experimental flag of Node.
 */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { transformSync, version } = require('esbuild');

const own = readFileSync(__filename);

module.exports = {
  /** @type {(source: string, path: string) => { code: string }} */
  process(source, path) {
    const { code } = transformSync(source, {
      sourcefile: path,
      loader: 'js',
      format: 'cjs',
      target: 'node20',
      sourcemap: 'inline',
      define: {
        'import.meta.url': 'importMetaUrl',
        'import.meta.dirname': '__dirname',
        'import.meta.filename': '__filename',
      },
      banner: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;",
    });
    return { code };
  },
  /** @type {(source: string, path: string) => string} */
  getCacheKey(source, path) {
    return createHash('sha256').update(own).update(version).update(path).update(source).digest('hex');
  },
};
