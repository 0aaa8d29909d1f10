import type { RangeHandle, SpreadsheetAccess } from './access';
import { rawAt } from './cellGrid';
import { shownFormat } from './cellValue';
import { hexColor } from './color';
import { enumMember, enumName } from './enumeration';
import { GENERAL } from './numberFormat';
import { checkShape, gridOf } from './rangeValues';
import { cellsOf } from './rect';
import { changeRuns, runAt } from './runs';
import { chains, gives, type Method, type Methods } from './scriptClass';
import type { CellStyle } from './spreadsheetState';
import { changeStyles, styleAt, styleWith, withTrait } from './styleTable';

/** One trait of a cell's look: how a script gives and gets it. */
interface Trait {
  readonly trait: keyof CellStyle;
  /** Names of Google's four methods, of which the plural setter and getter may be the same word plus 's'. */
  readonly one: string;
  readonly many: string;
  readonly parameter: string;
  /** What is stored; undefined refuses, null is the default. */
  read(value: unknown): string | number | null | undefined;
  show(value: string | number | undefined): unknown;
}

const text = (fallback: string, allowed?: readonly string[]): Pick<Trait, 'parameter' | 'read' | 'show'> => ({
  parameter: 'String?',
  read: (value) =>
    value === null || value === undefined
      ? null
      : allowed?.includes(String(value)) === false
        ? undefined
        : String(value),
  show: (value) => value ?? fallback,
});
const color = (fallback: string): Pick<Trait, 'parameter' | 'read' | 'show'> => ({
  parameter: 'String?',
  read: (value) => (value === null || value === undefined ? null : (hexColor(String(value)) ?? undefined)),
  show: (value) => value ?? fallback,
});

const TRAITS: readonly Trait[] = [
  { trait: 'format', one: 'NumberFormat', many: 'NumberFormats', ...text(GENERAL) },
  { trait: 'background', one: 'Background', many: 'Backgrounds', ...color('#ffffff') },
  { trait: 'color', one: 'FontColor', many: 'FontColors', ...color('#000000') },
  { trait: 'weight', one: 'FontWeight', many: 'FontWeights', ...text('normal', ['normal', 'bold']) },
  { trait: 'slant', one: 'FontStyle', many: 'FontStyles', ...text('normal', ['normal', 'italic']) },
  { trait: 'line', one: 'FontLine', many: 'FontLines', ...text('none', ['none', 'underline', 'line-through']) },
  { trait: 'family', one: 'FontFamily', many: 'FontFamilies', ...text('Arial') },
  {
    trait: 'size',
    one: 'FontSize',
    many: 'FontSizes',
    parameter: 'Integer?',
    read: (value) => (typeof value === 'number' ? value : null),
    show: (value) => value ?? 10,
  },
  {
    trait: 'horizontal',
    one: 'HorizontalAlignment',
    many: 'HorizontalAlignments',
    ...text('general', ['left', 'center', 'normal', 'right']),
  },
  {
    trait: 'vertical',
    one: 'VerticalAlignment',
    many: 'VerticalAlignments',
    ...text('bottom', ['top', 'middle', 'bottom']),
  },
  {
    trait: 'wrap',
    one: 'WrapStrategy',
    many: 'WrapStrategies',
    parameter: 'WrapStrategy',
    read: (value) => enumName(value),
    show: (value) => enumMember('WrapStrategy', String(value ?? 'OVERFLOW')),
  },
  {
    trait: 'wrap',
    one: 'Wrap',
    many: 'Wraps',
    parameter: 'Boolean',
    read: (value) => (value === true ? 'WRAP' : 'OVERFLOW'),
    show: (value) => value === 'WRAP',
  },
];

