import type { SpreadsheetAccess } from './access';
import { gridRange } from './protection';
import { liveRect } from './protectionRule';
import { chains, gives, scriptClass } from './scriptClass';
import type { SpreadsheetState } from './spreadsheetState';

interface NamedRangeHandle {
  readonly fileId: string;
  name: string;
}

/** The name's entry whatever its case, or undefined. */
export function namedRangeOf(
  file: SpreadsheetState,
  name: string,
): SpreadsheetState['namedRanges'][number] | undefined {
  return file.namedRanges.find((each) => each.name.toLowerCase() === name.toLowerCase());
}

/** Whether Sheets takes a text as the name of a range: letters, digits and underscores, and no address of a cell. */
export function isRangeName(name: string): boolean {
  return (
    /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) &&
    name.length <= 250 &&
    !/^[A-Za-z]{1,3}\d+$|^[Rr]\d*[Cc]\d*$|^(true|false)$/i.test(name)
  );
}

/** Google's NamedRange class. */
export function namedRangeClass(access: SpreadsheetAccess) {
  const state = ({ fileId, name }: NamedRangeHandle): SpreadsheetState['namedRanges'][number] =>
    namedRangeOf(access.file(fileId), name) ?? access.fail('The named range no longer exists.');
  return scriptClass<NamedRangeHandle>(access.context, 'SpreadsheetApp.NamedRange', {
    getName: gives([''], (handle: NamedRangeHandle) => handle.name),
    getRange: gives([''], (handle: NamedRangeHandle) => {
      const { range } = state(handle);
      return access.objects.range({ ...range, ...liveRect(access.file(handle.fileId), range), fileId: handle.fileId });
    }),
    setName: chains(['String'], (handle: NamedRangeHandle, name: string) => {
      if (!isRangeName(name)) access.fail(`The name "${name}" is not valid for a named range.`);
      access.change('NamedRange.setName', () => {
        state(handle).name = name;
        handle.name = name;
      });
    }),
    setRange: chains(['Range'], (handle: NamedRangeHandle, range: unknown) => {
      access.change('NamedRange.setRange', () => {
        state(handle).range = gridRange(access.objects.rangeOf(range));
      });
    }),
    remove: gives([''], (handle: NamedRangeHandle) => {
      access.change('NamedRange.remove', () => {
        const file = access.file(handle.fileId);
        file.namedRanges = file.namedRanges.filter(({ name }) => name !== handle.name);
      });
    }),
  });
}
