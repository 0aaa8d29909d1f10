/** A desk whose mails stand in threads, as the mail program of whoever gets them sees it. */
import type { SentMail } from '../../emulator/kernel/runtimeContract';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { OWNER, WORKER } from './deskStaff';
import { complaintOf, confirmed, registered, smallDesk } from './worlds';

const THREADS = ['mailThreads'] as const;

/** Mails by what gathers them in a mail program: the subject together with the message referred to. */
function threadsOf(mails: readonly SentMail[]): ReadonlyMap<string, readonly SentMail[]> {
  const threads = new Map<string, SentMail[]>();
  for (const mail of mails) {
    const key = [mail.subject, ...mail.references].join(' ');
    threads.set(key, [...(threads.get(key) ?? []), mail]);
  }
  return threads;
}

const to = (desk: DrivenDesk, address: string): readonly SentMail[] =>
  desk.mails().filter((mail) => mail.to.includes(address));

describe('with threads built in', () => {
  let desk: DrivenDesk;
  beforeAll(async () => {
    desk = await smallDesk({ features: THREADS });
  });

  test('all that a person hears of a ticket stands in one thread, and two tickets in two', () => {
    const [first, second] = ['Sample', 'Example'].map((name) => confirmed(desk, complaintOf(name)));
    desk.advance('PT30M');
    const customer = to(desk, 'sample@example.org');
    expect(customer.length).toBeGreaterThanOrEqual(2);
    expect([...threadsOf(customer).keys()]).toHaveLength(1);
    expect(customer.map(({ subject }) => subject)).toContain(`What you reported to us (ticket ${first})`);
    expect(new Set(customer.map(({ body }) => body.split('\n')[0])).size).toBe(customer.length);
    const worker = to(desk, WORKER).filter(({ references }) => references.length > 0);
    expect([...threadsOf(worker).keys()].map((key) => key.split(' Complaint ')[0])).toEqual([
      `[${first}]`,
      `[${second}]`,
    ]);
    expect(worker[0]?.references).toEqual(customer[0]?.references);
    expect(customer.every(({ htmlBody }) => htmlBody.startsWith('<!DOCTYPE html>'))).toBe(true);
  });

  test('a sender name of many letters and an address with a line break end up where they belong', () => {
    const name = `客户服务台😀${'长'.repeat(60)} <x@example.org>`;
    desk.as(OWNER).edit('settings', 'senderName', 'value', name);
    desk.advance('PT10M');
    registered(desk, 'Named');
    desk.advance('PT10M');
    const [mail] = to(desk, 'named@example.org');
    expect(mail).toMatchObject({ from: OWNER, name, to: ['named@example.org'], cc: [], bcc: [] });
    const ticketNo = registered(desk, 'Broken');
    desk.as(OWNER).edit('contacts', ticketNo, 'mail', 'broken@example.org\r\nBcc: victim@example.org');
    desk.advance('PT10M');
    expect(desk.mails().flatMap((each) => [...each.to, ...each.cc, ...each.bcc])).not.toContain('victim@example.org');
  });

  test('goes the usual way where Gmail does not take it, and is tried again where it failed', () => {
    const ticketNo = registered(desk, 'Foreign');
    desk.as(OWNER).edit('contacts', ticketNo, 'mail', '样例@example.org');
    desk.advance('PT10M');
    expect(to(desk, '样例@example.org')).toMatchObject([{ references: [] }]);
    desk.faults({ failing: { 'Gmail.Users.Messages.send': 1 } });
    registered(desk, 'Failed');
    desk.advance('PT1H');
    expect(to(desk, 'failed@example.org')).toMatchObject([
      { references: [expect.stringMatching(/^[0-9A-Z]{20}@loopdesk\.invalid$/)] },
    ]);
  });
});

test('without them every mail stands alone under its own subject', async () => {
  const desk = await smallDesk();
  confirmed(desk, complaintOf('Sample'));
  desk.advance('PT30M');
  const mails = to(desk, 'sample@example.org');
  expect(mails.flatMap(({ references }) => references)).toEqual([]);
  expect(new Set(mails.map(({ subject }) => subject)).size).toBe(mails.length);
});
