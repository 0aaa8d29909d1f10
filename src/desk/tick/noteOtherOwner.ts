import type { Desk } from '../desk';
import { remember } from '../memory';

/**
 * Keeps for the health check that somebody else's timer has worked on this desk too: nobody can see the timers of others.
 * @param runsAs the account that the timer runs as; '' where Google does not tell
 */
export function noteOtherOwner({ ports, setUp, otherOwner }: Desk, runsAs: string): void {
  if (runsAs === '' || runsAs === setUp.owner || runsAs === otherOwner) return;
  remember(ports.memory, { otherOwner: runsAs });
}
