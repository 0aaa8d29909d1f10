/** Reading the configuration sheets: valid, it is in force from now on; not valid, the last good one stays, and the faults are named. */
import { NO_PLAN } from '../domain/servicePlan/maintenancePlan';
import { parseLimit } from '../domain/clocks/limit';
import type { ClockId, Target } from '../domain/clocks/clock';
import { ROLES } from '../domain/access/role';
import type { Role } from '../domain/access/role';
import { findingText } from '../i18n/findings';
import { isYes } from '../i18n/yesOrNo';
import type { Advice } from '../i18n/told';
import type { ApprovalLimits, Pack } from '../packs/pack';
import { packOf } from '../packs/packs';
import { LOG } from '../sheets/log';
import { MATRIX } from '../sheets/matrix';
import { APPROVAL_SETTINGS, DEFAULT_FIGURES, SETTINGS } from '../sheets/settings';
import { STAFF } from '../sheets/staff';
import { TARGETS } from '../sheets/targets';
import { MOST_MONTHS } from './anonymise';
import type { DeskConfig, Fault, MatrixEntry, StaffMember } from './config';
import { categoriesInForce, ladderInForce } from './config';
import { departmentsOf, departmentsOn } from './departments';
import { keepForPage } from './keepForPage';
import { keepMaintenance } from './keepMaintenance';
import { kpiLines } from './kpiLines';
import type { Memory, SetUpState } from './memory';
import { recall, remember } from './memory';
import { namesIn } from './namesIn';
import { hasPage } from './pageLink';
import type { TargetTable } from './policies';
import { calendarOfPolicy, policiesAfter } from './policies';
import type { Ports } from './ports';
import { readCalendar } from './readCalendar';
import { readCategories } from './readCategories';
import { readLadder } from './readLadder';
import { readSolutions } from './readSolutions';
import { readTemplates } from './readTemplates';
import { readTerms } from './readTerms';
import { readTraining } from './readTraining';
import { wakeOpenTickets } from './wakeOpenTickets';

/**
 * Takes the sheets' configuration over, where every cell of it holds.
 * @returns the faults, each with its cell and what would do; none where it was taken over
 */
export function refreshConfig(ports: Ports, state: SetUpState, before: DeskConfig | null): readonly Advice[] {
  const startedAt = ports.now();
  const pack = packOf(state.pack);
  const faults: Advice[] = [];
  const fault: Fault = (code, facts) => faults.push(findingText(state.language, code, facts));
  const settings = new Map(
    ports
      .table(SETTINGS)
      .rows(2)
      .map((row) => [row.setting, row.value]),
  );
  // A desk that was set up before the setting came has no row for it.
  const figure = (setting: keyof typeof DEFAULT_FIGURES): number =>
    settings.has(setting) ? Number((settings.get(setting) ?? '').replace(/[%％]$/, '')) : DEFAULT_FIGURES[setting];
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
  const retentionMonths = readMonths(settings, fault);
  const hasIntake = isYes(settings.get('intakeForm') ?? '');
  if (hasIntake === null) fault('settingNoYes', { setting: 'intakeForm', found: settings.get('intakeForm') ?? '' });
  const staff = readStaff(ports, fault);
  const targets = readTargets(ports, pack, fault);
  const calendar = readCalendar(ports, fault);
  const ladder = readLadder(ports, pack, fault) ?? before?.ladder;
  const terms = readTerms(ports, pack, fault) ?? before?.terms;
  const categories = readCategories(ports, fault) ?? before?.categories;
  const known = categoriesInForce(pack, state.language, categories ? { categories } : null);
  const solutions = readSolutions(ports, pack, known, fault) ?? before?.solutions;
  const templates = readTemplates(ports, state.language, fault) ?? before?.templates;
  const config: DeskConfig = {
    deskName: settings.get('deskName') ?? '',
    warnPercent: share('warnPercent'),
    verdictReminderDays: days('verdictReminderDays'),
    verdictCloseDays: days('verdictCloseDays'),
    surveyCoolDownDays: days('surveyCoolDownDays'),
    reopenDays: days('reopenDays'),
    ...(retentionMonths === null ? {} : { retentionMonths }),
    ...(hasIntake === true ? { intakeForm: true as const } : {}),
    approval: readApproval(pack.approval, settings, fault),
    staff,
    matrix: readMatrix(ports, fault),
    ...(ladder ? { ladder } : {}),
    ...(terms ? { terms } : {}),
    ...(categories ? { categories } : {}),
    ...(solutions ? { solutions } : {}),
    ...(templates ? { templates } : {}),
    ...(before?.formerLadders ? { formerLadders: before.formerLadders } : {}),
    ...policiesAfter({ ...ports, logRow: () => ports.table(LOG).lastRow() }, before, state.pack, targets, calendar),
  };
  const typed = hasPage({ ports }) ? addressIn(settings, fault) : '';
  const isTaken = faults.length === 0 || before === null;
  const own = refreshOwnSheets(ports, state, isTaken ? config : before, fault);
  const senderName = (settings.get('senderName') ?? '').trim();
  const pageAddress = keepForPage(ports, state, isTaken ? config : before, typed);
  remember(ports.memory, { ...(isTaken ? { config, senderName, pageAddress } : {}), ...own, configReadAt: startedAt });
  if (isTaken && departmentsOn(config).join() !== (before ? departmentsOn(before).join() : ''))
    ports.workbook.offerDepartments(departmentsOf(state, config));
  if (isTaken && before !== null && !wakesAlike(pack, before, config)) wakeOpenTickets(ports);
  return faults;
}

