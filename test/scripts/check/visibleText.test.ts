import { join } from 'node:path';
import { sources } from '../../../scripts/check/sources.mjs';
import { visibleTextFaults } from '../../../scripts/check/visibleText.mjs';

const faultsOf = (path: string, source: string): string[] => visibleTextFaults([{ path, source }]);

test('no text that people see stands outside the word lists', () => {
  expect(visibleTextFaults(sources(join(__dirname, '../../..')))).toEqual([]);
});

describe('text for people', () => {
  test.each([
    ['Chinese in a literal', 'src/desk/tick/tick.ts', "const title = '超时工单';"],
    ['Chinese in a template', 'src/desk/tick/tick.ts', 'const title = `超时 ${count}`;'],
    ['words in an element', 'src/dialogs/setUp/SetUp.tsx', 'const one = <p>Registered</p>;'],
    ['words in braces in an element', 'src/dialogs/setUp/SetUp.tsx', "const one = <p>{busy ? 'Working' : words}</p>;"],
    ['an attribute that is read', 'src/dialogs/setUp/SetUp.tsx', 'const one = <button aria-label="Close" />;'],
    [
      'an attribute that is read, joined',
      'src/dialogs/setUp/SetUp.tsx',
      "const one = <button title={'Open ' + ticketNo} />;",
    ],
    ['what a dialog of Google shows', 'src/entry/menu.ts', "ui.alert('All is well');"],
    ['what a cell is noted with', 'src/google/dress.ts', 'cell.setNote(`Put back because ${why}`);'],
    ['what the page around shows', 'workbench/page/HeaderBar.tsx', 'const one = <h1>Desk</h1>;'],
  ])('is found: %s', (_, path, source) => {
    expect(faultsOf(path, source)).toHaveLength(1);
    expect(faultsOf(path, source)[0]).toMatch(/:1: “.+” belongs into src\/i18n, in every language$/);
  });

  test.each([
    ['in the word lists', 'src/i18n/lists/words.zh-CN.ts', "const title = '超时工单';"],
    ['in a pack', 'src/packs/afterSales.ts', "const title = words('售后', 'After-sales');"],
    ['where it is an id', 'src/dialogs/setUp/SetUp.tsx', 'const one = <p class="quietly small">{t.title}</p>;'],
    ['where a person types it', 'test/journeys/rapid.test.ts', "const title = '超时工单';"],
    ['where a developer reads it', 'src/google/mailer.ts', "throw new Error('no such mail');"],
    ['where it names a language', 'workbench/page/HeaderBar.tsx', 'const one = <b>中文</b>;'],
    ['where it is only compared', 'src/dialogs/setUp/SetUp.tsx', "const one = <p>{kind === 'word list' ? a : b}</p>;"],
  ])('may stand %s', (_, path, source) => {
    expect(faultsOf(path, source)).toEqual([]);
  });
});
