import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './pages';
import { testTitles } from './testTitles';

const page = readFileSync(join(ROOT, 'docs/lessons.md'), 'utf8');

/** The tests a row names: `file`: title · title, each file on a line of its own. */
const NAMED = /`(test\/[^`]+)`: ([^|]+?)(?=<br>| \|)/g;

const rows = page.split('\n').filter((line) => /^\| \d+ /.test(line));

test('every lesson has a number of its own, a source and a test', () => {
  const numbers = rows.map((row) => Number(/^\| (\d+)/.exec(row)?.[1]));
  expect(numbers).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  for (const row of rows) {
    expect(row).toMatch(/\]\(https:\/\/github\.com\//);
    expect({ row, named: [...row.matchAll(NAMED)].length }).not.toEqual({ row, named: 0 });
  }
});

test.each(
  rows.flatMap((row) =>
    [...row.matchAll(NAMED)].map(([, file = '', titles = '']) => ({
      number: /^\| (\d+)/.exec(row)?.[1] ?? '',
      file,
      titles: titles.split(' · ').map((title) => title.trim()),
    })),
  ),
)('lesson $number is proven by tests that stand in $file', ({ file, titles }) => {
  expect(existsSync(join(ROOT, file))).toBe(true);
  const known = testTitles(file);
  expect(titles.filter((title) => !known.includes(title))).toEqual([]);
});

describe('the titles of a test file', () => {
  test('are read off its code, with the suites they stand in', () => {
    expect(testTitles('test/docs/lessons.test.ts')).toContain(
      'the titles of a test file › are read off its code, with the suites they stand in',
    );
    expect(testTitles('test/docs/lessons.test.ts')).not.toContain('are read off its code');
  });
});
