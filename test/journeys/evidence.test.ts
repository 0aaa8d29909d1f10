/** What proves an entry: a link with its source and time, kept with the entry and nothing that could run. */
import { eventsOfKind, refusalOf, rowOf } from './deskFacts';
import { OWNER, WORKER } from './deskStaff';
import { stage, TICKET_NO } from './stages';

const LINK = 'https://drive.example/file?id=1&x==2';
const PROOF = { link: LINK, source: 'Photo of the customer', takenAt: '2026-03-01T18:00:00+08:00' };

describe('an entry with a proof', () => {
  test('keeps link, source and time, and the card shows them', async () => {
    const desk = (await stage('inProgress'))();
    desk.as(WORKER).call('logProgress', { ticketNo: TICKET_NO, note: 'The hinge is broken.', ...PROOF });
    desk
      .as(WORKER)
      .call('recordFindings', { ticketNo: TICKET_NO, findings: 'A bad batch.', ...PROOF, takenAt: undefined });
    const { history } = desk.as(WORKER).call<{ history: { kind: string; facts: unknown }[] }>('getTicket', {
      ticketNo: TICKET_NO,
    });
    const takenAt = Date.parse(PROOF.takenAt);
    expect(history.slice(0, 2)).toMatchObject([
      { kind: 'investigated', facts: { link: LINK, source: PROOF.source } },
      { kind: 'progressed', facts: { link: LINK, source: PROOF.source, takenAt } },
    ]);
    expect(Object.values(rowOf(desk, TICKET_NO)).join()).not.toContain('drive.example');
  });

  test.each(['javascript:alert(1)', 'data:text/html,<b>', 'https://a b', '=HYPERLINK("https://evil.example")'])(
    'takes no link such as %s',
    async (link) => {
      const desk = (await stage('inProgress'))();
      const { length } = desk.rows('log');
      const refused = refusalOf(() =>
        desk.as(WORKER).call('logProgress', { ticketNo: TICKET_NO, note: 'Seen.', ...PROOF, link }),
      );
      expect(refused?.code).toBe('ARGUMENTS_WRONG');
      expect(refused?.what).toContain('Link');
      expect(desk.rows('log')).toHaveLength(length);
    },
  );

  test('is refused without its source, and a source of nothing too; the words name what is missing', async () => {
    const desk = (await stage('inProgress'))();
    const without = (part: object) =>
      refusalOf(() => desk.as(WORKER).call('logProgress', { ticketNo: TICKET_NO, note: 'Seen.', ...part }));
    expect(without({ link: LINK })?.what).toBe('“From whom” is empty.');
    expect(without({ source: 'Photo' })?.what).toBe('“Link” is empty.');
    expect(without({ takenAt: PROOF.takenAt })?.what).toBe('“Link” is empty.');
    expect(eventsOfKind(desk, 'progressed').map(({ note }) => note)).not.toContain('Seen.');
  });

  test('loses what repeats the customer when they are erased, and stays else', async () => {
    const desk = (await stage('inProgress'))();
    const source = 'Photo that Ada sent from ada@example.org';
    desk.as(WORKER).call('logProgress', { ticketNo: TICKET_NO, note: 'Seen.', ...PROOF, source });
    desk.as(WORKER).call('withdraw', { ticketNo: TICKET_NO, reason: 'No more.' });
    desk.as(OWNER).call('eraseCustomer', { customer: TICKET_NO, reason: 'Asked.' });
    const [said] = eventsOfKind(desk, 'progressed').filter(({ note }) => note === 'Seen.');
    expect(said?.fields).toMatchObject({ link: LINK, source: 'Photo that […] sent from […]' });
  });
});
