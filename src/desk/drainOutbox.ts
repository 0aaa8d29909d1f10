/** Sending what a run has claimed from the outbox. */
import { MINUTE_MS, later } from '../domain/time/instant';
import { CONTACTS } from '../sheets/contacts';
import type { Contact } from './answers';
import { composeMail, isTemplate } from './composeMail';
import { contactsOf } from './contactsOf';
import type { Desk } from './desk';
import type { Envelope } from './foldDigests';
import { CUSTOMER } from './messages';
import { settle } from './outbox';
import type { Claim, OutboxRow } from './outbox';

/** Waits between tries: 5, 10, 20, 40 minutes; after the fifth the message is dead and stands on the health sheet. */
const MOST_ATTEMPTS = 5;
const FIRST_WAIT_MINUTES = 5;
/** Of the six minutes that Google gives a run; what is not sent by then is put back. */
const SENDING_MINUTES = 4.5;

/**
 * Sends claimed messages and settles each: sent, waiting again, or dead. One call a mail, one read of the contacts where one is needed.
 * @returns how many mails went out
 */
export function drainOutbox(desk: Desk, envelopes: readonly Envelope[]): number {
  if (envelopes.length === 0) return 0;
  const needsContact = envelopes.some(([{ message }]) => message.to === CUSTOMER || message.template === 'dispatch');
  const contactOf = contactsOf(needsContact ? desk.ports.table(CONTACTS).filled(2) : []);
  const endsAt = later(desk.now, SENDING_MINUTES * MINUTE_MS);
  let sent = 0;
  const results = envelopes.flatMap((envelope): readonly Claim[] => {
    const outcome =
      desk.ports.now() > endsAt ? putBack : outcomeOf(desk, envelope, contactOf(envelope[0].message.ticketNo));
    if (outcome === isSent) sent += 1;
    return envelope.map(({ row, message }) => ({ row, message: outcome(desk, message) }));
  });
  settle(desk, results);
  return sent;
}

type Outcome = (desk: Desk, message: OutboxRow) => OutboxRow;

/** Sends the envelope; what comes of it holds for every message in it. */
function outcomeOf(desk: Desk, envelope: Envelope, contact: Contact): Outcome {
  const [{ message }] = envelope;
  const messages = envelope.map((claim) => claim.message);
  if (!messages.every(({ template }) => isTemplate(template))) return dead('unknown template');
  const to = message.to === CUSTOMER ? contact.mail : message.to;
  if (to === '') return dead('no address');
  try {
    const { senderName } = desk;
    desk.ports.mail.send({ to, cc: message.cc, senderName, ...composeMail(desk, messages, contact) });
    return isSent;
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    desk.ports.say(`outbox: ${message.key} failed: ${words}`);
    return failed(words);
  }
}

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
