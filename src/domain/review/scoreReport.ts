/** What customers answered in a period, and what was done about low scores. Whose an answer is is not known here. */
import type { ScoreSummary } from '../survey/scoreSummary';
import { scoreSummary } from '../survey/scoreSummary';
import type { Instant } from '../time/instant';
import type { LocalDate } from '../time/localDate';

/** What a report knows of an answer. */
export interface ReportedAnswer {
  readonly surveyNo: string;
  /** 'YYYY-MM-DD' */
  readonly answeredOn: string;
  /** Of each rated question, 1 to 5. */
  readonly scores: readonly number[];
  readonly isLow: boolean;
  readonly contactDueAt: Instant | null;
  readonly contactedAt: Instant | null;
}

/** How a low score was followed up by the time the report was made: talked to in time or late, still to be talked to, or overdue. */
export type Contact = 'inTime' | 'late' | 'toCome' | 'overdue';

interface LowScore {
  readonly surveyNo: string;
  readonly lowest: number;
  readonly contact: Contact;
}

export interface ScoreReport extends ScoreSummary {
  readonly low: number;
  readonly contacts: Readonly<Record<Contact, number>>;
  /** Those nobody has talked to first, then the lowest. */
  readonly lowest: readonly LowScore[];
}

const CONTACTS = ['overdue', 'toCome', 'late', 'inTime'] as const satisfies readonly Contact[];

/**
 * The answers that came from one day to another, both included. Each score of each question counts in the distribution. Answers that are not to
 * be told one by one are taken in lots, in the order in which they came: a lot counts as a whole on the day of its last answer, so that no two
 * reports differ by a single one.
 * @param now when the report is made
 * @param lot whole number from 1; 1 for answers that need no hiding
 * @param mostLow low scores that are listed, the most urgent first; 0 lists none
 * @returns null where there were none
 */
export function scoreReport(
  answers: readonly ReportedAnswer[],
  days: { readonly from: LocalDate; readonly to: LocalDate },
  now: Instant,
  lot: number,
  mostLow: number,
): ScoreReport | null {
  const own = inLots(answers, lot)
    .filter(([, on]) => on >= days.from && on <= days.to)
    .flatMap(([all]) => all);
  const summary = scoreSummary(
    own.flatMap(({ scores }) => scores),
    1,
  );
  if (summary === null) return null;
  const low = own
    .filter(({ isLow }) => isLow)
    .map((answer): LowScore => ({
      surveyNo: answer.surveyNo,
      lowest: Math.min(...answer.scores),
      contact: contactOf(answer, now),
    }))
    .sort((one, other) => CONTACTS.indexOf(one.contact) - CONTACTS.indexOf(other.contact) || one.lowest - other.lowest);
  const count = (contact: Contact): number => low.filter((one) => one.contact === contact).length;
  return {
    ...summary,
    answers: own.length,
    low: low.length,
    contacts: { inTime: count('inTime'), late: count('late'), toCome: count('toCome'), overdue: count('overdue') },
    lowest: low.slice(0, mostLow),
  };
}

/** Whole lots, each with the day of its last answer. */
function inLots(
  answers: readonly ReportedAnswer[],
  lot: number,
): readonly (readonly [answers: readonly ReportedAnswer[], on: string])[] {
  const inOrder = [...answers].sort((one, other) =>
    one.answeredOn === other.answeredOn ? 0 : one.answeredOn < other.answeredOn ? -1 : 1,
  );
  return Array.from({ length: Math.floor(inOrder.length / lot) }, (_, index) => {
    const whole = inOrder.slice(index * lot, (index + 1) * lot);
    return [whole, whole[lot - 1]?.answeredOn ?? ''] as const;
  });
}

function contactOf({ contactDueAt, contactedAt }: ReportedAnswer, now: Instant): Contact {
  const isLate = contactDueAt !== null && (contactedAt ?? now) > contactDueAt;
  if (contactedAt !== null) return isLate ? 'late' : 'inTime';
  return isLate ? 'overdue' : 'toCome';
}