/** Looks of cells: number formats, colours, fonts, alignment, wrapping, borders. */
export function rangeFormatMethods(access: SpreadsheetAccess): Methods<RangeHandle> {
  const methods: Record<string, Method<RangeHandle>> = {};
  for (const { trait, one, many, parameter, read, show } of TRAITS) {
    const stored = (value: unknown): string | number | null => {
      const found = read(value);
      return found === undefined
        ? access.fail(`Invalid argument: ${String(value)} is no ${one} that Sheets knows.`)
        : found;
    };
    methods[`set${one}`] = chains([parameter], (range: RangeHandle, value: unknown) => {
      const given = stored(value);
      access.guard(range, range);
      access.write(`Range.set${one}`, range, cellsOf(range), (file, sheet) => {
        // The trait and its value come from one row of the table above.
        changeStyles(file, sheet, range, (style) => withTrait(style, trait, given as never));
        if (trait === 'format') file.revision += 1;
      });
    });
    methods[`set${many}`] = chains([`${parameter}[][]`], (range: RangeHandle, block: readonly unknown[]) => {
      const given = checkShape(access, range, block).map((row) => row.map(stored));
      access.guard(range, range);
      access.write(`Range.set${many}`, range, cellsOf(range), (file, sheet) => {
        while (sheet.styles.length < range.column + range.columns - 1) sheet.styles.push(null);
        for (let column = 0; column < range.columns; column += 1) {
          const runs = (sheet.styles[range.column + column - 1] ??= []);
          const values = given.map((row) => row[column] ?? null);
          for (let start = 0; start < range.rows;) {
            let end = start;
            while (end + 1 < range.rows && values[end + 1] === values[start]) end += 1;
            const value = values[start] as never;
            changeRuns(
              runs,
              range.row + start,
              range.row + end,
              (index) => styleWith(file, index ?? 0, trait, value) || undefined,
            );
            start = end + 1;
          }
        }
        if (trait === 'format') file.revision += 1;
      });
    });
    const shown = (
      file: Parameters<typeof styleAt>[0],
      raw: Parameters<typeof shownFormat>[2],
      style: number | undefined,
    ): unknown => (trait === 'format' ? shownFormat(file, style, raw) : show(styleAt(file, style)[trait]));
    // Google has no getFontColor any more in its types, but still answers.
    methods[`get${one}`] = gives([''], (range: RangeHandle) =>
      access.read(`Range.get${one}`, 1, () => {
        const sheet = access.sheet(range);
        return shown(
          access.file(range.fileId),
          rawAt(sheet, range.row, range.column),
          runAt(sheet.styles[range.column - 1], range.row),
        );
      }),
    );
    methods[`get${many}`] = gives([''], (range: RangeHandle) =>
      access.read(`Range.get${many}`, cellsOf(range), () =>
        gridOf(access, range, (file, _sheet, _row, _column, raw, style) => shown(file, raw, style)),
      ),
    );
  }
  const { setBackground } = methods;
  return {
    ...methods,
    // Off the reference, but Google's own sample bracket-maker calls it.
    ...(setBackground && { setBackgroundColor: setBackground }),
    setBackgroundRGB: chains(
      ['Integer Integer Integer'],
      (range: RangeHandle, red: number, green: number, blue: number) => {
        const background = hexColor(`rgb(${String(red)},${String(green)},${String(blue)})`);
        access.guard(range, range);
        access.write('Range.setBackgroundRGB', range, cellsOf(range), (file, sheet) => {
          changeStyles(file, sheet, range, (style) => withTrait(style, 'background', background));
        });
      },
    ),
    setBorder: chains(
      [
        'Boolean? Boolean? Boolean? Boolean? Boolean? Boolean?',
        'Boolean? Boolean? Boolean? Boolean? Boolean? Boolean? String? BorderStyle?',
      ],
      (range: RangeHandle, ...edges: unknown[]) => {
        access.guard(range, range);
        const border = edges
          .slice(0, 6)
          .map((edge) => (edge === true ? '1' : '0'))
          .join('');
        access.write('Range.setBorder', range, cellsOf(range), (file, sheet) => {
          changeStyles(file, sheet, range, (style) => withTrait(style, 'border', border.includes('1') ? border : null));
        });
      },
    ),
    clearFormat: chains([''], (range: RangeHandle) => {
      access.guard(range, range);
      access.write('Range.clearFormat', range, cellsOf(range), (file, sheet) => {
        changeStyles(file, sheet, range, () => ({}));
        file.revision += 1;
      });
    }),
  };
}
