/** Which spreadsheet contact data lies in: this file alone decides it. */
import type { Feature } from '../desk/ports';
import { vaultIn } from '../desk/privacy/vaultIn';
import type { Vault } from '../desk/privacy/vaultPort';
import type { Table } from '../desk/table';
import { Refusal } from '../domain/refusal';
import type { SheetDeclaration } from '../sheets/sheet';
import { openedBook, saidIn } from './openedBook';
import { sheetOf } from './sheetOf';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The vault that a sheet's rows lie in; null where they lie in the desk's own spreadsheet, as all do but the contacts. No call.
 * @param kept what the desk remembers
 * @throws {Refusal} VAULT_NOT_BUILT where the script may not open other spreadsheets
 */
export function vaultOf(
  { id }: Pick<SheetDeclaration, 'id'>,
  kept: Readonly<Record<string, string>>,
  features: readonly Feature[],
): Vault | null {
  const vault = id === 'contacts' ? vaultIn(kept) : null;
  if (vault?.isInForce !== true) return null;
  if (!features.includes('vault')) throw new Refusal('VAULT_NOT_BUILT', { url: vault.url });
  return vault;
}

/** Opens a vault. One call. @throws {Refusal} VAULT_CLOSED */
export function openVault({ id, url }: Pick<Vault, 'id' | 'url'>): Spreadsheet {
  return openedBook(id, (said) => new Refusal('VAULT_CLOSED', { url, said }));
}

/** The sheet of contacts in a vault. One call. @throws {Refusal} VAULT_CLOSED or VAULT_EMPTY */
export function vaultSheet(vault: Vault): Sheet {
  const file = openVault(vault);
  const sheet = sheetOf(file, vault.sheet ?? undefined);
  if (sheet === null) throw new Refusal('VAULT_EMPTY', { url: vault.url });
  return sheet;
}

/**
 * A table in a vault, which some people may read and not write. What is written stands there before the desk writes on in its own
 * spreadsheet: Google promises no order between the two. One call more for each write.
 */
export function writtenThrough<D extends SheetDeclaration>(table: Table<D>, { url }: Vault): Table<D> {
  const through =
    <Given extends readonly unknown[]>(write: (...given: Given) => void) =>
    (...given: Given): void => {
      try {
        write(...given);
        SpreadsheetApp.flush();
      } catch (error) {
        if (error instanceof Refusal) throw error;
        throw new Refusal('VAULT_NOT_WRITTEN', { url, said: saidIn(error) });
      }
    };
  return {
    ...table,
    append: through(table.append),
    appendBelow: through(table.appendBelow),
    replace: through(table.replace),
    write: through(table.write),
    writeBlock: (keys, firstRow, rows) => {
      through(() => {
        table.writeBlock(keys, firstRow, rows);
      })();
    },
  };
}
