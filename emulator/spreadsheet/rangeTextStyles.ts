import type { RangeHandle, SpreadsheetAccess } from './access';
import { textAt } from './cellValue';
import { hexColor } from './color';
import { checkShape, gridOf } from './rangeValues';
import { cellsOf } from './rect';
import type { TextStyleState } from './richText';
import { runAt } from './runs';
import { chains, gives, type Methods } from './scriptClass';
import type { CellStyle } from './spreadsheetState';
import { changeStyles, styleAt, withTrait } from './styleTable';

/** The look of a cell's text as a TextStyle tells it. */
function shownStyle(style: CellStyle): TextStyleState {
  return {
    bold: style.weight === 'bold',
    italic: style.slant === 'italic',
    underline: style.line === 'underline',
    strikethrough: style.line === 'line-through',
    family: style.family ?? 'Arial',
    size: style.size ?? 10,
    color: style.color ?? '#000000',
  };
}

/**
 * TextStyles of whole cells, and rich texts read by the block; styles of parts of a text are not kept.
 * Source: https://developers.google.com/apps-script/reference/spreadsheet/range#setTextStyle(TextStyle)
 */
export function rangeTextStyleMethods(access: SpreadsheetAccess): Methods<RangeHandle> {
  const { objects, world } = access;
  /** What a TextStyle makes of a cell's look: traits it does not name stay as they are. */
  const styled = (
    style: CellStyle,
    { bold, italic, underline, strikethrough, family, size, color }: TextStyleState,
  ) => {
    const css = typeof color === 'string' ? (hexColor(color) ?? undefined) : undefined;
    let next = style;
    if (typeof bold === 'boolean') next = withTrait(next, 'weight', bold ? 'bold' : null);
    if (typeof italic === 'boolean') next = withTrait(next, 'slant', italic ? 'italic' : null);
    // A cell has one line here, so that the last word counts.
    if (typeof underline === 'boolean') next = withTrait(next, 'line', underline ? 'underline' : null);
    if (strikethrough === true) next = withTrait(next, 'line', 'line-through');
    if (typeof family === 'string') next = withTrait(next, 'family', family);
    if (typeof size === 'number') next = withTrait(next, 'size', size);
    return css === undefined ? next : withTrait(next, 'color', css);
  };
  const put = (
    method: string,
    range: RangeHandle,
    given: (row: number, column: number) => TextStyleState | undefined,
  ): void => {
    access.guard(range, range);
    access.write(method, range, cellsOf(range), (file, sheet) => {
      for (let row = 0; row < range.rows; row += 1)
        for (let column = 0; column < range.columns; column += 1) {
          const style = given(row, column);
          const cell = { row: range.row + row, column: range.column + column, rows: 1, columns: 1 };
          if (style !== undefined) changeStyles(file, sheet, cell, (held) => styled(held, style));
        }
    });
  };
  const stylesOf = (method: string, range: RangeHandle, cells: number) =>
    access.read(method, cells, () =>
      gridOf(access, range, (file, _sheet, _row, _column, _raw, style) =>
        objects.textStyle(shownStyle(styleAt(file, style))),
      ),
    );
  return {
    setTextStyle: chains(['TextStyle'], (range: RangeHandle, given: unknown) => {
      const style = { ...objects.textStyleOf(given) };
      put('Range.setTextStyle', range, () => style);
    }),
    setTextStyles: chains(['TextStyle[][]'], (range: RangeHandle, block: readonly unknown[]) => {
      const styles = checkShape(access, range, block).map((row) =>
        Array.from(row, (each) => ({ ...objects.textStyleOf(each) })),
      );
      put('Range.setTextStyles', range, (row, column) => styles[row]?.[column]);
    }),
    getTextStyle: gives(
      [''],
      (range: RangeHandle) => stylesOf('Range.getTextStyle', { ...range, rows: 1, columns: 1 }, 1)[0]?.[0],
    ),
    getTextStyles: gives([''], (range: RangeHandle) => stylesOf('Range.getTextStyles', range, cellsOf(range))),
    getRichTextValues: gives([''], (range: RangeHandle) =>
      access.read('Range.getRichTextValues', cellsOf(range), () =>
        gridOf(access, range, (file, sheet, row, column) => {
          const text = textAt(world, file, sheet, row, column);
          const { link } = styleAt(file, runAt(sheet.styles[column - 1], row));
          return objects.richText(text, text === '' ? null : (link ?? null));
        }),
      ),
    ),
  };
}
