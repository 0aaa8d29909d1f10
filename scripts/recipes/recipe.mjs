/**
 * A recipe of CONTRIBUTING.md, carried out by a script as a contributor would by hand.
 */

/**
 * @typedef {{ file: string, from: string, to: string } | { file: string, change: (text: string) => string } | { file: string, text: string } | { file: string, copy: string }} Edit
 * another text in a place, a change of the whole, a new file, or one that was made before
 */

/**
 * @typedef {object} Step
 * @property {number} step its number in the recipe; every file it touches must be named there
 * @property {readonly Edit[]} edits
 * @property {string} [missedBy] the check that fails where the step is left out; none where only a person can tell
 */

/**
 * @typedef {object} Recipe
 * @property {string} title its heading in CONTRIBUTING.md
 * @property {readonly (readonly string[])[]} [before] commands for Node, run before the first step
 * @property {readonly Step[]} steps
 * @property {readonly string[]} checks what passes when it is carried out, as named in checks.mjs
 */

/**
 * Text put behind a place in a file.
 * @param {string} file
 * @param {string} place
 * @param {string} text
 * @returns {Edit}
 */
export const behind = (file, place, text) => ({ file, from: place, to: place + text });

/**
 * The numbered steps of a recipe, by its heading.
 * @param {string} contributing the page
 * @param {string} title
 * @returns {string[]} none where there is no such recipe
 * @internal
 */
export function stepsIn(contributing, title) {
  const [, section = ''] = new RegExp(`^### ${title}\n(.*?)(?=^##|(?![\\s\\S]))`, 'ms').exec(contributing) ?? [];
  return [...section.matchAll(/^\d+\. (.*(?:\n {3}.*)*)/gm)].map(([, step = '']) => step);
}

/**
 * What of a recipe as it is tried does not stand in the recipe as it is written.
 * @param {Recipe} recipe
 * @param {string} contributing
 * @returns {string[]}
 */
export function untold({ title, steps }, contributing) {
  const written = stepsIn(contributing, title);
  if (written.length === 0) return [`${title}: CONTRIBUTING.md has no such recipe`];
  const tried = new Set(steps.map(({ step }) => step));
  return [
    ...written.flatMap((_, index) => (tried.has(index + 1) ? [] : [`${title}, step ${index + 1}: is not tried`])),
    ...steps.flatMap(({ step, edits }) =>
      edits
        .filter(({ file }) => !names(written[step - 1] ?? '', file))
        .map(({ file }) => `${title}, step ${step}: does not name ${file}`),
    ),
  ];
}

/**
 * Whether a step names a file: by its path, by its name, or with a blank or a star in it.
 * @param {string} step
 * @param {string} file
 */
function names(step, file) {
  return [...step.matchAll(/`([^`]+)`|\]\(([^)\s]+)\)|\b(CHANGELOG)\b/g)].some(([, code, link, page]) => {
    const named = page === undefined ? (code ?? link ?? '') : 'CHANGELOG.md';
    const pattern = named
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '[^/]*')
      .replace(/<[a-z]+>/g, '[^/]+');
    return new RegExp(`(?:^|/)${pattern}$`).test(file);
  });
}
