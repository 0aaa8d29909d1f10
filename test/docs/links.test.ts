import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { anchorsOf, pages, ROOT } from './pages';

const LINK = /\]\(([^)\s]+)\)/g;
/** A file or folder of the project named in the running text; a pattern or a blank to fill in is none. */
const NAMED = /`((?:src|emulator|workbench|scripts|test|docs|\.ci)\/[^`\s<>*{}…,]*)`/g;

test.each(pages().map(({ path, text }) => [path, text]))('every link of %s leads somewhere', (path, text) => {
  const lost = [...text.matchAll(LINK)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [file = '', anchor] = target.split('#');
      const place = file === '' ? join(ROOT, path) : join(ROOT, dirname(path), file);
      if (!existsSync(place)) return true;
      return anchor !== undefined && statSync(place).isFile() && !anchorsOf(readFileSync(place, 'utf8')).has(anchor);
    });
  expect(lost).toEqual([]);
});

test.each(pages().map(({ path, text }) => [path, text]))('every file that %s names exists', (_path, text) => {
  const lost = [...text.matchAll(NAMED)].map(([, file = '']) => file).filter((file) => !existsSync(join(ROOT, file)));
  expect(lost).toEqual([]);
});
