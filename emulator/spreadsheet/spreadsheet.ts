import type { SpreadsheetAccess, SpreadsheetHandle } from './access';
import { isTimeZone } from '../kernel/zoneOffset';
import { addMetadata, metadataHere } from './developerMetadata';
import { enumMember, enumName } from './enumeration';
import { KNOWN_LOCALES } from './locale';
import { isRangeName, namedRangeOf } from './namedRange';
import { liveRect } from './protectionRule';
import { gridRange, mailOf } from './protection';
import { chains, gives, scriptClass, type Method, type Methods } from './scriptClass';
import { activeSheetOf, keyboardUser, select, selectionOn } from './selection';
import { nameRefusal } from './sheet';
import { copySheetState, newSheetName } from './sheetCopy';
import { growthRefusal } from './sheetLines';
import { rangeByText } from './sheetRanges';
import {
  addSpreadsheet,
  emptySheet,
  freshSheetId,
  sheetById,
  sheetByName,
  type SheetState,
  type SpreadsheetState,
} from './spreadsheetState';
import { showToast } from './uiState';

/** The address of a spreadsheet. */
export function spreadsheetUrl(fileId: string): string {
  return `https://docs.google.com/spreadsheets/d/${fileId}/edit`;
}

/** Takes a tab away with all that hangs on it. */
export function deleteSheetState(file: SpreadsheetState, sheetId: number): void {
  file.sheets = file.sheets.filter((sheet) => sheet.sheetId !== sheetId);
  file.namedRanges = file.namedRanges.filter(({ range }) => range.sheetId !== sheetId);
  file.protections = file.protections.filter((protection) => protection.sheetId !== sheetId);
  file.metadata = file.metadata.filter((metadata) => metadata.sheetId !== sheetId);
  file.revision += 1;
}

/** Methods of the active tab that Google also offers on the spreadsheet. */
const OF_ACTIVE_SHEET = [
  'appendRow',
  'getDataRange',
  'getLastRow',
  'getLastColumn',
  'getFrozenRows',
  'getFrozenColumns',
  'setFrozenRows',
  'setFrozenColumns',
  'getSheetId',
  'getSheetName',
  'getSheetValues',
  'getRangeList',
  'sort',
  'deleteRow',
  'deleteRows',
  'deleteColumn',
  'deleteColumns',
  'getActiveRange',
  'getActiveCell',
  'getCurrentCell',
  'setColumnWidth',
  'getColumnWidth',
  'setRowHeight',
  'getRowHeight',
  'autoResizeColumn',
  'insertRowAfter',
  'insertRowBefore',
  'insertRowsAfter',
  'insertRowsBefore',
  'insertColumnAfter',
  'insertColumnBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
] as const;

