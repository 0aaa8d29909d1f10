import type { Runtime } from '../emulator/kernel/runtimeContract';
import type { Account } from './wire';

/** The sheet and columns that the accounts are read from, by their keys in the developer metadata. */
const STAFF = { sheet: 'staff', mail: 'mail', name: 'name' };

/**
 * Who may act: the owner first, then everybody on the staff sheet in its order.
 * @param owner the owner's address
 */
export function accounts(runtime: Runtime, owner: string): readonly Account[] {
  const people = staff(runtime);
  const ownerName = people.find((person) => person.mail === owner)?.name ?? '';
  return [{ mail: owner, name: ownerName }, ...people.filter((person) => person.mail !== owner)];
}

/** Which tab is the staff sheet, so that the others (tens of thousands of rows) are not read to find out. */
const known = new WeakMap<Runtime, { readonly tabs: string; readonly sheetId: number | null }>();

function staff(runtime: Runtime): readonly Account[] {
  const tabs = runtime.tabs();
  const signature = tabs.map((tab) => tab.sheetId).join();
  let found = known.get(runtime);
  if (found?.tabs !== signature) {
    const tab = tabs.find((each) => Object.values(runtime.table(each.name).sheetMetadata).includes(STAFF.sheet));
    found = { tabs: signature, sheetId: tab?.sheetId ?? null };
    known.set(runtime, found);
  }
  const name = tabs.find((tab) => tab.sheetId === found.sheetId)?.name;
  if (name === undefined) return [];
  const { columnMetadata, values } = runtime.table(name);
  const column = (key: string): number => columnMetadata.findIndex((keys) => Object.values(keys).includes(key));
  const mailColumn = column(STAFF.mail);
  const nameColumn = column(STAFF.name);
  const people = values.map((row) => ({ mail: textIn(row[mailColumn]), name: textIn(row[nameColumn]) }));
  const seen = new Set<string>();
  return people.filter(({ mail }) => /^[^@\s]+@[^@\s]+$/.test(mail) && !seen.has(mail) && seen.add(mail));
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
