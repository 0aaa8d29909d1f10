import { eventsOfKind, faultsOf } from './deskFacts';
import { WORKER } from './deskStaff';
import { registered, smallDesk } from './worlds';

test('what became late before a ticket ended is recorded by a tick that comes after it, and nobody is called to it', async () => {
  const desk = await smallDesk();
  const ticketNo = registered(desk, 'Ada');
  desk.advance('PT5M');
  desk.faults({ holdLockMs: 20 * 60_000 });
  desk.advance('PT21M');
  // The signature was due after ten minutes, and no tick has come by since.
  desk.as(WORKER).call('withdraw', { ticketNo, reason: 'It works again.' });
  desk.advance('PT10M');
  expect(eventsOfKind(desk, 'breached', 'acknowledge')).toHaveLength(1);
  expect(desk.rows('outbox').filter(({ template }) => template === 'breach')).toEqual([]);
  expect(desk.rows('tickets')[0]?.['state']).toBe('');
  expect(faultsOf(desk)).toEqual([]);
});
