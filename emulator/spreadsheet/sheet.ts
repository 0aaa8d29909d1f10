import type { SheetHandle, SpreadsheetAccess } from './access';
import { clearRaw } from './cellGrid';
import { type chartClasses, sheetChartMethods } from './chart/embeddedChart';
import { hexColor } from './color';
import { addMetadata, metadataHere } from './developerMetadata';
import { touch } from './entry';
import { enumMember, enumName } from './enumeration';
import { dropPivots } from './pivot/guardPivots';
import { pivotsOf } from './pivot/refresh';
import { addProtection } from './protection';
import { chains, gives, type Methods, scriptClass } from './scriptClass';
import { selectSheet } from './selection';
import { copySheetState } from './sheetCopy';
import { sheetLineMethods } from './sheetLines';
import { sheetRangeMethods } from './sheetRanges';
import { freshSheetId, type SheetState, type SpreadsheetState } from './spreadsheetState';

/** Google's refusal of a tab's name that is taken; Sheets compares without case. */
export function nameRefusal(file: SpreadsheetState, name: string, own: SheetState | null): string | null {
  if (name === '' || name.length > 100) return 'The name of a sheet must have between 1 and 100 characters.';
  const taken = file.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase());
  return taken ? `A sheet with the name "${name}" already exists. Please enter another name.` : null;
}

/** Gives a tab another name; references of formulas to it follow. */
export function renameSheetState(file: SpreadsheetState, sheet: SheetState, name: string): void {
  const before = sheet.name;
  sheet.name = name;
  const quoted = `'${before.replaceAll("'", "''")}'!`;
  const renamed = (formula: string): string =>
    formula
      .replaceAll(quoted, `'${name.replaceAll("'", "''")}'!`)
      .replace(
        new RegExp(`(^|[^\\p{L}\\p{N}_'])${before.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}!`, 'giu'),
        (_, lead: string) => `${lead}'${name.replaceAll("'", "''")}'!`,
      );
  for (const tab of file.sheets) {
    for (const cells of tab.rows) {
      cells?.forEach((raw, index) => {
        if (raw !== null && typeof raw === 'object') cells[index] = { f: renamed(raw.f) };
      });
    }
  }
  file.revision += 1;
}

