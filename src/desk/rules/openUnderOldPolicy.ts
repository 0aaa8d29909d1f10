/** Open tickets that still run under targets or hours of before, and what those in force now would change about them. */
import type { DueShift } from '../../domain/clocks/dueShifts';
import { dueShifts } from '../../domain/clocks/dueShifts';
import { hasEnded } from '../../domain/ticket/status';
import type { Desk } from '../desk';
import type { OpenTicket } from '../register/openTickets';
import { openTickets } from '../register/openTickets';
import { statesOf } from '../register/ticketRow';
import { underPolicyInForce } from './policyMove';

export interface OldPolicyTicket extends OpenTicket {
  readonly shifts: readonly DueShift[];
}

/** The tickets, in the order of the register. One read. */
export function openUnderOldPolicy(desk: Desk): readonly OldPolicyTicket[] {
  const { policy } = desk.config;
  return openTickets(desk)
    .filter(({ ticket }) => ticket.policy !== policy && !hasEnded(ticket.status))
    .map((open) => ({
      ...open,
      shifts: dueShifts(statesOf(desk, open.ticket), statesOf(desk, underPolicyInForce(desk, open.ticket))),
    }));
}
