import type { Ticket } from '../../domain/ticket/ticket';

/** Whether a linked ticket’s customer is told with the incident, or why not. */
export type Telling = 'told' | 'byHand' | 'early' | 'review' | 'over';

/**
 * `byHand`: no mail address. `early`: nobody has it yet, so it is graded and assigned first. `review`: its own solution waits for a decision. `over`: told of
 * a solution already, or ended.
 */
export function toldWithIncident({ status, reachableByMail }: Ticket): Telling {
  switch (status) {
    case 'registered':
    case 'triaged':
      return 'early';
    case 'proposed':
      return 'review';
    case 'assigned':
    case 'acknowledged':
    case 'inProgress':
    case 'onHold':
    case 'approved':
      return reachableByMail ? 'told' : 'byHand';
    default:
      return 'over';
  }
}
