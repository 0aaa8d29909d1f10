/**
 * Making a backup copy: the page that says what the spreadsheet is loses its closing mark, sheet after sheet is written and read back, and the mark
 * is written last. Who decides when is `copyByNight`, what is done with a copy `restoreBackup`.
 */
import { Refusal } from '../../domain/refusal';
import type { Instant } from '../../domain/time/instant';
import { later } from '../../domain/time/instant';
import { backupLines, backupTitle } from '../../i18n/sheets/backupPage';
import type { Memory } from '../memory';
import { recall } from '../memory';
import type { Ports } from '../ports';
import { holdsContacts } from '../privacy/vaultIn';
import type { Cell, Cells, CopyBook, StandingSheet } from './backupPort';
import type { Backup, Backups, CopiedTab, CopyReason, CopyUnderWay } from './backups';
import { backupsIn, COPIED, demandBackups, keepBackups } from './backups';

/** Slots of copies that are not made by night. */
type Apart = 'asked' | 'before';
/** Cells that are read and written at once. */
const PART_CELLS = 250_000;
/** A run that was asked for a copy goes on so long: within the six minutes that Google gives it. */
const A_RUN_MS = 200_000;
/** In the first cell of the last line of the first page: a copy without it is none. */
const CLOSING_MARK = 'loopdesk.backup.whole';

/** What the closing mark says of a copy, as JSON in the cell beside it. */
export interface CopyMark {
  readonly slot: string;
  readonly at: Instant;
  readonly reason: CopyReason;
  readonly seq: number;
  readonly hash: string;
  readonly sheets: readonly CopiedTab[];
}

/**
 * Makes a backup copy at once, beside those of the nights. Called again while it is under way, also by another run, it goes on.
 * @returns null where the desk is too large for one run; the next ticks go on, or the next call
 * @throws {Refusal} BACKUP_NOT_BUILT; SET_UP_OWNER_ONLY, since copies are to belong to one account; BACKUP_CLOSED or BACKUP_NOT_WRITTEN
 */
export function copyNow(ports: Ports, reason: Exclude<CopyReason, 'night'>, slot: Apart = 'asked'): Backup | null {
  demandBackups(ports);
  const { setUp } = recall(ports.memory);
  if (setUp === null) throw new Refusal('DESK_NOT_SET_UP');
  const me = ports.me();
  if (me !== '' && me !== setUp.owner) throw new Refusal('SET_UP_OWNER_ONLY', { owner: setUp.owner });
  const { underWay } = backupsIn(ports.memory);
  if (underWay?.reason !== reason || underWay.slot !== slot) beginCopy(ports, slot, reason);
  return goOnCopying(ports, A_RUN_MS);
}

/** Begins a copy in a slot, whose copy of before is none from then on. Whatever was under way is left. */
export function beginCopy(ports: Ports, slot: string, reason: CopyReason): void {
  const memory = recall(ports.memory);
  const backups = backupsIn(ports.memory);
  const known = backups.copies.find((one) => one.slot === slot);
  const name = memory.config?.deskName ?? '';
  const language = memory.setUp?.language ?? 'en';
  const book = known ?? { slot, ...ports.backups.create(backupTitle(language, name, slot)) };
  const { head } = memory.progress;
  const begun: Backup = {
    ...book,
    at: ports.now(),
    reason,
    seq: head.seq,
    trimmed: memory.progress.trimmed,
    rows: 0,
    isWhole: false,
  };
  const underWay: CopyUnderWay = {
    slot,
    at: begun.at,
    reason,
    seq: head.seq,
    hash: head.hash,
    moves: movesOf(memory),
    done: [],
    rows: 0,
  };
  keepBackups(ports.memory, { copies: withCopy(backups.copies, begun), underWay });
  ports.backups.open(begun).writeAbout(page(memory, underWay, false));
}

/**
 * Goes on with the copy that is under way, in portions.
 * @param forMs after which no further portion is begun
 * @returns the copy once it is whole, else null
 */
export function goOnCopying(ports: Ports, forMs: number): Backup | null {
  const memory = recall(ports.memory);
  const backups = backupsIn(ports.memory);
  const { underWay } = backups;
  const copy = backups.copies.find(({ slot }) => slot === underWay?.slot);
  if (underWay === null || copy === undefined) return null;
  if (underWay.moves !== movesOf(memory)) {
    beginCopy(ports, underWay.slot, underWay.reason);
    return goOnCopying(ports, forMs);
  }
  const until = later(ports.now(), forMs);
  const book = ports.backups.open(copy);
  const standing = ports.backups.standing(copiedSheets(memory));
  let state = underWay;
  for (const sheet of ordered(standing)) {
    if (state.done.some(({ id }) => id === sheet.id)) continue;
    if (state.rows === 0) {
      book.begin(sheet.title);
      book.write(sheet.title, 0, [sheet.keys, sheet.headings]);
    }
    const part = Math.max(1, Math.floor(PART_CELLS / sheet.keys.length));
    while (state.rows < sheet.rows) {
      // The log is only added to; rows of others move when people sort, so that these are copied in one run.
      if (sheet.id === 'log' && ports.now() > until) return keepState(ports, backups, state);
      const count = Math.min(part, sheet.rows - state.rows);
      copyPart(ports, book, copy, sheet, state.rows, count);
      state = { ...state, rows: state.rows + count };
    }
    state = { ...state, done: [...state.done, { id: sheet.id, tab: sheet.title, rows: state.rows }], rows: 0 };
    if (ports.now() > until) return keepState(ports, backups, state);
  }
  return close(ports, memory, backups, copy, book, state);
}

