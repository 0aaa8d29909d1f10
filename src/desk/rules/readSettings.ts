/** Reading the settings sheet: every value judged by itself. */
import { isYes } from '../../i18n/sheets/yesOrNo';
import type { ApprovalLimits, Pack } from '../../packs/pack';
import { APPROVAL_SETTINGS, DEFAULT_FIGURES, SETTINGS } from '../../sheets/settings';
import { MOST_MONTHS } from '../arguments';
import { hasPage } from '../customerPage/pageLink';
import type { Ports } from '../ports';
import type { DeskConfig, Fault } from './config';

/** Nights that are kept as copies until somebody chooses another number: a default of ours. */
export const BACKUP_COPIES = 7;
const MOST_COPIES = 30;

/** The part of the configuration that the settings make. */
export type Settings = Pick<
  DeskConfig,
  | 'deskName'
  | 'warnPercent'
  | 'verdictReminderDays'
  | 'verdictCloseDays'
  | 'surveyCoolDownDays'
  | 'reopenDays'
  | 'measureWatchDays'
  | 'measureEscalateDays'
  | 'knowledgeMonths'
  | 'retentionMonths'
  | 'archiveMonths'
  | 'backupCopies'
  | 'bigQuery'
  | 'intakeForm'
  | 'approval'
>;

/**
 * The settings as their sheet has them.
 * @param fault told every value that does not hold
 * @returns also the name that mails are sent under, '' for the desk's, and the address of the customer page that somebody typed
 */
export function readSettings(
  ports: Ports,
  pack: Pack,
  fault: Fault,
): Settings & { readonly senderName: string; readonly page: string } {
  const settings = new Map(
    ports
      .table(SETTINGS)
      .rows(2)
      .map((row) => [row.setting, row.value]),
  );
  // A desk that was set up before the setting came has no row for it.
  const figure = (setting: keyof typeof DEFAULT_FIGURES): number =>
    settings.has(setting)
      ? Number((settings.get(setting) ?? '').normalize('NFKC').replace(/%\s*$/, ''))
      : DEFAULT_FIGURES[setting];
  const share = (setting: keyof typeof DEFAULT_FIGURES): number => {
    const written = figure(setting);
    // Typed as 50% it is kept as 0.5.
    const value = written <= 1 ? written * 100 : written;
    if (!(value > 0 && value <= 100)) fault('settingNoShare', { setting, found: settings.get(setting) ?? '' });
    return value;
  };
  const days = (setting: keyof typeof DEFAULT_FIGURES): number => {
    const value = figure(setting);
    if (!Number.isInteger(value) || value < 1) fault('settingNoDays', { setting, found: settings.get(setting) ?? '' });
    return value;
  };
  const retentionMonths = readMonths('retentionMonths', settings, fault);
  const archiveMonths = ports.features.includes('archive') ? readMonths('archiveMonths', settings, fault) : null;
  const backupCopies = ports.features.includes('backup') ? readCopies(settings, fault) : null;
  const bigQuery = ports.features.includes('bigquery') ? datasetIn(settings, fault) : '';
  const knowledgeMonths = readMonths('knowledgeMonths', settings, fault) ?? DEFAULT_FIGURES.knowledgeMonths;
  const hasIntake = isYes(settings.get('intakeForm') ?? '');
  if (hasIntake === null) fault('settingNoYes', { setting: 'intakeForm', found: settings.get('intakeForm') ?? '' });
  const deskName = (settings.get('deskName') ?? '').trim();
  if (deskName === '') fault('settingNoName', { setting: 'deskName' });
  const [verdictReminderDays, verdictCloseDays] = [days('verdictReminderDays'), days('verdictCloseDays')];
  if (verdictCloseDays <= verdictReminderDays)
    fault('settingNotAbove', { setting: 'verdictCloseDays', found: verdictCloseDays, most: verdictReminderDays });
  return {
    deskName,
    senderName: (settings.get('senderName') ?? '').trim(),
    page: hasPage({ ports }) ? addressIn(settings, fault) : '',
    warnPercent: share('warnPercent'),
    verdictReminderDays,
    verdictCloseDays,
    surveyCoolDownDays: days('surveyCoolDownDays'),
    reopenDays: days('reopenDays'),
    measureWatchDays: days('measureWatchDays'),
    measureEscalateDays: days('measureEscalateDays'),
    knowledgeMonths,
    ...(retentionMonths === null ? {} : { retentionMonths }),
    ...(archiveMonths === null ? {} : { archiveMonths }),
    ...(backupCopies === null ? {} : { backupCopies }),
    ...(bigQuery === '' ? {} : { bigQuery }),
    ...(hasIntake === true ? { intakeForm: true as const } : {}),
    approval: readApproval(pack.approval, settings, fault),
  };
}

/** The address of the customer page that somebody typed; '' for the one that Google names. */
function addressIn(settings: ReadonlyMap<string, string>, fault: Fault): string {
  const found = (settings.get('customerPageUrl') ?? '').trim();
  if (found === '' || /^https:\/\/[^\s<>"']+$/.test(found)) return found;
  fault('settingNoAddress', { setting: 'customerPageUrl', found });
  return '';
}

/** Project and dataset of BigQuery; '' where the cell is empty. */
function datasetIn(settings: ReadonlyMap<string, string>, fault: Fault): string {
  const found = (settings.get('bigQuery') ?? '').trim();
  // cloud.google.com/resource-manager/docs/creating-managing-projects and cloud.google.com/bigquery/docs/datasets#dataset-naming
  if (found === '' || /^[a-z][a-z\d-]{4,28}[a-z\d]\.\w{1,1024}$/.test(found)) return found;
  fault('settingNoDataset', { setting: 'bigQuery', found });
  return '';
}

/** How many nights are kept. */
function readCopies(settings: ReadonlyMap<string, string>, fault: Fault): number {
  const found = settings.get('backupCopies') ?? '';
  const written = found.normalize('NFKC').trim();
  const count = written === '' ? BACKUP_COPIES : Number(written);
  if (!Number.isInteger(count) || count < 0 || count > MOST_COPIES)
    fault('settingNoCopies', { setting: 'backupCopies', found, most: MOST_COPIES });
  return count;
}

/** A number of months; null where the cell is empty: nothing is erased or moved, and knowledge wants a look after as many as by default. */
function readMonths(
  setting: 'retentionMonths' | 'archiveMonths' | 'knowledgeMonths',
  settings: ReadonlyMap<string, string>,
  fault: Fault,
): number | null {
  const found = settings.get(setting) ?? '';
  const written = found.normalize('NFKC').trim();
  if (written === '') return null;
  const count = Number(written);
  if (!Number.isInteger(count) || count < 1 || count > MOST_MONTHS) fault('settingNoMonths', { setting, found });
  return count;
}

/** What each role may grant; a desk that was set up before these settings came has the pack's. */
function readApproval(
  published: ApprovalLimits | undefined,
  settings: ReadonlyMap<string, string>,
  fault: Fault,
): ApprovalLimits {
  const limits: Partial<Record<keyof ApprovalLimits, number>> = {};
  for (const role of ['supervisor', 'head', 'director'] as const) {
    const setting = APPROVAL_SETTINGS[role];
    const written = (settings.get(setting) ?? String(published?.[role] ?? '')).normalize('NFKC').replace(/[,\s]/g, '');
    const amount = Number(written);
    if (!(amount >= 0)) fault('settingNoAmount', { setting, found: settings.get(setting) ?? '' });
    else if (written !== '') limits[role] = amount;
  }
  return limits;
}
