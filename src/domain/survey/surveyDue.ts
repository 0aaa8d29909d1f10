/** When a customer is asked how satisfied they are. */
import type { Status } from '../ticket/status';
import type { Instant } from '../time/instant';
import { DAY_MS, later } from '../time/instant';

/** What the decision needs of a ticket. */
export interface SurveyFacts {
  readonly status: Status;
  /** The try at a solution; each confirmed one is a resolution cycle of its own. */
  readonly attempt: number;
  readonly verdict: 'satisfied' | 'notSatisfied' | null;
  readonly verdictAt: Instant | null;
  readonly closedHow: 'confirmed' | 'noAnswer' | 'elsewhere' | null;
  /** The last survey sent for the ticket. */
  readonly survey: { readonly cycle: number } | null;
  /** Keys of the facts recorded; a cycle that was spared its survey is among them. */
  readonly facts: readonly string[];
}

/** Why a ticket gets no survey now. */
export type NoSurvey = 'notConfirmed' | 'noAnswer' | 'ended' | 'alreadySent' | 'spared';

/** Days after which an unanswered survey is reminded of once, and after which its link is no longer taken. */
const SURVEY_REMINDER_DAYS = 3;
const SURVEY_VALID_DAYS = 14;

/**
 * The resolution cycle to ask about, or why there is none: one survey per cycle, and only where the customer confirmed the
 * solution. Merged, withdrawn and spam tickets get none, nor those closed because nobody answered.
 */
export function surveyCycle(ticket: SurveyFacts): { readonly cycle: number } | NoSurvey {
  if (ticket.status === 'merged' || ticket.status === 'withdrawn' || ticket.status === 'spam') return 'ended';
  if (ticket.closedHow === 'noAnswer') return 'noAnswer';
  const isConfirmed = ticket.status === 'confirmed' || ticket.status === 'closed';
  if (!isConfirmed || ticket.verdict !== 'satisfied' || ticket.verdictAt === null) return 'notConfirmed';
  if (ticket.facts.includes(sparedFact(ticket.attempt))) return 'spared';
  return ticket.survey && ticket.survey.cycle >= ticket.attempt ? 'alreadySent' : { cycle: ticket.attempt };
}

/** When an unanswered survey is reminded of, once. */
export function surveyReminderDueAt(sentAt: Instant): Instant {
  return later(sentAt, SURVEY_REMINDER_DAYS * DAY_MS);
}

/** From when on an answer no longer counts: scores given long after say little of the service. */
export function surveyExpiresAt(sentAt: Instant): Instant {
  return later(sentAt, SURVEY_VALID_DAYS * DAY_MS);
}

/** The key under which it is recorded that a cycle gets no survey. */
export function sparedFact(cycle: number): string {
  return `surveySpared/${cycle}`;
}

/**
 * Whether a customer was asked too short a while ago to be asked again, whatever the ticket.
 * @param askedAt when the customer's last survey went out, null where none did
 * @param days of quiet after a survey; their end belongs to them no more
 */
export function isCoolingDown(askedAt: Instant | null, now: Instant, days: number): boolean {
  return askedAt !== null && now < later(askedAt, days * DAY_MS);
}
