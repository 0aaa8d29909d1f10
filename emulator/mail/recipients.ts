/** Address lists as people and scripts write them: commas between, each `a@b.c` or `Name <a@b.c>`, names in quotes may hold commas. */

/** One address: something, an at sign, a domain with a dot; letters beyond ASCII are allowed. */
const ADDRESS = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\.]+(?:\.[^\s@<>,;:"()[\]\\.]+)+$/u;
const NAMED = /^(?:"[^"\r\n]*"|[^"<>@\r\n]*)\s*<([^<>]*)>$/u;

function partsOf(list: string): string[] {
  const parts: string[] = [];
  let part = '';
  let quoted = false;
  for (const character of list) {
    if (character === '"') quoted = !quoted;
    if (character === ',' && !quoted) {
      parts.push(part);
      part = '';
    } else part += character;
  }
  return [...parts, part].map((text) => text.trim()).filter((text) => text !== '');
}

/** The address in `a@b.c` or `Name <a@b.c>`, or undefined where there is none. A line break makes it none. */
export function addressOf(text: string): string | undefined {
  if (/[\r\n]/.test(text)) return undefined;
  const address = NAMED.exec(text)?.[1]?.trim() ?? text.trim();
  return ADDRESS.test(address) ? address : undefined;
}

/**
 * The addresses in a comma-separated list, in order, empty entries left out.
 * @returns the first entry that is no address as `invalid`
 * @example recipientsIn('"Li, Wei" <li@example.com>, wu@example.com') //=> { addresses: ['li@example.com', 'wu@example.com'] }
 */
export function recipientsIn(list: string): { readonly addresses: readonly string[] } | { readonly invalid: string } {
  const addresses: string[] = [];
  if (/[\r\n]/.test(list)) return { invalid: list };
  for (const part of partsOf(list)) {
    const address = addressOf(part);
    if (address === undefined) return { invalid: part };
    addresses.push(address);
  }
  return { addresses };
}