function ownMethods(access: SpreadsheetAccess): Methods<SheetHandle> {
  const { objects } = access;
  const { realm } = access.context;
  const fact = (method: string, read: (sheet: SheetState, handle: SheetHandle) => unknown) =>
    gives([''], (handle: SheetHandle) => access.read(`Sheet.${method}`, 0, () => read(access.sheet(handle), handle)));
  const look = (method: string, handle: SheetHandle, apply: (sheet: SheetState) => void): void => {
    access.guardFile(handle.fileId);
    access.change(`Sheet.${method}`, () => {
      apply(access.sheet(handle));
    });
  };
  const whole = (handle: SheetHandle) => {
    const { maxRows, maxColumns } = access.sheet(handle);
    return { row: 1, column: 1, rows: maxRows, columns: maxColumns };
  };
  const wipe = (method: string, handle: SheetHandle, apply: (sheet: SheetState) => void): void => {
    access.guard(handle, whole(handle));
    access.write(`Sheet.${method}`, handle, 1, (file, sheet) => {
      apply(sheet);
      touch(file);
    });
  };
  const name = fact('getName', ({ name: text }) => text);
  return {
    getName: name,
    getSheetName: name,
    getSheetId: gives([''], ({ sheetId }: SheetHandle) => sheetId),
    getParent: gives([''], ({ fileId }: SheetHandle) => objects.spreadsheet(fileId)),
    getIndex: fact('getIndex', (sheet, { fileId }) => access.file(fileId).sheets.indexOf(sheet) + 1),
    getType: gives([''], () => enumMember('SheetType', 'GRID')),
    getFormUrl: fact('getFormUrl', ({ formUrl }) => formUrl),
    setName: chains(['String'], (handle: SheetHandle, text: string) => {
      look('setName', handle, (sheet) => {
        const file = access.file(handle.fileId);
        const refusal = nameRefusal(file, text, sheet);
        if (refusal !== null) access.fail(refusal);
        // Formulas written before follow the new name as those that stand there do.
        access.context.applyPending();
        renameSheetState(file, sheet, text);
      });
    }),
    isSheetHidden: fact('isSheetHidden', ({ hidden }) => hidden),
    hideSheet: chains([''], (handle: SheetHandle) => {
      look('hideSheet', handle, (sheet) => {
        const shown = access.file(handle.fileId).sheets.filter(({ hidden }) => !hidden);
        if (shown.length === 1 && shown[0] === sheet) access.fail("You can't hide all the sheets in a document.");
        sheet.hidden = true;
      });
    }),
    showSheet: chains([''], (handle: SheetHandle) => {
      look('showSheet', handle, (sheet) => {
        sheet.hidden = false;
      });
    }),
    getTabColor: fact('getTabColor', ({ tabColor }) => tabColor),
    setTabColor: chains(['String?'], (handle: SheetHandle, css?: string | null) => {
      const color =
        css === null || css === undefined
          ? null
          : (hexColor(css) ?? access.fail(`Invalid argument: ${css} is no colour that is known here.`));
      look('setTabColor', handle, (sheet) => {
        sheet.tabColor = color;
      });
    }),
    hasHiddenGridlines: fact('hasHiddenGridlines', ({ hiddenGridlines }) => hiddenGridlines),
    setHiddenGridlines: chains(['Boolean'], (handle: SheetHandle, hidden: boolean) => {
      look('setHiddenGridlines', handle, (sheet) => {
        sheet.hiddenGridlines = hidden;
      });
    }),
    isRightToLeft: fact('isRightToLeft', ({ rightToLeft }) => rightToLeft),
    setRightToLeft: chains(['Boolean'], (handle: SheetHandle, rightToLeft: boolean) => {
      look('setRightToLeft', handle, (sheet) => {
        sheet.rightToLeft = rightToLeft;
      });
    }),
    activate: chains([''], (handle: SheetHandle) => {
      selectSheet(access, 'Sheet.activate', handle);
    }),
    clear: chains(['', 'Object'], (handle: SheetHandle, options?: Readonly<Record<string, unknown>>) => {
      const only =
        options?.['contentsOnly'] === true ? 'contents' : options?.['formatOnly'] === true ? 'formats' : null;
      wipe('clear', handle, (sheet) => {
        if (only !== 'formats') dropPivots(access.file(handle.fileId), sheet, whole(handle));
        if (only !== 'formats') clearRaw(sheet, whole(handle));
        if (only !== 'contents') Object.assign(sheet, { styles: [], merges: [] });
        if (only === null) sheet.validations = [];
      });
    }),
    clearContents: chains([''], (handle: SheetHandle) => {
      wipe('clearContents', handle, (sheet) => {
        dropPivots(access.file(handle.fileId), sheet, whole(handle));
        clearRaw(sheet, whole(handle));
      });
    }),
    clearFormats: chains([''], (handle: SheetHandle) => {
      wipe('clearFormats', handle, (sheet) => {
        sheet.styles = [];
      });
    }),
    clearNotes: chains([''], (handle: SheetHandle) => {
      wipe('clearNotes', handle, (sheet) => {
        sheet.notes = [];
      });
    }),
    clearConditionalFormatRules: gives([''], (handle: SheetHandle) => {
      wipe('clearConditionalFormatRules', handle, (sheet) => {
        sheet.conditionalFormats = [];
      });
    }),
    getConditionalFormatRules: fact('getConditionalFormatRules', (sheet, { fileId }) =>
      realm.array(sheet.conditionalFormats.map((rule) => objects.conditionalFormat(fileId, rule))),
    ),
    setConditionalFormatRules: gives(['ConditionalFormatRule[]'], (handle: SheetHandle, given: readonly unknown[]) => {
      const rules = given.map((rule) => objects.conditionalFormatOf(rule));
      if (rules.some(({ ranges }) => ranges.some(({ sheetId }) => sheetId !== handle.sheetId))) {
        access.fail('Conditional format rule cannot reference a different sheet.');
      }
      access.guardFile(handle.fileId);
      access.write('Sheet.setConditionalFormatRules', handle, rules.length, (_file, sheet) => {
        sheet.conditionalFormats = [...rules];
      });
    }),
    protect: gives([''], ({ fileId, sheetId }: SheetHandle) =>
      access.structure('Sheet.protect', () => addProtection(access, fileId, sheetId, 'SHEET', null)),
    ),
    getProtections: gives(['ProtectionType'], (handle: SheetHandle, type: unknown) =>
      access.read('Sheet.getProtections', 0, () =>
        realm.array(
          access
            .file(handle.fileId)
            .protections.filter(({ sheetId, kind }) => sheetId === handle.sheetId && kind === enumName(type))
            .map(({ id }) => objects.protection(handle.fileId, id)),
        ),
      ),
    ),
    getFilter: fact('getFilter', (sheet, handle) => (sheet.filter === null ? null : objects.filter(handle))),
    getPivotTables: fact('getPivotTables', (sheet, { fileId, sheetId }) =>
      realm.array(pivotsOf(sheet).map(({ id }) => objects.pivotTable({ fileId, sheetId, id }))),
    ),
    getBandings: fact('getBandings', (sheet, handle) =>
      realm.array(sheet.bandings.map(({ id }) => objects.banding(handle, id))),
    ),
    getNamedRanges: fact('getNamedRanges', (sheet, { fileId }) =>
      realm.array(
        access
          .file(fileId)
          .namedRanges.filter(({ range }) => range.sheetId === sheet.sheetId)
          .map(({ name: text }) => objects.namedRange(fileId, text)),
      ),
    ),
    addDeveloperMetadata: chains(
      ['String', 'String DeveloperMetadataVisibility', 'String String', 'String String DeveloperMetadataVisibility'],
      ({ fileId, sheetId }: SheetHandle, key: string, ...rest: unknown[]) => {
        addMetadata(access, 'Sheet.addDeveloperMetadata', fileId, { sheetId, row: null, column: null }, key, rest);
      },
    ),
    getDeveloperMetadata: gives([''], ({ fileId, sheetId }: SheetHandle) =>
      metadataHere(access, 'Sheet.getDeveloperMetadata', fileId, { sheetId }),
    ),
    createDeveloperMetadataFinder: gives([''], ({ fileId, sheetId }: SheetHandle) =>
      objects.metadataFinder({ fileId }, { sheetId }),
    ),
    copyTo: gives(['Spreadsheet'], (handle: SheetHandle, target: { getId(): string }) =>
      access.structure('Sheet.copyTo', () => {
        const fileId = target.getId();
        access.guardFile(fileId);
        const to = access.file(fileId);
        const sheetId = freshSheetId(access.world, to);
        copySheetState(access.file(handle.fileId), access.sheet(handle), to, sheetId, to.sheets.length);
        return objects.sheet({ fileId, sheetId });
      }),
    ),
  };
}

/** Google's Sheet class: a tab, known by its id whatever its name and place. */
export function sheetClass(access: SpreadsheetAccess, charts: () => ReturnType<typeof chartClasses>) {
  return scriptClass<SheetHandle>(access.context, 'SpreadsheetApp.Sheet', {
    ...sheetRangeMethods(access),
    ...sheetLineMethods(access),
    ...sheetChartMethods(access, charts),
    ...ownMethods(access),
  });
}
