/** Over 250 lines: the one place where the classes of an execution are made and SpreadsheetApp is put together of them. */
import type { Service, ServiceContext } from '../kernel/contract';
import { createUser } from '../session/user';
import {
  mayOpen,
  type Objects,
  type RangeHandle,
  type SheetHandle,
  type SpreadsheetAccess,
  spreadsheetAccess,
} from './access';
import { bandingClass, type BandingHandle } from './banding';
import { chartClasses } from './chart/embeddedChart';
import { conditionalFormatClasses, NO_FORMAT } from './conditionalFormat';
import { metadataClass, metadataFinderClass } from './developerMetadata';
import { ENUMERATIONS } from './enumeration';
import { filterClass, filterCriteriaClasses } from './filter';
import { namedRangeClass } from './namedRange';
import { pivotTableClass } from './pivot/pivotTable';
import { protectionClass } from './protection';
import { rangeActionMethods } from './rangeActions';
import { rangeDataMethods } from './rangeData';
import { rangeFormatMethods } from './rangeFormats';
import { rangeGeometryMethods } from './rangeGeometry';
import { rangeListClass } from './rangeList';
import { rangeNoteMethods } from './rangeNotes';
import { rangeTextStyleMethods } from './rangeTextStyles';
import { rangeValueMethods } from './rangeValues';
import { richTextClasses } from './richText';
import { checkSignature, type ScriptClass, scriptClass } from './scriptClass';
import { activeFileId, activeSheetOf, screenOf, selectionOn } from './selection';
import { sheetClass } from './sheet';
import { spreadsheetClass } from './spreadsheet';
import { addSpreadsheet, spreadsheetsOf } from './spreadsheetState';
import { newFinder, textFinderClass } from './textFinder';
import { createUi } from './ui';
import { NO_RULE, validationClasses } from './validation';

const NOT_OPEN = 'You do not have permission to access the requested document.';
const NO_SUCH_FILE = 'Unexpected error while getting the method or property openById on object SpreadsheetApp.';

interface Parts {
  readonly access: SpreadsheetAccess;
  readonly conditionalFormats: () => ReturnType<typeof conditionalFormatClasses>;
  readonly filterCriteria: () => ReturnType<typeof filterCriteriaClasses>;
  readonly richTexts: () => ReturnType<typeof richTextClasses>;
  readonly validations: () => ReturnType<typeof validationClasses>;
}

const made = new WeakMap<ServiceContext, Parts>();

/** What a value stands for, or Google's refusal of a value of another class. */
function stateOf<State extends object>(context: ServiceContext, type: ScriptClass<State>, value: unknown): State {
  const state = type.stateOf(value);
  if (state === null) throw context.realm.exception(`Invalid argument: a ${type.className} was expected.`);
  return state;
}

/** Makes a class when it is first needed: most executions need few of them. */
function once<T>(make: () => T): () => T {
  let held: { readonly value: T } | undefined;
  return () => (held ??= { value: make() }).value;
}

