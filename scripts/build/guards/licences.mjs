import { BuildRefusal } from '../refusal.mjs';

/** Licences that may ship: they ask for their notice to be kept, and for nothing of the rest of the code. */
const MAY_SHIP = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD']);

/**
 * Refuses a package in what ships whose licence is none of the permissive ones, or that carries no text of it to hand on.
 * @param {readonly { name: string, version: string, license: string, text: string }[]} packages
 */
export function guardLicences(packages) {
  for (const { name, version, license, text } of packages) {
    // "A OR B" and the older "A/B" leave the choice; "A AND B" asks for all.
    const chosen = license.replace(/[()]/g, '').split(/ OR |\//);
    const may = chosen.some((each) => each.split(' AND ').every((one) => MAY_SHIP.has(one.trim())));
    if (!may) throw new BuildRefusal(`${name} ${version} is under "${license}", which may not ship in dist/`);
    if (text === '')
      throw new BuildRefusal(`${name} ${version} carries no text of its licence, which dist/ would have to contain`);
  }
}
