/** The review: what the desk did last week and last month, on its sheet and in a mail. */
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { faultsOf, refusalOf } from './deskFacts';
import { REGISTRAR, SUPERVISOR, WORKER } from './deskStaff';
import { complaintOf, confirmed, registered, smallDesk, worldOf } from './worlds';

const review = (desk: DrivenDesk) => desk.rows('review');
/** Now, before, cases, change and flag of a line. */
const line = (desk: DrivenDesk, figure: string, period = review(desk)[0]?.['period']) => {
  const found = review(desk).find((row) => row['figure'] === figure && row['period'] === period);
  return found && [found['now'], found['before'], found['cases'], found['change'], found['flag']];
};
const reviewMails = (desk: DrivenDesk) =>
  desk.mails().filter(({ subject }) => /^(?:Weekly review|Customer service improvement report)/.test(subject));

let fresh: () => DrivenDesk;
beforeAll(async () => {
  // An add-on ticks once an hour: weeks are soon over.
  fresh = worldOf(await smallDesk({ deployment: 'addOn' }));
});

/** A week in which two complaints were solved, one of them late and at the second try, and one still waits. */
function worked(desk: DrivenDesk): void {
  confirmed(desk, complaintOf('Ada'));
  const ticketNo = registered(desk, 'Ben');
  registered(desk, 'Cem');
  desk.advance('2026-03-05T15:00:00+08:00');
  desk.as(WORKER).call('acknowledge', { ticketNo });
  for (const satisfied of [false, true]) {
    desk.as(WORKER).call('proposeSolution', { ticketNo, solution: 'A new code.' });
    desk.as(SUPERVISOR).call('reviewSolution', { ticketNo, approve: true });
    desk.as(WORKER).call('informCustomer', { ticketNo, channel: 'phone' });
    desk.as(WORKER).call('recordVerdict', { ticketNo, satisfied, comment: 'Still no code.' });
  }
}

