/** The vault built, mended and looked at; reading and writing it is `contactsPlace`'s. */
import type { VaultPort } from '../desk/privacy/vaultPort';
import { sheetPlan } from '../desk/setUp/sheetPlans';
import { Refusal } from '../domain/refusal';
import { CONTACTS } from '../sheets/contacts';
import { openVault, vaultSheet } from './contactsPlace';
import { newBook } from './newBook';
import { sheetAlone } from './sheetAlone';
import { sheetOf } from './sheetOf';

/** Contacts alone stand there: they need not be hidden, and the last tab of a spreadsheet cannot be. */
const SHOWN = { ...CONTACTS, hidden: false };

/** @param tables of contacts in the desk's own spreadsheet and in a vault */
export function vaultPort(tables: Pick<VaultPort, 'here' | 'there'>): VaultPort {
  return {
    ...tables,
    create: (title) => newBook(title),
    ensure(vault, pack, language, mayMake) {
      const file = openVault(vault);
      const known = sheetOf(file, vault.sheet ?? undefined);
      if (known === null && !mayMake) throw new Refusal('VAULT_EMPTY', { url: vault.url });
      return sheetAlone(file, sheetPlan(SHOWN, pack, language), known, pack).getSheetId();
    },
    people(vault) {
      const file = vaultSheet(vault).getParent();
      const mailsOf = (people: readonly GoogleAppsScript.Base.User[]): readonly string[] =>
        people.map((one) => one.getEmail());
      return { editors: mailsOf(file.getEditors()), viewers: mailsOf(file.getViewers()) };
    },
  };
}
