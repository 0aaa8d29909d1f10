/** The outbox against the mailbox. */
import type { DeskRow } from '../../deskRows';
import type { Evidence, FinalEvidence } from '../evidence';

const text = (row: DeskRow, key: string): string => String(row[key] ?? '');

/** A message is queued once. */
export function messagesQueuedOnce({ outbox }: Evidence): string[] {
  const keys = outbox.map((row) => text(row, 'key'));
  return keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `${key} stands in the outbox twice`);
}

/** To each address about each ticket as many mails went out as the outbox says: no more, no fewer; only "maybe sent" leaves it open. */
export function mailboxMatchesOutbox({ outbox, mails, contacts }: FinalEvidence): string[] {
  const addresses = new Map(contacts.map((row) => [text(row, 'ticketNo'), text(row, 'mail')]));
  const queued = new Map<string, { sent: number; maybe: number }>();
  for (const row of outbox) {
    const ticketNo = text(row, 'ticketNo');
    const to = row['to'] === 'customer' ? (addresses.get(ticketNo) ?? '') : text(row, 'to');
    const key = `${to} about ${ticketNo}`;
    const counts = queued.get(key) ?? { sent: 0, maybe: 0 };
    queued.set(key, counts);
    if (row['state'] === 'sent') counts.sent += 1;
    if (row['state'] === 'maybeSent') counts.maybe += 1;
  }
  const numbers = new Set(outbox.map((row) => text(row, 'ticketNo')));
  const went = new Map<string, number>();
  for (const { to, subject } of mails) {
    const ticketNo = subject.match(/\d{9,}/g)?.find((number) => numbers.has(number)) ?? '?';
    const key = `${to.join(', ')} about ${ticketNo}`;
    went.set(key, (went.get(key) ?? 0) + 1);
  }
  return [...new Set([...queued.keys(), ...went.keys()])].flatMap((key) => {
    const { sent, maybe } = queued.get(key) ?? { sent: 0, maybe: 0 };
    const count = went.get(key) ?? 0;
    return count >= sent && count <= sent + maybe
      ? []
      : [`${key}: ${count} mails in the mailbox, ${sent} sent and ${maybe} maybe sent in the outbox`];
  });
}

/** In the end a message is sent, maybe sent, dead with its reason, or waits because the day's quota is used up. */
export function messagesSettled({ outbox, mailsLeft }: FinalEvidence): string[] {
  return outbox.flatMap((row) => {
    const state = text(row, 'state');
    if (state === 'sent' || state === 'maybeSent') return [];
    if (state === 'dead') return text(row, 'error') === '' ? [`${text(row, 'key')} is dead without a reason`] : [];
    return state === 'waiting' && mailsLeft < 2
      ? []
      : [`${text(row, 'key')} is ${state}, and ${mailsLeft} mails are left`];
  });
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
