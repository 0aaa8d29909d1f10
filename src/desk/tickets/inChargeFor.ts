import type { Desk } from '../desk';
import type { Rung } from './addressee';
import { addresseeAt } from './addressee';
import { standInFor } from './standInFor';

/** Whether somebody is on the staff sheet. */
export function isStaff({ config }: Desk, mail: string): boolean {
  return config.staff.some((one) => one.mail.toLowerCase() === mail.toLowerCase());
}

/**
 * Who reads what is meant for somebody of the staff: that person, and once they are off the staff sheet whoever holds the rung in the department
 * or above it, else an administrator.
 * @returns '' where there is nobody
 */
export function inChargeFor(desk: Desk, mail: string, department: string, rung: Rung = 'supervisor'): string {
  if (mail === '' || isStaff(desk, mail)) return mail;
  const admin = desk.config.staff.find(({ role }) => role === 'admin');
  return addresseeAt(desk, rung, department) || (admin ? standInFor(desk, admin.mail) : '');
}
