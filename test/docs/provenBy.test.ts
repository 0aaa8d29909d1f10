import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { namedTests, numberedRows, numberOf } from './namedTests';
import { ROOT } from './pages';
import { testTitles } from './testTitles';

const LESSONS = numberedRows('docs/lessons.md');
const THREATS = numberedRows('docs/security.md');

test('every lesson has a number of its own, a source and a test', () => {
  expect(LESSONS.map(numberOf)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  for (const row of LESSONS) {
    expect(row).toMatch(/\]\(https:\/\/github\.com\//);
    expect({ row, named: namedTests(row).length }).not.toEqual({ row, named: 0 });
  }
});

test('every threat has a number of its own and a test', () => {
  expect(THREATS.length).toBeGreaterThan(0);
  expect(THREATS.map(numberOf)).toEqual(THREATS.map((_, index) => index + 1));
  for (const row of THREATS) expect({ row, named: namedTests(row).length }).not.toEqual({ row, named: 0 });
});

const provenBy = ({ file, titles }: ReturnType<typeof namedTests>[number]): void => {
  expect(existsSync(join(ROOT, file))).toBe(true);
  const known = testTitles(file);
  expect(titles.filter((title) => !known.includes(title))).toEqual([]);
};

test.each(LESSONS.flatMap(namedTests))('lesson $number is proven by tests that stand in $file', provenBy);
test.each(THREATS.flatMap(namedTests))('threat $number is held off by tests that stand in $file', provenBy);

describe('the titles of a test file', () => {
  test('are read off its code, with the suites they stand in', () => {
    expect(testTitles('test/docs/provenBy.test.ts')).toContain(
      'the titles of a test file › are read off its code, with the suites they stand in',
    );
    expect(testTitles('test/docs/provenBy.test.ts')).not.toContain('are read off its code');
  });
});
