/** Sending what a run has claimed from the outbox. */
import { MINUTE_MS, later } from '../domain/time/instant';
import { CONTACTS } from '../sheets/contacts';
import { worded } from '../i18n/mails';
import type { Desk } from './desk';
import { clocksFor } from './desk';
import { contactsOf } from './contactsOf';
import { CUSTOMER, TEMPLATES } from './messages';
import type { Template } from './messages';
import { settle } from './outbox';
import type { Claim, OutboxRow } from './outbox';
import { surveyLink } from './surveyTokens';
import type { OutgoingMail } from './ports';
import type { Contact } from './answers';
import { priorityName } from './priorities';

/** Waits between tries: 5, 10, 20, 40 minutes; after the fifth the message is dead and stands on the health sheet. */
const MOST_ATTEMPTS = 5;
const FIRST_WAIT_MINUTES = 5;

/**
 * Sends claimed messages and settles each: sent, waiting again, or dead. One call a message, one read of the contacts where one is needed.
 * @returns how many went out
 */
export function drainOutbox(desk: Desk, claims: readonly Claim[]): number {
  if (claims.length === 0) return 0;
  const needsContact = claims.some(({ message }) => message.to === CUSTOMER || message.template === 'dispatch');
  const contactOf = contactsOf(needsContact ? desk.ports.table(CONTACTS).filled(2) : []);
  let sent = 0;
  const results = claims.map(({ row, message }): Claim => {
    if (!isTemplate(message.template))
      return { row, message: { ...message, state: 'dead', error: 'unknown template' } };
    const mail = composed(desk, message, contactOf(message.ticketNo));
    if (mail.to === '') return { row, message: { ...message, state: 'dead', error: 'no address' } };
    try {
      desk.ports.mail.send(mail);
      sent += 1;
      return {
        row,
        message: {
          ...message,
          state: 'sent',
          sentAt: desk.ports.now(),
          attempts: (message.attempts ?? 0) + 1,
          error: '',
        },
      };
    } catch (error) {
      return { row, message: failed(desk, message, error) };
    }
  });
  settle(desk, results);
  return sent;
}

function isTemplate(name: string): name is Template {
  return (TEMPLATES as readonly string[]).includes(name);
}

function composed(desk: Desk, message: OutboxRow, contact: Contact): OutgoingMail {
  const values = JSON.parse(message.values) as Record<string, string | number>;
  const words = worded(desk.setUp.language, message.template as Template, {
    values: { ...values, priorityName: priorityName(desk, String(values['priority'] ?? '')) },
    deskName: desk.config.deskName,
    contact,
    zone: desk.ports.zone(desk.setUp.timeZone),
    surveyLink: surveyLink(desk, message.ticketNo, Number(values['cycle'] ?? 1)),
    clocks: clocksFor(desk, ''),
  });
  return {
    to: message.to === CUSTOMER ? contact.mail : message.to,
    cc: message.cc,
    senderName: desk.config.deskName,
    ...words,
  };
}

function failed(desk: Desk, message: OutboxRow, error: unknown): OutboxRow {
  const attempts = (message.attempts ?? 0) + 1;
  const words = error instanceof Error ? error.message : String(error);
  desk.ports.say(`outbox: ${message.key} attempt ${attempts} failed: ${words}`);
  if (attempts >= MOST_ATTEMPTS) return { ...message, state: 'dead', attempts, error: words };
  return { ...waiting(desk, message, FIRST_WAIT_MINUTES * 2 ** (attempts - 1), words), attempts };
}

function waiting(desk: Desk, message: OutboxRow, minutes: number, error: string): OutboxRow {
  return { ...message, state: 'waiting', claimedAt: null, notBefore: later(desk.now, minutes * MINUTE_MS), error };
}
