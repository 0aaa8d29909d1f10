import { faultsOf, rowOf } from './deskFacts';
import { OWNER } from './deskStaff';
import { smallDesk } from './worlds';

test.each(['service-plan', 'complaint-toolkit'] as const)(
  'an imported ticket of %s owes its first answer from its registration on, though others owe it from their receipt on',
  async (pack) => {
    const desk = await smallDesk({ pack });
    const { categories } = desk.as(OWNER).call<{ categories: { name: string }[] }>('boot');
    const { first } = desk.as(OWNER).call<{ first: string }>('importRun', {
      source: 'old.csv',
      headings: ['Description', 'Received', 'Email'],
      rows: [['It broke.', '2026-02-20', 'ada@example.org']],
      mapping: { description: ['Description'], receivedAt: ['Received'], mail: ['Email'] },
      otherCategory: { category1: categories[0]?.name ?? '' },
    });
    const { registeredAt, respondDueAt } = rowOf(desk, first);
    expect(Date.parse(String(respondDueAt))).toBeGreaterThan(Date.parse(String(registeredAt)));
    desk.advance('P1D');
    const { clocks } = desk
      .as(OWNER)
      .call<{ clocks: { clock: string; status: string }[] }>('getTicket', { ticketNo: first });
    expect(clocks.find(({ clock }) => clock === 'respond')?.status).toBe('breached');
    expect(clocks.find(({ clock }) => clock === 'register')?.status).toBe('met');
    // Nor is a customer of last month told that their complaint has been received.
    expect(desk.mails().filter(({ to }) => to.includes('ada@example.org'))).toEqual([]);
    expect(faultsOf(desk)).toEqual([]);
  },
);
