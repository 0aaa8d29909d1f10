/** Holding archives against the log: nothing of them may be edited, missing or moved. */
import { LOG } from '../../sheets/log';
import { fields } from '../arguments';
import { question } from '../command';
import { brokenRows } from '../register/brokenRows';
import type { ArchiveCheck } from './archiveAnswers';
import type { ArchivedBook } from './archivedBooks';
import { archivedBooks, wholeLog } from './archivedBooks';
import { archivedEvents } from './archivedEvents';

/** Rows named at most. */
const SAMPLE = 10;

/**
 * Puts the log together from all archives and from here, place by place, and follows its chain of hashes; and counts in each archive what the log says
 * is there. Reads everything: for an admin, now and then. Four calls for each archive.
 */
export const checkArchives = question(fields({}), (desk): { readonly archives: readonly ArchiveCheck[] } => {
  const here = desk.ports.table(LOG).filled(2);
  const books = archivedBooks(desk);
  const whole = wholeLog(here, books);
  const broken = new Set(brokenRows(desk, whole).map((row) => whole[row - 2]?.seq));
  const moved = [...archivedEvents(here).values()];
  return {
    archives: books.map((book) => {
      const { name, url } = book.archive;
      const own = moved.filter(({ fields: { archive } }) => archive === name);
      const missing = own.filter((event) => !isWhole(event, book)).map(({ ticketNo }) => ticketNo);
      const apart = book.log.flatMap(({ seq }, index) => (broken.has(seq) ? [index + 2] : []));
      return {
        name,
        url,
        tickets: own.length,
        rows: book.log.length,
        broken: apart.slice(0, SAMPLE),
        missing: missing.slice(0, SAMPLE),
        isWhole: apart.length + missing.length === 0 && own.length === book.register.length,
      };
    }),
  };
});

/** Whether every row stands there that the log names, the last of each run with the hash that the chain goes on from. */
function isWhole(
  {
    ticketNo,
    fields: { rows },
  }: { readonly ticketNo: string; readonly fields: { readonly rows: readonly (readonly [number, number, string])[] } },
  book: ArchivedBook,
): boolean {
  const own = new Map(book.log.filter((row) => row.ticketNo === ticketNo).map(({ seq, hash }) => [seq, hash]));
  const count = rows.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  return (
    own.size === count &&
    rows.every(([, to, hash]) => own.get(to) === hash) &&
    book.register.some((row) => row.ticketNo === ticketNo)
  );
}
