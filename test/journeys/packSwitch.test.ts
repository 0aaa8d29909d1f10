/** Another process taken up on a desk at work: looked at before, nothing lost, what is under way goes on as it began. */
import { surveyLinksIn } from '../../workbench/driver/deskForms';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { eventsOf, faultsOf, refusalOf, rowOf } from './deskFacts';
import { OWNER, REGISTRAR, SUPERVISOR, WORKER } from './deskStaff';
import { complaintOf, confirmed, registered, smallDesk, worldOf } from './worlds';

interface Card {
  readonly priority: { readonly id: string; readonly name: string };
  readonly clocks: readonly { readonly clock: string; readonly status: string; readonly dueAt: number | null }[];
  readonly possible: readonly string[];
}

let atWork: () => DrivenDesk;
let open = '';
let ended = '';

beforeAll(async () => {
  const desk = await smallDesk({ deployment: 'addOn' });
  ended = confirmed(desk, complaintOf('Eve'));
  desk.advance('PT1H');
  desk.as(WORKER).call('close', { ticketNo: ended });
  open = registered(desk, 'Ada');
  desk.as(WORKER).call('acknowledge', { ticketNo: open });
  desk.as(WORKER).call('respond', { ticketNo: open, channel: 'phone', note: 'Called.' });
  desk.as(OWNER).edit('matrix', 'Technical fault', 'remark', 'our own note');
  desk.advance('PT1H');
  atWork = worldOf(desk);
});

const switched = (desk: DrivenDesk, pack: string): { created: string[]; repaired: string[]; findings: string[] } =>
  desk
    .as(OWNER)
    .call('setUp', { pack, language: 'en', timeZone: 'Asia/Shanghai', deployment: 'addOn', switchPack: true });
const cardOf = (desk: DrivenDesk, ticketNo: string): Card => desk.as(WORKER).call<Card>('getTicket', { ticketNo });
const titles = (desk: DrivenDesk): readonly string[] => desk.runtime.tabs().map(({ name }) => name);

