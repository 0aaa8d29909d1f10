import { type AskedByScript, outcome, outcomes, plain, type Site } from '../askedByScript';
import type { Json } from '../question';

const TYPED = [
  '007',
  '12%',
  'TRUE',
  'false',
  '1e3',
  '1,234.5',
  '$5',
  '2026-03-02',
  '2026-03-02 10:30',
  '3/4/2026',
  '10:30',
  '1 1/2',
  ' 5 ',
  '=1+1',
  '+1',
  '-1',
  '+1+1',
  '@here',
  '#N/A',
];
const MARKED = ["'007", "'=1+1", "'TRUE", "'", "''x", "'2026-03-02"];

/** Writes each text into a cell of column A and reads it back. */
function written(
  { tab }: Site,
  texts: readonly string[],
  read: (cell: GoogleAppsScript.Spreadsheet.Range) => Json,
): Json {
  return Object.fromEntries(
    texts.map((text, at) => {
      const cell = tab.getRange(at + 1, 1);
      const result = outcome(() => {
        cell.setValue(text);
      });
      return [text, typeof result === 'object' && result !== null && 'refused' in result ? result : read(cell)];
    }),
  );
}

export const CELL_QUESTIONS: readonly AskedByScript[] = [
  {
    id: 'error-cells',
    asked: 'What does getValue give for a cell that shows an error?',
    how: 'formulas that fail, getValues and getDisplayValues',
    difference: 'cell-error-values',
    ask: ({ tab }) => {
      const formulas = ['=1/0', '=NA()', '=VALUE("x")', '=SQRT(-1)', '=NOSUCHFUNCTION()', '=NOSUCHNAME'];
      tab.getRange(1, 1, formulas.length, 1).setFormulas(formulas.map((formula) => [formula]));
      SpreadsheetApp.flush();
      const range = tab.getRange(1, 1, formulas.length, 1);
      const shown = range.getDisplayValues();
      return Object.fromEntries(
        range.getValues().map(([value], at) => [formulas[at] ?? '', [plain(value), plain(shown[at]?.[0])]]),
      );
    },
  },
  {
    id: 'texts-as-typed',
    asked: 'What does a cell hold after setValue of a text that looks like something else?',
    how: 'setValue of texts, then getValue and getFormula',
    difference: 'cell-texts-as-typed',
    ask: (site) => written(site, TYPED, (cell) => [plain(cell.getValue()), cell.getFormula()]),
  },
  {
    id: 'formats-of-typed-texts',
    asked: 'How does a cell show a text that it took for a number, date or amount?',
    how: 'setValue of texts, then getDisplayValue and getNumberFormat',
    difference: 'cell-formats-of-typed-texts',
    ask: (site) =>
      written(site, ['12%', '$5', '1,234.5', '2026-03-02', '10:30', '1e3'], (cell) => [
        cell.getDisplayValue(),
        cell.getNumberFormat(),
      ]),
  },
  {
    id: 'leading-apostrophe',
    asked: 'Does a leading apostrophe make a text of anything, and is it gone when read back?',
    how: 'setValue of marked texts, then getValue, getDisplayValue and getFormula',
    difference: 'cell-leading-apostrophe',
    ask: (site) => written(site, MARKED, (cell) => [plain(cell.getValue()), cell.getDisplayValue(), cell.getFormula()]),
  },
  {
    id: 'texts-in-text-format',
    asked: "Does the format '@', set before, keep texts as they are?",
    how: "setNumberFormat('@'), setValue of texts, getValue and getFormula",
    difference: 'cell-texts-in-text-format',
    ask: (site) => {
      site.tab.getRange('A:A').setNumberFormat('@');
      return written(site, ['007', '12%', 'TRUE', '2026-03-02', "'x", '=1+1'], (cell) => [
        plain(cell.getValue()),
        cell.getFormula(),
      ]);
    },
  },
  {
    id: 'numbers-in-text-format',
    asked: "What becomes of numbers, truth values and dates in a cell of format '@'?",
    how: "setNumberFormat('@'), setValue, getValue",
    difference: 'cell-number-in-text-format',
    ask: ({ tab }) => {
      tab.getRange('A1:A3').setNumberFormat('@');
      tab.getRange('A1').setValue(7);
      tab.getRange('A2').setValue(true);
      tab.getRange('A3').setValue(new Date('2026-03-02T12:00:00Z'));
      SpreadsheetApp.flush();
      return tab
        .getRange('A1:A3')
        .getValues()
        .map(([value]) => plain(value));
    },
  },
  {
    id: 'objects-in-cells',
    asked: 'What does setValue do with an object or a list?',
    how: 'setValue({ a: 1 }) and setValue([1, 2]), then getValue',
    difference: 'cell-object',
    ask: ({ tab }) =>
      outcomes({
        object: () => {
          tab.getRange('A1').setValue({ a: 1 });
          return tab.getRange('A1').getValue() as unknown;
        },
        list: () => {
          tab.getRange('A2').setValue([1, 2]);
          return tab.getRange('A2').getValue() as unknown;
        },
      }),
  },
  {
    id: 'formats-stick',
    asked: 'Does the format that a typed text brought along stay for a number written later?',
    how: 'setValue of 2026-03-02, 12% and $5, then of 7 in the same cells',
    difference: 'cell-format-sticks',
    ask: ({ tab }) => {
      tab.getRange('A1:C1').setValues([['2026-03-02', '12%', '$5']]);
      SpreadsheetApp.flush();
      tab.getRange('A1:C1').setValues([[7, 7, 7]]);
      SpreadsheetApp.flush();
      return [
        (tab.getRange('A1:C1').getValues()[0] ?? []).map(plain),
        tab.getRange('A1:C1').getDisplayValues()[0] ?? [],
      ];
    },
  },
  {
    id: 'double-hour',
    asked: 'Which instant does a date cell give in the hour that comes twice in autumn?',
    how: 'both instants of 1 November 2026, 01:30 in New York, written and read',
    difference: 'cell-double-hour',
    ask: ({ tab }) => {
      tab.getRange('A1:A2').setValues([[new Date('2026-11-01T05:30:00Z')], [new Date('2026-11-01T06:30:00Z')]]);
      SpreadsheetApp.flush();
      return tab
        .getRange('A1:A2')
        .getValues()
        .map(([value]) => plain(value));
    },
  },
  {
    id: 'untouched-format',
    asked: 'What number format does an untouched cell have?',
    how: 'getNumberFormat of an empty cell and of one with 1.5',
    difference: 'cell-general-format',
    ask: ({ tab }) => {
      tab.getRange('A2').setValue(1.5);
      SpreadsheetApp.flush();
      return [tab.getRange('A1').getNumberFormat(), tab.getRange('A2').getNumberFormat()];
    },
  },
  {
    id: 'longest-text',
    asked: 'How many characters does a cell take, and what is said about one more?',
    how: 'setValue of 50,000 and of 50,001 characters',
    difference: 'cell-longest-text',
    ask: ({ tab }) =>
      outcomes({
        '50000': () => {
          tab.getRange('A1').setValue('x'.repeat(50_000));
        },
        '50001': () => {
          tab.getRange('A2').setValue('x'.repeat(50_001));
        },
      }),
  },
];
