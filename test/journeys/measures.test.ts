/** Corrective actions from the review figure or the ticket to the verified effect, with what is told on the way. */
import type { MeasureList } from '../../src/desk/measures/measureAnswers';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { eventsOf, eventsOfKind, faultsOf, refusalOf } from './deskFacts';
import { DIRECTOR, HEAD, OWNER, REGISTRAR, SUPERVISOR, VIEWER, WORKER } from './deskStaff';
import { complaintOf, smallDesk, worldOf } from './worlds';

const FIGURE = { figure: 'received', scope: 'product', of: 'A1', goalPercent: 50 };
const OPENED = {
  measure: 'Test every unit.',
  cause: 'measurement',
  rootCause: 'Nobody switched them on.',
  owner: WORKER,
  dueOn: '2026-03-10',
};

const open = (desk: DrivenDesk, more: object) =>
  desk.as(SUPERVISOR).call<{ ticketNo: string }>('openMeasure', { ...OPENED, ...more }).ticketNo;
const list = (desk: DrivenDesk, by = VIEWER) => desk.as(by).call<MeasureList>('listMeasures', {}).measures;
const loop = (desk: DrivenDesk, loopNo: string) => desk.rows('loop').find((row) => row['loopNo'] === loopNo);
const told = (desk: DrivenDesk, words: RegExp) =>
  desk
    .mails()
    .flatMap(({ subject, to, cc, sentAt }) =>
      words.test(subject) ? [{ subject, to: to.join(), cc: cc.join(), at: sentAt }] : [],
    );
const code = (act: () => unknown) => refusalOf(act)?.code;

/** A week with eight complaints about one product and one of another. */
function complained(desk: DrivenDesk, count: number, of = 'A1', from = 1): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const complaint = { ...complaintOf(`${of}${from + index}`), product: of };
    return desk.as(REGISTRAR).call<{ ticketNo: string }>('registerComplaint', complaint).ticketNo;
  });
}

let fresh: () => DrivenDesk;
let ticketNo = '';
beforeAll(async () => {
  // An add-on ticks once an hour: weeks are soon over.
  const desk = await smallDesk({ deployment: 'addOn' });
  desk.as(OWNER).edit('settings', 'measureWatchDays', 'value', '7');
  [ticketNo = ''] = complained(desk, 8);
  complained(desk, 1, 'B2');
  desk.advance('2026-03-09T09:00:00+08:00');
  fresh = worldOf(desk);
});

