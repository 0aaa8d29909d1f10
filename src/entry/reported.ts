import { keepDefect } from '../desk/defects';
import { tellOfFailure } from '../desk/tellOfFailure';
import { instant } from '../domain/time/instant';
import { portsHere } from './atDesk';

/** Runs a trigger's work; a defect is kept for the health sheet, told by mail and thrown on, so that Google shows the run as failed. */
export function reported<T>(where: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const ports = portsHere();
    keepDefect(ports.memory, where, error, instant(Date.now()));
    // Google lets no edit send mail.
    if (where !== 'onEdit') tellOfFailure(ports, where, error);
    throw error;
  }
}