/** The address of the customer page that somebody typed; '' for the one that Google names. */
function addressIn(settings: ReadonlyMap<string, string>, fault: Fault): string {
  const found = (settings.get('customerPageUrl') ?? '').trim();
  if (found === '' || /^https:\/\/[^\s<>"']+$/.test(found)) return found;
  fault('settingNoAddress', { setting: 'customerPageUrl', found });
  return '';
}

/**
 * Takes over the sheets that only some desks have. Their faults keep nothing else from holding.
 * @returns what is to be remembered of them
 */
function refreshOwnSheets(
  ports: Ports,
  setUp: SetUpState,
  config: DeskConfig,
  fault: Fault,
): Partial<Pick<Memory, 'maintenance'>> {
  const pack = packOf(setUp.pack);
  const { sheets = [] } = pack;
  if (sheets.includes('training')) readTraining(ports, pack, config.staff, fault);
  if (sheets.includes('kpis')) ports.workbook.writeKpis(pack, setUp.language, kpiLines(setUp.language, config.staff));
  const { maintenance } = recall(ports.memory);
  // The process before may have had a plan: nobody is reminded of it any more.
  if (!sheets.includes('maintenance')) return maintenance === NO_PLAN ? {} : { maintenance: NO_PLAN };
  return { maintenance: keepMaintenance({ ports, setUp, config, pack, now: ports.now(), maintenance }, fault) };
}

/** Whether open tickets are warned of at the same time and handed up by the same ladder in the same hours. */
function wakesAlike(pack: Pack, before: DeskConfig, after: DeskConfig): boolean {
  const [one, other] = [before, after].map((config) =>
    JSON.stringify([config.warnPercent, ladderInForce(pack, config), calendarOfPolicy(config, config.policy)]),
  );
  return one === other;
}

function readStaff(ports: Ports, fault: Fault): readonly StaffMember[] {
  const members: StaffMember[] = [];
  ports
    .table(STAFF)
    .rows(2)
    .forEach((row, index) => {
      if (row.mail === '' && row.name === '') return;
      if (!/^[^@\s]+@[^@\s]+$/.test(row.mail)) return fault('staffMail', { row: index + 2, found: row.mail });
      if (!isRole(row.role)) return fault('staffRole', { row: index + 2, found: row.role });
      if (!/^\d*$/.test(row.mostOpen.trim())) return fault('staffMost', { row: index + 2, found: row.mostOpen });
      members.push({
        ...row,
        role: row.role,
        mail: row.mail.trim(),
        experience: row.experience === 'novice' ? 'novice' : 'experienced',
        skills: namesIn(row.skills),
        mostOpen: row.mostOpen.trim() === '' ? null : Number(row.mostOpen),
      });
    });
  return members;
}

function isRole(found: string): found is Role {
  return (ROLES as readonly string[]).includes(found);
}

function readMatrix(ports: Ports, fault: Fault): readonly MatrixEntry[] {
  const lines: MatrixEntry[] = [];
  ports
    .table(MATRIX)
    .rows(2)
    .forEach(({ category1, category2, department, role, collaborators }, index) => {
      if (category1 + category2 + department === '') return;
      if (category1 === '' || department === '') return fault('matrixLine', { row: index + 2 });
      lines.push({
        category1,
        category2,
        department,
        role: role === 'supervisor' ? 'supervisor' : 'agent',
        collaborators: namesIn(collaborators),
      });
    });
  return lines;
}

/** After how many months customers are erased; null where they are kept. */
function readMonths(settings: ReadonlyMap<string, string>, fault: Fault): number | null {
  const setting = 'retentionMonths';
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

function readTargets(ports: Ports, pack: Pack, fault: Fault): TargetTable {
  const table: Partial<Record<ClockId, Record<string, Target | null>>> = {};
  for (const clock of pack.clocks) table[clock.id] = { ...clock.targets };
  ports
    .table(TARGETS)
    .rows(2)
    .forEach(({ target, limit }, index) => {
      const [clock, priority] = target.split('/');
      const targets = table[clock as ClockId];
      if (!targets || priority === undefined || !(priority in targets)) return;
      const written = parseLimit(limit);
      if (written === undefined) return fault('targetLimit', { row: index + 2, found: limit });
      targets[priority] = written;
    });
  return table;
}
