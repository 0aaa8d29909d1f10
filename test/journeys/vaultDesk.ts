/** A desk whose contacts lie in a vault, and what tests look up there. */
import type { DriveFile } from '../../emulator/kernel/runtimeContract';
import type { DeskOptions, DrivenDesk } from '../../workbench/driver/openDesk';
import { OWNER } from './deskStaff';
import { smallDesk } from './worlds';

export const WITH_VAULT: NonNullable<DeskOptions['features']> = ['vault'];

export interface SetUpAgain {
  readonly findings: readonly string[];
  readonly created: readonly string[];
}

/** Runs set-up again, as the window does, with a place for contacts where one is given. */
export function place(desk: DrivenDesk, contacts?: 'desk' | 'vault' | 'newVault', language = 'en'): SetUpAgain {
  return desk.as(OWNER).call('setUp', {
    pack: 'rapid-response',
    language,
    timeZone: 'Asia/Shanghai',
    ...(contacts === undefined ? {} : { contacts }),
  });
}

/** A small desk with a vault that is shared with these people for editing. */
export async function vaultDesk(editors: readonly string[] = [], options: DeskOptions = {}): Promise<DrivenDesk> {
  const desk = await smallDesk({ features: WITH_VAULT, ...options });
  place(desk, 'vault');
  desk.runtime.drive.share(vaultOf(desk).id, { editors });
  return desk;
}

/** A complaint whose customer is named nowhere but in their contact. */
export function complaintBy(name: string, phone: string): Readonly<Record<string, unknown>> {
  return {
    channel: 'phone',
    customer: { name, phone, mail: `${name.toLowerCase()}@mail.example.org`, address: `${name} Street 1` },
    category1: 'Technical fault',
    category2: 'Cannot log in',
    description: `The login fails; please call ${phone}.`,
  };
}

/** The newest spreadsheet besides the desk's. */
export function vaultOf(desk: DrivenDesk): DriveFile {
  const file = desk.runtime.drive.spreadsheets().at(-1);
  if (file === undefined) throw new Error('there is no vault');
  return file;
}

/** Rows of the contacts in the vault below its headings, each as its cells. */
export function vaultRows(desk: DrivenDesk): readonly (readonly string[])[] {
  const [tab] = vaultOf(desk).tabs;
  return (tab?.values ?? [])
    .slice(1)
    .map((cells) => cells.map(String))
    .filter((cells) => cells.some((cell) => cell !== ''));
}

/** A spreadsheet as its owner's own script sees it, for what hands would do there. */
export function openedByOwner(desk: DrivenDesk, id = vaultOf(desk).id): GoogleAppsScript.Spreadsheet.Spreadsheet {
  const app = desk.runtime.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  return app.openById(id);
}

/** The desk's own spreadsheet as its owner's script sees it. */
export function ownSpreadsheet(desk: DrivenDesk): GoogleAppsScript.Spreadsheet.Spreadsheet {
  const app = desk.runtime.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  return app.getActiveSpreadsheet();
}

/** Everywhere in the desk's own spreadsheet, and in what the script remembers, where one of these words stands: cells, formulas, notes. */
export function placesWith(desk: DrivenDesk, words: readonly string[]): readonly string[] {
  const holds = (text: string): boolean => words.some((word) => text.includes(word));
  const cells = desk.runtime.tabs().flatMap(({ name, lastRow }) => {
    const stored = desk.runtime
      .table(name)
      .values.flatMap((row, at) => (holds(JSON.stringify(row)) ? [`${name} ${String(at + 1)}`] : []));
    const seen = desk.runtime
      .view(name, 1, Math.max(lastRow, 1), OWNER)
      .flatMap((row, at) =>
        row.some(({ text, note = '', formula = '' }) => holds([text, note, formula].join(' ')))
          ? [`${name} ${String(at + 1)}, as it is seen`]
          : [],
      );
    return [...stored, ...seen];
  });
  const { parts } = JSON.parse(desk.runtime.save()) as { parts: Record<string, { values?: Record<string, string> }> };
  const kept = Object.entries(parts).flatMap(([part, { values = {} }]) =>
    part.startsWith('properties|')
      ? Object.keys(values).flatMap((name) => (holds(values[name] ?? '') ? [`property ${name}`] : []))
      : [],
  );
  return [...cells, ...kept];
}