describe('the way of working of a desk at work', () => {
  test('is not changed by running set-up with another one unasked', () => {
    const desk = atWork();
    const asked = refusalOf(() =>
      desk.as(OWNER).call('setUp', { pack: 'complaint-toolkit', language: 'en', timeZone: '', deployment: 'addOn' }),
    );
    expect(asked?.code).toBe('PACK_IN_USE');
    expect(desk.as(OWNER).call<{ pack: { id: string } }>('boot').pack.id).toBe('rapid-response');
  });

  test('is looked at before: what goes on, what comes and what goes, in both languages', () => {
    const desk = atWork();
    const { lines, ...facts } = desk
      .as(OWNER)
      .call<{ from: string; to: string; open: number; lines: string[] }>('previewPack', { pack: 'after-sales' });
    expect(facts).toEqual({ from: 'rapid-response', to: 'after-sales', open: 1 });
    expect(lines.join('\n')).toMatch(/One open ticket keeps/);
    expect(lines.join('\n')).toMatch(/Urgent → .*, High → .*, Medium → .*, Low → /);
    expect(lines.join('\n')).toMatch(/202603001/);
    expect(refusalOf(() => desk.as(SUPERVISOR).call('previewPack', { pack: 'after-sales' }))?.code).toBe('NOT_ALLOWED');
  });

  test('is another one afterwards, and every row still is what the log says', () => {
    const desk = atWork();
    const before = [open, ended].map((ticketNo) => rowOf(desk, ticketNo));
    const log = desk.rows('log');
    const { findings } = switched(desk, 'complaint-toolkit');
    expect(findings.filter((what) => /log|row of ticket/i.test(what))).toEqual([]);
    expect(desk.rows('log')).toEqual(log);
    const after = [open, ended].map((ticketNo) => rowOf(desk, ticketNo));
    for (const [index, row] of after.entries()) {
      const { state: _, wakeAt: __, priority, ...now } = row;
      const { state: ___, wakeAt: ____, priority: was, ...then } = before[index] ?? {};
      expect(now).toEqual(then);
      expect(priority).toBe(was);
    }
    expect(faultsOf(desk)).toEqual([]);
  });

  test('sets aside what people wrote into the sheets that tell it', () => {
    const desk = atWork();
    const { created } = switched(desk, 'complaint-toolkit');
    const kept = created.filter((title) => title.endsWith(' (old)'));
    expect(kept).toHaveLength(4);
    expect(titles(desk)).toEqual(expect.arrayContaining(kept));
    expect(desk.rows('matrix').map((row) => row['remark'])).not.toContain('our own note');
    expect(desk.rows('matrix').map((row) => row['category1'])).toContain('Product quality');
  });

  test('leaves an open ticket the clocks and the priority it began with, until the new targets are applied', () => {
    const desk = atWork();
    const { clocks } = cardOf(desk, open);
    switched(desk, 'complaint-toolkit');
    const now = cardOf(desk, open);
    expect(now.priority.name).toBe('Medium');
    expect(now.clocks.map(({ clock, dueAt }) => [clock, dueAt])).toEqual(
      clocks.map(({ clock, dueAt }) => [clock, dueAt]),
    );

    expect(desk.as(SUPERVISOR).call('previewTargets')).toMatchObject({ tickets: 1 });
    expect(desk.as(SUPERVISOR).call('applyTargets')).toEqual({ left: 0 });
    const moved = cardOf(desk, open);
    expect(moved.clocks.map(({ clock }) => clock)).toEqual(expect.arrayContaining(['triage', 'investigate']));
    expect(moved.clocks.find(({ clock }) => clock === 'resolve')).toBeUndefined();
    expect(['high', 'mid', 'low']).toContain(moved.priority.id);
    expect(moved.clocks.find(({ clock }) => clock === 'respond')).toBeDefined();
    desk.advance('PT1H');
    expect(faultsOf(desk)).toEqual([]);
  });

  test('lets work on an open ticket go on to its end, and graded again it comes under the new one', () => {
    const desk = atWork();
    switched(desk, 'complaint-toolkit');
    desk.as(WORKER).call('logProgress', { ticketNo: open, note: 'Looked.' });
    desk.as(WORKER).call('triage', {
      ticketNo: open,
      category1: 'Product quality',
      category2: 'Malfunction',
      priority: 'mid',
    });
    expect(cardOf(desk, open).priority).toMatchObject({ id: 'mid' });
    expect(eventsOf(desk, open).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['edited', 'triaged']));
    desk.as(WORKER).call('recordFindings', { ticketNo: open, findings: 'A lock.', rootCause: 'Tries.' });
    desk.as(WORKER).call('proposeSolution', { ticketNo: open, solution: 'A new code.' });
    desk.as(SUPERVISOR).call('reviewSolution', { ticketNo: open, approve: true });
    desk.as(WORKER).call('informCustomer', { ticketNo: open, channel: 'phone', note: 'Try.' });
    desk.as(WORKER).call('recordVerdict', { ticketNo: open, satisfied: true });
    desk.advance('P1D');
    expect(faultsOf(desk)).toEqual([]);
  });

  test('opens an ended ticket again under its own priorities', () => {
    const desk = atWork();
    const before = rowOf(desk, ended)['priority'];
    switched(desk, 'after-sales');
    desk.as(WORKER).call('recordVerdict', { ticketNo: ended, satisfied: false, comment: 'Broken again.' });
    expect([before, rowOf(desk, ended)['priority']]).toEqual(['Medium', 'High']);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('numbers new tickets its own way, and never gives a number twice, also back and forth', () => {
    const desk = atWork();
    const numbers = new Set(desk.rows('tickets').map((row) => String(row['ticketNo'])));
    const register = (name: string): string => {
      const { categories } = desk.as(OWNER).call<{ categories: { name: string; children: string[] }[] }>('boot');
      const [first] = categories;
      return desk.as(REGISTRAR).call<{ ticketNo: string }>('registerComplaint', {
        ...complaintOf(name),
        category1: first?.name,
        category2: first?.children[0],
      }).ticketNo;
    };
    const given: string[] = [];
    for (const [index, pack] of ['after-sales', 'service-standard', 'after-sales', 'rapid-response'].entries()) {
      switched(desk, pack);
      given.push(register(`New${index}a`), register(`New${index}b`));
    }
    expect(given).toEqual([
      '202603001',
      '202603002',
      '202603020003',
      '202603020004',
      '202603003',
      '202603004',
      '20260302005',
      '20260302006',
    ]);
    expect(given.filter((one) => numbers.has(one))).toEqual([]);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('asks with a form of its own, and an answer to the form of before still counts', () => {
    const desk = atWork();
    const [link = ''] = desk.mails().flatMap(({ body }) => surveyLinksIn(body));
    const { created } = switched(desk, 'service-standard');
    expect(created.some((one) => one.includes('/forms/'))).toBe(true);
    desk.submitForm('survey', { q1: 5 }, link);
    desk.advance('PT1H');
    expect(eventsOf(desk, ended).some(({ kind }) => kind === 'surveyAnswered')).toBe(true);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('is not changed while a sheet of the configuration does not hold', () => {
    const desk = atWork();
    desk.as(OWNER).edit('targets', 'respond/high', 'limit', 'soon');
    const refusal = refusalOf(() => switched(desk, 'after-sales'));
    expect(refusal?.code).toBe('PACK_CONFIG_FAULTY');
    expect(refusal?.what).toContain('soon');
    expect(desk.rows('matrix').map((row) => row['remark'])).toContain('our own note');
  });

  test('is changed all the same by a run that was cut off at any of its calls and done again', () => {
    const whole = atWork();
    whole.resetCost();
    switched(whole, 'complaint-toolkit');
    const { calls } = whole.cost();
    const facts = (desk: DrivenDesk): unknown => [
      desk.rows('matrix'),
      desk.rows('targets'),
      desk.rows('ladder'),
      desk.rows('tickets').map(({ ticketNo, priority, timeLimits }) => [ticketNo, priority, timeLimits]),
      desk.as(OWNER).call<{ pack: { id: string } }>('boot').pack.id,
    ];
    const wanted = facts(whole);
    for (let call = 1; call < calls; call += Math.ceil(calls / 25)) {
      const desk = atWork();
      desk.faults({ killAtCall: call });
      expect(() => switched(desk, 'complaint-toolkit')).toThrow();
      switched(desk, 'complaint-toolkit');
      expect([call, facts(desk)]).toEqual([call, wanted]);
      expect(
        desk
          .as(OWNER)
          .call<{ findings: { what: string }[] }>('health')
          .findings.filter(({ what }) => /log/i.test(what)),
      ).toEqual([]);
    }
  });
});
