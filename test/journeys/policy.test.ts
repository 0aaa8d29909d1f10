/** Targets that are edited while tickets are open: new tickets follow, open ones only when somebody says so, and nothing of their holds is lost. */
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { eventsOf, eventsOfKind, faultsOf, refusalOf, rowOf } from './deskFacts';
import { OWNER, SUPERVISOR, VIEWER, WORKER } from './deskStaff';
import { registered, smallDesk } from './worlds';

interface Preview {
  readonly tickets: number;
  readonly moved: number;
  readonly earlier: number;
  readonly later: number;
  readonly turnLate: number;
  readonly turnTimely: number;
  readonly shown: readonly { ticketNo: string; clock: string; before: number | null; after: number | null }[];
}

const HOUR = 60 * 60_000;
const edited = (desk: DrivenDesk, target: string, limit: string): void => {
  desk.as(OWNER).edit('targets', target, 'limit', limit);
};
const clockOf = (desk: DrivenDesk, ticketNo: string, clock: string): { status: string; dueAt: number | null } => {
  const { clocks } = desk
    .as(WORKER)
    .call<{ clocks: readonly { clock: string; status: string; dueAt: number | null }[] }>('getTicket', { ticketNo });
  const found = clocks.find((one) => one.clock === clock);
  if (!found) throw new Error(`no clock ${clock}`);
  return found;
};
const preview = (desk: DrivenDesk): Preview => desk.as(SUPERVISOR).call<Preview>('previewTargets');

describe('A desk whose targets are edited', () => {
  let desk: DrivenDesk;
  let first = '';
  let heldMs = 0;

  beforeAll(async () => {
    desk = await smallDesk();
    first = registered(desk, 'Ada');
    desk.as(WORKER).call('acknowledge', { ticketNo: first });
    desk.as(WORKER).call('respond', { ticketNo: first, channel: 'phone', note: 'Called.' });
    desk.as(WORKER).call('hold', { ticketNo: first, waitingFor: 'customer', reason: 'A receipt is missing.' });
    desk.advance('PT2H');
    desk.as(WORKER).call('resume', { ticketNo: first });
    const [held, resumed] = [eventsOfKind(desk, 'held')[0]?.at ?? 0, eventsOfKind(desk, 'resumed')[0]?.at ?? 0];
    heldMs = resumed - held;
    desk.advance('PT5M');
  });

  test('keeps open tickets as they were, and says so to whoever edits', () => {
    const { dueAt } = clockOf(desk, first, 'resolve');
    edited(desk, 'resolve/medium', '30 h');
    expect(clockOf(desk, first, 'resolve').dueAt).toBe(dueAt);
    const toasts = desk.runtime.dialogs(OWNER).filter(({ kind }) => kind === 'toast');
    expect(toasts[toasts.length - 1]?.html).toContain('registered from now on');
    const second = registered(desk, 'Ben');
    const registeredAt = eventsOf(desk, second).find(({ kind }) => kind === 'registered')?.at ?? 0;
    expect(clockOf(desk, second, 'resolve').dueAt).toBe(registeredAt + 30 * HOUR);
  });

  test('refuses a target that cannot be read where it stands, and keeps the last good ones', () => {
    edited(desk, 'resolve/high', 'soon');
    const toasts = desk.runtime.dialogs(OWNER).filter(({ kind }) => kind === 'toast');
    expect(toasts[toasts.length - 1]?.html).toMatch(/Targets, row \d+, Limit: “soon” is not a limit/);
    edited(desk, 'resolve/high', '24 h');
  });

  test('shows before what it would change', () => {
    expect(preview(desk)).toMatchObject({ tickets: 1, moved: 1, earlier: 1, later: 0, turnLate: 0, turnTimely: 0 });
    expect(preview(desk).shown).toMatchObject([{ ticketNo: first, clock: 'resolve' }]);
    expect(refusalOf(() => desk.as(WORKER).call('previewTargets'))?.code).toBe('NOT_ALLOWED');
    expect(refusalOf(() => desk.as(VIEWER).call('applyTargets'))?.code).toBe('NOT_ALLOWED');
  });

  test('applies them to open tickets with every hold still cut out', () => {
    const registeredAt = eventsOf(desk, first).find(({ kind }) => kind === 'registered')?.at ?? 0;
    desk.as(SUPERVISOR).call('applyTargets', { requestId: 'apply/1' });
    expect(clockOf(desk, first, 'resolve').dueAt).toBe(registeredAt + 30 * HOUR + heldMs);
    expect(rowOf(desk, first)['resolveDueAt']).toBe(new Date(registeredAt + 30 * HOUR + heldMs).toISOString());
    expect(preview(desk)).toMatchObject({ tickets: 0, moved: 0 });
    const changes = eventsOf(desk, first).filter(({ kind }) => kind === 'edited');
    expect(changes).toHaveLength(1);
    desk.as(SUPERVISOR).call('applyTargets', { requestId: 'apply/1' });
    desk.as(SUPERVISOR).call('applyTargets', { requestId: 'apply/2' });
    expect(eventsOf(desk, first).filter(({ kind }) => kind === 'edited')).toHaveLength(1);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('asks in the menu before it applies them', () => {
    edited(desk, 'resolve/medium', '3 min');
    const events = eventsOf(desk).length;
    const menu = desk.runtime.as(SUPERVISOR);
    menu.answerNext('NO');
    menu.clickMenu('applyTargetsToOpen');
    expect(eventsOf(desk)).toHaveLength(events);
    const asked = desk.runtime.dialogs(SUPERVISOR).filter(({ kind }) => kind === 'alert');
    expect(asked[asked.length - 1]?.html).toContain('late at once: 1');
    menu.answerNext('YES');
    menu.clickMenu('applyTargetsToOpen');
    expect(
      eventsOf(desk)
        .slice(events)
        .filter(({ kind }) => kind === 'edited'),
    ).toHaveLength(2);
    desk.advance('PT10M');
    expect(eventsOfKind(desk, 'breached', 'resolve').map(({ ticketNo }) => ticketNo)).toContain(first);
    expect(faultsOf(desk)).toEqual([]);
  });
});
