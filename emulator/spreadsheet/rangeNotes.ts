import type { RangeHandle, SpreadsheetAccess } from './access';
import { rawAt, setRaw } from './cellGrid';
import { columnsOfLayer, fillLayer, placeColumns } from './layer';
import { checkShape, gridOf } from './rangeValues';
import { cellsOf, type Rect } from './rect';
import { runAt } from './runs';
import { chains, gives, type Methods } from './scriptClass';
import type { SheetState, ValidationRule } from './spreadsheetState';
import { ruleAt, ruleIndex } from './validationRule';

/** Columns of a block that is given row by row. */
function turned<T>(block: readonly (readonly T[])[], columns: number): T[][] {
  return Array.from({ length: columns }, (_, column) => block.map((row) => row[column] as T));
}

/** Notes and data validations of cells. */
export function rangeNoteMethods(access: SpreadsheetAccess): Methods<RangeHandle> {
  const note = (value: unknown): string | undefined =>
    value === null || value === undefined || value === '' ? undefined : String(value);
  const setRules = (
    method: string,
    range: RangeHandle,
    rules: readonly (ValidationRule | null)[][] | ValidationRule | null,
  ): void => {
    access.guard(range, range);
    const cells: { rect: Rect; rule: ValidationRule | null }[] = [];
    if (rules === null || !Array.isArray(rules)) cells.push({ rect: range, rule: rules as ValidationRule | null });
    else {
      // Array.isArray does not narrow a readonly array.
      (rules as readonly (ValidationRule | null)[][]).forEach((row, rowIndex) => {
        row.forEach((rule, columnIndex) => {
          cells.push({
            rect: { row: range.row + rowIndex, column: range.column + columnIndex, rows: 1, columns: 1 },
            rule,
          });
        });
      });
    }
    const pending = cells.map(({ rect, rule }) => ({ sheetId: range.sheetId, rect, rule }));
    access.pendingValidations.push(...pending);
    access.write(method, range, cellsOf(range), (file, sheet) => {
      for (const { rect, rule } of cells)
        fillLayer(sheet.validations, rect, rule === null ? undefined : ruleIndex(file, rule));
      for (const each of pending) access.pendingValidations.splice(access.pendingValidations.indexOf(each), 1);
    });
  };
  const ruleOf = (value: unknown): ValidationRule | null =>
    value === null || value === undefined ? null : access.objects.validationOf(value);
  const shownRule = (fileId: string, rule: ValidationRule | null): object | null =>
    rule === null ? null : access.objects.validation(fileId, rule);
  const checkbox = (range: RangeHandle, values: readonly unknown[]): void => {
    const rule: ValidationRule = {
      criteria: 'CHECKBOX',
      values: values.filter(
        (value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean',
      ),
      allowInvalid: false,
      help: null,
    };
    setRules('Range.insertCheckboxes', range, rule);
    access.write('Range.insertCheckboxes', range, 0, (file, sheet) => {
      fillEmptyWithUnchecked(sheet, range, rule);
      file.revision += 1;
    });
  };
  const tick = (method: string, range: RangeHandle, checked: boolean): void => {
    access.guard(range, range);
    access.write(method, range, cellsOf(range), (file, sheet) => {
      for (let row = range.row; row < range.row + range.rows; row += 1) {
        for (let column = range.column; column < range.column + range.columns; column += 1) {
          const rule = ruleAt(file, sheet, row, column);
          const value = rule?.criteria === 'CHECKBOX' ? (rule.values[checked ? 0 : 1] ?? checked) : null;
          if (value !== null && typeof value !== 'object') setRaw(sheet, row, column, value);
        }
      }
      file.revision += 1;
    });
  };
  return {
    getNote: gives([''], (range: RangeHandle) =>
      access.read('Range.getNote', 1, () => runAt(access.sheet(range).notes[range.column - 1], range.row) ?? ''),
    ),
    getNotes: gives([''], (range: RangeHandle) =>
      access.read('Range.getNotes', cellsOf(range), () =>
        gridOf(access, range, (_file, sheet, row, column) => runAt(sheet.notes[column - 1], row) ?? ''),
      ),
    ),
    setNote: chains(['String?'], (range: RangeHandle, text: string | null) => {
      access.guard(range, range);
      access.write('Range.setNote', range, cellsOf(range), (_file, sheet) => {
        fillLayer(sheet.notes, range, note(text));
      });
    }),
    setNotes: chains(['Any[][]'], (range: RangeHandle, block: readonly unknown[]) => {
      const notes = turned(checkShape(access, range, block), range.columns).map((column) => column.map(note));
      access.guard(range, range);
      access.write('Range.setNotes', range, cellsOf(range), (_file, sheet) => {
        placeColumns(sheet.notes, range.row, range.column, notes);
      });
    }),
    clearNote: chains([''], (range: RangeHandle) => {
      access.guard(range, range);
      access.write('Range.clearNote', range, cellsOf(range), (_file, sheet) => {
        fillLayer(sheet.notes, range, undefined);
      });
    }),
    getDataValidation: gives([''], (range: RangeHandle) =>
      access.read('Range.getDataValidation', 1, () =>
        shownRule(range.fileId, ruleAt(access.file(range.fileId), access.sheet(range), range.row, range.column)),
      ),
    ),
    getDataValidations: gives([''], (range: RangeHandle) =>
      access.read('Range.getDataValidations', cellsOf(range), () => {
        const columns = columnsOfLayer(access.sheet(range).validations, range);
        const shown = new Map<number, object>();
        const file = access.file(range.fileId);
        return gridOf(access, range, (_file, _sheet, row, column) => {
          const index = columns[column - range.column]?.[row - range.row];
          const rule = index === undefined ? undefined : file.validations[index];
          if (index === undefined || rule === undefined) return null;
          const made = shown.get(index) ?? access.objects.validation(range.fileId, rule);
          shown.set(index, made);
          return made;
        });
      }),
    ),
    setDataValidation: chains(['DataValidation?'], (range: RangeHandle, rule: unknown) => {
      setRules('Range.setDataValidation', range, ruleOf(rule));
    }),
    setDataValidations: chains(['DataValidation?[][]', 'Any[][]'], (range: RangeHandle, block: readonly unknown[]) => {
      setRules(
        'Range.setDataValidations',
        range,
        checkShape(access, range, block).map((row) => row.map(ruleOf)),
      );
    }),
    clearDataValidations: chains([''], (range: RangeHandle) => {
      setRules('Range.clearDataValidations', range, null);
    }),
    insertCheckboxes: chains(['', 'Value', 'Value Value'], (range: RangeHandle, ...values: unknown[]) => {
      checkbox(range, values);
    }),
    isChecked: gives([''], (range: RangeHandle) =>
      access.read('Range.isChecked', cellsOf(range), () => checkedState(access, range)),
    ),
    check: chains([''], (range: RangeHandle) => {
      tick('Range.check', range, true);
    }),
    uncheck: chains([''], (range: RangeHandle) => {
      tick('Range.uncheck', range, false);
    }),
    removeCheckboxes: chains([''], (range: RangeHandle) => {
      setRules('Range.removeCheckboxes', range, null);
    }),
  };
}

/** Whether all check boxes of a range are ticked; null where some are not alike, or a cell is no check box. */
function checkedState(access: SpreadsheetAccess, range: RangeHandle): boolean | null {
  const file = access.file(range.fileId);
  const sheet = access.sheet(range);
  const states = new Set<boolean | null>();
  for (let row = range.row; row < range.row + range.rows; row += 1) {
    for (let column = range.column; column < range.column + range.columns; column += 1) {
      const rule = ruleAt(file, sheet, row, column);
      states.add(rule?.criteria === 'CHECKBOX' ? rawAt(sheet, row, column) === (rule.values[0] ?? true) : null);
    }
  }
  return states.size === 1 ? ([...states][0] ?? null) : null;
}

function fillEmptyWithUnchecked(sheet: SheetState, rect: Rect, rule: ValidationRule): void {
  const unchecked = rule.values[1] ?? (rule.values.length === 0 ? false : null);
  if (typeof unchecked === 'object') return;
  for (let row = rect.row; row < rect.row + rect.rows && row <= sheet.maxRows; row += 1) {
    while (sheet.rows.length < row) sheet.rows.push(null);
    const cells = (sheet.rows[row - 1] ??= []);
    for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
      while (cells.length < column) cells.push(null);
      cells[column - 1] ??= unchecked;
    }
  }
}
