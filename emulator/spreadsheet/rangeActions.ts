/** Over 250 lines: a table of methods that are short each and share copying, clearing and merging. */
import type { RangeHandle, SpreadsheetAccess } from './access';
import { addBanding } from './banding';
import { clearRaw } from './cellGrid';
import { cellValue, type Result } from './cellValue';
import { collapseBetween } from './columnGroup';
import { type Copied, copiedBy, copyCells, pastedRect } from './copying';
import { addMetadata, metadataHere } from './developerMetadata';
import { touch } from './entry';
import { enumName } from './enumeration';
import { fillLayer } from './layer';
import { dropPivots, guardPivots } from './pivot/guardPivots';
import { addPivot } from './pivot/pivotTable';
import { refreshPivots } from './pivot/refresh';
import { addProtection } from './protection';
import { cellsOf, contains, intersects } from './rect';
import { runAt } from './runs';
import { chains, gives, type Methods } from './scriptClass';
import { serialOf } from './serial';
import { type SortBy, sortRect } from './sorting';
import { type RawCell, sheetById, spreadsheetsOf } from './spreadsheetState';

/** What is done with a range as a whole: clearing, copying, sorting, merging, protecting, marking. */
export function rangeActionMethods(access: SpreadsheetAccess): Methods<RangeHandle> {
  const { world, objects } = access;
  const clear = (
    method: string,
    range: RangeHandle,
    parts: { contents: boolean; formats: boolean; notes: boolean; validations: boolean },
  ): void => {
    access.guard(range, range);
    if (parts.contents) guardPivots(access, range, range);
    access.write(method, range, cellsOf(range), (file, sheet) => {
      if (parts.contents) dropPivots(file, sheet, range);
      if (parts.contents) clearRaw(sheet, range);
      if (parts.formats) fillLayer(sheet.styles, range, undefined);
      if (parts.notes) fillLayer(sheet.notes, range, undefined);
      if (parts.validations) fillLayer(sheet.validations, range, undefined);
      touch(file);
    });
  };
  const copy = (method: string, source: RangeHandle, destination: RangeHandle, copied: Copied): void => {
    access.guard(destination, pastedRect(source, destination));
    if (copied.contents !== null) guardPivots(access, destination, pastedRect(source, destination));
    access.write(method, destination, cellsOf(destination), (file, sheet) => {
      const from = sheetById(spreadsheetsOf(world).files[source.fileId] ?? file, source.sheetId);
      if (from === null) return;
      if (copied.contents !== null) dropPivots(file, sheet, pastedRect(source, destination));
      refreshPivots(world, file);
      copyCells(file, from, source, sheet, destination, copied, (row, column, raw): RawCell => {
        const value = cellValue(world, file, from, row, column, raw, runAt(from.styles[column - 1], row));
        if (typeof value === 'object') return serialOf(value.date, file.timeZone);
        return value === '' ? null : (value satisfies Result);
      });
    });
  };
  const merge = (method: string, range: RangeHandle, parts: readonly RangeHandle[]): void => {
    access.guard(range, range);
    guardPivots(access, range, range, 'whole');
    const cut = access.sheet(range).merges.some((merged) => intersects(merged, range) && !contains(range, merged));
    if (cut) access.fail('You must select all cells in a merged range to merge or unmerge them.');
    access.write(method, range, cellsOf(range), (file, sheet) => {
      sheet.merges = sheet.merges.filter((merged) => !intersects(merged, range));
      for (const { sheetId, row, column, rows, columns } of parts) {
        sheet.merges.push({ sheetId, row, column, rows, columns });
        if (columns > 1) clearRaw(sheet, { row, column: column + 1, rows, columns: columns - 1 });
        if (rows > 1) clearRaw(sheet, { row: row + 1, column, rows: rows - 1, columns: 1 });
      }
      touch(file);
    });
  };
  const sortSpecs = (range: RangeHandle, spec: unknown): SortBy[] => {
    const specs: unknown[] = Array.isArray(spec) ? (spec as unknown[]) : [spec];
    return specs.map((each) => {
      const { column, ascending } =
        typeof each === 'number'
          ? { column: each, ascending: true }
          : (each as { column?: unknown; ascending?: unknown });
      if (typeof column !== 'number' || column < range.column || column > range.column + range.columns - 1) {
        return access.fail('Sort column is out of range');
      }
      return { column, ascending: ascending !== false };
    });
  };
  return {
    clear: chains(['', 'Object'], (range: RangeHandle, options?: Readonly<Record<string, unknown>>) => {
      const all =
        options === undefined ||
        !['contentsOnly', 'formatOnly', 'commentsOnly', 'validationsOnly'].some((key) => options[key] === true);
      clear('Range.clear', range, {
        contents: all || options['contentsOnly'] === true,
        formats: all || options['formatOnly'] === true,
        notes: options?.['commentsOnly'] === true,
        validations: all || options['validationsOnly'] === true,
      });
    }),
    copyTo: gives(
      ['Range', 'Range Object', 'Range CopyPasteType Boolean'],
      (range: RangeHandle, destination: unknown, how?: unknown, transposed?: boolean) => {
        if (transposed === true) access.fail('Range.copyTo with transposed cells is not emulated yet');
        const type = enumName(how);
        const options = type === '' ? ((how ?? {}) as { contentsOnly?: boolean; formatOnly?: boolean }) : {};
        const paste =
          options.contentsOnly === true ? 'PASTE_VALUES' : options.formatOnly === true ? 'PASTE_FORMAT' : type;
        copy('Range.copyTo', range, objects.rangeOf(destination), copiedBy(paste));
      },
    ),
    moveTo: gives(['Range'], (range: RangeHandle, destination: unknown) => {
      const to = objects.rangeOf(destination);
      access.guard(range, range);
      guardPivots(access, range, range, 'whole');
      copy('Range.moveTo', range, to, copiedBy('PASTE_NORMAL'));
      const target = pastedRect(range, { ...to, rows: 1, columns: 1 });
      access.write('Range.moveTo', range, 0, (file, sheet) => {
        const stays = (row: number, column: number): boolean =>
          to.sheetId === range.sheetId && contains(target, { row, column, rows: 1, columns: 1 });
        for (let row = range.row; row < range.row + range.rows; row += 1) {
          for (let column = range.column; column < range.column + range.columns; column += 1) {
            if (!stays(row, column)) clearRaw(sheet, { row, column, rows: 1, columns: 1 });
          }
        }
        touch(file);
      });
    }),
    sort: chains(['Integer', 'Object', 'Any[]'], (range: RangeHandle, spec: unknown) => {
      const by = sortSpecs(range, spec);
      access.guard(range, range);
      guardPivots(access, range, range, 'whole');
      access.write('Range.sort', range, cellsOf(range), (file, sheet) => {
        sortRect(world, file, sheet, range, by);
      });
    }),
    merge: chains([''], (range: RangeHandle) => {
      merge('Range.merge', range, [range]);
    }),
    mergeAcross: chains([''], (range: RangeHandle) => {
      merge(
        'Range.mergeAcross',
        range,
        Array.from({ length: range.rows }, (_, index) => ({ ...range, row: range.row + index, rows: 1 })),
      );
    }),
    mergeVertically: chains([''], (range: RangeHandle) => {
      merge(
        'Range.mergeVertically',
        range,
        Array.from({ length: range.columns }, (_, index) => ({ ...range, column: range.column + index, columns: 1 })),
      );
    }),
    breakApart: chains([''], (range: RangeHandle) => {
      merge('Range.breakApart', range, []);
    }),
    isPartOfMerge: gives([''], (range: RangeHandle) =>
      access.read('Range.isPartOfMerge', 0, () =>
        access.sheet(range).merges.some((merged) => intersects(merged, range)),
      ),
    ),
    getMergedRanges: gives([''], (range: RangeHandle) =>
      access.read('Range.getMergedRanges', 0, () =>
        access.context.realm.array(
          access
            .sheet(range)
            .merges.filter((merged) => intersects(merged, range))
            .map((merged) => objects.range({ ...merged, fileId: range.fileId })),
        ),
      ),
    ),
    protect: gives([''], (range: RangeHandle) =>
      access.structure('Range.protect', () => addProtection(access, range.fileId, range.sheetId, 'RANGE', range)),
    ),
    createPivotTable: gives(['Range'], (range: RangeHandle, source: unknown) =>
      addPivot(access, range, objects.rangeOf(source)),
    ),
    createFilter: gives([''], (range: RangeHandle) =>
      access.structure('Range.createFilter', () => {
        access.guard(range, range);
        const sheet = access.sheet(range);
        if (sheet.filter !== null) access.fail("You can't create a filter in a sheet that already has a filter.");
        sheet.filter = {
          range: {
            sheetId: range.sheetId,
            row: range.row,
            column: range.column,
            rows: range.rows,
            columns: range.columns,
          },
          criteria: {},
        };
        return objects.filter(range);
      }),
    ),
    getFilter: gives([''], (range: RangeHandle) =>
      access.read('Range.getFilter', 0, () => {
        const { filter } = access.sheet(range);
        return filter !== null && intersects(filter.range, range) ? objects.filter(range) : null;
      }),
    ),
    applyRowBanding: gives(
      ['', 'BandingTheme', 'BandingTheme Boolean Boolean'],
      (range: RangeHandle, theme?: unknown, header = true, footer = false) =>
        addBanding(access, 'Range.applyRowBanding', range, true, enumName(theme), header, footer),
    ),
    applyColumnBanding: gives(
      ['', 'BandingTheme', 'BandingTheme Boolean Boolean'],
      (range: RangeHandle, theme?: unknown, header = true, footer = false) =>
        addBanding(access, 'Range.applyColumnBanding', range, false, enumName(theme), header, footer),
    ),
    getBandings: gives([''], (range: RangeHandle) =>
      access.read('Range.getBandings', 0, () =>
        access.context.realm.array(
          access
            .sheet(range)
            .bandings.filter((banding) => intersects(banding.range, range))
            .map(({ id }) => objects.banding(range, id)),
        ),
      ),
    ),
    createTextFinder: gives(['String'], (range: RangeHandle, text: string) =>
      objects.textFinder(range.fileId, [range], text),
    ),
    addDeveloperMetadata: chains(
      ['String', 'String DeveloperMetadataVisibility', 'String String', 'String String DeveloperMetadataVisibility'],
      (range: RangeHandle, key: string, ...rest: unknown[]) => {
        const sheet = access.sheet(range);
        const isColumn =
          range.columns === 1 && range.row === 1 && (range.openRows === true || range.rows === sheet.maxRows);
        const isRow =
          range.rows === 1 && range.column === 1 && (range.openColumns === true || range.columns === sheet.maxColumns);
        if (!isColumn && !isRow)
          access.fail(
            'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
          );
        addMetadata(
          access,
          'Range.addDeveloperMetadata',
          range.fileId,
          {
            sheetId: range.sheetId,
            row: isRow ? range.row : null,
            column: isColumn ? range.column : null,
          },
          key,
          rest,
        );
      },
    ),
    getDeveloperMetadata: gives([''], (range: RangeHandle) =>
      metadataHere(access, 'Range.getDeveloperMetadata', range.fileId, { sheetId: range.sheetId, rect: range }),
    ),
    createDeveloperMetadataFinder: gives([''], (range: RangeHandle) =>
      objects.metadataFinder(range, { sheetId: range.sheetId, rect: range }),
    ),
    shiftColumnGroupDepth: chains(['Integer'], (range: RangeHandle, delta: number) => {
      access.write('Range.shiftColumnGroupDepth', range, 1, (_file, sheet) => {
        for (let column = range.column; column < range.column + range.columns; column += 1) {
          while (sheet.columnDepths.length < column) sheet.columnDepths.push(0);
          sheet.columnDepths[column - 1] = Math.max(0, Math.min(8, (sheet.columnDepths[column - 1] ?? 0) + delta));
        }
      });
    }),
    collapseGroups: chains([''], (range: RangeHandle) => {
      access.write('Range.collapseGroups', range, 1, (_file, sheet) => {
        collapseBetween(sheet, range.column, range.column + range.columns - 1, true);
      });
    }),
    expandGroups: chains([''], (range: RangeHandle) => {
      access.write('Range.expandGroups', range, 1, (_file, sheet) => {
        collapseBetween(sheet, range.column, range.column + range.columns - 1, false);
      });
    }),
    shiftRowGroupDepth: chains(['Integer'], (range: RangeHandle, delta: number) => {
      access.write('Range.shiftRowGroupDepth', range, 1, (_file, sheet) => {
        for (let row = range.row; row < range.row + range.rows; row += 1) {
          const depth = Math.max(0, Math.min(8, (sheet.rowDepths[String(row)] ?? 0) + delta));
          if (depth === 0) delete sheet.rowDepths[String(row)];
          else sheet.rowDepths[String(row)] = depth;
        }
      });
    }),
  };
}
