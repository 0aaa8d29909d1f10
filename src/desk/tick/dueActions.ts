/** What the passing of time brings about: warnings, breaches, rungs of the ladder, reminders, the survey, closing without an answer. */
import type { ClockState } from '../../domain/clocks/clock';
import { dueRungs, escalationFact, rungAt } from '../../domain/escalation/dueRungs';
import type { EscalationRung } from '../../domain/escalation/escalationRung';
import { majorReason } from '../../domain/escalation/majorReason';
import { surveyCycle, surveyExpiresAt, surveyReminderDueAt } from '../../domain/survey/surveyDue';
import type { NewEvent } from '../../domain/ticket/events';
import type { Status } from '../../domain/ticket/status';
import type { Ticket } from '../../domain/ticket/ticket';
import type { Instant } from '../../domain/time/instant';
import { DAY_MS, later } from '../../domain/time/instant';
import type { WorkTime } from '../../domain/time/workTime';
import { priorityReason } from '../../i18n/reasons/priorityReasons';
import type { Desk } from '../desk';
import { packFor } from '../desk';
import { calendarsNow } from '../rules/calendars';
import { ladderOf } from '../rules/config';
import { isGravest, priorityName } from '../rules/priorities';
import { addresseeAt } from '../tickets/addressee';
import { debtorOf } from '../tickets/firstContact';

/** The events that are due for a ticket now, in the order they belong in the log. Run twice, it gives the same; folded in, nothing. */
export function dueActions(desk: Desk, ticket: Ticket, states: readonly ClockState[]): NewEvent[] {
  return [
    ...clockFacts(desk, ticket, states),
    ...majorEscalation(desk, ticket),
    ...rungs(desk, ticket, states),
    ...waits(desk, ticket),
  ];
}

/** When the ticket has to be looked at again: now where something is due, else the first instant at which something will be. */
export function wakeAt(desk: Desk, ticket: Ticket, states: readonly ClockState[]): Instant | null {
  if (dueActions(desk, ticket, states).length > 0) return desk.now;
  const { survey } = ticket;
  const expiresAt = survey !== null && survey.answeredAt === null ? surveyExpiresAt(survey.sentAt) : null;
  const times: (Instant | null)[] = [
    verdictReminderAt(desk, ticket),
    verdictCloseAt(desk, ticket),
    surveyReminderAt(ticket),
    expiresAt,
  ];
  for (const state of states) {
    if (!state.running) continue;
    times.push(state.warnAt, state.dueAt);
    for (const rung of ladderFor(desk, ticket)) {
      if (rung.clock === state.clock && state.dueAt !== null)
        times.push(rungAt(rung, state.dueAt, escalationTime(desk, ticket)));
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

/** Statuses in which a solution is still to come. */
const IN_WORK: readonly Status[] = ['triaged', 'assigned', 'acknowledged', 'inProgress', 'onHold', 'proposed'];
/** The director's rung. */
const TOP_LEVEL = 3;
/** Escalations by hand count their rounds from 1. */
const MAJOR_ROUND = 0;

/** A major complaint goes straight to the top, once an attempt, whatever its clocks say. */
function majorEscalation(desk: Desk, ticket: Ticket): NewEvent[] {
  if (!IN_WORK.includes(ticket.status)) return [];
  if (ticket.facts.includes(escalationFact(ticket.attempt, 'byHand', MAJOR_ROUND, TOP_LEVEL))) return [];
  const own = packFor(desk, ticket);
  const { major, priorityRules, priorities } = own;
  const why = majorReason(
    major,
    priorityRules,
    priorities.map((level) => level.id),
    ticket,
  );
  if (why === null) return [];
  const { language } = desk.setUp;
  const fields = {
    level: TOP_LEVEL,
    clock: '',
    attempt: ticket.attempt,
    round: MAJOR_ROUND,
    to: addresseeAt(desk, 'director', ticket.department),
    support: '',
    tells: true,
  };
  const note =
    why.reason === 'priority' ? priorityName(desk, why.found, own) : priorityReason(language, why.reason, why.found);
  return [{ kind: 'escalated', note, fields }];
}

function rungs(desk: Desk, ticket: Ticket, states: readonly ClockState[]): NewEvent[] {
  return dueRungs(ladderFor(desk, ticket), states, ticket.facts, desk.now, escalationTime(desk, ticket)).map(
    ({ level, clock, attempt, round, to, tells }) => ({
      kind: 'escalated',
      note: '',
      fields: {
        level,
        clock,
        attempt,
        round,
        to: addresseeAt(desk, to, ticket.department, [ticket.owner, debtorOf(desk, ticket, clock)]),
        support: '',
        tells,
      },
    }),
  );
}

function ladderFor(desk: Desk, ticket: Ticket): readonly EscalationRung[] {
  return ladderOf(packFor(desk, ticket), desk.pack, desk.config);
}

/** Trouble is handed up while the level above is at work, that of the highest priority at any hour. */
function escalationTime(desk: Desk, ticket: Ticket): WorkTime {
  const { business, always } = calendarsNow(desk);
  return isGravest(desk, ticket) ? always : business;
}

function waits(desk: Desk, ticket: Ticket): NewEvent[] {
  const closeAt = verdictCloseAt(desk, ticket);
  if (closeAt !== null && closeAt <= desk.now) return [{ kind: 'closed', note: '', fields: { how: 'noAnswer' } }];
  const remindAt = verdictReminderAt(desk, ticket);
  if (remindAt !== null && remindAt <= desk.now) return [{ kind: 'reminded', note: '', fields: { what: 'verdict' } }];
  const askAgainAt = surveyReminderAt(ticket);
  if (askAgainAt !== null && askAgainAt <= desk.now)
    return [{ kind: 'reminded', note: '', fields: { what: 'survey' } }];
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

/** Once, only where the desk can write to the customer, and not to somebody who is at work on a new attempt with us. */
function surveyReminderAt({ survey, status, reachableByMail }: Ticket): Instant | null {
  if (!reachableByMail || survey?.answeredAt !== null || survey.remindedAt !== null) return null;
  return status === 'confirmed' || status === 'closed' ? surveyReminderDueAt(survey.sentAt) : null;
}
