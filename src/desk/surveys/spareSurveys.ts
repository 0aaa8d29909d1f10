/** Surveys that are due and had better not go out: too often asked, a customer answers nothing; asked of oneself, it says nothing. */
import { isCoolingDown } from '../../domain/survey/surveyDue';
import type { Ticket } from '../../domain/ticket/ticket';
import type { Instant } from '../../domain/time/instant';
import { SURVEY_KEYS } from '../../sheets/surveys';
import type { Desk } from '../desk';
import type { Draft } from '../register/journal';

/** What the key of a survey keeps for this: whom it asked, and when. */
interface Asked {
  readonly customer: string;
  readonly at: Instant;
}

/** What is kept beside a survey's key. */
export function askedRecord(asked: Asked): string {
  return JSON.stringify(asked);
}

/** The same drafts, each survey that is to be spared replaced by the event that says why. One read where a survey is due, else none. */
export function spareSurveys(
  desk: Desk,
  drafts: readonly Draft[],
  ticketOf: (ticketNo: string) => Ticket | undefined,
): readonly Draft[] {
  if (drafts.every(({ event }) => event.kind !== 'surveySent')) return drafts;
  const askedAt = lastAsked(desk);
  return drafts.map((draft) => {
    const { event, ticketNo } = draft;
    if (event.kind !== 'surveySent') return draft;
    const { customerKey = '', ofStaff } = ticketOf(ticketNo) ?? {};
    const before = customerKey === '' ? null : (askedAt.get(customerKey) ?? null);
    const isTooSoon = isCoolingDown(before, desk.now, desk.config.surveyCoolDownDays);
    if (ofStaff || isTooSoon) {
      const why = ofStaff ? 'ofStaff' : 'coolDown';
      return { ...draft, event: { kind: 'surveySpared', note: '', fields: { cycle: event.fields.cycle, why } } };
    }
    askedAt.set(customerKey, desk.now);
    return draft;
  });
}

function lastAsked(desk: Desk): Map<string, Instant> {
  const asked = new Map<string, Instant>();
  for (const { answers } of desk.ports.table(SURVEY_KEYS).filled(2)) {
    if (!answers.startsWith('{')) continue;
    const { customer, at } = JSON.parse(answers) as Asked;
    asked.set(customer, at);
  }
  return asked;
}
