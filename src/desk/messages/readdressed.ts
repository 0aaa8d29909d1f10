/** Messages to people who are no longer on the staff sheet: what complaints say goes to whoever is in charge instead. */
import { LATE_TO } from '../../domain/measures/lateness';
import type { Ticket } from '../../domain/ticket/ticket';
import { chatNameIn } from '../chat/chats';
import type { Desk } from '../desk';
import type { Rung } from '../tickets/addressee';
import { approverOf } from '../tickets/approval';
import { suggestion } from '../tickets/byMatrix';
import { inChargeFor, isStaff } from '../tickets/inChargeFor';
import type { Template } from './messages';
import { CUSTOMER } from './messages';
import type { OutboxRow } from './outbox';

/** Their reader need not act, and others are told as well. */
const ONLY_TOLD: readonly Template[] = ['copy', 'review'];

interface Values {
  readonly owner?: string;
  readonly department?: string;
  readonly level?: number;
  readonly clock?: string;
  /** Mail of whom the message was for. */
  readonly insteadOf?: string;
}

/**
 * The message as it may go out: to the ticket's owner of today where it was for the one before, else to whoever is in charge; settled where
 * that person has it already or nobody needs it. A copy to somebody who left is dropped.
 * @param others that go out now too
 */
export function readdressed(
  desk: Desk,
  row: OutboxRow,
  others: readonly OutboxRow[],
  ticketOf: (ticketNo: string) => Ticket | undefined,
): OutboxRow {
  const kept = row.cc === '' || isStaff(desk, row.cc) ? row : { ...row, cc: '' };
  if (row.to === '' || row.to === CUSTOMER || chatNameIn(row.to) !== null || isStaff(desk, row.to)) return kept;
  const values = valuesOf(row);
  const ticket = ticketOf(row.ticketNo);
  const owner = ticket && values.owner === row.to && isStaff(desk, ticket.owner) ? ticket.owner : '';
  const to = owner || inChargeFor(desk, row.to, departmentOf(desk, values, ticket), rungOf(desk, row, values, ticket));
  const isKnown = others.some((other) => other.to === to && isSameNews(row, other));
  if (isKnown || (ONLY_TOLD as readonly string[]).includes(row.template)) return { ...kept, state: 'settled' };
  return {
    ...kept,
    to,
    cc: kept.cc === to ? '' : kept.cc,
    values: JSON.stringify({ ...values, insteadOf: values.insteadOf ?? row.to }),
  };
}

/** Whom a message was first meant for, where it goes to somebody in their place; else ''. */
export function insteadOf(message: Pick<OutboxRow, 'values'>): string {
  return valuesOf(message).insteadOf ?? '';
}

function valuesOf({ values }: Pick<OutboxRow, 'values'>): Values {
  return JSON.parse(values) as Values;
}

function departmentOf(desk: Desk, { department = '' }: Values, ticket: Ticket | undefined): string {
  return ticket?.department || department || (ticket ? suggestion(desk, ticket).department : '');
}

/** The rung that the message was for: what was handed up does not come down again. */
function rungOf(desk: Desk, { template }: OutboxRow, { level = 0 }: Values, ticket: Ticket | undefined): Rung {
  if (template === 'reviewWanted' && ticket) return approverOf(desk, ticket) ?? 'director';
  return LATE_TO[Math.min(level, LATE_TO.length) - 1] ?? 'supervisor';
}

/** Whether both tell of the same event, or one that a time is missed and the other that it was escalated. */
function isSameNews(row: OutboxRow, other: OutboxRow): boolean {
  if (row === other || other.state !== 'waiting' || row.ticketNo !== other.ticketNo) return false;
  return other.template === row.template
    ? eventOf(other) === eventOf(row)
    : other.template === 'escalation' && row.template === 'breach' && valuesOf(other).clock === valuesOf(row).clock;
}

function eventOf({ key }: OutboxRow): string {
  return key.slice(0, key.indexOf('/'));
}
