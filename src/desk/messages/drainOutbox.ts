/** Sending what a run has claimed from the outbox. */
import { errorText } from '../../domain/errorText';
import { Refusal } from '../../domain/refusal';
import { later, MINUTE_MS } from '../../domain/time/instant';
import { CONTACTS } from '../../sheets/contacts';
import type { ChatRound } from '../chat/chatRound';
import { chatRound } from '../chat/chatRound';
import { chatNameIn } from '../chat/chats';
import type { Desk } from '../desk';
import { contactsOf } from '../privacy/contactsOf';
import type { Contact } from '../privacy/privacyAnswers';
import type { ReportMails } from '../review/reportMail';
import { reportMails } from '../review/reportMail';
import { composeMail, isTemplate, NOBODY } from './composeMail';
import type { Envelope } from './foldDigests';
import { inThread } from './mailThread';
import { CUSTOMER } from './messages';
import type { Claim, OutboxRow } from './outbox';
import { settle } from './outbox';
import { insteadOf } from './readdressed';

/** Waits between tries: 5, 10, 20, 40 minutes; after the fifth the message is dead and stands on the health sheet. */
const MOST_ATTEMPTS = 5;
const FIRST_WAIT_MINUTES = 5;
/** Of the six minutes that Google gives a run; what is not sent by then is put back. */
const SENDING_MINUTES = 4.5;
/** How long a group is left alone that had too many messages. */
const CHAT_REST_MINUTES = 5;
/** How long messages to customers are left alone when contacts could not be read. */
const CONTACTS_REST_MINUTES = 15;

/**
 * Sends claimed messages and settles each: sent, waiting again, or dead. One call a message, one read of the contacts where one is needed, one
 * write of what came of messages to team chats.
 * @returns how many messages went out
 */
export function drainOutbox(desk: Desk, envelopes: readonly Envelope[]): number {
  if (envelopes.length === 0) return 0;
  const isOfChat = ([{ message }]: Envelope): boolean => chatNameIn(message.to) !== null;
  const needsContact = envelopes.some(
    (one) => !isOfChat(one) && (one[0].message.to === CUSTOMER || one[0].message.template === 'dispatch'),
  );
  const contactOf = needsContact ? contactsFor(desk, envelopes) : () => NOBODY;
  const endsAt = later(desk.now, SENDING_MINUTES * MINUTE_MS);
  const round = envelopes.some(isOfChat) ? chatRound(desk) : null;
  const reports = envelopes.some(([{ message }]) => isReport(message)) ? reportMails(desk) : null;
  let sent = 0;
  const results = envelopes.flatMap((envelope): readonly Claim[] => {
    const outcome =
      desk.ports.now() > endsAt
        ? putBack
        : round !== null && isOfChat(envelope)
          ? outcomeInChat(round, envelope)
          : outcomeOf(desk, envelope, contactOf?.(envelope[0].message.ticketNo) ?? null, reports);
    if (outcome === isSent) sent += 1;
    return envelope.map(({ row, message }) => ({ row, message: outcome(desk, message) }));
  });
  settle(desk, results);
  round?.keep();
  reports?.keep();
  return sent;
}

type Outcome = (desk: Desk, message: OutboxRow) => OutboxRow;

/** Sends the envelope; what comes of it holds for every message in it. */
function outcomeOf(desk: Desk, envelope: Envelope, known: Contact | null, reports: ReportMails | null): Outcome {
  const [{ message }] = envelope;
  const messages = envelope.map((claim) => claim.message);
  if (!messages.every(({ template }) => isTemplate(template))) return dead('unknown template');
  if (known === null && message.to === CUSTOMER) return waiting;
  // A colleague is told what there is to do all the same, and can look the contact up on the card; so is who stands in for the owner.
  const contact = known === null || insteadOf(message) !== '' ? NOBODY : known;
  const to = message.to === CUSTOMER ? contact.mail : message.to;
  if (to === '') return dead('no address');
  try {
    const { senderName } = desk;
    const worded = reports && isReport(message) ? reports.mail(message) : composeMail(desk, messages, contact);
    const mail = inThread(desk, messages, worded);
    desk.ports.mail.send({ to, cc: message.cc, senderName, ...mail });
    if (isReport(message)) reports?.sent(message);
    return isSent;
  } catch (error) {
    const words = errorText(error);
    desk.ports.say(`outbox: ${message.key} failed: ${words}`);
    return failed(words);
  }
}

function isReport({ template }: OutboxRow): boolean {
  return template === 'review';
}

/**
 * Contacts for the messages; null where they cannot be read now. This run holds no lock: where a contact is not found, they may have been
 * moved since it began, and are looked for once more.
 */
function contactsFor({ ports }: Desk, envelopes: readonly Envelope[]): ((ticketNo: string) => Contact) | null {
  try {
    const found = contactsOf(ports.table(CONTACTS).filled(2));
    const isLacking = envelopes.some(([{ message }]) => message.to === CUSTOMER && found(message.ticketNo).mail === '');
    if (!isLacking || !ports.features.includes('vault')) return found;
    ports.memory.read();
    return contactsOf(ports.table(CONTACTS).filled(2));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    ports.say(`outbox: contacts cannot be read, ${error.message}`);
    return null;
  }
}

function outcomeInChat(round: ChatRound, envelope: Envelope): Outcome {
  const messages = envelope.map((claim) => claim.message);
  if (!messages.every(({ template }) => isTemplate(template))) return dead('unknown template');
  const said = round.say(messages);
  if (said === 'later') return rested;
  if (said.trouble === 'notPermitted') return waiting;
  return said.trouble === null ? isSent : failed(said.code);
}

const rested: Outcome = (desk, message) => ({
  ...putBack(desk, message),
  notBefore: later(desk.now, CHAT_REST_MINUTES * MINUTE_MS),
});

/** No try is counted: the message is in order, and goes out once the contacts can be read or the permission is granted. */
const waiting: Outcome = (desk, message) => ({
  ...putBack(desk, message),
  notBefore: later(desk.now, CONTACTS_REST_MINUTES * MINUTE_MS),
});

const isSent: Outcome = (_desk, message) => ({ ...message, state: 'sent' });

const putBack: Outcome = (_desk, message) => ({ ...message, state: 'waiting', sentAt: null, sentWith: '' });

function dead(error: string): Outcome {
  return (desk, message) => ({ ...putBack(desk, message), state: 'dead', error });
}

function failed(error: string): Outcome {
  return (desk, message) => {
    const attempts = (message.attempts ?? 0) + 1;
    if (attempts >= MOST_ATTEMPTS) return { ...dead(error)(desk, message), attempts };
    const notBefore = later(desk.now, FIRST_WAIT_MINUTES * 2 ** (attempts - 1) * MINUTE_MS);
    return { ...putBack(desk, message), attempts, error, notBefore };
  };
}