describe('the review of a week', () => {
  test('counts what happened in it, each figure with its definition, and says where a limit was missed too often', () => {
    const desk = fresh();
    worked(desk);
    desk.advance('2026-03-09T04:00:00+08:00');
    expect(review(desk)[0]).toMatchObject({ period: '2–8 March 2026', topic: 'Figures' });
    expect(line(desk, 'Complaints received')).toEqual([3, 0, '', 'Too few to tell', '']);
    expect(line(desk, 'Complaints closed')).toEqual([0, 0, '', '', '']);
    expect(line(desk, 'Still open')).toEqual([3, 0, '', '', '']);
    expect(line(desk, 'Of them older than a week')).toEqual([0, 0, '', '', '']);
    expect(line(desk, 'Solved at the first try')).toEqual([50, '', 2, 'Too few to tell', '']);
    expect(line(desk, 'Solutions rejected')?.[0]).toBeCloseTo(100 / 3);
    expect(line(desk, 'Technical fault / Cannot log in')).toEqual([3, 0, '', 'Too few to tell', '']);
    const [kept, , cases, , flag] = line(desk, 'Time limits kept') ?? [];
    expect(Number(cases)).toBeGreaterThan(10);
    expect(kept).toBeLessThan(80);
    expect(flag).toBe('Below 80 %');
    for (const { figure, meaning } of review(desk)) expect({ figure, meaning }).not.toEqual({ figure, meaning: '' });
    expect(faultsOf(desk)).toEqual([]);
  });

  test('agrees to the last digit with what is counted by hand from the log', () => {
    const desk = fresh();
    worked(desk);
    desk.advance('2026-03-09T04:00:00+08:00');
    const clocks = review(desk).filter(
      ({ topic, period }) => topic === 'Time limits' && period === review(desk)[0]?.['period'],
    );
    const late = desk.rows('log').filter(({ kind }) => kind === 'breached').length;
    const all = clocks.reduce((sum, row) => sum + Number(row['cases']), 0);
    const kept = clocks.reduce((sum, row) => sum + Math.round((Number(row['now']) * Number(row['cases'])) / 100), 0);
    expect(all - kept).toBe(late);
    expect(line(desk, 'Time limits kept')?.[0]).toBe((100 * kept) / all);
    expect(line(desk, 'Time limits kept')?.[2]).toBe(all);
  });

  test('is mailed once to each supervisor and director when the week is over, in working hours', () => {
    const desk = fresh();
    worked(desk);
    desk.advance('2026-03-09T08:00:00+08:00');
    expect(reviewMails(desk)).toEqual([]);
    desk.advance('2026-03-09T12:00:00+08:00');
    const mails = reviewMails(desk);
    const readers = desk.rows('staff').filter(({ role }) => role === 'Supervisor' || role === 'Director');
    expect(readers.length).toBeGreaterThan(0);
    expect(mails.map(({ to }) => to.join()).sort()).toEqual(readers.map(({ mail }) => String(mail)).sort());
    expect(mails[0]?.subject).toBe('Weekly review: 2–8 March 2026');
    for (const words of ['3 complaints came in (before: 0', 'Technical fault / Cannot log in: 3', 'below 80 %'])
      expect(mails[0]?.body).toContain(words);
    desk.advance('2026-03-15T23:00:00+08:00');
    expect(reviewMails(desk)).toHaveLength(mails.length);
  });

  test('a month is told of on the first of the next, and what was due while no timer ran is made up for once', () => {
    const desk = fresh();
    registered(desk, 'Ada');
    const till = Date.parse('2026-04-01T08:30:00+08:00');
    desk.faults({ stopClockMs: till - desk.now() });
    desk.advance('2026-04-02T12:00:00+08:00');
    expect([...new Set(reviewMails(desk).map(({ subject }) => subject))].sort()).toEqual([
      'Customer service improvement report: 1–31 March 2026',
      'Weekly review: 23–29 March 2026',
    ]);
  });

  test('a period without anything is not told of', () => {
    const desk = fresh();
    desk.advance('2026-03-10T12:00:00+08:00');
    expect(reviewMails(desk)).toEqual([]);
    expect(line(desk, 'Complaints received')).toEqual([0, 0, '', '', '']);
    expect(line(desk, 'Time limits kept')).toEqual(['', '', 0, '', '']);
  });
});

describe('the review of days of one’s choice', () => {
  test('stands before the others, and is refused where the days are none', () => {
    const desk = fresh();
    registered(desk, 'Ada');
    desk.as(SUPERVISOR).call('refreshReviews', { from: '2026-03-02', to: '2026-03-02' });
    expect(review(desk)[0]?.['period']).toBe('2 March 2026');
    expect(line(desk, 'Complaints received')?.[0]).toBe(1);
    desk.resetCost();
    desk.as(SUPERVISOR).call('refreshReviews', { from: '2026-03-01', to: '2026-03-02' });
    expect(desk.cost().calls).toBeLessThanOrEqual(24);
    expect(line(desk, 'Complaints received')?.[0]).toBe(1);
    for (const days of [{ from: '2026-03-03', to: '2026-03-02' }, { from: '2026-03-02' }, { to: '2026-03-02' }])
      expect(refusalOf(() => desk.as(SUPERVISOR).call('refreshReviews', days))?.code).toBe('PERIOD_REVERSED');
    expect(refusalOf(() => desk.as(REGISTRAR).call('refreshReviews', {}))?.code).toBe('NOT_ALLOWED');
  });
});

test('what customers wrote is text, whatever it looks like', () => {
  const desk = fresh();
  desk
    .as(REGISTRAR)
    .call('registerComplaint', { ...complaintOf('Ada'), region: '=HYPERLINK("http://evil.example")<b>' });
  desk.advance('2026-03-09T04:00:00+08:00');
  expect(review(desk).map(({ figure }) => figure)).toContain('=HYPERLINK("http://evil.example")<b>');
});