function sheetMethods(access: SpreadsheetAccess): Methods<SpreadsheetHandle> {
  const { objects } = access;
  const { realm } = access.context;
  const handleOf = (fileId: string, sheet: SheetState): object => objects.sheet({ fileId, sheetId: sheet.sheetId });
  const active = (fileId: string): SheetState => activeSheetOf(access.file(fileId), keyboardUser(access));
  const duplicate = (fileId: string, sheet: SheetState, index: number): SheetState => {
    const file = access.file(fileId);
    const refusal = growthRefusal(file, null, sheet.maxRows, sheet.maxColumns);
    if (refusal !== null) access.fail(refusal);
    return copySheetState(file, sheet, file, freshSheetId(access.world, file), index);
  };
  const remove = (method: string, fileId: string, sheetId: number): void => {
    access.guardFile(fileId);
    access.structure(`Spreadsheet.${method}`, () => {
      const file = access.file(fileId);
      if (file.sheets.length === 1) access.fail("You can't remove all the sheets in a document.");
      const sheet = access.sheet({ fileId, sheetId });
      access.guard({ fileId, sheetId }, { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns });
      deleteSheetState(file, sheetId);
    });
  };
  const insert = ({ fileId }: SpreadsheetHandle, ...given: unknown[]): object => {
    access.guardFile(fileId);
    return access.structure('Spreadsheet.insertSheet', () => {
      const file = access.file(fileId);
      const name = given.find((each): each is string => typeof each === 'string') ?? newSheetName(file);
      const refusal = nameRefusal(file, name, null);
      if (refusal !== null) access.fail(refusal);
      const wanted = given.find((each): each is number => typeof each === 'number');
      const index = Math.min(Math.max(0, wanted ?? file.sheets.indexOf(active(fileId)) + 1), file.sheets.length);
      const options = given.find((each) => typeof each === 'object' && each !== null) as
        { template?: unknown } | undefined;
      if (options?.template !== undefined) {
        const made = duplicate(fileId, access.sheet(objects.sheetOf(options.template)), index);
        made.name = name;
        select(file, keyboardUser(access), made.sheetId, null);
        return handleOf(fileId, made);
      }
      const growth = growthRefusal(file, null, 1000, 26);
      if (growth !== null) access.fail(growth);
      const sheet = emptySheet(freshSheetId(access.world, file), name);
      file.sheets.splice(index, 0, sheet);
      file.revision += 1;
      select(file, keyboardUser(access), sheet.sheetId, null);
      return handleOf(fileId, sheet);
    });
  };
  const delegated: Record<string, Method<SpreadsheetHandle>> = {};
  for (const method of OF_ACTIVE_SHEET) {
    delegated[method] = {
      signatures: ['Any…'],
      chains: false,
      act: ({ fileId }: SpreadsheetHandle, ...given: unknown[]) => {
        // The tab's class has every method of the list above and checks the parameters itself.
        const sheet = handleOf(fileId, active(fileId)) as Record<string, (...parameters: unknown[]) => unknown>;
        return sheet[method]?.(...given);
      },
    };
  }
  return {
    ...delegated,
    getSheets: gives([''], ({ fileId }: SpreadsheetHandle) =>
      realm.array(access.file(fileId).sheets.map((sheet) => handleOf(fileId, sheet))),
    ),
    getNumSheets: gives([''], ({ fileId }: SpreadsheetHandle) => access.file(fileId).sheets.length),
    getSheetByName: gives(['String'], ({ fileId }: SpreadsheetHandle, name: string) => {
      const sheet = sheetByName(access.file(fileId), name);
      return sheet === null ? null : handleOf(fileId, sheet);
    }),
    getSheetById: gives(['Integer'], ({ fileId }: SpreadsheetHandle, sheetId: number) => {
      const sheet = sheetById(access.file(fileId), sheetId);
      return sheet === null ? null : handleOf(fileId, sheet);
    }),
    getActiveSheet: gives([''], ({ fileId }: SpreadsheetHandle) => handleOf(fileId, active(fileId))),
    setActiveSheet: gives(['Sheet', 'Sheet Boolean'], ({ fileId }: SpreadsheetHandle, sheet: object) => {
      const { sheetId } = objects.sheetOf(sheet);
      access.change('Spreadsheet.setActiveSheet', () => {
        select(access.file(fileId), keyboardUser(access), sheetId, null);
      });
      return sheet;
    }),
    setActiveRange: gives(['Range'], ({ fileId }: SpreadsheetHandle, range: object) => {
      const handle = objects.rangeOf(range);
      access.change('Spreadsheet.setActiveRange', () => {
        select(access.file(fileId), keyboardUser(access), handle.sheetId, handle);
      });
      return range;
    }),
    insertSheet: gives(
      ['', 'Integer', 'String', 'Object', 'String Integer', 'Integer Object', 'String Object', 'String Integer Object'],
      insert,
    ),
    deleteSheet: gives(['Sheet'], ({ fileId }: SpreadsheetHandle, sheet: unknown) => {
      remove('deleteSheet', fileId, objects.sheetOf(sheet).sheetId);
    }),
    deleteActiveSheet: gives([''], ({ fileId }: SpreadsheetHandle) => {
      remove('deleteActiveSheet', fileId, active(fileId).sheetId);
      return handleOf(fileId, active(fileId));
    }),
    duplicateActiveSheet: gives([''], ({ fileId }: SpreadsheetHandle) =>
      access.structure('Spreadsheet.duplicateActiveSheet', () => {
        access.guardFile(fileId);
        const sheet = active(fileId);
        const copy = duplicate(fileId, sheet, access.file(fileId).sheets.indexOf(sheet) + 1);
        select(access.file(fileId), keyboardUser(access), copy.sheetId, null);
        return handleOf(fileId, copy);
      }),
    ),
    moveActiveSheet: gives(['Integer'], ({ fileId }: SpreadsheetHandle, position: number) => {
      access.guardFile(fileId);
      access.change('Spreadsheet.moveActiveSheet', () => {
        const { sheets } = access.file(fileId);
        if (position < 1 || position > sheets.length) access.fail('Index must be between 1 and the number of sheets.');
        sheets.splice(position - 1, 0, ...sheets.splice(sheets.indexOf(active(fileId)), 1));
        access.file(fileId).revision += 1;
      });
    }),
    renameActiveSheet: gives(['String'], ({ fileId }: SpreadsheetHandle, name: string) => {
      const sheet = handleOf(fileId, active(fileId)) as { setName(name: string): unknown };
      sheet.setName(name);
    }),
  };
}

