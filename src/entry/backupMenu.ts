/** Backup copies by the menu: one is made at once, or one is looked at and restored. Questions are asked while no lock is held: it would not survive them. */
import type { Backup } from '../desk/backup/backups';
import { backupsIn, demandBackups } from '../desk/backup/backups';
import { copiesToRestore, openedCopy } from '../desk/backup/copiedSheet';
import { usableCopies } from '../desk/backup/copyByNight';
import { copyNow } from '../desk/backup/copyNow';
import { previewRestore } from '../desk/backup/previewRestore';
import { restoreBackup } from '../desk/backup/restoreBackup';
import { recall } from '../desk/memory';
import type { Ports } from '../desk/ports';
import { dateTimeText } from '../i18n/dateText';
import type { RestoreFacts } from '../i18n/menu/backupWindow';
import { backupWindow } from '../i18n/menu/backupWindow';
import { menuTexts } from '../i18n/menu/menu';
import type { Language } from '../packs/pack';
import { locked, portsHere } from './atDesk';
import { deskFor } from './mayRun';

type Choice = 'yes' | 'no' | 'cancel';

/**
 * Asks what is wanted and does it.
 * @returns lines that tell what came of it, none where nothing was wanted
 * @throws {Refusal} whatever stands in the way
 */
export function lookAfterBackups(language: Language): readonly string[] {
  const ports = portsHere();
  const { ports: allowed } = deskFor(ports, 'listBackups');
  demandBackups(allowed);
  const words = backupWindow(language);
  const copies = usableCopies(backupsIn(ports.memory), recall(ports.memory).progress.erasedTo);
  const [newest] = copies;
  const wanted = asked(language, words.ask(copies.length, newest ? shownAt(ports, newest) : ''));
  if (wanted === 'cancel') return [];
  if (wanted === 'no') return restored(language);
  const made = locked((free) => ({ copy: copyNow(deskFor(free, 'listBackups').ports, 'asked') })).copy;
  return [made === null ? words.underWay : words.made(shownAt(ports, made), made.rows, made.url)];
}

function restored(language: Language): readonly string[] {
  const ports = portsHere();
  const words = backupWindow(language);
  const copies = copiesToRestore(ports);
  for (const [index, copy] of copies.entries()) {
    const opened = openedCopy(ports, copy);
    const facts: RestoreFacts = { at: shownAt(ports, copy), seq: copy.seq, ...previewRestore(ports, opened) };
    const isLast = index === copies.length - 1;
    const choice = asked(language, words.preview(facts, isLast).join('\n'));
    if (choice === 'no' && !isLast) continue;
    const how = choice === 'yes' ? asked(language, words.how(facts).join('\n')) : 'cancel';
    if (how === 'cancel') return [];
    const done = locked((free) => restoreBackup(deskFor(free, 'listBackups').ports, opened, how === 'no'));
    if (done.isDone === 'copied') return [words.copiedFirst];
    if (done.isDone === 'putBack') return [words.putBack(facts.at, menuTexts(language).repair)];
    return [words.restored(facts.at), ...done.report.findings];
  }
  return [];
}

function shownAt(ports: Ports, { at }: Backup): string {
  const { setUp } = recall(ports.memory);
  return setUp === null ? '' : dateTimeText(setUp.language, at, ports.zone(setUp.timeZone));
}

function asked(language: Language, words: string): Choice {
  const ui = SpreadsheetApp.getUi();
  const button = ui.alert(menuTexts(language).title, words, ui.ButtonSet.YES_NO_CANCEL);
  return button === ui.Button.YES ? 'yes' : button === ui.Button.NO ? 'no' : 'cancel';
}
