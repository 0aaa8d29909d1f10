/** The packages whose notices stand in the files that ship. */
const NOTICE = /^(@?[\w./-]+) \d+\.\d+\.\d+\S* \([^)\n]+\)$/gm;

/**
 * @param {readonly string[]} files what dist/ holds
 * @returns {readonly string[]} names, each once
 */
export function shippedIn(files) {
  return [...new Set(files.flatMap((text) => [...text.matchAll(NOTICE)].map(([, name]) => String(name))))].sort();
}

/**
 * What `npm audit --json` says, a line a package.
 * @param {string} report
 * @param {readonly string[]} shipped names of packages
 * @returns {{ shipping: readonly string[], others: readonly string[] | null }} `others` is null where the registry gave no answer
 */
export function holesIn(report, shipped) {
  /** @type {{ vulnerabilities?: Record<string, { severity: string, range: string }> }} */
  let read;
  try {
    read = JSON.parse(report);
  } catch {
    return { shipping: [], others: null };
  }
  if (!read.vulnerabilities) return { shipping: [], others: null };
  const found = Object.entries(read.vulnerabilities);
  const line = (/** @type {typeof found[number]} */ [name, { severity, range }]) => `${name} ${range}: ${severity}`;
  return {
    shipping: found.filter(([name]) => shipped.includes(name)).map(line),
    others: found.filter(([name]) => !shipped.includes(name)).map((one) => `${line(one)}, only builds and tests`),
  };
}