describe('a measure out of a review', () => {
  test('is opened with its figure, watched, counted once, told of, and verified by what was counted', () => {
    const desk = fresh();
    const number = open(desk, { figure: FIGURE });
    expect(number).toMatch(/^M\d+$/);
    expect(eventsOf(desk, number)).toMatchObject([{ kind: 'measureOpened', actor: SUPERVISOR }]);
    desk.advance('PT2H');
    expect(loop(desk, number)).toMatchObject({
      ticketNo: '',
      description: 'From a review: Complaints received · Product: A1 · to fall by 50 %',
      cause: 'Measurement and inspection',
      rootCause: 'Nobody switched them on.',
      state: 'Action under way',
      effect: '',
    });
    expect(told(desk, /Corrective action, due/)).toMatchObject([{ to: WORKER }]);
    expect(
      code(() => desk.as(SUPERVISOR).call('verifyMeasure', { ticketNo: number, measureNo: 1, effective: true })),
    ).toBe('MEASURE_NOT_NOW');
    desk.advance('2026-03-10T15:00:00+08:00');
    desk.as(WORKER).call('completeMeasure', { ticketNo: number, measureNo: 1, result: 'It is routine.' });
    expect(list(desk)).toMatchObject([{ ticketNo: number, state: 'watched', watchedUntil: '2026-03-18', found: null }]);
    const early = refusalOf(() =>
      desk.as(SUPERVISOR).call('verifyMeasure', { ticketNo: number, measureNo: 1, effective: true, note: 'Sure.' }),
    );
    expect(early?.code).toBe('MEASURE_WATCHED');
    expect(early?.what).toContain('18 March 2026');
    complained(desk, 3, 'B2', 2);
    desk.advance('2026-03-17T23:00:00+08:00');
    expect(eventsOfKind(desk, 'measureJudged')).toEqual([]);
    expect(loop(desk, number)).toMatchObject({ state: 'Effect being watched' });
    desk.advance('2026-03-20T12:00:00+08:00');
    expect(eventsOfKind(desk, 'measureJudged')).toMatchObject([
      {
        ticketNo: number,
        fields: {
          statement: 'effective',
          before: { from: '2026-03-02', to: '2026-03-08', hits: 8, all: null },
          after: { from: '2026-03-11', to: '2026-03-17', hits: 0, all: null },
        },
      },
    ]);
    expect(told(desk, /verify a corrective action: Effective/)).toMatchObject([{ to: SUPERVISOR }]);
    const [{ at } = { at: 0 }] = told(desk, /verify a corrective action/);
    // Counted at three in the morning, told when work begins.
    expect(new Date(at).toISOString().slice(0, 13)).toBe('2026-03-18T01');
    expect(loop(desk, number)).toMatchObject({
      state: 'Action to be verified',
      effect: 'Effective. Before 8 (2 March 2026 to 8 March 2026), after 0 (11 March 2026 to 17 March 2026)',
    });
    expect(list(desk)).toMatchObject([{ state: 'done', found: true }]);
    desk.as(SUPERVISOR).call('verifyMeasure', { ticketNo: number, measureNo: 1, effective: true });
    desk.advance('PT2H');
    expect(loop(desk, number)).toMatchObject({ state: 'Effective' });
    expect(told(desk, /overdue/)).toEqual([]);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('is verified against the desk with a reason alone, and counts a rise as worse', () => {
    const desk = fresh();
    const number = open(desk, { figure: { ...FIGURE, of: 'B2' } });
    desk.as(WORKER).call('completeMeasure', { ticketNo: number, measureNo: 1, result: 'It is routine.' });
    desk.advance('2026-03-11T09:00:00+08:00');
    complained(desk, 9, 'B2', 2);
    desk.advance('2026-03-17T12:00:00+08:00');
    expect(list(desk)).toMatchObject([{ state: 'done', judged: { statement: 'worse' }, found: false }]);
    const verify = (effective: boolean, note?: string) => () =>
      desk.as(SUPERVISOR).call('verifyMeasure', { ticketNo: number, measureNo: 1, effective, note });
    expect(code(verify(true))).toBe('MEASURE_NO_REASON');
    expect(refusalOf(verify(true))?.what).toContain('Worse');
    expect(
      code(() => desk.as(WORKER).call('verifyMeasure', { ticketNo: number, measureNo: 1, effective: false })),
    ).toBe('NOT_ALLOWED');
    verify(true, 'The rise was a recall of another batch.')();
    expect(code(verify(true, 'Again.'))).toBe('MEASURE_NOT_NOW');
    expect(list(desk)).toMatchObject([{ state: 'effective', verification: 'The rise was a recall of another batch.' }]);
  });

  test('is opened once where the request is sent again after a run that was cut off', () => {
    const desk = fresh();
    const wanted = { ...OPENED, figure: FIGURE, requestId: 'measure/1' };
    let killed = 0;
    for (let at = 1; at <= 14; at += 1) {
      desk.faults({ killAtCall: at });
      try {
        desk.as(SUPERVISOR).call('openMeasure', wanted);
        break;
      } catch {
        killed += 1;
      }
    }
    desk.faults({});
    const { ticketNo: number } = desk.as(SUPERVISOR).call<{ ticketNo: string }>('openMeasure', wanted);
    expect(killed).toBeGreaterThan(3);
    expect(list(desk).map((one) => one.ticketNo)).toEqual([number]);
    expect(faultsOf(desk)).toEqual([]);
    // Numbers of tickets go on as they would have.
    expect(complained(desk, 1, 'C3')[0]).toBe('20260309001');
  });

  test('wants a figure, complaints that it is about, and somebody of the staff', () => {
    const desk = fresh();
    expect(code(() => open(desk, {}))).toBe('MEASURE_NO_FIGURE');
    expect(code(() => open(desk, { figure: { ...FIGURE, of: ' ' } }))).toBe('MEASURE_NO_SCOPE');
    expect(code(() => open(desk, { figure: { ...FIGURE, scope: 'category', of: 'Weather' } }))).toBe(
      'MEASURE_NO_SCOPE',
    );
    expect(code(() => open(desk, { figure: { ...FIGURE, goalPercent: 0 } }))).toBe('ARGUMENTS_WRONG');
    expect(code(() => open(desk, { figure: FIGURE, owner: 'nobody@example.com' }))).toBe('OWNER_UNKNOWN');
    expect(code(() => open(desk, { figure: FIGURE, cause: 'bad luck' }))).toBe('ARGUMENTS_WRONG');
    expect(code(() => desk.as(WORKER).call('completeMeasure', { ticketNo: 'M7', measureNo: 1, result: 'x' }))).toBe(
      'MEASURE_UNKNOWN',
    );
    expect(list(desk)).toEqual([]);
  });
});

describe('a measure that is late', () => {
  test('reminds its owner on the day, goes up a level every three days of work, each once, and stops when it is done', () => {
    const desk = fresh();
    open(desk, { ticketNo });
    desk.advance('2026-03-09T23:00:00+08:00');
    expect(told(desk, /due on|overdue/)).toEqual([]);
    desk.advance('2026-03-12T23:00:00+08:00');
    expect(told(desk, /Corrective action due on 10 March 2026/)).toMatchObject([{ to: WORKER }]);
    desk.advance('2026-03-13T12:00:00+08:00');
    expect(told(desk, /overdue since 10 March 2026/)).toMatchObject([{ to: SUPERVISOR, cc: WORKER }]);
    expect(loop(desk, `${ticketNo}-1`)).toMatchObject({ state: 'Action late, handed up' });
    expect(list(desk)).toMatchObject([{ ticketNo, measureNo: 1, isLate: true, state: 'open' }]);
    desk.advance('2026-03-17T12:00:00+08:00');
    expect(told(desk, /overdue since/).map(({ to }) => to)).toEqual([SUPERVISOR, HEAD]);
    desk.as(WORKER).call('completeMeasure', { ticketNo, measureNo: 1, result: 'It is routine.' });
    desk.advance('2026-03-25T12:00:00+08:00');
    expect(told(desk, /overdue since/).map(({ to }) => to)).not.toContain(DIRECTOR);
    expect(eventsOfKind(desk, 'measureLate').map(({ fields }) => fields['level'])).toEqual([0, 1, 2]);
    // What nobody counted is verified by proof.
    const verify = (note: string) => () =>
      desk.as(SUPERVISOR).call('verifyMeasure', { ticketNo, measureNo: 1, effective: true, note });
    expect(code(verify(''))).toBe('MEASURE_NO_REASON');
    verify('None for a month.')();
    expect(faultsOf(desk)).toEqual([]);
  });

  test('on a weekend nobody is told, and of several levels that were missed only the highest', () => {
    const desk = fresh();
    open(desk, { ticketNo, dueOn: '2026-03-07' });
    open(desk, { ticketNo, dueOn: '2026-03-14' });
    desk.advance('2026-03-13T23:00:00+08:00');
    expect(eventsOfKind(desk, 'measureLate')).toMatchObject([
      { fields: { measureNo: 1, level: 1, to: SUPERVISOR } },
      { fields: { measureNo: 1, level: 2, to: HEAD } },
    ]);
    desk.advance('2026-03-15T23:00:00+08:00');
    expect(eventsOfKind(desk, 'measureLate')).toHaveLength(2);
    desk.advance('2026-03-16T12:00:00+08:00');
    expect(eventsOfKind(desk, 'measureLate').slice(2)).toMatchObject([
      { fields: { measureNo: 1, level: 3, to: DIRECTOR } },
      { fields: { measureNo: 2, level: 0, to: WORKER } },
    ]);
  });
});

test('calls do not grow with the measures: the list takes four, a command of a review twelve', () => {
  const desk = fresh();
  for (let index = 0; index < 5; index += 1) open(desk, { figure: FIGURE, requestId: `m/${index}` });
  const number = open(desk, { figure: FIGURE });
  const calls = (act: () => unknown): number => {
    desk.resetCost();
    act();
    return desk.cost().calls;
  };
  expect(calls(() => list(desk))).toBeLessThanOrEqual(4);
  expect(
    calls(() => desk.as(WORKER).call('completeMeasure', { ticketNo: number, measureNo: 1, result: 'Done.' })),
  ).toBeLessThanOrEqual(12);
});
