import { keepDefect } from '../desk/health/defects';
import { tellOfFailure } from '../desk/health/tellOfFailure';
import { Refusal } from '../domain/refusal';
import { instant } from '../domain/time/instant';
import { portsHere } from './atDesk';
import { sayOnceADay } from './sayOnceADay';

/**
 * Runs a trigger's work; a defect is kept for the health sheet, told by mail and thrown on, so that Google shows the run as failed.
 * @returns null on a desk of a later version, of which nothing may be changed
 */
export function reported<T>(where: string, act: () => T): T | null {
  try {
    return act();
  } catch (error) {
    if (error instanceof Refusal && error.code === 'DESK_NEWER') {
      sayOnceADay(error);
      return null;
    }
    const ports = portsHere();
    keepDefect(ports.memory, where, error, instant(Date.now()));
    // Google lets no edit send mail.
    if (where !== 'onEdit') tellOfFailure(ports, where, error);
    throw error;
  }
}
