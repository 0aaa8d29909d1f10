import type { SpreadsheetAccess } from './access';
import { enumMember, enumName } from './enumeration';
import type { Rect } from './rect';
import { chains, gives, scriptClass } from './scriptClass';
import { freshId, type MetadataState, sheetById, type SpreadsheetState } from './spreadsheetState';

interface MetadataHandle {
  readonly fileId: string;
  readonly id: number;
}

export interface MetadataScope {
  readonly sheetId?: number;
  readonly rect?: Rect;
}

type Place = Pick<MetadataState, 'sheetId' | 'row' | 'column'>;

/** Where a piece of metadata hangs. */
function locationType({ sheetId, row, column }: Place): 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN' {
  if (sheetId === null) return 'SPREADSHEET';
  return row !== null ? 'ROW' : column !== null ? 'COLUMN' : 'SHEET';
}

/** Hangs metadata on a place. Google allows the same key many times. @param rest value and visibility as the overloads order them */
export function addMetadata(
  access: SpreadsheetAccess,
  method: string,
  fileId: string,
  place: Place,
  key: string,
  rest: readonly unknown[],
): void {
  access.guardFile(fileId);
  access.change(method, () => {
    const file = access.file(fileId);
    const value = rest.find((each) => typeof each === 'string');
    const visibility = enumName(rest.find((each) => typeof each !== 'string')) || 'DOCUMENT';
    file.metadata.push({
      id: freshId(file),
      key,
      value: typeof value === 'string' ? value : null,
      visibility,
      ...place,
    });
  });
}

/** Whether metadata hangs within a scope: on the very place, or anywhere inside it. */
function isWithin(metadata: MetadataState, { sheetId, rect }: MetadataScope, intersecting: boolean): boolean {
  if (sheetId === undefined) return true;
  if (metadata.sheetId === null) return intersecting;
  if (metadata.sheetId !== sheetId) return false;
  if (rect === undefined) return true;
  const { row, column } = metadata;
  if (row !== null) return row >= rect.row && row < rect.row + rect.rows;
  if (column !== null) return column >= rect.column && column < rect.column + rect.columns;
  return intersecting;
}

/** Metadata of exactly one place: of the file, of a tab, or of the rows and columns a range covers as a whole. */
export function metadataHere(
  access: SpreadsheetAccess,
  method: string,
  fileId: string,
  scope: MetadataScope,
): object[] {
  return access.read(method, 0, () => {
    const file = access.file(fileId);
    const size = sizeOf(file, scope.sheetId);
    const wholeColumns = scope.rect?.row === 1 && scope.rect.rows === size.rows;
    const wholeRows = scope.rect?.column === 1 && scope.rect.columns === size.columns;
    const found = file.metadata.filter((metadata) => {
      if (scope.sheetId === undefined) return metadata.sheetId === null;
      if (metadata.sheetId !== scope.sheetId) return false;
      if (scope.rect === undefined) return locationType(metadata) === 'SHEET';
      const isOn = (metadata.column !== null && wholeColumns) || (metadata.row !== null && wholeRows);
      return isOn && isWithin(metadata, scope, false);
    });
    return access.context.realm.array(found.map(({ id }) => access.objects.metadata(fileId, id)));
  });
}

function sizeOf(
  file: SpreadsheetState,
  sheetId: number | undefined,
): { readonly rows: number; readonly columns: number } {
  const sheet = sheetId === undefined ? null : sheetById(file, sheetId);
  return { rows: sheet?.maxRows ?? 0, columns: sheet?.maxColumns ?? 0 };
}

