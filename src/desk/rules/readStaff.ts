/** Reading the staff sheet: every cell judged by itself, then people against each other. */
import { ROLES } from '../../domain/access/role';
import { parseDate } from '../../domain/time/parseDate';
import { LISTS } from '../../sheets/lists';
import type { RowOf } from '../../sheets/sheet';
import { STAFF } from '../../sheets/staff';
import type { Ports } from '../ports';
import type { Fault, StaffMember } from './config';
import { namesIn } from './namesIn';

/** The staff as the sheet has it. @param fault told every cell that does not hold; those rows are left out */
export function readStaff(ports: Ports, fault: Fault): readonly StaffMember[] {
  const rows = ports.table(STAFF).rows(2);
  // Taken over, an emptied sheet would lock out whoever could fill it again.
  if (rows.every(({ mail, name }) => mail === '' && name === '')) fault('noStaff', {});
  return staffOfRows(rows, fault);
}

/** The staff that rows make, the first of them in row 2. */
export function staffOfRows(rows: readonly RowOf<typeof STAFF>[], fault: Fault): readonly StaffMember[] {
  const seen = new Map<string, number>();
  return rows.flatMap((cells, index): readonly StaffMember[] => {
    const { name, department, away, substitute, csat, skills } = cells;
    const mail = cells.mail.trim();
    if (mail === '' && name === '') return [];
    const row = index + 2;
    const wrongs: string[] = [];
    const wrong: Fault = (code, facts) => {
      wrongs.push(code);
      fault(code, { row, ...facts });
    };
    const role = ROLES.find((one) => one === cells.role);
    const experience = LISTS.experiences.find((one) => one === (cells.experience || 'experienced'));
    const awayUntil = cells.awayUntil.trim() === '' ? '' : parseDate(cells.awayUntil);
    const most = cells.mostOpen.trim();
    const other = seen.get(mail.toLowerCase());
    if (!/^[^@\s]+@[^@\s]+$/.test(mail)) wrong('staffMail', { found: cells.mail });
    else if (other !== undefined) wrong('staffTwice', { found: mail, other });
    seen.set(mail.toLowerCase(), other ?? row);
    if (role === undefined) wrong('staffRole', { found: cells.role });
    if (awayUntil === null) wrong('staffAwayUntil', { found: cells.awayUntil });
    if (experience === undefined) wrong('staffExperience', { found: cells.experience });
    // Words are read as NaN.
    if (csat !== null && !(csat >= 0 && csat <= 5)) wrong('staffScore', { found: Number.isNaN(csat) ? '' : csat });
    if (!/^\d*$/.test(most)) wrong('staffMost', { found: cells.mostOpen });
    if (wrongs.length > 0 || role === undefined || experience === undefined || awayUntil === null) return [];
    const mostOpen = most === '' ? null : Number(most);
    return [
      {
        mail,
        name,
        role,
        department,
        away,
        awayUntil,
        substitute,
        experience,
        csat,
        skills: namesIn(skills),
        mostOpen,
      },
    ];
  });
}

/** Substitutes who are not on the sheet: nobody stands in then. They hinder nothing, since whoever leaves is taken off the sheet first. */
export function strangeSubstitutes(
  staff: readonly StaffMember[],
): readonly { readonly name: string; readonly found: string }[] {
  const known = new Set(staff.map(({ mail }) => mail.toLowerCase()));
  return staff
    .map(({ name, mail, substitute }) => ({ name: name || mail, found: substitute.trim() }))
    .filter(({ found }) => found !== '' && !known.has(found.toLowerCase()));
}
