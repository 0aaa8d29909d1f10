/** What the passing of time brings about: warnings, breaches, rungs of the ladder, reminders, the survey, closing without an answer. */
import type { ClockState } from '../domain/clocks/clock';
import { dueRungs } from '../domain/escalation/dueRungs';
import { surveyCycle, surveyExpiresAt } from '../domain/survey/surveyDue';
import type { NewEvent } from '../domain/ticket/events';
import type { Ticket } from '../domain/ticket/ticket';
import { DAY_MS, MINUTE_MS, later } from '../domain/time/instant';
import type { Instant } from '../domain/time/instant';
import { addresseeAt } from './addressee';
import type { Desk } from './desk';

/** The events that are due for a ticket now, in the order they belong in the log. Run twice, it gives the same; folded in, nothing. */
export function dueActions(desk: Desk, ticket: Ticket, states: readonly ClockState[]): NewEvent[] {
  return [...clockFacts(desk, ticket, states), ...rungs(desk, ticket, states), ...waits(desk, ticket)];
}

/** When the ticket has to be looked at again: now where something is due, else the first instant at which something will be. */
export function wakeAt(desk: Desk, ticket: Ticket, states: readonly ClockState[]): Instant | null {
  if (dueActions(desk, ticket, states).length > 0) return desk.now;
  const { survey } = ticket;
  const expiresAt = survey !== null && survey.answeredAt === null ? surveyExpiresAt(survey.sentAt) : null;
  const times: (Instant | null)[] = [verdictReminderAt(desk, ticket), verdictCloseAt(desk, ticket), expiresAt];
  for (const state of states) {
    if (!state.running) continue;
    times.push(state.warnAt, state.dueAt);
    for (const rung of desk.pack.ladder) {
      if (rung.clock === state.clock && state.dueAt !== null)
        times.push(later(state.dueAt, rung.afterBreachMinutes * MINUTE_MS));
    }
  }
  const coming = times.filter((at): at is Instant => at !== null && at >= desk.now);
  // A due time is met at its very instant and missed one millisecond later: the sweep looks then.
  return coming.length === 0 ? null : later(Math.min(...coming) as Instant, 1);
}

function clockFacts(desk: Desk, ticket: Ticket, states: readonly ClockState[]): NewEvent[] {
  const events: NewEvent[] = [];
  for (const state of states) {
    const { clock, attempt, round, dueAt, warnAt } = state;
    if (dueAt === null) continue;
    const fields = { clock, attempt, round, dueAt };
    const isNew = (kind: 'warned' | 'breached'): boolean =>
      !ticket.facts.includes(`${kind}/${attempt}/${clock}/${round}`);
    if (state.status === 'breached') {
      if (isNew('breached')) events.push({ kind: 'breached', note: '', fields });
    } else if (state.running && warnAt !== null && warnAt <= desk.now && isNew('warned')) {
      events.push({ kind: 'warned', note: '', fields });
    }
  }
  return events;
}

function rungs(desk: Desk, ticket: Ticket, states: readonly ClockState[]): NewEvent[] {
  return dueRungs(desk.pack.ladder, states, ticket.facts, desk.now).map(
    ({ level, clock, attempt, round, to, tells }) => ({
      kind: 'escalated',
      note: '',
      fields: {
        level,
        clock,
        attempt,
        round,
        to: addresseeAt(desk, to, ticket.department, [ticket.owner]),
        support: '',
        tells,
      },
    }),
  );
}

function waits(desk: Desk, ticket: Ticket): NewEvent[] {
  const closeAt = verdictCloseAt(desk, ticket);
  if (closeAt !== null && closeAt <= desk.now) return [{ kind: 'closed', note: '', fields: { how: 'noAnswer' } }];
  const remindAt = verdictReminderAt(desk, ticket);
  if (remindAt !== null && remindAt <= desk.now) return [{ kind: 'reminded', note: '', fields: { what: 'verdict' } }];
  const survey = surveyCycle(ticket);
  return typeof survey === 'object' ? [{ kind: 'surveySent', note: '', fields: survey }] : [];
}

function verdictReminderAt(desk: Desk, ticket: Ticket): Instant | null {
  if (ticket.status !== 'informed' || ticket.informedAt === null) return null;
  if (ticket.facts.includes(`reminded/verdict/${ticket.attempt}`)) return null;
  return later(ticket.informedAt, desk.config.verdictReminderDays * DAY_MS);
}

function verdictCloseAt(desk: Desk, ticket: Ticket): Instant | null {
  if (ticket.status !== 'informed' || ticket.informedAt === null) return null;
  return later(ticket.informedAt, desk.config.verdictCloseDays * DAY_MS);
}
