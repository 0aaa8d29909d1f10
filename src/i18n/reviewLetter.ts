/** The mail of a review: what somebody reads in two minutes before the weekly meeting. */
import type { Draft, MailFacts } from './mailFacts';
import { rowsOf } from './mailFacts';
import type { ReviewTexts } from './review';

/** @param sheet title of the review sheet */
export function reviewLetter({ mail, figures, period }: ReviewTexts, sheet: string, facts: MailFacts): Draft {
  const days = facts.text('from') === '' ? '' : period(facts.text('from'), facts.text('to'));
  const subject = mail.subject(facts.text('kind'), days);
  return {
    subject,
    title: subject,
    before: [mail.greeting],
    rows: rowsOf([
      [figures.received[0], facts.text('received')],
      [figures.kept[0], facts.text('kept')],
      [figures.open[0], facts.text('open')],
      [mail.labels.median, facts.text('median')],
      [mail.labels.score, facts.text('score')],
      [mail.labels.problems, facts.text('problems')],
      [mail.labels.flagged, facts.text('flagged')],
      [mail.labels.tickets, facts.text('tickets')],
    ]),
    after: [mail.after(sheet)],
  };
}
