import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './pages';

const page = readFileSync(join(ROOT, 'docs/mutation.md'), 'utf8');
const rows = [...page.matchAll(/^\| `([^`]+)` +\| +\d+ +\| +(\d+) +\|/gm)].map(([, file = '', survived]) => ({
  file,
  survived: Number(survived),
}));

test('docs/mutation.md scores every file of time and clocks and no other; else run npm run mutate', () => {
  const mutated = ['src/domain/time', 'src/domain/clocks'].flatMap((folder) =>
    readdirSync(join(ROOT, folder)).map((file) => `${folder}/${file}`),
  );
  expect(rows.map(({ file }) => file).sort()).toEqual(mutated.sort());
});

test('docs/mutation.md explains the survivors of each file that has any, and of no other', () => {
  const explained = new Set([...page.matchAll(/^- `([^`]+)`/gm)].map(([, file]) => file));
  const survivedIn = rows.filter(({ survived }) => survived > 0).map(({ file }) => file);
  expect([...explained].sort()).toEqual(survivedIn.sort());
});
