import type { RangeHandle, SpreadsheetAccess } from './access';
import { mayEdit, PROTECTED } from './access';
import { enumMember } from './enumeration';
import { liveRect, mayEditProtected } from './protectionRule';
import { chains, gives, scriptClass } from './scriptClass';
import { freshId, type GridRange, type ProtectionState } from './spreadsheetState';

interface ProtectionHandle {
  readonly fileId: string;
  readonly id: number;
}

/** The address of a user given as text or as a User object. */
export function mailOf(user: unknown): string {
  return typeof user === 'string' ? user : (user as { getEmail(): string }).getEmail();
}

/** A script's range as the state keeps it. */
export function gridRange({ sheetId, row, column, rows, columns, openRows, openColumns }: RangeHandle): GridRange {
  return {
    sheetId,
    row,
    column,
    rows,
    columns,
    ...(openRows === true ? { openRows } : {}),
    ...(openColumns === true ? { openColumns } : {}),
  };
}

/** Protects a range or a tab; a tab has one protection of its own, which is given again. */
export function addProtection(
  access: SpreadsheetAccess,
  fileId: string,
  sheetId: number,
  kind: 'RANGE' | 'SHEET',
  range: RangeHandle | null,
): object {
  access.guardFile(fileId);
  const file = access.file(fileId);
  const held =
    kind === 'SHEET' ? file.protections.find((each) => each.sheetId === sheetId && each.kind === 'SHEET') : undefined;
  if (held !== undefined) return access.objects.protection(fileId, held.id);
  const id = freshId(file);
  file.protections.push({
    id,
    sheetId,
    kind,
    range: range === null ? null : gridRange(range),
    rangeName: null,
    unprotected: [],
    description: '',
    warningOnly: false,
    editors: null,
    domainEdit: true,
  });
  return access.objects.protection(fileId, id);
}

/**
 * Google's Protection class. Until its list of editors is changed it mirrors who may edit the file; the owner and whoever changes the list
 * stay on it.
 */
