/** Archives: spreadsheets of their own, whose sheets are declared as those of the desk are. */
import type { Archive, ArchivedSheet, ArchivePort } from '../desk/archive/archivePort';
import { sheetPlan } from '../desk/setUp/sheetPlans';
import type { Table } from '../desk/table';
import { Refusal } from '../domain/refusal';
import { LOG } from '../sheets/log';
import { OUTBOX } from '../sheets/outbox';
import type { SheetDeclaration } from '../sheets/sheet';
import { TICKETS } from '../sheets/tickets';
import { newBook } from './newBook';
import { openedBook } from './openedBook';
import { sheetAlone } from './sheetAlone';
import { sheetOf } from './sheetOf';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The register is made first: it stays to be seen when the others are hidden, and a spreadsheet must show one tab. */
const SHEETS = { tickets: TICKETS, log: LOG, outbox: OUTBOX } as const;

/**
 * @param tableOn the table of a sheet
 * @param zone of the desk: an archive shows and keeps times as the desk does
 * @param registerHere the desk's own register, with its table
 */
export function archivePort(
  tableOn: <D extends SheetDeclaration>(sheet: Sheet, declaration: D, isFixed: boolean) => Table<D>,
  zone: () => string,
  registerHere: () => readonly [Sheet, Table<typeof TICKETS>],
): ArchivePort {
  return {
    create: (title) => newBook(title, zone()),
    ensure(archive, pack, language) {
      const file = opened(archive);
      const ensured = (id: ArchivedSheet): number =>
        sheetAlone(file, sheetPlan(SHEETS[id], pack, language), null, pack).getSheetId();
      return { tickets: ensured('tickets'), log: ensured('log'), outbox: ensured('outbox') };
    },
    open(archive) {
      const file = opened(archive);
      const table = <D extends SheetDeclaration>(id: ArchivedSheet, declaration: D): Table<D> => {
        const sheet = sheetOf(file, archive.sheets[id]);
        if (sheet === null) throw closed(archive, '');
        return tableOn(sheet, declaration, declaration.hidden);
      };
      return { tickets: table('tickets', TICKETS), log: table('log', LOG), outbox: table('outbox', OUTBOX) };
    },
    besides() {
      const [sheet, table] = registerHere();
      const [width, last] = [sheet.getMaxColumns(), sheet.getLastRow()];
      const words: string[] = Array.from({ length: Math.max(0, last - 1) }, () => '');
      for (let column = 1; column <= width && last > 1; column += 1) {
        if (table.keysWithin(column, 1).length > 0) continue;
        const [[heading = ''] = [], ...cells] = sheet.getRange(1, column, last, 1).getDisplayValues();
        cells.forEach(([cell = ''], index) => {
          if (cell !== '') words[index] = [words[index], `${heading}: ${cell}`].filter(Boolean).join('\n');
        });
      }
      return words;
    },
  };
}

function opened(archive: Pick<Archive, 'name' | 'id' | 'url'>): Spreadsheet {
  return openedBook(archive.id, (said) => closed(archive, said));
}

function closed({ name, url }: Pick<Archive, 'name' | 'url'>, said: string): Refusal {
  return new Refusal('ARCHIVE_CLOSED', { archive: name, url, said });
}
