/** Who stands behind a role: the holder in the department, their substitute when away, else the next role up. */
import { addresseeOf } from '../../domain/escalation/addresseeOf';
import type { Desk } from '../desk';

export type Rung = 'supervisor' | 'head' | 'director';

/** Mail of the one person who is addressed at a level, or '' where nobody holds it. Nobody is told of their own lateness. */
export function addresseeAt(desk: Desk, to: Rung, department: string, except: readonly string[] = []): string {
  return addresseeOf(to, desk.config.staff, department, except)?.mail ?? '';
}
