import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { functionsOf, readProject } from '../../../workbench/script/project';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'project-'));
  mkdirSync(join(folder, 'pages'));
  writeFileSync(join(folder, 'Code.gs'), 'function a() {}\nconst b = () => 1;\nasync function c() {}\n');
  writeFileSync(join(folder, 'appsscript.json'), '{}');
  writeFileSync(join(folder, 'notes.txt'), '');
  writeFileSync(join(folder, 'pages/page.html'), '<p>');
  writeFileSync(join(folder, 'pages/Code.gs'), '');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a project on this machine', () => {
  test('is made of files and folders, known by their names', () => {
    const files = readProject([folder, join(folder, 'pages/page.html')]);
    expect(Object.keys(files)).toEqual(['Code.gs', 'appsscript.json', 'page.html']);
    expect(functionsOf(files)).toEqual(['a', 'c']);
  });

  test('is refused in one clear line where it cannot be read as one', () => {
    expect(() => readProject([join(folder, 'none.gs')])).toThrow(/^there is no file .*none\.gs$/);
    expect(() => readProject([join(folder, 'notes.txt')])).toThrow('is no .gs, .js or .html file');
    expect(() => readProject([folder, join(folder, 'pages')])).toThrow('two files are called Code.gs');
    expect(() => readProject([join(folder, 'pages/page.html')])).toThrow('at least one .gs or .js file');
    rmSync(join(folder, 'pages'), { recursive: true });
    mkdirSync(join(folder, 'pages'));
    expect(() => readProject([join(folder, 'pages')])).toThrow('there is no .gs, .js or .html file in');
  });
});
