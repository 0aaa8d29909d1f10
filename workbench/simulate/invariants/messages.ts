/** The outbox against the mailbox. */
import type { DeskRow } from '../../driver/deskRows';
import type { Evidence, FinalEvidence } from '../evidence';
import { isOpen } from '../model/naiveDue';

const text = (row: DeskRow, key: string): string => String(row[key] ?? '');

/** A message is queued once. */
export function messagesQueuedOnce({ outbox }: Evidence): string[] {
  const keys = outbox.map((row) => text(row, 'key'));
  return keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `${key} stands in the outbox twice`);
}

/** What tells that the desk itself fails goes past the outbox. */
const OF_FAILURE = /the desk’s own work fails|服务台的自动任务出错/;

/** To each address as many mails went out as the outbox says, a digest counted once: no more, no fewer; only "maybe sent" leaves it open. */
export function mailboxMatchesOutbox({ outbox, mails, contacts }: FinalEvidence): string[] {
  const addresses = new Map(contacts.map((row) => [text(row, 'ticketNo'), text(row, 'mail')]));
  const queued = new Map<string, { sent: Set<string>; maybe: Set<string> }>();
  for (const row of outbox) {
    const to = row['to'] === 'customer' ? (addresses.get(text(row, 'ticketNo')) ?? '') : text(row, 'to');
    const mailsTo = queued.get(to) ?? { sent: new Set(), maybe: new Set() };
    queued.set(to, mailsTo);
    const mail = text(row, 'sentWith') || text(row, 'key');
    if (row['state'] === 'sent') mailsTo.sent.add(mail);
    if (row['state'] === 'maybeSent') mailsTo.maybe.add(mail);
  }
  const went = new Map<string, number>();
  for (const { to, subject } of mails)
    if (!OF_FAILURE.test(subject)) went.set(to.join(', '), (went.get(to.join(', ')) ?? 0) + 1);
  return [...new Set([...queued.keys(), ...went.keys()])].flatMap((to) => {
    const [sent, maybe] = [queued.get(to)?.sent.size ?? 0, queued.get(to)?.maybe.size ?? 0];
    const count = went.get(to) ?? 0;
    return count >= sent && count <= sent + maybe
      ? []
      : [`${to}: ${count} mails in the mailbox, ${sent} sent and ${maybe} maybe sent in the outbox`];
  });
}

/**
 * In the end a message is sent, maybe sent, settled because nobody needs it any more, dead with its reason, or waits: for working hours, or
 * because the day's quota is used up.
 */
export function messagesSettled({ outbox, mailsLeft, now }: FinalEvidence): string[] {
  return outbox.flatMap((row) => {
    const state = text(row, 'state');
    if (state === 'sent' || state === 'maybeSent' || state === 'settled') return [];
    if (state === 'dead') return text(row, 'error') === '' ? [`${text(row, 'key')} is dead without a reason`] : [];
    const isHeld = Date.parse(text(row, 'notBefore')) > now;
    return state === 'waiting' && (mailsLeft < 2 || isHeld)
      ? []
      : [`${text(row, 'key')} is ${state}, and ${mailsLeft} mails are left`];
  });
}

/** Nothing is sent to the staff out of hours unless it is critical. */
export function nobodyDisturbed({ plan, dates, outbox }: Evidence): string[] {
  return outbox
    .filter((row) => row['state'] === 'sent' && row['to'] !== 'customer' && row['importance'] !== 'critical')
    .filter((row) => !isOpen(plan.timeZone, Date.parse(text(row, 'sentAt')), dates))
    .map((row) => `${text(row, 'key')} went out at ${text(row, 'sentAt')}`);
}

/** Nobody ran into a quota: the desk asks before it sends, and ticks no more than it may. */
export function quotasKept({ diary, outbox }: Evidence): string[] {
  return [
    ...Object.entries(diary.quotaPeaks)
      .filter(([, { used, limit }]) => used > limit)
      .map(([quota, { used, limit }]) => `${quota}: ${used} of ${limit}`),
    ...outbox
      .filter((row) => /too many times|too much computer time/.test(text(row, 'error')))
      .map((row) => `${text(row, 'key')}: ${text(row, 'error')}`),
  ];
}