/** Google's DeveloperMetadata class, with its locations. */
export function metadataClass(access: SpreadsheetAccess) {
  const { objects } = access;
  const state = ({ fileId, id }: MetadataHandle): MetadataState =>
    access.file(fileId).metadata.find((each) => each.id === id) ?? access.fail('The developer metadata was removed.');
  const location = scriptClass<MetadataHandle>(access.context, 'SpreadsheetApp.DeveloperMetadataLocation', {
    getLocationType: gives([''], (handle: MetadataHandle) =>
      enumMember('DeveloperMetadataLocationType', locationType(state(handle))),
    ),
    getSpreadsheet: gives([''], (handle: MetadataHandle) =>
      state(handle).sheetId === null ? objects.spreadsheet(handle.fileId) : null,
    ),
    getSheet: gives([''], (handle: MetadataHandle) => {
      const { sheetId } = state(handle);
      return sheetId === null ? null : objects.sheet({ fileId: handle.fileId, sheetId });
    }),
    getRow: gives([''], (handle: MetadataHandle) => line(handle, 'row')),
    getColumn: gives([''], (handle: MetadataHandle) => line(handle, 'column')),
  });
  const line = (handle: MetadataHandle, axis: 'row' | 'column'): object | null => {
    const { sheetId, row, column } = state(handle);
    if (sheetId === null) return null;
    const { maxRows, maxColumns } = access.sheet({ fileId: handle.fileId, sheetId });
    const whole = { fileId: handle.fileId, sheetId, row: 1, column: 1, rows: maxRows, columns: maxColumns };
    if (axis === 'row') return row === null ? null : objects.range({ ...whole, row, rows: 1 });
    return column === null ? null : objects.range({ ...whole, column, columns: 1 });
  };
  const change = (method: string, handle: MetadataHandle, act: (metadata: MetadataState) => void): void => {
    access.guardFile(handle.fileId);
    access.change(`DeveloperMetadata.${method}`, () => {
      act(state(handle));
    });
  };
  const asked = (read: (metadata: MetadataState) => unknown) =>
    gives([''], (handle: MetadataHandle) => read(state(handle)));
  return scriptClass<MetadataHandle>(access.context, 'SpreadsheetApp.DeveloperMetadata', {
    getId: asked(({ id }) => id),
    getKey: asked(({ key }) => key),
    getValue: asked(({ value }) => value),
    getVisibility: asked(({ visibility }) => enumMember('DeveloperMetadataVisibility', visibility)),
    getLocation: gives([''], (handle: MetadataHandle) => location.create(handle)),
    setKey: chains(['String'], (handle: MetadataHandle, key: string) => {
      change('setKey', handle, (metadata) => {
        metadata.key = key;
      });
    }),
    setValue: chains(['String'], (handle: MetadataHandle, value: string) => {
      change('setValue', handle, (metadata) => {
        metadata.value = value;
      });
    }),
    setVisibility: chains(['DeveloperMetadataVisibility'], (handle: MetadataHandle, visibility: unknown) => {
      change('setVisibility', handle, (metadata) => {
        metadata.visibility = enumName(visibility);
      });
    }),
    moveToColumn: chains(['Range'], (handle: MetadataHandle, range: unknown) => {
      const { sheetId, column } = objects.rangeOf(range);
      change('moveToColumn', handle, (metadata) => {
        Object.assign(metadata, { sheetId, row: null, column });
      });
    }),
    moveToRow: chains(['Range'], (handle: MetadataHandle, range: unknown) => {
      const { sheetId, row } = objects.rangeOf(range);
      change('moveToRow', handle, (metadata) => {
        Object.assign(metadata, { sheetId, row, column: null });
      });
    }),
    moveToSheet: chains(['Sheet'], (handle: MetadataHandle, sheet: unknown) => {
      const { sheetId } = objects.sheetOf(sheet);
      change('moveToSheet', handle, (metadata) => {
        Object.assign(metadata, { sheetId, row: null, column: null });
      });
    }),
    moveToSpreadsheet: chains([''], (handle: MetadataHandle) => {
      change('moveToSpreadsheet', handle, (metadata) => {
        Object.assign(metadata, { sheetId: null, row: null, column: null });
      });
    }),
    remove: gives([''], (handle: MetadataHandle) => {
      access.guardFile(handle.fileId);
      access.change('DeveloperMetadata.remove', () => {
        const file = access.file(handle.fileId);
        file.metadata = file.metadata.filter(({ id }) => id !== handle.id);
      });
    }),
  });
}

interface FinderState extends MetadataScope {
  readonly fileId: string;
  readonly wanted: {
    id?: number;
    key?: string;
    value?: string;
    visibility?: string;
    location?: string;
    intersecting?: boolean;
  };
}

/** Google's DeveloperMetadataFinder: finds within the file, a tab or a range. `PROJECT` metadata is found too, as one project is emulated. */
export function metadataFinderClass(access: SpreadsheetAccess) {
  return scriptClass<FinderState>(access.context, 'SpreadsheetApp.DeveloperMetadataFinder', {
    withId: chains(['Integer'], ({ wanted }: FinderState, id: number) => {
      wanted.id = id;
    }),
    withKey: chains(['String'], ({ wanted }: FinderState, key: string) => {
      wanted.key = key;
    }),
    withValue: chains(['String'], ({ wanted }: FinderState, value: string) => {
      wanted.value = value;
    }),
    withVisibility: chains(['DeveloperMetadataVisibility'], ({ wanted }: FinderState, visibility: unknown) => {
      wanted.visibility = enumName(visibility);
    }),
    withLocationType: chains(['DeveloperMetadataLocationType'], ({ wanted }: FinderState, type: unknown) => {
      wanted.location = enumName(type);
    }),
    onIntersectingLocations: chains([''], ({ wanted }: FinderState) => {
      wanted.intersecting = true;
    }),
    find: gives([''], (finder: FinderState) =>
      access.read('DeveloperMetadataFinder.find', 0, () => {
        const { wanted } = finder;
        const found = access
          .file(finder.fileId)
          .metadata.filter(
            (metadata) =>
              isWithin(metadata, finder, wanted.intersecting === true) &&
              (wanted.id === undefined || metadata.id === wanted.id) &&
              (wanted.key === undefined || metadata.key === wanted.key) &&
              (wanted.value === undefined || metadata.value === wanted.value) &&
              (wanted.visibility === undefined || metadata.visibility === wanted.visibility) &&
              (wanted.location === undefined || locationType(metadata) === wanted.location),
          );
        return access.context.realm.array(found.map(({ id }) => access.objects.metadata(finder.fileId, id)));
      }),
    ),
  });
}
