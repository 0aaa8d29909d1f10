/** What the desk says in team chats, in English. */
import type { MailFacts } from '../mails/mailFacts';
import { menuPath } from '../menu/menu';
import { stepsEn } from '../refusals/refusalWords.en';
import { alarmsEn as alarms } from '../review/alarms.en';
import type { ChatLine, ChatTexts } from './chatTexts';

export const chatTextsEn: ChatTexts = {
  titles: {
    dispatch: (facts) => `New ticket ${facts.text('ticketNo')} for ${owner(facts)}${priority(facts)}`,
    warning: (facts) => `Ticket ${facts.text('ticketNo')}: ${facts.clock} is due soon, ${facts.at('dueAt')}`,
    breach: (facts) => `Ticket ${facts.text('ticketNo')}: ${facts.clock} is late, was due ${facts.at('dueAt')}`,
    escalation: (facts) =>
      `Ticket ${facts.text('ticketNo')}: escalated to level ${facts.text('level')}${why(facts)}${priority(facts)}`,
    alarm: (facts) => alarms.message.subject(facts.text('alarmKind'), facts.text('what')),
  },
  lines: (template, facts): readonly ChatLine[] => [
    ['Owner', template === 'dispatch' ? '' : owner(facts)],
    ['Reason', template === 'escalation' ? facts.text('reason') : ''],
    ['Support wanted', template === 'escalation' ? facts.text('support') : ''],
    ['Category', facts.text('category')],
    ['Priority', template === 'warning' || template === 'breach' ? facts.text('priorityName') : ''],
    ['Customer', facts.text('customerName')],
    ['Description', facts.text('description')],
    [alarms.message.labels.customers, facts.text('customers')],
    [alarms.message.labels.expected, facts.text('expected')],
    [alarms.message.labels.tickets, facts.text('tickets')],
    ...facts.deadlines.slice(0, 3).map(({ name, at }): ChatLine => [`${name} due`, at]),
  ],
  last: (template) =>
    template === 'alarm'
      ? menuPath('en', 'alarms')
      : template === 'dispatch'
        ? `${menuPath('en', 'ticket')}, then “${stepsEn.acknowledged}”.`
        : menuPath('en', 'ticket'),
  digest: (count) => `${count} messages`,
  more: (count) => `and ${count} more: ${menuPath('en', 'myTickets')}`,
  colon: ': ',
  test: (group) => `This is a test. Messages of the desk to “${group}” arrive here.`,
};

function owner(facts: MailFacts): string {
  return facts.text('ownerName') || facts.text('owner') || facts.text('department');
}

function priority(facts: MailFacts): string {
  const name = facts.text('priorityName');
  return name === '' ? '' : ` · ${name}`;
}

function why(facts: MailFacts): string {
  if (facts.text('major') !== '') return ', a major complaint';
  return facts.text('clock') === '' ? '' : `, ${facts.clock} is late`;
}