/** @throws {Refusal} BACKUP_NOT_WRITTEN where what is read there is not what was written */
function copyPart(
  ports: Ports,
  book: CopyBook,
  { url }: Backup,
  sheet: StandingSheet,
  from: number,
  count: number,
): void {
  const cells = sheet.read(from, count);
  book.write(sheet.title, from + 2, cells);
  ports.flush();
  if (JSON.stringify(cut(book.read(sheet.title, from + 2, count), sheet.keys.length)) !== JSON.stringify(cells))
    throw new Refusal('BACKUP_NOT_WRITTEN', { url, sheet: sheet.title });
}

/** As wide as `width`: what stands beside it is none of the copy's. */
function cut(cells: Cells, width: number): Cells {
  return cells.map((row) => Array.from({ length: width }, (_, index): Cell => row[index] ?? ''));
}

function keepState({ memory }: Ports, backups: Backups, underWay: CopyUnderWay): null {
  keepBackups(memory, { ...backups, underWay });
  return null;
}

/** Writes the closing mark, last of all, and remembers the copy. */
function close(
  ports: Ports,
  memory: Memory,
  backups: Backups,
  copy: Backup,
  book: CopyBook,
  state: CopyUnderWay,
): Backup {
  book.keepOnly(state.done.map(({ tab }) => tab));
  ports.flush();
  const end = endOfLog(book, state);
  book.writeAbout(page(memory, { ...state, ...end }, true));
  const whole: Backup = {
    ...copy,
    seq: end.seq,
    rows: state.done.reduce((sum, { rows }) => sum + rows, 0),
    isWhole: true,
  };
  keepBackups(ports.memory, { copies: withCopy(backups.copies, whole), underWay: null });
  return whole;
}

/** Where the log ends in the copy: it may have grown while it was copied. */
function endOfLog(book: CopyBook, { done, seq, hash }: CopyUnderWay): { readonly seq: number; readonly hash: string } {
  const log = done.find(({ id }) => id === 'log');
  if (log === undefined || log.rows === 0) return { seq: 0, hash: '' };
  const [keys = []] = book.read(log.tab, 0, 1);
  const [row = []] = book.read(log.tab, log.rows + 1, 1);
  const found = row[keys.indexOf('seq')];
  return typeof found === 'number' ? { seq: found, hash: String(row[keys.indexOf('hash')] ?? '') } : { seq, hash };
}

/** What the first page says, for people; its last line, once the copy is whole, for the desk too. */
function page(memory: Memory, state: CopyUnderWay, isWhole: boolean): Cells {
  const { setUp, config } = memory;
  const lines: Cells = backupLines(setUp?.language ?? 'en', {
    desk: config?.deskName ?? '',
    reason: state.reason,
    isWhole,
    at: new Date(state.at),
    seq: state.seq,
    hash: state.hash,
    version: setUp?.version ?? 0,
    pack: setUp?.pack ?? '',
    sheets: state.done,
  });
  if (!isWhole) return lines;
  const { slot, at, reason, seq, hash, done } = state;
  const mark: CopyMark = { slot, at, reason, seq, hash, sheets: done };
  return [...lines, [CLOSING_MARK, JSON.stringify(mark), '']];
}

/** What the closing mark of a copy says; null where there is none. */
export function markOf(book: CopyBook): CopyMark | null {
  const [mark, said] = book.readAbout().slice(-1)[0] ?? [];
  return mark === CLOSING_MARK ? (JSON.parse(String(said)) as CopyMark) : null;
}

/** Contacts in a vault stay there: whoever may open copies is not whom it is shared with. */
function copiedSheets({ vault }: Memory): typeof COPIED {
  return holdsContacts(vault) ? COPIED.filter((id) => id !== 'contacts') : COPIED;
}

function ordered(standing: readonly StandingSheet[]): readonly StandingSheet[] {
  return COPIED.flatMap((wanted) => standing.filter(({ id }) => id === wanted));
}

function movesOf({ progress: { trimmed, trimming, erasedTo } }: Memory): string {
  return [trimmed, trimming === null, erasedTo ?? 0].join('/');
}

/** The copies with one of them as it is now, in the order of their slots. */
export function withCopy(copies: readonly Backup[], copy: Backup): readonly Backup[] {
  return [...copies.filter(({ slot }) => slot !== copy.slot), copy].sort((one, other) =>
    one.slot < other.slot ? -1 : 1,
  );
}
