import { isTimeZone } from '../kernel/zoneOffset';
import type { SpreadsheetAccess, SpreadsheetHandle } from './access';
import { addMetadata, metadataHere } from './developerMetadata';
import { enumMember, enumName } from './enumeration';
import { KNOWN_LOCALES } from './locale';
import { isRangeName, namedRangeOf } from './namedRange';
import { gridRange, mailOf } from './protection';
import { liveRect } from './protectionRule';
import { chains, gives, type Method, type Methods, scriptClass } from './scriptClass';
import { activeSheetOf, keyboardUser, screenOf, selectionOn } from './selection';
import { rangeByText } from './sheetRanges';
import { spreadsheetMenuMethods } from './spreadsheetMenus';
import { addSpreadsheet, type SpreadsheetState } from './spreadsheetState';
import { spreadsheetTabMethods } from './spreadsheetTabs';
import { showToast } from './uiState';

/** The address of a spreadsheet. */
export function spreadsheetUrl(fileId: string): string {
  return `https://docs.google.com/spreadsheets/d/${fileId}/edit`;
}

function rangeMethods(access: SpreadsheetAccess): Methods<SpreadsheetHandle> {
  const { objects } = access;
  const { realm } = access.context;
  return {
    getRange: gives(['String'], ({ fileId }: SpreadsheetHandle, text: string) =>
      rangeByText(access, fileId, activeSheetOf(access.file(fileId), screenOf(access)).sheetId, text),
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
      const sheet = activeSheetOf(file, screenOf(access));
      const rect = selectionOn(file, screenOf(access), sheet.sheetId);
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
    ...spreadsheetTabMethods(access),
    ...spreadsheetMenuMethods(access),
    ...rangeMethods(access),
    ...fileMethods(access),
  });
}