/** The classes of one execution, made once; events need them before a script names SpreadsheetApp. */
function partsOf(context: ServiceContext): Parts {
  const known = made.get(context);
  if (known !== undefined) return known;
  const objects = {} as Objects;
  const access = spreadsheetAccess(context, objects);
  const range = once(() =>
    scriptClass<RangeHandle>(context, 'SpreadsheetApp.Range', {
      ...rangeGeometryMethods(access),
      ...rangeValueMethods(access),
      ...rangeFormatMethods(access),
      ...rangeNoteMethods(access),
      ...rangeActionMethods(access),
      ...rangeDataMethods(access),
      ...rangeTextStyleMethods(access),
    }),
  );
  const charts = once(() => chartClasses(access));
  const sheet = once(() => sheetClass(access, charts));
  const spreadsheet = once(() => spreadsheetClass(access));
  const validations = once(() => validationClasses(access));
  const conditionalFormats = once(() => conditionalFormatClasses(access));
  const filter = once(() => filterClass(access));
  const filterCriteria = once(() => filterCriteriaClasses(access));
  const protection = once(() => protectionClass(access));
  const metadata = once(() => metadataClass(access));
  const finder = once(() => metadataFinderClass(access));
  const namedRange = once(() => namedRangeClass(access));
  const banding = once(() => bandingClass(access));
  const rangeList = once(() => rangeListClass(access));
  const textFinder = once(() => textFinderClass(access));
  const richTexts = once(() => richTextClasses(access));
  const pivots = once(() => pivotTableClass(access));
  const complete: Objects = {
    range: ({ fileId, sheetId, row, column, rows, columns, openRows, openColumns }) =>
      range().create({
        fileId,
        sheetId,
        row,
        column,
        rows,
        columns,
        openRows: openRows === true,
        openColumns: openColumns === true,
      }),
    rangeOf: (value) => stateOf(context, range(), value),
    sheet: ({ fileId, sheetId }) => sheet().create({ fileId, sheetId }),
    sheetOf: (value) => stateOf(context, sheet(), value),
    spreadsheet: (fileId) => spreadsheet().create({ fileId }),
    validation: (fileId, rule) => validations().validation.create({ fileId, rule }),
    validationOf: (value) => stateOf(context, validations().validation, value).rule,
    conditionalFormat: (fileId, rule) => conditionalFormats().rule.create({ fileId, rule }),
    conditionalFormatOf: (value) => stateOf(context, conditionalFormats().rule, value).rule,
    filter: ({ fileId, sheetId }: SheetHandle) => filter().create({ fileId, sheetId }),
    filterCriterion: (criterion) => filterCriteria().criteria.create({ criterion }),
    filterCriterionOf: (value) => stateOf(context, filterCriteria().criteria, value).criterion,
    protection: (fileId, id) => protection().create({ fileId, id }),
    metadata: (fileId, id) => metadata().create({ fileId, id }),
    metadataFinder: ({ fileId }, scope) => finder().create({ fileId, ...scope, wanted: {} }),
    namedRange: (fileId, name) => namedRange().create({ fileId, name }),
    banding: ({ fileId, sheetId }, id): object => banding().create({ fileId, sheetId, id } satisfies BandingHandle),
    rangeList: (ranges) => rangeList().create({ ranges }),
    textFinder: (fileId, where, text) => textFinder().create(newFinder(fileId, where, text)),
    richText: (text, link) => richTexts().richText.create({ text, link }),
    richTextOf: (value) => stateOf(context, richTexts().richText, value),
    textStyle: (style) => richTexts().textStyle.create({ ...style }),
    textStyleOf: (value) => stateOf(context, richTexts().textStyle, value),
    pivotTable: (handle) => pivots().create(handle),
    user: (mail) => createUser(context, mail),
  };
  Object.assign(objects, complete);
  const parts = { access, conditionalFormats, filterCriteria, richTexts, validations };
  made.set(context, parts);
  return parts;
}

/** The access of an execution to spreadsheets, for events and other services. */
export function accessOf(context: ServiceContext): SpreadsheetAccess {
  return partsOf(context).access;
}

