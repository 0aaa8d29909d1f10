/** Reading the configuration sheets: valid, it is in force from now on; not valid, the last good one stays, and the faults are named. */
import { parseLimit } from '../domain/clocks/limit';
import type { ClockId, Target } from '../domain/clocks/clock';
import { ROLES } from '../domain/access/role';
import type { Role } from '../domain/access/role';
import { findingText } from '../i18n/findings';
import type { FindingCode } from '../i18n/findings';
import { packOf } from '../packs/packs';
import { MATRIX } from '../sheets/matrix';
import { SETTINGS } from '../sheets/settings';
import { STAFF } from '../sheets/staff';
import { TARGETS } from '../sheets/targets';
import type { DeskConfig, MatrixEntry, StaffMember, TargetTable } from './config';
import type { SetUpState } from './memory';
import { remember } from './memory';
import type { Ports } from './ports';

type Fault = (code: FindingCode, facts: Readonly<Record<string, string | number>>) => void;

/**
 * Takes the sheets' configuration over, where every cell of it holds.
 * @returns the faults in words, each with its cell; none where it was taken over
 */
export function refreshConfig(ports: Ports, state: SetUpState, before: DeskConfig | null): readonly string[] {
  const startedAt = ports.now();
  const faults: string[] = [];
  const fault: Fault = (code, facts) => faults.push(findingText(state.language, code, facts).what);
  const settings = new Map(
    ports
      .table(SETTINGS)
      .rows(2)
      .map((row) => [row.setting, row.value]),
  );
  const days = (setting: string): number => {
    const value = Number(settings.get(setting));
    if (!Number.isInteger(value) || value < 1) fault('settingNoDays', { setting, found: settings.get(setting) ?? '' });
    return value;
  };
  const staff = readStaff(ports, fault);
  const targets = readTargets(ports, state, fault);
  const policy = policyOf(before, targets, ports);
  const config: DeskConfig = {
    deskName: settings.get('deskName') ?? '',
    verdictReminderDays: days('verdictReminderDays'),
    verdictCloseDays: days('verdictCloseDays'),
    staff,
    matrix: readMatrix(ports, fault),
    ...policy,
  };
  remember(ports.memory, { ...(faults.length === 0 || before === null ? { config } : {}), configReadAt: startedAt });
  return faults;
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
      members.push({
        ...row,
        role: row.role,
        mail: row.mail.trim(),
        experience: row.experience === 'novice' ? 'novice' : 'experienced',
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
        collaborators: collaborators
          .split(/[,，、;；]/)
          .map((name) => name.trim())
          .filter((name) => name !== ''),
      });
    });
  return lines;
}

function readTargets(ports: Ports, state: SetUpState, fault: Fault): TargetTable {
  const pack = packOf(state.pack);
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

/** A new revision only where the targets have changed. */
function policyOf(
  before: DeskConfig | null,
  targets: TargetTable,
  ports: Ports,
): Pick<DeskConfig, 'policy' | 'policies'> {
  const revision = ports.digest(JSON.stringify(targets)).slice(0, 8);
  const policies = before?.policies ?? {};
  if (policies[revision]) return { policy: revision, policies };
  return { policy: revision, policies: { ...policies, [revision]: { since: ports.now(), targets } } };
}
