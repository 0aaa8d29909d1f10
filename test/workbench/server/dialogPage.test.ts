import { Script } from 'node:vm';
import { dialogPage } from '../../../workbench/server/dialogPage';

describe('a dialog page', () => {
  test.each([
    ['<!DOCTYPE html><html><head lang="en"><title>x</title>', '<head lang="en"><script>'],
    ['<!doctype html>\n<p>no head</p>', '<!doctype html><script>'],
    ['<p>bare</p><script>own()</script>', '<!doctype html><script>'],
    ['<html><header>not the head</header>', '<!doctype html><script>'],
  ])('gets google.script before any script of its own: %s', (html, start) => {
    const page = dialogPage(html);
    expect(page).toContain(start);
    const own = page.indexOf('own()');
    if (own >= 0) expect(page.indexOf('window.google')).toBeLessThan(own);
  });

  test('holds the shim as a script that ends only where it should', () => {
    const page = dialogPage('<p>x</p>');
    expect(page.match(/<\/script>/g)).toHaveLength(1);
    const source = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? '';
    expect(() => new Script(source)).not.toThrow();
  });
});
