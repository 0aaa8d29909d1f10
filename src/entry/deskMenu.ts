/** Menu entries about the desk as a whole, which are clicked now and then. */
import { COMMANDS } from '../desk/commands';
import { checkHealth } from '../desk/health/checkHealth';
import { repair } from '../desk/health/repair';
import { previewTargets } from '../desk/rules/previewTargets';
import type { TargetsPreview } from '../desk/rules/ruleAnswers';
import { runCommand } from '../desk/runCommand';
import { uninstall } from '../desk/setUp/uninstall';
import { Refusal } from '../domain/refusal';
import { scopeRefusal } from '../google/scopeRefusal';
import { menuTexts } from '../i18n/menu/menu';
import { refusalText } from '../i18n/refusals/refusals';
import type { Language } from '../packs/pack';
import { locked, portsHere } from './atDesk';
import { lookAfterBackups } from './backupMenu';
import { deskLanguage } from './deskLanguage';
import { deskFor } from './mayRun';

const TOAST_SECONDS = 30;

/** Rebuilds rows from the log and mends the sheets. */
export function repairInWords(): void {
  inWords((language) => {
    const { created, repaired, findings } = locked((ports) => repair(deskFor(ports, 'repair').ports));
    return [menuTexts(language).repaired(created.length + repaired.length), ...findings];
  });
}

/** Makes a backup copy, or restores from one. */
export function backupsInWords(): void {
  inWords(lookAfterBackups);
}

/** Writes the health sheet and says what stands there. */
export function checkInWords(): void {
  inWords((language) => {
    const findings = locked((ports) => checkHealth(deskFor(ports, 'health').ports)).filter(
      (one) => one.severity !== 'ok' && one.severity !== 'info',
    );
    const texts = menuTexts(language);
    return findings.length === 0
      ? [texts.healthy]
      : [texts.problems(findings.length), ...findings.map((one) => one.what)];
  });
}

/** Sums the survey answers up now, and not only at night. */
export function countInWords(): void {
  inWords((language) => {
    locked((ports) => runCommand(ports, 'refreshReviews', COMMANDS.refreshReviews, {}, 'person'));
    return [menuTexts(language).counted];
  });
}

/** Asks whether the targets in force shall hold for open tickets too, with what that would change, and applies them. */
export function applyTargetsInWords(): void {
  inWords((language) => {
    const texts = menuTexts(language);
    const preview = previewedNow();
    if (preview.tickets === 0) return [texts.nothingToApply];
    const ui = SpreadsheetApp.getUi();
    // No lock is held here: it would not survive the question.
    const answer = ui.alert(texts.title, texts.previewed(preview).join('\n'), ui.ButtonSet.YES_NO);
    if (answer !== ui.Button.YES) return [];
    for (let left = preview.tickets; left > 0; left = previewedNow().tickets) {
      locked((ports) => runCommand(ports, 'applyTargets', COMMANDS.applyTargets, {}, 'person'));
    }
    return [texts.applied(preview.tickets)];
  });
}

function previewedNow(): TargetsPreview {
  return previewTargets.run(deskFor(portsHere(), 'previewTargets'), { requestId: '' });
}

/** Asks whether the desk shall rest, and says what stays. */
export function uninstallInWords(): void {
  inWords((language) => {
    const texts = menuTexts(language);
    const ui = SpreadsheetApp.getUi();
    const answer = ui.alert(texts.title, texts.uninstallAsked.join('\n'), ui.ButtonSet.YES_NO);
    if (answer !== ui.Button.YES) return [];
    return texts.uninstalled(locked((ports) => uninstall(deskFor(ports, 'uninstall').ports)));
  });
}

/** Tells the person what came of it, refusals too. The lock is long released: it would not survive the dialog. */
function inWords(act: (language: Language) => readonly string[]): void {
  const language = deskLanguage();
  const { title } = menuTexts(language);
  let lines: readonly string[];
  try {
    lines = act(language);
  } catch (error) {
    const refusal = error instanceof Refusal ? error : scopeRefusal(error);
    if (refusal === null) throw error;
    lines = worded(language, refusal);
  }
  if (lines.length === 0) return;
  try {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, lines.join('\n'), ui.ButtonSet.OK);
  } catch (error) {
    toastRefusal(error, lines);
  }
}

/**
 * What is said at the edge of the spreadsheet, where Google lets no window open: that needs no grant of its own.
 * @param lines what was to be said; of the refusal itself where left out
 * @throws what it is given, where that is no lack of a grant
 */
export function toastRefusal(error: unknown, lines?: readonly string[]): void {
  const refusal = scopeRefusal(error);
  if (refusal === null) throw error;
  const language = deskLanguage();
  const said = lines ?? worded(language, refusal);
  SpreadsheetApp.getActiveSpreadsheet().toast(said.join('\n'), menuTexts(language).title, TOAST_SECONDS);
}

function worded(language: Language, refusal: Refusal): readonly string[] {
  const { what, remedy } = refusalText(language, refusal);
  return [what, remedy];
}
