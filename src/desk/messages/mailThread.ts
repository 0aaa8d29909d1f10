/** What gathers the mails about one ticket in a mail program: the same subject, and a reference to the same message. */
import { signatureOf } from '../../domain/signature';
import type { WordedMail } from '../../i18n/mails/letter';
import { threadSubject } from '../../i18n/mails/mails';
import type { Desk } from '../desk';
import { CUSTOMER } from './messages';
import type { OutboxRow } from './outbox';

/**
 * The mail in the thread of its ticket, where that is built in and all its messages are about one ticket; else alone, under its own subject.
 * Gmail gathers what bears the same subject and refers to the same message, hence one subject for all: what each mail is about stands above
 * its text.
 */
export function inThread<Mail extends WordedMail>(
  { ports, setUp }: Desk,
  messages: readonly OutboxRow[],
  mail: Mail,
): Mail & { readonly thread: string | null } {
  const [{ ticketNo, to } = { ticketNo: '', to: '' }, ...others] = messages;
  const isOfOne = ticketNo !== '' && others.every((other) => other.ticketNo === ticketNo);
  if (!ports.features.includes('mailThreads') || !isOfOne) return { ...mail, thread: null };
  const name = signatureOf((text) => ports.hmac(setUp.secret, text), 'thread', ticketNo);
  return {
    ...mail,
    subject: threadSubject(setUp.language, ticketNo, to === CUSTOMER),
    thread: `${name}@loopdesk.invalid`,
  };
}
