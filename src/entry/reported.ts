import { keepDefect } from '../desk/defects';
import { instant } from '../domain/time/instant';
import { portsHere } from './atDesk';

/** Runs a trigger's work; a defect is kept for the health sheet and thrown on, so that Google shows the run as failed. */
export function reported<T>(where: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    keepDefect(portsHere().memory, where, error, instant(Date.now()));
    throw error;
  }
}
