import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sources } from '../../scripts/check/sources.mjs';
import { stepsIn, untold } from '../../scripts/recipes/recipe.mjs';
import { RECIPES } from '../../scripts/recipes/recipes.mjs';
import { ROOT } from './pages';

const contributing = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
const titles = [...contributing.matchAll(/^### (.+)$/gm)].map(([, title = '']) => title);
const files = sources(ROOT);
const code = files.map(({ source }) => source).join('\n');

test('every recipe is carried out by npm run check:docs, in the order of the page', () => {
  expect(RECIPES.map(({ title }) => title)).toEqual(titles);
});

test.each(RECIPES.map((recipe) => [recipe.title, recipe] as const))(
  '%s: what the script does is what the recipe says, step by step',
  (_, recipe) => {
    expect(untold(recipe, contributing)).toEqual([]);
  },
);

test.each(RECIPES.map((recipe) => [recipe.title, recipe] as const))(
  '%s: the places that its steps change are there',
  (_, { steps }) => {
    for (const edit of steps.flatMap(({ edits }) => edits)) {
      if ('text' in edit || 'copy' in edit) expect(files.map(({ path }) => path)).not.toContain(edit.file);
      else {
        const text = readFileSync(join(ROOT, edit.file), 'utf8');
        if ('from' in edit) expect(text).toContain(edit.from);
        else expect(edit.change(text)).not.toBe(text);
      }
    }
  },
);

test.each(titles)('%s: each name that the recipe gives is in the code', (title) => {
  const steps = stepsIn(contributing, title);
  expect(steps.length).toBeGreaterThan(2);
  const named = steps.flatMap((step) =>
    [...step.matchAll(/`([A-Za-z_.]+)(?:\([^`]*\))?`/g)].map(([, name = '']) => name),
  );
  const lost = named.filter((name) =>
    /\.(?:ts|mjs|md)$/.test(name)
      ? !files.some(({ path }) => path.endsWith(`/${name}`))
      : !new RegExp(`\\b${name.replace('.', '\\.')}\\b`).test(code),
  );
  expect(lost).toEqual([]);
});

test('a step that is not tried, and a file that a step does not name, are found', () => {
  const page = '### Bake\n\n1. Flour in `src/<name>.ts`.\n2. Water in `src/water.*.ts`.\n';
  const flour = { step: 1, edits: [{ file: 'src/flour.ts', text: '' }] };
  expect(untold({ title: 'Bake', checks: [], steps: [flour] }, page)).toEqual(['Bake, step 2: is not tried']);
  const water = {
    step: 2,
    edits: [
      { file: 'src/water.en.ts', text: '' },
      { file: 'src/salt.ts', text: '' },
    ],
  };
  expect(untold({ title: 'Bake', checks: [], steps: [flour, water] }, page)).toEqual([
    'Bake, step 2: does not name src/salt.ts',
  ]);
  expect(untold({ title: 'Fry', checks: [], steps: [] }, page)).toEqual(['Fry: CONTRIBUTING.md has no such recipe']);
});
