import { OWNER, SUPERVISOR, WORKER } from './deskStaff';
import { registered, smallDesk } from './worlds';

test('a supervisor who owns the ticket is told once that the customer is not satisfied', async () => {
  const desk = await smallDesk();
  const ticketNo = registered(desk, 'Ada');
  desk.as(OWNER).call('assign', { ticketNo, owner: SUPERVISOR });
  desk.as(SUPERVISOR).call('acknowledge', { ticketNo });
  desk.as(SUPERVISOR).call('proposeSolution', { ticketNo, solution: 'A new code.' });
  desk.as(SUPERVISOR).call('reviewSolution', { ticketNo, approve: true });
  desk.as(SUPERVISOR).call('informCustomer', { ticketNo, channel: 'phone' });
  desk.as(WORKER).call('recordVerdict', { ticketNo, satisfied: false, comment: 'Still no code.' });
  desk.advance('PT10M');
  expect(desk.rows('outbox').filter(({ template }) => template === 'reopened')).toHaveLength(1);
  expect(desk.mails().filter(({ subject }) => subject.includes('not satisfied'))).toHaveLength(1);
});
