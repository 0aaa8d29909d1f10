import type { RangeHandle, SheetHandle, SpreadsheetAccess } from './access';
import { hexColor } from './color';
import { intersects } from './rect';
import { chains, gives, type Method, scriptClass } from './scriptClass';
import { type BandingState, freshId } from './spreadsheetState';

/** Header, first, second and footer colour of Google's themes. */
const THEMES: Readonly<Record<string, readonly [string, string, string, string]>> = {
  LIGHT_GREY: ['#bdbdbd', '#ffffff', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#ffffff', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#ffffff', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#ffffff', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffffff', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#ffffff', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ffffff', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ffffff', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#ffffff', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#ffffff', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#ffffff', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#ffffff', '#fddce8', '#f68ab0'],
};

export interface BandingHandle extends SheetHandle {
  readonly id: number;
}

/** Puts alternating colours on a range, as Range.applyRowBanding does. */
export function addBanding(
  access: SpreadsheetAccess,
  method: string,
  range: RangeHandle,
  byRows: boolean,
  theme: string,
  header: boolean,
  footer: boolean,
): object {
  return access.structure(method, () => {
    access.guard(range, range);
    const sheet = access.sheet(range);
    if (sheet.bandings.some((banding) => intersects(banding.range, range))) {
      access.fail(
        'You cannot add alternating background colors to a range that already has alternating background colors.',
      );
    }
    const [head, first, second, foot] = THEMES[theme === '' ? 'LIGHT_GREY' : theme] ?? [
      '#bdbdbd',
      '#ffffff',
      '#f3f3f3',
      '#dedede',
    ];
    const id = freshId(access.file(range.fileId));
    const { sheetId, row, column, rows, columns, openRows } = range;
    sheet.bandings.push({
      id,
      range: { sheetId, row, column, rows, columns, ...(openRows === true ? { openRows } : {}) },
      byRows,
      colors: { header: header ? head : null, first, second, footer: footer ? foot : null },
    });
    return access.objects.banding(range, id);
  });
}

/** The background that bandings give a cell, or null. */
export function bandingColor(bandings: readonly BandingState[], row: number, column: number): string | null {
  for (const { range, byRows, colors } of bandings) {
    const last = range.openRows === true ? Number.POSITIVE_INFINITY : range.row + range.rows - 1;
    if (row < range.row || row > last || column < range.column || column >= range.column + range.columns) continue;
    const index = byRows ? row - range.row : column - range.column;
    const end = byRows ? last - range.row : range.columns - 1;
    if (index === 0 && typeof colors['header'] === 'string') return colors['header'];
    if (index === end && typeof colors['footer'] === 'string') return colors['footer'];
    const bodyIndex = index - (typeof colors['header'] === 'string' ? 1 : 0);
    return (bodyIndex % 2 === 0 ? colors['first'] : colors['second']) ?? null;
  }
  return null;
}

/** Google's Banding class. */
export function bandingClass(access: SpreadsheetAccess) {
  const state = (handle: BandingHandle): BandingState =>
    access.sheet(handle).bandings.find(({ id }) => id === handle.id) ?? access.fail('The banding was removed.');
  const methods: Record<string, Method<BandingHandle>> = {};
  for (const axis of ['Row', 'Column']) {
    for (const part of ['Header', 'First', 'Second', 'Footer']) {
      const name = `${part}${axis}Color`;
      methods[`get${name}`] = gives([''], (handle: BandingHandle) =>
        access.read(`Banding.get${name}`, 0, () => {
          const { byRows, colors } = state(handle);
          return byRows === (axis === 'Row') ? (colors[part.toLowerCase()] ?? null) : null;
        }),
      );
      methods[`set${name}`] = chains(['String?'], (handle: BandingHandle, color: string | null) => {
        access.change(`Banding.set${name}`, () => {
          state(handle).colors[part.toLowerCase()] =
            color === null ? null : (hexColor(color) ?? access.fail(`Invalid argument: ${color}`));
        });
      });
    }
  }
  return scriptClass<BandingHandle>(access.context, 'SpreadsheetApp.Banding', {
    ...methods,
    getRange: gives([''], (handle: BandingHandle) =>
      access.objects.range({ ...state(handle).range, fileId: handle.fileId }),
    ),
    setRange: chains(['Range'], (handle: BandingHandle, range: unknown) => {
      access.change('Banding.setRange', () => {
        const { sheetId, row, column, rows, columns } = access.objects.rangeOf(range);
        state(handle).range = { sheetId, row, column, rows, columns };
      });
    }),
    remove: gives([''], (handle: BandingHandle) => {
      access.change('Banding.remove', () => {
        const sheet = access.sheet(handle);
        sheet.bandings = sheet.bandings.filter(({ id }) => id !== handle.id);
      });
    }),
  });
}
