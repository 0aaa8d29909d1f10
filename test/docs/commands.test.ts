import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandsIn } from '../../scripts/docsCommands/commandsIn.mjs';
import { wayToRun } from '../../scripts/docsCommands/waysToRun.mjs';
import { pages, ROOT } from './pages';

/** Where the options of each npm command are declared; what is not here takes none of its own. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  start: ['workbench/server/startOptions.ts'],
  demo: ['workbench/demo/demo.ts'],
  simulate: ['workbench/simulate/simulate.ts'],
  bench: ['workbench/bench/bench.ts', 'scripts/bench.mjs'],
  fuzz: ['scripts/fuzz.mjs'],
  probe: ['scripts/probe.mjs'],
  script: ['workbench/script/script.ts', 'workbench/script/steps.ts'],
  build: ['build.mjs'],
  push: ['build.mjs', 'scripts/push.mjs', 'node_modules/@google/clasp/build/src/commands/push.js'],
  'check:docs': ['scripts/checkDocs.mjs'],
};
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Options of npm commands that no program declares, with the command. */
function unknownOptions(text: string): readonly string[] {
  return commandsIn(text).flatMap((command) => {
    const [, name = ''] = /^npm (?:run )?([a-z:]+)/.exec(command) ?? [];
    const [, given] = command.split(' -- ');
    if (given === undefined) return [];
    const known = (OPTIONS[name] ?? []).map(read).join('\n');
    return [...given.matchAll(/--([a-z-]+)/g)]
      .map(([, option = '']) => option)
      .filter((option) => !new RegExp(`['{ ]${option}'?: \\{ ?type|--${option}\\b`).test(known))
      .map((option) => `${command}: --${option}`);
  });
}

test('commands are found in blocks and between backticks, with the options that stand alone behind them', () => {
  const page = [
    '```sh',
    'npm start   # opens it',
    '```',
    '`npm start -- --language en` is English, `--fresh` begins anew; `src/main.ts` is a file.',
    '| `npx jest FILE` | one test |',
    '`--alone` belongs to nothing.',
  ].join('\n');
  expect(commandsIn(page)).toEqual([
    'npm start',
    'npm start -- --language en',
    'npm start -- --fresh',
    'npx jest FILE',
  ]);
});

test.each(['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md'])(
  'npm run check:docs knows how to run every command of %s',
  (page) => {
    const commands = commandsIn(read(page));
    expect(commands.length).toBeGreaterThan(5);
    expect(commands.filter((command) => wayToRun(command) === undefined)).toEqual([]);
  },
);

test('a command that nobody has said how to run is not run as something else', () => {
  for (const command of ['npm run unheardOf', 'npm publish', 'node scripts/other.mjs', 'npm run build -- --fast'])
    expect(wayToRun(command)).toBeUndefined();
});

test.each(pages().map(({ path, text }) => [path, text]))(
  'every option of a command that %s names exists',
  (_, text) => {
    expect(unknownOptions(text)).toEqual([]);
  },
);

test('an option that is not there is found', () => {
  expect(unknownOptions('`npm start -- --loud`')).toEqual(['npm start -- --loud: --loud']);
  expect(unknownOptions('`npm run build -- --with chat`, `--without chat`')).toEqual([
    'npm run build -- --without chat: --without',
  ]);
  expect(unknownOptions('`npm run mutate -- --quick`')).toEqual(['npm run mutate -- --quick: --quick']);
});
