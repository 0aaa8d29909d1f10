/**
 * Where a test of the emulator has its rule from, as its title says: a page of Google or a standard (in brackets, `G/` short for
 * developers.google.com/apps-script and `W/` for developers.google.com/workspace), `(unconfirmed: ID)` with the id of the difference that says
 * what is believed, or `(our own)` where it tests what the emulator does by itself. The last mark counts: a test may say otherwise than its suite.
 */
const MARKS = [
  {
    kind: /** @type {const} */ ('sourced'),
    mark: /\b[GW]\/(?:reference|guides|samples|concepts|how-tos|sheets|publish)\b[\w/#.-]*|\b(?:[\w-]+\.)+(?:com|org|io|dev)\/[\w/#.-]+|\bRFC \d+|\bECMAScript\b/g,
  },
  { kind: /** @type {const} */ ('unconfirmed'), mark: /\(unconfirmed: ([a-z-]+)\)/g },
  { kind: /** @type {const} */ ('own'), mark: /\(our own\)/g },
];

/**
 * What the title of a test says of its rule's source.
 * @param {string} title with the titles of the suites that it stands in
 * @returns {{ kind: 'sourced' | 'unconfirmed' | 'own', source: string } | null} null where it says nothing
 */
export function ruleSource(title) {
  const found = MARKS.flatMap(({ kind, mark }) =>
    [...title.matchAll(mark)].map((match) => ({ kind, source: match[1] ?? match[0], at: match.index })),
  );
  const last = found.reduce(
    (one, other) => (one === null || other.at > one.at ? other : one),
    /** @type {{ kind: 'sourced' | 'unconfirmed' | 'own', source: string, at: number } | null} */ (null),
  );
  return last && { kind: last.kind, source: last.source };
}