export function protectionClass(access: SpreadsheetAccess) {
  const { objects } = access;
  const state = ({ fileId, id }: ProtectionHandle): ProtectionState =>
    access.file(fileId).protections.find((each) => each.id === id) ?? access.fail('The protection was removed.');
  const editorsOf = (handle: ProtectionHandle): string[] => {
    const file = access.file(handle.fileId);
    return [...new Set([file.owner, ...(state(handle).editors ?? file.editors)])];
  };
  const change = (method: string, handle: ProtectionHandle, act: (protection: ProtectionState) => void): void => {
    access.change(`Protection.${method}`, () => {
      const protection = state(handle);
      if (!mayEditProtected(access.file(handle.fileId), protection, access.user)) access.fail(PROTECTED);
      act(protection);
    });
  };
  const add = (method: string, handle: ProtectionHandle, users: readonly unknown[]): void => {
    change(method, handle, (protection) => {
      protection.editors = [...new Set([...editorsOf(handle), access.user, ...users.map(mailOf)])];
    });
  };
  const remove = (method: string, handle: ProtectionHandle, users: readonly unknown[]): void => {
    const mails = users.map(mailOf);
    change(method, handle, (protection) => {
      const { owner } = access.file(handle.fileId);
      protection.editors = editorsOf(handle).filter(
        (mail) => mail === owner || mail === access.user || !mails.includes(mail),
      );
    });
  };
  return scriptClass<ProtectionHandle>(access.context, 'SpreadsheetApp.Protection', {
    getProtectionType: gives([''], (handle: ProtectionHandle) => enumMember('ProtectionType', state(handle).kind)),
    getRange: gives([''], (handle: ProtectionHandle) => {
      const { range, sheetId } = state(handle);
      const { maxRows, maxColumns } = access.sheet({ fileId: handle.fileId, sheetId });
      if (range === null)
        return objects.range({ fileId: handle.fileId, sheetId, row: 1, column: 1, rows: maxRows, columns: maxColumns });
      return objects.range({ ...range, ...liveRect(access.file(handle.fileId), range), fileId: handle.fileId });
    }),
    setRange: chains(['Range'], (handle: ProtectionHandle, range: unknown) => {
      const moved = gridRange(objects.rangeOf(range));
      change('setRange', handle, (protection) => {
        if (protection.kind === 'SHEET' || moved.sheetId !== protection.sheetId)
          access.fail('The range must be on the protected sheet.');
        Object.assign(protection, { range: moved, rangeName: null });
      });
    }),
    getRangeName: gives([''], (handle: ProtectionHandle) => state(handle).rangeName),
    setRangeName: chains(['String'], (handle: ProtectionHandle, name: string) => {
      change('setRangeName', handle, (protection) => {
        const named =
          access.file(handle.fileId).namedRanges.find((each) => each.name === name) ??
          access.fail(`Unable to find the named range ${name}`);
        Object.assign(protection, { range: named.range, rangeName: name });
      });
    }),
    setNamedRange: chains(['NamedRange'], (handle: ProtectionHandle, named: { getName(): string }) => {
      const name = named.getName();
      change('setNamedRange', handle, (protection) => {
        const held = access.file(handle.fileId).namedRanges.find((each) => each.name === name);
        if (held !== undefined) Object.assign(protection, { range: held.range, rangeName: name });
      });
    }),
    getDescription: gives([''], (handle: ProtectionHandle) =>
      access.read('Protection.getDescription', 0, () => state(handle).description),
    ),
    setDescription: chains(['String'], (handle: ProtectionHandle, text: string) => {
      change('setDescription', handle, (protection) => {
        protection.description = text;
      });
    }),
    isWarningOnly: gives([''], (handle: ProtectionHandle) =>
      access.read('Protection.isWarningOnly', 0, () => state(handle).warningOnly),
    ),
    setWarningOnly: chains(['Boolean'], (handle: ProtectionHandle, warningOnly: boolean) => {
      change('setWarningOnly', handle, (protection) => {
        protection.warningOnly = warningOnly;
        if (warningOnly) protection.editors = null;
      });
    }),
    canEdit: gives([''], (handle: ProtectionHandle) =>
      access.read('Protection.canEdit', 0, () => {
        const file = access.file(handle.fileId);
        const protection = state(handle);
        return protection.warningOnly ? mayEdit(file, access.user) : mayEditProtected(file, protection, access.user);
      }),
    ),
    getEditors: gives([''], (handle: ProtectionHandle) =>
      access.read('Protection.getEditors', 0, () => {
        if (!mayEditProtected(access.file(handle.fileId), state(handle), access.user))
          access.fail('You do not have permission to perform that action.');
        return access.context.realm.array(editorsOf(handle).map((mail) => objects.user(mail)));
      }),
    ),
    addEditor: chains(['User'], (handle: ProtectionHandle, user: unknown) => {
      add('addEditor', handle, [user]);
    }),
    addEditors: chains(['User[]'], (handle: ProtectionHandle, users: readonly unknown[]) => {
      add('addEditors', handle, users);
    }),
    removeEditor: chains(['User'], (handle: ProtectionHandle, user: unknown) => {
      remove('removeEditor', handle, [user]);
    }),
    removeEditors: chains(['User[]'], (handle: ProtectionHandle, users: readonly unknown[]) => {
      remove('removeEditors', handle, users);
    }),
    canDomainEdit: gives([''], (handle: ProtectionHandle) => {
      if (access.world.account === 'consumer') return false;
      return access.read('Protection.canDomainEdit', 0, () => state(handle).domainEdit);
    }),
    setDomainEdit: chains(['Boolean'], (handle: ProtectionHandle, editable: boolean) => {
      if (access.world.account === 'consumer')
        access.fail('Cannot set domain edit: the owner of the spreadsheet is not in a Google Workspace domain.');
      change('setDomainEdit', handle, (protection) => {
        protection.domainEdit = editable;
      });
    }),
    getUnprotectedRanges: gives([''], (handle: ProtectionHandle) =>
      access.read('Protection.getUnprotectedRanges', 0, () =>
        access.context.realm.array(
          state(handle).unprotected.map((range) => objects.range({ ...range, fileId: handle.fileId })),
        ),
      ),
    ),
    setUnprotectedRanges: chains(['Range[]'], (handle: ProtectionHandle, ranges: readonly unknown[]) => {
      const open = ranges.map((range) => gridRange(objects.rangeOf(range)));
      change('setUnprotectedRanges', handle, (protection) => {
        if (protection.kind !== 'SHEET') access.fail('Unprotected ranges may only be set on sheet protections.');
        protection.unprotected = open;
      });
    }),
    remove: gives([''], (handle: ProtectionHandle) => {
      change('remove', handle, () => {
        const file = access.file(handle.fileId);
        file.protections = file.protections.filter(({ id }) => id !== handle.id);
      });
    }),
  });
}
