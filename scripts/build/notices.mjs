import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * @param {string} file
 * @returns {string | undefined} the folder of the package that `file` belongs to
 */
export function packageOf(file) {
  const parts = file.split(sep);
  const at = parts.lastIndexOf('node_modules');
  if (at < 0) return undefined;
  const scoped = parts[at + 1]?.startsWith('@') === true;
  return parts.slice(0, at + (scoped ? 3 : 2)).join(sep);
}

/**
 * @param {string} folder of a package
 * @returns {{ name: string, version: string, license: string, text: string }} `text` is the licence as the package carries it
 */
export function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.(md|txt))?$/i.test(each));
  return {
    name,
    version,
    license: license ?? 'none',
    text: file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : '',
  };
}

/**
 * A comment with the licences of the packages in a bundle, as they ask for; empty where there are none.
 * @param {readonly string[]} packages folders
 */
export function noticesOf(packages) {
  const notices = packages
    .map(licenceOf)
    .map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text.replaceAll('*/', '* /')}`);
  return notices.length === 0 ? '' : `/*!\nThis file contains:\n\n${notices.join('\n\n')}\n*/\n`;
}
