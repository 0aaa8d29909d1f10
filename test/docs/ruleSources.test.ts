import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Difference } from '../../emulator/kernel/difference';
import { differencesOf } from '../../scripts/emulatorDocs';
import { ruleSource } from '../../scripts/ruleSources.mjs';
import { ROOT } from './pages';
import { testTitles } from './testTitles';

const FILES = readdirSync(join(ROOT, 'test/emulator'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `test/emulator/${file.replaceAll('\\', '/')}`);

/** Pages of classes that came after the types in use. */
const NEWER = ['rating-item'];

const titles = FILES.flatMap((file) => testTitles(file).map((title) => ({ file, title, source: ruleSource(title) })));

/** 'ClockTriggerBuilder' → 'clock-trigger-builder', as Google's addresses have it. */
const inAddress = (name: string): string => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();

describe('the tests of the emulator', () => {
  test('each say where their rule is from, that it is unconfirmed, or that it is no rule of Google', () => {
    expect(titles.length).toBeGreaterThan(300);
    expect(titles.filter(({ source }) => source === null).map(({ file, title }) => `${file}: ${title}`)).toEqual([]);
  });

  test('of every file are seen, whatever way they are written in', () => {
    const unseen = FILES.filter((file) => {
      const written = readFileSync(join(ROOT, file), 'utf8').match(/^\s*(?:test|it)(?:\.\w+)*[(<]/gm)?.length ?? 0;
      return testTitles(file).length < written;
    });
    expect(unseen).toEqual([]);
  });

  test('that are unconfirmed name a difference that says so', async () => {
    const folders = readdirSync(join(ROOT, 'emulator')).filter((folder) =>
      existsSync(join(ROOT, 'emulator', folder, 'differences.ts')),
    );
    const differences: readonly Difference[] = (await Promise.all(folders.map(differencesOf))).flat();
    const unconfirmed = differences.filter(({ confirmed }) => !confirmed).map(({ id }) => id);
    const lost = titles.filter(({ source }) => source?.kind === 'unconfirmed' && !unconfirmed.includes(source.source));
    expect(lost.map(({ file, title }) => `${file}: ${title}`)).toEqual([]);
  });

  test('that name a page of Google’s reference name a class that Google has', () => {
    const { globals, classes } = JSON.parse(readFileSync(join(ROOT, 'emulator/kernel/googleMembers.json'), 'utf8')) as {
      readonly globals: Readonly<Record<string, string>>;
      readonly classes: Readonly<Record<string, unknown>>;
    };
    const pages = new Set([...Object.keys(globals), ...Object.keys(classes)].map(inAddress).concat(NEWER));
    const lost = titles.flatMap(({ file, title }) =>
      [...title.matchAll(/\bG\/reference\/[\w-]+\/([\w-]+)/g)]
        .filter(([, page = '']) => !pages.has(page))
        .map(([address]) => `${file}: ${address}`),
    );
    expect(lost).toEqual([]);
  });
});

describe('the source of a rule', () => {
  test.each([
    ['a lock (G/reference/lock/lock) is got once', { kind: 'sourced', source: 'G/reference/lock/lock' }],
    ['a lock (unconfirmed: lock-messages) says so', { kind: 'unconfirmed', source: 'lock-messages' }],
    ['a strict object (our own) has members', { kind: 'own', source: '(our own)' }],
    ['Utilities sign with a key (RFC 4231, test case 2)', { kind: 'sourced', source: 'RFC 4231' }],
    [
      'a lock (G/reference/lock/lock) says so (unconfirmed: lock-messages)',
      { kind: 'unconfirmed', source: 'lock-messages' },
    ],
    ['a lock (our own) is got once (G/reference/lock/lock)', { kind: 'sourced', source: 'G/reference/lock/lock' }],
    ['a lock (unconfirmed) is got once', null],
    ['a lock is got once, as ever', null],
  ])('of “%s”', (title, source) => {
    expect(ruleSource(title)).toEqual(source);
  });
});
