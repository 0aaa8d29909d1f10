import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './pages';
import { testTitles } from './testTitles';

const rows = readFileSync(join(ROOT, 'docs/hand-edits.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (what you do|-)/.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim()));

test('the table of hand edits is not empty', () => {
  expect(rows.length).toBeGreaterThan(35);
});

test.each(rows.map(([act, outcome, tests]) => [act ?? '', outcome ?? '', tests ?? '']))(
  'what becomes of it when people %s is held by tests that exist',
  (_act, outcome, tests) => {
    expect(outcome).not.toBe('');
    const [, file = '', titles = ''] = /^`(test\/[^`]+)`: (.+)$/.exec(tests) ?? [];
    const known = testTitles(file);
    expect(titles.split(' · ').filter((title) => !known.includes(title))).toEqual([]);
  },
);
