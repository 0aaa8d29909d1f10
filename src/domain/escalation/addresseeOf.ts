/** Who is told of an escalation: one named person, because what everybody is told nobody acts on. */
import { plainName } from '../assignment/matrixLineFor';
import type { Assignable } from '../assignment/suggestAssignee';
import { substituteOf } from '../assignment/suggestAssignee';
import type { EscalationRung } from './escalationRung';

/** What must be known of a person to address them. */
export type Addressable = Pick<Assignable, 'mail' | 'name' | 'role' | 'department' | 'away' | 'substitute'>;

const UPWARDS = ['supervisor', 'head', 'director'] as const;

/**
 * The person a rung goes to: holder of its role in the ticket's department who is there, else who stands in for one, else the
 * same for the next role up. A director of any department serves where the department has none.
 * @param to role of the rung
 * @param department of the ticket, as the staff sheet names it
 * @param except mails of people who would be told of their own lateness, such as the owner
 * @returns null where nobody up to the director can be reached
 */
export function addresseeOf<P extends Addressable>(
  to: EscalationRung['to'],
  staff: readonly P[],
  department: string,
  except: readonly string[] = [],
): P | null {
  const excluded = except.map((mail) => mail.toLowerCase());
  const allowed = (person: P | null) => person !== null && !excluded.includes(person.mail.toLowerCase());
  for (const role of UPWARDS.slice(UPWARDS.indexOf(to))) {
    const holders = staff.filter((one) => one.role === role);
    const own = holders.filter((one) => plainName(one.department) === plainName(department));
    const asked = own.length === 0 && role === 'director' ? holders : own;
    const found = asked.find((one) => !one.away && allowed(one)) ?? standInAmong(asked, staff, allowed);
    if (found) return found;
  }
  return null;
}

function standInAmong<P extends Addressable>(
  holders: readonly P[],
  staff: readonly P[],
  allowed: (person: P | null) => boolean,
): P | null {
  for (const holder of holders) {
    const standIn = holder.away && allowed(holder) ? substituteOf(holder, staff) : null;
    if (allowed(standIn)) return standIn;
  }
  return null;
}
