import type { Facts } from '../../domain/refusal';
import type { FindingCode } from '../../i18n/findings/findings';
import { sheetTexts } from '../../i18n/sheets/texts';
import { DEFAULT_FIGURES } from '../../sheets/settings';
import type { SheetId } from '../../sheets/sheets';
import type { Desk } from '../desk';
import { recall } from '../memory';
import type { Fault } from '../rules/config';
import { categoriesInForce, ladderInForce, solutionsInForce, termsInForce } from '../rules/config';
import { targetsOf } from '../rules/policies';
import { readCategories } from '../rules/readCategories';
import { readLadder } from '../rules/readLadder';
import { readMatrix } from '../rules/readMatrix';
import type { Settings } from '../rules/readSettings';
import { readSettings } from '../rules/readSettings';
import { readSolutions } from '../rules/readSolutions';
import { readStaff, strangeSubstitutes } from '../rules/readStaff';
import { readTargets } from '../rules/readTargets';
import { readTemplates } from '../rules/readTemplates';
import { readTerms } from '../rules/readTerms';
import type { Finding } from './finding';
import { finding } from './finding';

/** What is wrong with the sheets of rules: cells that do not hold, or rows not taken over, since deleting a row is no edit. */
export function rulesFindings(desk: Desk): readonly Finding[] {
  const { ports, pack, setUp, config } = desk;
  const { language } = setUp;
  const categories = categoriesInForce(pack, language, config);
  // As it was kept: who is back from leave is there again for the desk, and not on the sheet.
  const { staff } = recall(ports.memory).config ?? config;
  const notTaken = (sheet: SheetId): [FindingCode, Facts] => [
    'rulesNotTaken',
    { sheet: sheetTexts(language, sheet).title },
  ];
  return [
    ...held(desk, notTaken('staff'), staff, (fault) => readStaff(ports, fault)),
    ...held(desk, notTaken('matrix'), config.matrix, (fault) => readMatrix(ports, fault)),
    ...held(desk, notTaken('targets'), inForceOf(desk), (fault) => readTargets(ports, pack, fault)),
    ...held(desk, notTaken('settings'), settingsOf(config), (fault) => settingsOf(readSettings(ports, pack, fault))),
    ...strangeSubstitutes(staff).map((facts) => finding(language, 'staffSubstitute', 'warning', facts)),
    ...held(desk, ['ladderNotTaken'], ladderInForce(pack, config), (fault) => readLadder(ports, pack, fault)),
    ...held(desk, ['categoriesNotTaken'], categories, (fault) => readCategories(ports, fault)),
    ...held(desk, ['solutionsNotTaken'], solutionsInForce(pack, language, config), (fault) =>
      readSolutions(ports, pack, categories, fault),
    ),
    ...held(desk, ['templatesNotTaken'], config.templates ?? {}, (fault) => readTemplates(ports, language, fault)),
    ...held(desk, ['termsNotTaken'], termsInForce(pack, config), (fault) => readTerms(ports, pack, fault)),
  ];
}

/** Holds a sheet against what is in force. */
function held(
  { setUp: { language } }: Desk,
  [notTaken, facts]: readonly [FindingCode, Facts?],
  inForce: unknown,
  read: (fault: Fault) => unknown,
): readonly Finding[] {
  const faults: Finding[] = [];
  const found = read((code, facts) => faults.push(finding(language, code, 'error', facts)));
  if (found === null || faults.length > 0) return faults;
  return JSON.stringify(found) === JSON.stringify(inForce) ? [] : [finding(language, notTaken, 'warning', facts)];
}

function inForceOf({ pack, config }: Desk): unknown {
  const targets = targetsOf(config, config.policy);
  return Object.fromEntries(pack.clocks.map(({ id, targets: published }) => [id, targets[id] ?? published]));
}

/** What the settings sheet alone says, in one order. */
function settingsOf(settings: Settings): unknown {
  const { deskName, warnPercent, verdictReminderDays, verdictCloseDays, surveyCoolDownDays, reopenDays } = settings;
  const { retentionMonths = null, archiveMonths = null, bigQuery = '', intakeForm = false, approval } = settings;
  const { measureWatchDays, measureEscalateDays, knowledgeMonths } = { ...DEFAULT_FIGURES, ...settings };
  const days = [verdictReminderDays, verdictCloseDays, surveyCoolDownDays, reopenDays];
  days.push(measureWatchDays, measureEscalateDays);
  return [deskName, warnPercent, days, retentionMonths, archiveMonths, bigQuery, knowledgeMonths, intakeForm, approval];
}
