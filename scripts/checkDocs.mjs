/**
 * `npm run check:docs`: types every command of the READMEs and of CONTRIBUTING.md on a fresh clone, then carries out the recipes of CONTRIBUTING.md in
 * copies of the tree. Ends with `N passed, N failed`; exit code 1 where one fails.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { commandsIn } from './docsCommands/commandsIn.mjs';
import { freshClone } from './docsCommands/freshClone.mjs';
import { tryCommand } from './docsCommands/tryCommand.mjs';
import { wayToRun } from './docsCommands/waysToRun.mjs';
import { untold } from './recipes/recipe.mjs';
import { RECIPES } from './recipes/recipes.mjs';
import { tryRecipe } from './recipes/tryRecipe.mjs';

const HELP = `npm run check:docs -- [options]

  --commands       only the commands of README.md, README.zh-CN.md and CONTRIBUTING.md, on a fresh clone of what is committed
  --recipes        only the recipes of CONTRIBUTING.md, each with all its steps, then without each of them
  --recipe WORD    only those whose heading has this word: language, migration, column …
  --without test   leaves out npm test, which takes long
`;

const root = join(import.meta.dirname, '..');
const PAGES = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md'];

/** @type {{ passed: number, failed: number }} */
const count = { passed: 0, failed: 0 };

/**
 * @param {string} what
 * @param {boolean} isGood
 * @param {string} [why]
 */
function tell(what, isGood, why = '') {
  count[isGood ? 'passed' : 'failed'] += 1;
  console.log(`${isGood ? 'passed' : 'FAILED'}: ${what}${why === '' ? '' : ` (${why})`}`);
}

/** @param {boolean} isTestLeftOut */
async function tryCommands(isTestLeftOut) {
  const { folder, uncommitted, remove } = freshClone(root);
  if (uncommitted !== '') console.log(`Not committed, so not tried:\n${uncommitted}`);
  try {
    const commands = PAGES.flatMap((page) => commandsIn(readFileSync(join(folder, page), 'utf8')));
    for (const command of new Set(commands)) {
      if (isTestLeftOut && command === 'npm test') {
        console.log('left out: npm test');
        continue;
      }
      const way = wayToRun(command);
      if (way === undefined) {
        tell(command, false, 'scripts/docsCommands/waysToRun.mjs does not say how to run it');
        continue;
      }
      const startedAt = performance.now();
      const { outcome, why } = await tryCommand(folder, command, way);
      const seconds = `${((performance.now() - startedAt) / 1000).toFixed(0)} s`;
      if (outcome === 'passed over') console.log(`passed over: ${command} (${why})`);
      else tell(`${command}${way.run === undefined ? '' : ` → ${way.run}`}, ${seconds}`, outcome === 'passed', why);
    }
  } finally {
    remove();
  }
}

/** @param {string} word */
function tryRecipes(word) {
  const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const wantedOnes = RECIPES.filter(({ title }) => title.includes(word));
  if (wantedOnes.length === 0)
    throw new TypeError(`no recipe has “${word}” in its heading: ${RECIPES.map(({ title }) => title).join(', ')}`);
  for (const recipe of wantedOnes) {
    const lacks = untold(recipe, contributing);
    tell(`${recipe.title}: is tried as it is written`, lacks.length === 0, lacks.join('; '));
    tryRecipe(root, recipe, tell);
  }
}

/** @param {string[]} args */
function wanted(args) {
  const { values } = parseArgs({
    args,
    options: {
      commands: { type: 'boolean', default: false },
      recipes: { type: 'boolean', default: false },
      recipe: { type: 'string' },
      without: { type: 'string' },
      help: { type: 'boolean', default: false, short: 'h' },
    },
  });
  if (values.without !== undefined && values.without !== 'test')
    throw new TypeError(`--without takes test, not ${values.without}`);
  return values;
}

try {
  const options = wanted(process.argv.slice(2));
  if (options.help) console.log(HELP);
  else {
    if (!options.recipes && options.recipe === undefined) await tryCommands(options.without === 'test');
    if (!options.commands) tryRecipes(options.recipe ?? '');
    console.log(`${count.passed} passed, ${count.failed} failed`);
    process.exitCode = count.failed === 0 ? 0 : 1;
  }
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(`check:docs: ${error.message}`);
  process.exitCode = 2;
}