/** SpreadsheetApp (G/reference/spreadsheet/spreadsheet-app). Slicers, images and data sources are not emulated. */
export const spreadsheetService: Service = {
  globalName: 'SpreadsheetApp',
  create: (context) => {
    const { access, conditionalFormats, filterCriteria, richTexts, validations } = partsOf(context);
    const { world } = context;
    const { objects } = access;
    const activeFile = (method: string): string | null => {
      context.requireAuth('LIMITED', `SpreadsheetApp.${method}`);
      return activeFileId(world, context.execution.trigger);
    };
    const active = (method: string): object | null => {
      const fileId = activeFile(method);
      return fileId === null ? null : objects.spreadsheet(fileId);
    };
    const activeSheet = (method: string): SheetHandle | null => {
      const fileId = activeFile(method);
      return fileId === null ? null : { fileId, sheetId: activeSheetOf(access.file(fileId), screenOf(access)).sheetId };
    };
    const activeRange = (method: string, whole: boolean): object | null => {
      const handle = activeSheet(method);
      if (handle === null) return null;
      const rect = selectionOn(access.file(handle.fileId), screenOf(access), handle.sheetId);
      return objects.range({
        ...(whole ? rect : { row: rect.row, column: rect.column, rows: 1, columns: 1 }),
        ...handle,
      });
    };
    const onActive = (method: string, given: readonly unknown[]): unknown => {
      const file = (active(method) ?? access.fail('There is no active spreadsheet.')) as Record<
        string,
        (...parameters: unknown[]) => unknown
      >;
      return file[method]?.(...given);
    };
    const open = (method: string, fileId: string): object => {
      context.requireAuth('FULL', `SpreadsheetApp.${method}`);
      return context.call(`SpreadsheetApp.${method}`, { kind: 'fixed', ms: 600 }, () => {
        const file = spreadsheetsOf(world).files[fileId];
        if (file === undefined) return access.fail(NO_SUCH_FILE);
        if (!mayOpen(file, access.user)) access.fail(NOT_OPEN);
        return objects.spreadsheet(fileId);
      });
    };
    const check = (method: string, signatures: readonly string[], given: readonly unknown[]): void => {
      checkSignature(context, `SpreadsheetApp.${method}`, signatures, given);
    };
    return context.strict('SpreadsheetApp', {
      ...ENUMERATIONS,
      getActive: () => active('getActive'),
      getActiveSpreadsheet: () => active('getActiveSpreadsheet'),
      getActiveSheet: () => {
        const handle = activeSheet('getActiveSheet');
        return handle === null ? null : objects.sheet(handle);
      },
      getActiveRange: () => activeRange('getActiveRange', true),
      getCurrentCell: () => activeRange('getCurrentCell', false),
      getSelection: () => onActive('getSelection', []),
      getActiveRangeList: () => onActive('getActiveRangeList', []),
      setCurrentCell: (...given: unknown[]) => onActive('setCurrentCell', given),
      setActiveSheet: (...given: unknown[]) => onActive('setActiveSheet', given),
      setActiveRange: (...given: unknown[]) => onActive('setActiveRange', given),
      openById: (...given: unknown[]) => {
        check('openById', ['String'], given);
        return open('openById', String(given[0]));
      },
      openByUrl: (...given: unknown[]) => {
        check('openByUrl', ['String'], given);
        const id = /\/spreadsheets\/d\/([\w-]+)/.exec(String(given[0]))?.[1];
        return id === undefined ? access.fail(`Invalid argument: url`) : open('openByUrl', id);
      },
      create: (...given: unknown[]) => {
        check('create', ['String', 'String Integer Integer'], given);
        context.requireAuth('FULL', 'SpreadsheetApp.create');
        const [name, rows = 1000, columns = 26] = given;
        return context.call('SpreadsheetApp.create', { kind: 'fixed', ms: 2500 }, () => {
          context.useQuota('spreadsheetCreate', 1);
          const container = world.containerId === null ? undefined : spreadsheetsOf(world).files[world.containerId];
          const file = addSpreadsheet(world, {
            name: String(name),
            locale: container?.locale ?? 'en_US',
            timeZone: world.scriptTimeZone,
            owner: access.user,
            editors: [],
            rows: Number(rows),
            columns: Number(columns),
          });
          return objects.spreadsheet(file.id);
        });
      },
      flush: () => {
        context.call('SpreadsheetApp.flush', { kind: 'flush' }, () => {
          context.applyPending();
        });
      },
      getUi: () => createUi(context),
      newDataValidation: () => validations().builder.create({ fileId: world.containerId ?? '', rule: NO_RULE }),
      newConditionalFormatRule: () =>
        conditionalFormats().builder.create({ fileId: world.containerId ?? '', rule: NO_FORMAT }),
      newFilterCriteria: () =>
        filterCriteria().builder.create({ criterion: { criteria: null, values: [], hidden: null, visible: null } }),
      newTextStyle: () => richTexts().textStyleBuilder.create({}),
      newRichTextValue: () => richTexts().richTextBuilder.create({ text: '', link: null }),
      toString: () => 'SpreadsheetApp',
    });
  },
};
