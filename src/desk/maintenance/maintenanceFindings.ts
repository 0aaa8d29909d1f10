import type { Desk } from '../desk';
import type { Finding } from '../health/finding';
import { finding } from '../health/finding';
import { readPlan } from './keepMaintenance';

/** Cells of the maintenance sheet that do not hold. */
export function maintenanceFindings(desk: Desk): readonly Finding[] {
  const faults: Finding[] = [];
  readPlan(desk, (code, facts) => faults.push(finding(desk.setUp.language, code, 'error', facts)));
  return faults;
}
