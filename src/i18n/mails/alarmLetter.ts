/** The mail of an alarm. */
import type { AlarmTexts } from '../review/alarms';
import type { Draft, MailFacts } from './mailFacts';
import { rowsOf } from './mailFacts';

/** @param sheet title of the alarms sheet @param menu where the window is opened */
export function alarmLetter({ message }: AlarmTexts, sheet: string, menu: string, facts: MailFacts): Draft {
  const kind = facts.text('alarmKind');
  const subject = message.subject(kind, facts.text('what'));
  const { labels } = message;
  return {
    subject,
    title: subject,
    before: [message.greeting(facts.text('customers'), facts.text('expected'))],
    rows: rowsOf([
      [labels[kind === 'batch' || kind === 'region' ? kind : 'category'], facts.text('what')],
      [labels.since, facts.at('since')],
      [labels.customers, facts.text('customers')],
      [labels.expected, facts.text('expected')],
      [labels.tickets, facts.text('tickets')],
    ]),
    after: [message.after(sheet, menu)],
  };
}