function rangeMethods(access: SpreadsheetAccess): Methods<SpreadsheetHandle> {
  const { objects } = access;
  const { realm } = access.context;
  return {
    getRange: gives(['String'], ({ fileId }: SpreadsheetHandle, text: string) =>
      rangeByText(access, fileId, activeSheetOf(access.file(fileId), keyboardUser(access)).sheetId, text),
    ),
    getRangeByName: gives(['String'], ({ fileId }: SpreadsheetHandle, name: string) => {
      const file = access.file(fileId);
      const named = namedRangeOf(file, name);
      return named === undefined ? null : objects.range({ ...named.range, ...liveRect(file, named.range), fileId });
    }),
    getNamedRanges: gives([''], ({ fileId }: SpreadsheetHandle) =>
      access.read('Spreadsheet.getNamedRanges', 0, () =>
        realm.array(access.file(fileId).namedRanges.map(({ name }) => objects.namedRange(fileId, name))),
      ),
    ),
    setNamedRange: gives(['String Range'], ({ fileId }: SpreadsheetHandle, name: string, given: unknown) => {
      if (!isRangeName(name)) access.fail(`The name "${name}" is not valid for a named range.`);
      const range = gridRange(objects.rangeOf(given));
      access.guardFile(fileId);
      access.change('Spreadsheet.setNamedRange', () => {
        const file = access.file(fileId);
        const held = namedRangeOf(file, name);
        if (held === undefined) file.namedRanges.push({ name, range });
        else held.range = range;
        file.revision += 1;
      });
    }),
    removeNamedRange: gives(['String'], ({ fileId }: SpreadsheetHandle, name: string) => {
      access.guardFile(fileId);
      access.change('Spreadsheet.removeNamedRange', () => {
        const file = access.file(fileId);
        if (namedRangeOf(file, name) === undefined) access.fail(`The named range "${name}" does not exist.`);
        file.namedRanges = file.namedRanges.filter((each) => each.name.toLowerCase() !== name.toLowerCase());
        file.revision += 1;
      });
    }),
    getProtections: gives(['ProtectionType'], ({ fileId }: SpreadsheetHandle, type: unknown) =>
      access.read('Spreadsheet.getProtections', 0, () =>
        realm.array(
          access
            .file(fileId)
            .protections.filter(({ kind }) => kind === enumName(type))
            .map(({ id }) => objects.protection(fileId, id)),
        ),
      ),
    ),
    getBandings: gives([''], ({ fileId }: SpreadsheetHandle) =>
      access.read('Spreadsheet.getBandings', 0, () =>
        realm.array(
          access
            .file(fileId)
            .sheets.flatMap(({ sheetId, bandings }) =>
              bandings.map(({ id }) => objects.banding({ fileId, sheetId }, id)),
            ),
        ),
      ),
    ),
    createTextFinder: gives(['String'], ({ fileId }: SpreadsheetHandle, text: string) =>
      objects.textFinder(
        fileId,
        access.file(fileId).sheets.map(({ sheetId, maxRows, maxColumns }) => ({
          sheetId,
          row: 1,
          column: 1,
          rows: maxRows,
          columns: maxColumns,
        })),
        text,
      ),
    ),
    addDeveloperMetadata: chains(
      ['String', 'String DeveloperMetadataVisibility', 'String String', 'String String DeveloperMetadataVisibility'],
      ({ fileId }: SpreadsheetHandle, key: string, ...rest: unknown[]) => {
        addMetadata(
          access,
          'Spreadsheet.addDeveloperMetadata',
          fileId,
          { sheetId: null, row: null, column: null },
          key,
          rest,
        );
      },
    ),
    getDeveloperMetadata: gives([''], ({ fileId }: SpreadsheetHandle) =>
      metadataHere(access, 'Spreadsheet.getDeveloperMetadata', fileId, {}),
    ),
    createDeveloperMetadataFinder: gives([''], (handle: SpreadsheetHandle) => objects.metadataFinder(handle, {})),
  };
}

