/** Tests that rows of a page name as proof. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './pages';

/** `file`: title · title, each file on a line of its own. */
const NAMED = /`(test\/[^`]+)`: ([^|]+?)(?=<br>| +\|)/g;

export interface NamedTests {
  readonly number: number;
  readonly file: string;
  readonly titles: readonly string[];
}

/** The numbered rows of a page's table, in the order in which they stand. */
export function numberedRows(page: string): readonly string[] {
  return readFileSync(join(ROOT, page), 'utf8')
    .split('\n')
    .filter((line) => /^\| \d+ /.test(line));
}

export function numberOf(row: string): number {
  return Number(/^\| (\d+)/.exec(row)?.[1]);
}

/** The tests that a row names, a file at a time. */
export function namedTests(row: string): readonly NamedTests[] {
  return [...row.matchAll(NAMED)].map(([, file = '', titles = '']) => ({
    number: numberOf(row),
    file,
    titles: titles.split(' · ').map((title) => title.trim()),
  }));
}
