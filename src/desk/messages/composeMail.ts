/** A message of the outbox as the mail that goes out. */
import { chatTitle } from '../../i18n/chat/chatTexts';
import type { MailContext, WordedMail } from '../../i18n/mails/mails';
import { digested, worded } from '../../i18n/mails/mails';
import { chatNameIn } from '../chat/chats';
import { confirmLink } from '../customerPage/confirmLink';
import { pageLink } from '../customerPage/pageLink';
import type { Desk } from '../desk';
import { clocksFor } from '../desk';
import type { Contact } from '../privacy/privacyAnswers';
import { priorityName } from '../rules/priorities';
import { surveyLink } from '../surveys/surveyTokens';
import type { Template } from './messages';
import { TEMPLATES } from './messages';
import type { OutboxRow } from './outbox';

/** Whether the desk still knows that kind of mail: a row may be older than the code. */
export function isTemplate(name: string): name is Template {
  return (TEMPLATES as readonly string[]).includes(name);
}

/**
 * One message in words, or several as a digest.
 * @param messages of known templates; at least one, the most important first
 * @param contact of the first one's customer
 */
export function composeMail(desk: Desk, messages: readonly OutboxRow[], contact: Contact): WordedMail {
  const { language } = desk.setUp;
  const drafts = withoutOvertaken(messages).map((message) => ({
    template: message.template as Template,
    context: contextOf(desk, message, contact),
  }));
  const [only] = drafts;
  return only && drafts.length === 1 ? worded(language, only.template, only.context) : digested(language, drafts);
}

/** The subject line of a message, as whoever looks for it in a mailbox knows it; its template where that is no longer known. */
export function subjectOf(desk: Desk, message: OutboxRow): string {
  if (!isTemplate(message.template)) return message.template;
  return chatNameIn(message.to) === null
    ? composeMail(desk, [message], NOBODY).subject
    : chatTitle(desk.setUp.language, { template: message.template, context: contextOf(desk, message, NOBODY) });
}

/** The messages that still are news beside the others. */
export function withoutOvertaken(messages: readonly OutboxRow[]): readonly OutboxRow[] {
  return messages.filter((message) => !isOvertaken(message, messages));
}

/** A warning is no news beside the breach of the same clock. */
function isOvertaken({ template, ticketNo, values }: OutboxRow, messages: readonly OutboxRow[]): boolean {
  return (
    template === 'warning' &&
    messages.some(
      (other) =>
        other.template === 'breach' && other.ticketNo === ticketNo && clockIn(other.values) === clockIn(values),
    )
  );
}

function clockIn(values: string): string {
  return String((JSON.parse(values) as Record<string, string | number>)['clock']);
}

/** Stands where no contact is told. */
export const NOBODY: Contact = { name: '', phone: '', mail: '', address: '' };

/** What a message can be worded from. */
export function contextOf(desk: Desk, message: OutboxRow, contact: Contact): MailContext {
  const values = JSON.parse(message.values) as Record<string, string | number>;
  return {
    values: { ...values, priorityName: priorityName(desk, String(values['priority'] ?? '')) },
    deskName: desk.config.deskName,
    contact,
    zone: desk.ports.zone(desk.setUp.timeZone),
    registerLink: typeof values['row'] === 'number' ? desk.ports.registerLink(values['row']) : '',
    pageLink: pageLink(desk, message.ticketNo),
    confirmLink: confirmLink(desk, message.ticketNo, Number(values['attempt'] ?? 0)),
    surveyLink: surveyLink(desk, message.ticketNo, Number(values['cycle'] ?? 1)),
    own: desk.config.templates?.[message.template],
    clocks: clocksFor(desk, ''),
  };
}
