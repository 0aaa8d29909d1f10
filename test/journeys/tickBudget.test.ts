/** What a tick may cost where much comes at once: calls of every tick on the way, whatever it had to do. */
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { eventsOfKind } from './deskFacts';
import { OWNER, REGISTRAR, SUPERVISOR, WORKER } from './deskStaff';
import { complaintOf, smallDesk } from './worlds';

/** Messages that waited from before are one read more. */
const MOST_CALLS = 14 + 1;

/** Ticks while `pass` ran that made more calls than they may, beside the one that each mail takes. */
function dearTicks(desk: DrivenDesk, most: number, pass: () => void): readonly string[] {
  const before = desk.executions().length;
  pass();
  const ticks = desk
    .executions()
    .slice(before)
    .filter(({ entryPoint, logs }) => entryPoint === 'tick' && !logs.some((line) => line.startsWith('night:')));
  expect(ticks.length).toBeGreaterThan(0);
  return ticks
    .map(({ calls, logs }) => ({ calls, sent: Number(/sent (\d+)/.exec(logs.join(' '))?.[1] ?? 0), logs }))
    .filter(({ calls, sent }) => calls - sent > most)
    .map(({ calls, logs }) => `${calls} calls: ${logs.join(' ')}`);
}

function imported(desk: DrivenDesk, source: string, count: number): void {
  const { categories } = desk.as(OWNER).call<{ categories: { name: string }[] }>('boot');
  const rows = Array.from({ length: count }, (_, index) => [`${source} ${index}`, categories[index % 3]?.name ?? '']);
  desk.as(OWNER).call('importRun', { source, headings: ['description', 'category'], rows });
}

test('two hundred tickets due at once cost no more, day after day, also where tabs come to their end', async () => {
  const desk = await smallDesk({ account: 'workspace' });
  const dear = dearTicks(desk, MOST_CALLS, () => {
    for (const source of ['first', 'second', 'third', 'fourth']) {
      imported(desk, source, 200);
      desk.advance('P1D');
    }
  });
  expect(eventsOfKind(desk, 'breached').length).toBeGreaterThan(800);
  expect(dear).toEqual([]);
});

test('a backlog of which the day allows only the most important messages costs one call a message', async () => {
  const desk = await smallDesk({ account: 'workspace' });
  desk.faults({ mailQuota: 0 });
  let holes = 0;
  const dear = dearTicks(desk, MOST_CALLS, () => {
    for (const round of Array.from({ length: 6 }, (_, index) => index)) {
      imported(desk, `backlog ${round}`, 10);
      desk.faults({ mailQuota: 5 });
      desk.advance('PT1H');
      const states = desk.rows('outbox').map(({ state }) => state);
      holes = Math.max(holes, states.filter((state, index) => state === 'sent' && states[index - 1] !== 'sent').length);
    }
    desk.faults({ mailQuota: 500 });
    desk.advance('P1D');
  });
  expect(holes).toBeGreaterThan(3);
  expect(dear).toEqual([]);
});

test('tickets that nobody answered are closed together', async () => {
  const desk = await smallDesk({ account: 'workspace' });
  const numbers = ['Ada', 'Ben', 'Cem', 'Dia', 'Eva', 'Fay', 'Gus', 'Hal'].map((name) => {
    const { ticketNo } = desk.as(REGISTRAR).call<{ ticketNo: string }>('registerComplaint', complaintOf(name));
    desk.as(WORKER).call('acknowledge', { ticketNo });
    desk.as(WORKER).call('proposeSolution', { ticketNo, solution: 'A new code.' });
    desk.as(SUPERVISOR).call('reviewSolution', { ticketNo, approve: true });
    desk.as(WORKER).call('informCustomer', { ticketNo, channel: 'phone', note: 'Please try again.' });
    return ticketNo;
  });
  // Their statuses, and the rows of the closed loop, are some calls more; each ticket for itself would be three.
  const dear = dearTicks(desk, MOST_CALLS + 6, () => {
    desk.advance('P8D');
  });
  expect(eventsOfKind(desk, 'closed').map(({ ticketNo }) => ticketNo)).toEqual(numbers);
  expect(desk.rows('tickets').map(({ status, closedAt }) => [status, closedAt === ''])).toEqual(
    numbers.map(() => ['Closed', false]),
  );
  expect(dear).toEqual([]);
});

test('a desk with a customer page looks into its inbox within the same bounds', async () => {
  const desk = await smallDesk({ account: 'workspace', features: ['customerPage'] });
  const dear = dearTicks(desk, MOST_CALLS, () => {
    imported(desk, 'first', 200);
    desk.advance('P1D');
  });
  expect(eventsOfKind(desk, 'breached').length).toBeGreaterThan(100);
  expect(dear).toEqual([]);
});