function fileMethods(access: SpreadsheetAccess): Methods<SpreadsheetHandle> {
  const { objects } = access;
  const { realm } = access.context;
  const fact = (method: string, read: (file: SpreadsheetState) => unknown) =>
    gives([''], ({ fileId }: SpreadsheetHandle) =>
      access.read(`Spreadsheet.${method}`, 0, () => read(access.file(fileId))),
    );
  const change = (method: string, fileId: string, act: (file: SpreadsheetState) => void): void => {
    access.guardFile(fileId);
    access.change(`Spreadsheet.${method}`, () => {
      act(access.file(fileId));
    });
  };
  const members: Record<string, Method<SpreadsheetHandle>> = {};
  for (const [Role, key] of [
    ['Editor', 'editors'],
    ['Viewer', 'viewers'],
  ] as const) {
    const add = (method: string, fileId: string, users: readonly unknown[]): void => {
      change(method, fileId, (file) => {
        file[key] = [...new Set([...file[key], ...users.map(mailOf).filter((mail) => mail !== file.owner)])];
      });
    };
    members[`get${Role}s`] = fact(`get${Role}s`, (file) => {
      const mails = Role === 'Editor' ? [file.owner, ...file.editors] : file.viewers;
      return realm.array(mails.map((mail) => objects.user(mail)));
    });
    members[`add${Role}`] = chains(['User'], ({ fileId }: SpreadsheetHandle, user: unknown) => {
      add(`add${Role}`, fileId, [user]);
    });
    members[`add${Role}s`] = chains(['String[]'], ({ fileId }: SpreadsheetHandle, users: readonly unknown[]) => {
      add(`add${Role}s`, fileId, users);
    });
    members[`remove${Role}`] = chains(['User'], ({ fileId }: SpreadsheetHandle, user: unknown) => {
      change(`remove${Role}`, fileId, (file) => {
        file[key] = file[key].filter((mail) => mail !== mailOf(user));
      });
    });
  }
  return {
    ...members,
    getId: gives([''], ({ fileId }: SpreadsheetHandle) => fileId),
    getUrl: gives([''], ({ fileId }: SpreadsheetHandle) => spreadsheetUrl(fileId)),
    getName: fact('getName', ({ name }) => name),
    rename: gives(['String'], ({ fileId }: SpreadsheetHandle, name: string) => {
      change('rename', fileId, (file) => {
        file.name = name;
      });
    }),
    getOwner: fact('getOwner', ({ owner }) => objects.user(owner)),
    getFormUrl: fact('getFormUrl', ({ sheets }) => sheets.find(({ formUrl }) => formUrl !== null)?.formUrl ?? null),
    getSpreadsheetLocale: fact('getSpreadsheetLocale', ({ locale }) => locale),
    setSpreadsheetLocale: gives(['String'], ({ fileId }: SpreadsheetHandle, locale: string) => {
      if (!KNOWN_LOCALES.includes(locale))
        access.fail(`The locale ${locale} is not emulated yet; known are ${KNOWN_LOCALES.join(', ')}.`);
      change('setSpreadsheetLocale', fileId, (file) => {
        file.locale = locale;
        file.revision += 1;
      });
    }),
    getSpreadsheetTimeZone: fact('getSpreadsheetTimeZone', ({ timeZone }) => timeZone),
    setSpreadsheetTimeZone: gives(['String'], ({ fileId }: SpreadsheetHandle, timeZone: string) => {
      if (!isTimeZone(timeZone)) access.fail(`Invalid argument: ${timeZone}`);
      change('setSpreadsheetTimeZone', fileId, (file) => {
        file.timeZone = timeZone;
        file.revision += 1;
      });
    }),
    getRecalculationInterval: fact('getRecalculationInterval', ({ recalculation }) =>
      enumMember('RecalculationInterval', recalculation),
    ),
    setRecalculationInterval: chains(['RecalculationInterval'], ({ fileId }: SpreadsheetHandle, interval: unknown) => {
      change('setRecalculationInterval', fileId, (file) => {
        file.recalculation = enumName(interval);
      });
    }),
    toast: gives(
      ['String', 'String String', 'String String Number?'],
      (_handle: SpreadsheetHandle, text: string, title = '') => {
        access.change('Spreadsheet.toast', () => {
          showToast(access.world, keyboardUser(access), title, text);
        });
      },
    ),
    copy: gives(['String'], ({ fileId }: SpreadsheetHandle, name: string) => {
      access.context.requireAuth('FULL', 'SpreadsheetApp.Spreadsheet.copy');
      return access.context.call('Spreadsheet.copy', { kind: 'fixed', ms: 2500 }, () => {
        access.context.applyPending();
        const from = access.file(fileId);
        const to = addSpreadsheet(access.world, {
          name,
          locale: from.locale,
          timeZone: from.timeZone,
          owner: access.user,
          editors: [],
        });
        const { id, owner } = to;
        Object.assign(to, structuredClone(from), { id, owner, name, editors: [], viewers: [], selections: {} });
        for (const sheet of to.sheets) sheet.formUrl = null;
        return objects.spreadsheet(id);
      });
    }),
    getSelection: gives([''], ({ fileId }: SpreadsheetHandle) => {
      const file = access.file(fileId);
      const sheet = activeSheetOf(file, keyboardUser(access));
      const rect = selectionOn(file, keyboardUser(access), sheet.sheetId);
      const range = objects.range({ ...rect, fileId, sheetId: sheet.sheetId });
      const handle = objects.sheet({ fileId, sheetId: sheet.sheetId });
      return access.context.strict('Selection', {
        getActiveRange: () => range,
        getActiveSheet: () => handle,
        getCurrentCell: () =>
          objects.range({ fileId, sheetId: sheet.sheetId, row: rect.row, column: rect.column, rows: 1, columns: 1 }),
      });
    }),
  };
}

/** Google's Spreadsheet class. */
export function spreadsheetClass(access: SpreadsheetAccess) {
  return scriptClass<SpreadsheetHandle>(access.context, 'SpreadsheetApp.Spreadsheet', {
    ...sheetMethods(access),
    ...rangeMethods(access),
    ...fileMethods(access),
  });
}
