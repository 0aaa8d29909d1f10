import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages, ROOT } from './pages';

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

test.each(pages().map(({ path, text }) => [path, text]))(
  'every npm command that %s names is in package.json',
  (_path, text) => {
    const named = [...text.matchAll(/npm (?:run (?:--silent )?([a-z:]+)|(start|test)\b)/g)].map(
      (found) => found[1] ?? found[2] ?? '',
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  },
);

test('both READMEs name every command that people run', () => {
  const own = Object.keys(scripts).filter((name) => !name.startsWith('pre'));
  for (const file of ['README.md', 'README.zh-CN.md']) {
    const missing = own.filter(
      (name) => !read(file).includes(name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`),
    );
    expect(missing).toEqual([]);
  }
});

test('every decision is listed, under its number and in order', () => {
  const files = readdirSync(join(ROOT, 'docs/decisions'))
    .filter((name) => /^\d{4}-.+\.md$/.test(name))
    .sort();
  const listed = [...read('docs/decisions/README.md').matchAll(/^\| \[(\d{4})\]\(([^)]+)\)/gm)];
  expect(listed.map(([, , file]) => file)).toEqual(files);
  expect(listed.map(([, number]) => Number(number))).toEqual(files.map((_, index) => index + 1));
  for (const file of files) {
    const text = read(`docs/decisions/${file}`);
    expect(text).toMatch(new RegExp(`^# ${file.slice(0, 4)} `));
    for (const part of ['**Decision.**', '**Why.**', '**Consequences.**']) expect(text).toContain(part);
  }
});

test('the picture of the architecture shows every folder of src', () => {
  const picture = /```mermaid\n([\s\S]*?)```/.exec(read('docs/architecture.md'))?.[1] ?? '';
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !picture.includes(`["${name}/`))).toEqual([]);
});

test('the architecture names every room of the workbench', () => {
  const [, told = ''] = /^`workbench` has ([^]+?)\n\n/m.exec(read('docs/architecture.md')) ?? [];
  const rooms = readdirSync(join(ROOT, 'workbench'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect([...told.matchAll(/`([a-z]+)`/g)].map(([, room]) => room).sort()).toEqual(
    rooms.map(({ name }) => name).sort(),
  );
});

test('the architecture says of every room of src/desk what is done there', () => {
  const listed = [...read('docs/architecture.md').matchAll(/^\| (`[a-zA-Z`, ]+`) +\|/gm)].flatMap(([, rooms = '']) =>
    rooms.replaceAll('`', '').split(', '),
  );
  const rooms = readdirSync(join(ROOT, 'src/desk'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect([...listed].sort()).toEqual(rooms.map(({ name }) => name).sort());
});

test('both READMEs tell the same number of steps, abilities and limits', () => {
  const shape = (file: string): readonly number[] =>
    read(file)
      .split(/^## /m)
      .map((section) => (section.match(/^(?:- |\d+\. )/gm) ?? []).length);
  expect(shape('README.zh-CN.md')).toEqual(shape('README.md'));
});
