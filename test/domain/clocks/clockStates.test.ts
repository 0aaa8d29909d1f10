import type { Target } from '../../../src/domain/clocks/clock';
import { clockStates } from '../../../src/domain/clocks/clockStates';
import { isoOf, later } from '../../../src/domain/time/instant';
import { at } from '../time/exampleHours';
import { CALENDARS, definition, entry, shown, states } from './trail';

const resolve = definition('resolve');
const registered = entry('registered', '10:00');

describe('a running clock', () => {
  test('shows when it is due, when to warn, what is spent and what is left', () => {
    expect(states(resolve, [registered], '10:20:30')).toEqual([
      {
        clock: 'resolve',
        attempt: 1,
        round: 1,
        startedAt: at('10:00'),
        stoppedAt: null,
        dueAt: at('11:00'),
        warnAt: at('10:45'),
        status: 'running',
        running: true,
        targetMinutes: 60,
        spentMinutes: 20,
        leftMinutes: 40,
        lateMinutes: 0,
      },
    ]);
  });

  test('is not late at its due time, and is a millisecond later', () => {
    const [atDue] = states(resolve, [registered], '11:00');
    expect(atDue).toMatchObject({ status: 'running', running: true, leftMinutes: 0 });
    const [after] = clockStates([resolve], [registered], CALENDARS, later(at('11:00'), 1));
    expect(after).toMatchObject({
      status: 'breached',
      running: true,
      leftMinutes: 0,
      lateMinutes: 0,
      dueAt: at('11:00'),
    });
    expect(states(resolve, [registered], '11:05')).toMatchObject([{ lateMinutes: 5, spentMinutes: 65 }]);
  });

  test('does not start before its event', () => {
    expect(states(resolve, [entry('received', '09:00')], '12:00')).toEqual([]);
  });

  test('counts on its own calendar', () => {
    const inHours = definition('resolve', { calendar: 'business' });
    const trail = [entry('registered', '2026-03-06T17:30Z')];
    expect(states(inHours, trail, '2026-03-09T10:00Z')).toMatchObject([
      {
        dueAt: at('2026-03-09T09:30Z'),
        warnAt: at('2026-03-09T09:15Z'),
        spentMinutes: 90,
        lateMinutes: 30,
        status: 'breached',
      },
    ]);
    expect(states(resolve, trail, '2026-03-06T18:00Z')).toMatchObject([{ dueAt: at('2026-03-06T18:30Z') }]);
  });
});

describe('a warning', () => {
  const inHours = definition('resolve', { calendar: 'business', targets: { P1: { minutes: 240 } } });

  test.each([
    ['late in the afternoon comes before the night, not at midnight', '2026-03-02T16:00Z', '2026-03-03T10:00Z'],
    ['on Friday evening waits for Monday morning', '2026-03-06T17:00Z', '2026-03-09T11:00Z'],
    ['in the night counts from the opening, and is not due at once', '2026-03-02T22:00Z', '2026-03-03T12:00Z'],
  ])('of a clock that starts %s', (_, startedAt, warnAt) => {
    expect(states(inHours, [entry('registered', startedAt)], startedAt)).toMatchObject([{ warnAt: at(warnAt) }]);
  });
});

describe('a warning', () => {
  const inHours = definition('resolve', { calendar: 'business', targets: { P1: { minutes: 240 } } });

  test.each([
    ['late in the afternoon comes before the night, not at midnight', '2026-03-02T16:00Z', '2026-03-03T10:00Z'],
    ['on Friday evening waits for Monday morning', '2026-03-06T17:00Z', '2026-03-09T11:00Z'],
    ['in the night counts from the opening, and is not due at once', '2026-03-02T22:00Z', '2026-03-03T12:00Z'],
  ])('of a clock that starts %s', (_, startedAt, warnAt) => {
    expect(states(inHours, [entry('registered', startedAt)], startedAt)).toMatchObject([{ warnAt: at(warnAt) }]);
  });
});

describe('a warning', () => {
  const inHours = definition('resolve', { calendar: 'business', targets: { P1: { minutes: 240 } } });

  test.each([
    ['late in the afternoon comes before the night, not at midnight', '2026-03-02T16:00Z', '2026-03-03T10:00Z'],
    ['on Friday evening waits for Monday morning', '2026-03-06T17:00Z', '2026-03-09T11:00Z'],
    ['in the night counts from the opening, and is not due at once', '2026-03-02T22:00Z', '2026-03-03T12:00Z'],
  ])('of a clock that starts %s', (_, startedAt, warnAt) => {
    expect(states(inHours, [entry('registered', startedAt)], startedAt)).toMatchObject([{ warnAt: at(warnAt) }]);
  });
});

describe('a warning', () => {
  const inHours = definition('resolve', { calendar: 'business', targets: { P1: { minutes: 240 } } });

  test.each([
    ['late in the afternoon comes before the night, not at midnight', '2026-03-02T16:00Z', '2026-03-03T10:00Z'],
    ['on Friday evening waits for Monday morning', '2026-03-06T17:00Z', '2026-03-09T11:00Z'],
    ['in the night counts from the opening, and is not due at once', '2026-03-02T22:00Z', '2026-03-03T12:00Z'],
  ])('of a clock that starts %s', (_, startedAt, warnAt) => {
    expect(states(inHours, [entry('registered', startedAt)], startedAt)).toMatchObject([{ warnAt: at(warnAt) }]);
  });
});

describe('a warning', () => {
  const inHours = definition('resolve', { calendar: 'business', targets: { P1: { minutes: 240 } } });

  test.each([
    ['late in the afternoon comes before the night, not at midnight', '2026-03-02T16:00Z', '2026-03-03T10:00Z'],
    ['on Friday evening waits for Monday morning', '2026-03-06T17:00Z', '2026-03-09T11:00Z'],
    ['in the night counts from the opening, and is not due at once', '2026-03-02T22:00Z', '2026-03-03T12:00Z'],
  ])('of a clock that starts %s', (_, startedAt, warnAt) => {
    expect(states(inHours, [entry('registered', startedAt)], startedAt)).toMatchObject([{ warnAt: at(warnAt) }]);
  });
});

describe('a warning', () => {
  const inHours = definition('resolve', { calendar: 'business', targets: { P1: { minutes: 240 } } });

  test.each([
    ['late in the afternoon comes before the night, not at midnight', '2026-03-02T16:00Z', '2026-03-03T10:00Z'],
    ['on Friday evening waits for Monday morning', '2026-03-06T17:00Z', '2026-03-09T11:00Z'],
    ['in the night counts from the opening, and is not due at once', '2026-03-02T22:00Z', '2026-03-03T12:00Z'],
  ])('of a clock that starts %s', (_, startedAt, warnAt) => {
    expect(states(inHours, [entry('registered', startedAt)], startedAt)).toMatchObject([{ warnAt: at(warnAt) }]);
  });
});

describe('a warning', () => {
  const inHours = definition('resolve', { calendar: 'business', targets: { P1: { minutes: 240 } } });

  test.each([
    ['late in the afternoon comes before the night, not at midnight', '2026-03-02T16:00Z', '2026-03-03T10:00Z'],
    ['on Friday evening waits for Monday morning', '2026-03-06T17:00Z', '2026-03-09T11:00Z'],
    ['in the night counts from the opening, and is not due at once', '2026-03-02T22:00Z', '2026-03-03T12:00Z'],
  ])('of a clock that starts %s', (_, startedAt, warnAt) => {
    expect(states(inHours, [entry('registered', startedAt)], startedAt)).toMatchObject([{ warnAt: at(warnAt) }]);
  });
});

describe('a warning', () => {
  const inHours = definition('resolve', { calendar: 'business', targets: { P1: { minutes: 240 } } });

  test.each([
    ['late in the afternoon comes before the night, not at midnight', '2026-03-02T16:00Z', '2026-03-03T10:00Z'],
    ['on Friday evening waits for Monday morning', '2026-03-06T17:00Z', '2026-03-09T11:00Z'],
    ['in the night counts from the opening, and is not due at once', '2026-03-02T22:00Z', '2026-03-03T12:00Z'],
  ])('of a clock that starts %s', (_, startedAt, warnAt) => {
    expect(states(inHours, [entry('registered', startedAt)], startedAt)).toMatchObject([{ warnAt: at(warnAt) }]);
  });
});

describe('a stopped clock', () => {
  test('exactly at its due time is met, a millisecond later breached', () => {
    expect(shown(states(resolve, [registered, entry('informed', '11:00')], '20:00'))).toEqual([
      '1/1 met 10:00–11:00 due 11:00',
    ]);
    const late = { ...entry('informed', '11:00'), at: later(at('11:00'), 1) };
    expect(states(resolve, [registered, late], '20:00')).toMatchObject([
      { status: 'breached', running: false, lateMinutes: 0 },
    ]);
    expect(states(resolve, [registered, entry('informed', '11:10')], '20:00')).toMatchObject([
      { status: 'breached', running: false, lateMinutes: 10, spentMinutes: 70, leftMinutes: 0 },
    ]);
  });

  test('says what was left when it stopped, whenever it is looked at', () => {
    const trail = [registered, entry('informed', '10:50')];
    expect(states(resolve, trail, '10:50')).toEqual(states(resolve, trail, '2026-04-01T10:00Z'));
    expect(states(resolve, trail, '10:50')).toMatchObject([
      { spentMinutes: 50, leftMinutes: 10, stoppedAt: at('10:50') },
    ]);
  });

  test('does not start again when its start event is repeated', () => {
    const trail = [registered, entry('informed', '10:30'), entry('registered', '10:40')];
    expect(states(resolve, trail, '12:00')).toHaveLength(1);
  });

  test('keeps its verdict when the priority changes afterwards [A14]', () => {
    const trail = [entry('registered', '10:00', { priority: 'P2' }), entry('informed', '11:30', { priority: 'P2' })];
    const raised = [...trail, entry('triaged', '11:40', { priority: 'P1' })];
    expect(states(resolve, raised, '12:00')).toEqual(states(resolve, trail, '12:00'));
    expect(states(resolve, raised, '12:00')).toMatchObject([{ status: 'met', targetMinutes: 120 }]);
  });
});

describe('a hold', () => {
  test('shows what is left and no due time, however long it lasts [A3]', () => {
    const trail = [registered, entry('held', '10:40')];
    expect(states(resolve, trail, '10:40')).toMatchObject([
      { status: 'paused', dueAt: null, warnAt: null, leftMinutes: 20 },
    ]);
    expect(states(resolve, trail, '2026-04-01T10:00Z')).toMatchObject([
      { status: 'paused', running: true, dueAt: null, warnAt: null, spentMinutes: 40, leftMinutes: 20, lateMinutes: 0 },
    ]);
  });

  test('pushes the due time by the working time it took, not by its length [A2]', () => {
    const inHours = definition('resolve', { calendar: 'business' });
    const trail = [
      entry('registered', '2026-03-06T17:00Z'),
      entry('held', '2026-03-06T17:30Z'),
      entry('resumed', '2026-03-09T09:10Z'),
    ];
    expect(states(inHours, trail, '2026-03-09T09:10Z')).toMatchObject([
      { status: 'running', dueAt: at('2026-03-09T09:40Z'), spentMinutes: 30, leftMinutes: 30 },
    ]);
  });

  test('does not stop a clock that runs on while on hold', () => {
    const respond = definition('respond', { pausesOnHold: false, stopsOn: ['responded'] });
    const trail = [registered, entry('held', '10:10'), entry('resumed', '10:50')];
    expect(states(respond, trail, '10:55')).toMatchObject([
      { status: 'running', dueAt: at('11:00'), spentMinutes: 55 },
    ]);
    expect(states(respond, trail.slice(0, 2), '11:01')).toMatchObject([{ status: 'breached', dueAt: at('11:00') }]);
  });

  test('after a clock was stopped is no concern of it', () => {
    const trail = [registered, entry('informed', '10:30'), entry('held', '10:40')];
    expect(states(resolve, trail, '12:00')).toMatchObject([{ status: 'met', dueAt: at('11:00'), warnAt: at('10:45') }]);
  });

  test('is kept when the priority changes, and the target is read anew from the start [A1]', () => {
    const held = [registered, entry('held', '10:10'), entry('resumed', '10:40')];
    const lowered = [...held, entry('triaged', '10:45', { priority: 'P2' })];
    expect(states(resolve, held, '10:50')).toMatchObject([{ dueAt: at('11:30'), targetMinutes: 60, spentMinutes: 20 }]);
    expect(states(resolve, lowered, '10:50')).toMatchObject([
      { dueAt: at('12:30'), targetMinutes: 120, spentMinutes: 20 },
    ]);
    const whileHeld = [registered, entry('held', '10:10'), entry('triaged', '10:20', { priority: 'P2' })];
    expect(states(resolve, whileHeld, '10:50')).toMatchObject([{ status: 'paused', leftMinutes: 110 }]);
  });

  test('that begins after the due time leaves the breach as it is', () => {
    const trail = [registered, entry('held', '11:10')];
    expect(states(resolve, trail, '12:00')).toMatchObject([
      { status: 'breached', dueAt: at('11:00'), lateMinutes: 10 },
    ]);
  });

  test('that begins exactly at the due time does not move it', () => {
    const trail = [registered, entry('held', '11:00')];
    expect(states(resolve, trail, '11:00')).toMatchObject([{ status: 'running', dueAt: at('11:00'), leftMinutes: 0 }]);
    expect(states(resolve, trail, '12:00')).toMatchObject([{ status: 'breached', dueAt: at('11:00'), lateMinutes: 0 }]);
    const before = [registered, { ...entry('held', '11:00'), at: later(at('11:00'), -1) }];
    expect(states(resolve, before, '12:00')).toMatchObject([{ status: 'paused', dueAt: null }]);
  });

  test('leaves a warning that was due before it, so that a late look loses nothing', () => {
    expect(states(resolve, [registered, entry('held', '10:45')], '12:00')).toMatchObject([
      { warnAt: at('10:45'), dueAt: null },
    ]);
    expect(states(resolve, [registered, entry('held', '10:44')], '12:00')).toMatchObject([
      { warnAt: null, dueAt: null },
    ]);
  });

  test('in which a clock is stopped leaves it met, whatever comes later', () => {
    const trail = [registered, entry('held', '10:50'), entry('informed', '14:00')];
    expect(states(resolve, trail, '14:00')).toMatchObject([
      { status: 'met', spentMinutes: 50, leftMinutes: 10, dueAt: at('14:10'), stoppedAt: at('14:00') },
    ]);
    const resumed = [...trail, entry('resumed', '16:00')];
    expect(states(resolve, resumed, '17:00')).toEqual(states(resolve, trail, '17:00'));
  });

  test('that lies before the start costs nothing, and one that reaches into it costs its part', () => {
    const late = definition('resolve', { startsOn: 'investigated' });
    const over = [entry('held', '09:00'), entry('resumed', '09:30'), entry('investigated', '10:00')];
    expect(states(late, over, '10:10')).toMatchObject([{ dueAt: at('11:00') }]);
    const into = [entry('held', '09:30'), entry('investigated', '10:00'), entry('resumed', '10:20')];
    expect(states(late, into, '10:30')).toMatchObject([{ dueAt: at('11:20'), spentMinutes: 10 }]);
    expect(states(late, into.slice(0, 2), '10:10')).toMatchObject([
      { status: 'paused', spentMinutes: 0, leftMinutes: 60 },
    ]);
  });

  test('may be entered twice and counts once, and one of no length counts nothing', () => {
    const twice = [
      registered,
      entry('held', '10:10'),
      entry('held', '10:20'),
      entry('resumed', '10:30'),
      entry('resumed', '10:40'),
    ];
    expect(states(resolve, twice, '10:50')).toMatchObject([{ dueAt: at('11:20') }]);
    const none = [registered, entry('held', '10:10'), entry('resumed', '10:10')];
    expect(states(resolve, none, '10:50')).toMatchObject([{ dueAt: at('11:00') }]);
  });

  test('may follow another at once', () => {
    const trail = [registered, entry('held', '10:10'), entry('resumed', '10:20'), entry('held', '10:20')];
    expect(states(resolve, trail, '10:50')).toMatchObject([{ status: 'paused', leftMinutes: 50 }]);
    expect(states(resolve, [...trail, entry('resumed', '10:30')], '10:50')).toMatchObject([{ dueAt: at('11:20') }]);
  });
});

describe('a target', () => {
  test('that a priority does not have means no clock', () => {
    const some = definition('resolve', { targets: { P1: null, P2: { minutes: 5 } } });
    expect(states(some, [registered], '10:01')).toEqual([]);
    expect(states(some, [entry('registered', '10:00', { priority: 'P9' })], '10:01')).toEqual([]);
    expect(states(some, [entry('registered', '10:00', { priority: 'P2' })], '10:01')).toHaveLength(1);
  });

  test('alike for all priorities is known before triage', () => {
    const triage = definition('triage', {
      stopsOn: ['triaged'],
      targets: { P1: { minutes: 30 }, P2: { minutes: 30 } },
    });
    const untriaged = entry('registered', '10:00', { priority: '' });
    expect(shown(states(triage, [untriaged], '10:10'))).toEqual(['1/1 running 10:00– due 10:30']);
    expect(shown(states(triage, [untriaged, entry('triaged', '10:31')], '11:00'))).toEqual([
      '1/1 breached 10:00–10:31 due 10:30',
    ]);
  });

  test('that differs by priority is unknown before triage, and then read from the start', () => {
    const respond = definition('respond', { startsOn: 'received', stopsOn: ['responded'] });
    const received = entry('received', '10:00', { priority: '' });
    expect(states(respond, [received], '10:10')).toMatchObject([
      {
        status: 'running',
        running: true,
        dueAt: null,
        warnAt: null,
        targetMinutes: null,
        leftMinutes: null,
        spentMinutes: 10,
      },
    ]);
    expect(shown(states(respond, [received, entry('triaged', '10:20')], '10:30'))).toEqual([
      '1/1 running 10:00– due 11:00',
    ]);
    const answered = [received, entry('responded', '11:30', { priority: '' })];
    expect(shown(states(respond, answered, '12:00'))).toEqual(['1/1 ended 10:00–11:30 due']);
    expect(shown(states(respond, [...answered, entry('triaged', '11:40')], '12:00'))).toEqual([
      '1/1 breached 10:00–11:30 due 11:00',
    ]);
    const later = [
      ...answered,
      entry('triaged', '11:40', { priority: 'P2' }),
      entry('reopened', '12:00', { attempt: 2 }),
    ];
    expect(shown(states(respond, later, '13:00'))).toEqual(['1/1 met 10:00–11:30 due 12:00']);
  });

  test('unknown before triage is counted on the calendar of its clock', () => {
    const inHours = definition('respond', { calendar: 'business' });
    const friday = [entry('registered', '2026-03-06T17:30Z', { priority: '' })];
    expect(states(inHours, friday, '2026-03-09T09:30Z')).toMatchObject([{ status: 'running', spentMinutes: 60 }]);
    expect(states(definition('respond'), friday, '2026-03-06T19:00Z')).toMatchObject([{ spentMinutes: 90 }]);
    const given = [...friday, entry('withdrawn', '2026-03-06T17:45Z', { priority: '' })];
    expect(states(inHours, given, '2026-03-09T09:30Z')).toMatchObject([
      { status: 'ended', running: false, spentMinutes: 15, lateMinutes: 0 },
    ]);
  });

  test('alike for all priorities is known before triage, whatever its unit', () => {
    const untriaged = [entry('registered', '10:00', { priority: '' })];
    const promised = { promisedShare: 1, otherwiseMinutes: 30 };
    const known = (targets: Readonly<Record<string, Target | null>>): boolean =>
      states(definition('resolve', { targets }), untriaged, '10:01')[0]?.dueAt !== null;
    expect(known({ P1: promised, P2: { ...promised }, P3: { ...promised } })).toBe(true);
    expect(known({ P1: { businessDays: 1 }, P2: { businessDays: 1 } })).toBe(true);
    expect(known({ P1: promised, P2: { ...promised, promisedShare: 0.5 } })).toBe(false);
    expect(known({ P1: promised, P2: { ...promised, otherwiseMinutes: 60 } })).toBe(false);
    expect(known({ P1: promised, P2: { ...promised }, P3: { minutes: 30 } })).toBe(false);
    expect(states(definition('resolve', { targets: { P1: null, P2: null } }), untriaged, '10:01')).toEqual([]);
  });

  test('unknown because one priority has none, or another unit, is no agreement', () => {
    const received = [entry('registered', '10:00', { priority: '' })];
    const targets = [
      { P1: { minutes: 1 }, P2: null },
      { P1: { minutes: 1 }, P2: { businessDays: 1 } },
      { P1: null, P2: { minutes: 1 } },
    ];
    for (const one of targets) {
      expect(states(definition('resolve', { targets: one }), received, '10:01')).toMatchObject([
        { targetMinutes: null },
      ]);
    }
    expect(states(definition('resolve', { targets: { P1: null } }), received, '10:01')).toEqual([]);
    expect(states(definition('resolve', { targets: {} }), received, '10:01')).toEqual([]);
  });

  test('in business days walks dates, and a hold pushes it by working time', () => {
    const plan = definition('plan', { calendar: 'business', targets: { P1: { businessDays: 1 } } });
    const friday = entry('registered', '2026-03-06T15:00Z');
    expect(states(plan, [friday], '2026-03-06T16:00Z')).toMatchObject([
      {
        dueAt: at('2026-03-09T15:00Z'),
        warnAt: at('2026-03-09T12:45Z'),
        targetMinutes: 540,
        spentMinutes: 60,
        leftMinutes: 480,
      },
    ]);
    const held = [friday, entry('held', '2026-03-06T17:00Z'), entry('resumed', '2026-03-09T09:30Z')];
    expect(states(plan, held, '2026-03-09T10:00Z')).toMatchObject([{ dueAt: at('2026-03-09T16:30Z') }]);
    const overNight = [friday, entry('held', '2026-03-06T18:00Z'), entry('resumed', '2026-03-09T09:00Z')];
    expect(states(plan, overNight, '2026-03-09T10:00Z')).toMatchObject([{ dueAt: at('2026-03-09T15:00Z') }]);
    expect(
      states(definition('plan', { targets: { P1: { businessDays: 1 } } }), [friday], '2026-03-06T16:00Z'),
    ).toMatchObject([{ dueAt: at('2026-03-09T15:00Z') }]);
  });

  test('in business days that begins outside the hours is not brought forward by a hold', () => {
    const plan = definition('plan', { calendar: 'business', targets: { P1: { businessDays: 1 } } });
    const evening = entry('registered', '2026-03-06T18:00Z');
    expect(states(plan, [evening], '2026-03-06T18:00Z')).toMatchObject([{ dueAt: at('2026-03-10T09:00Z') }]);
    const held = [evening, entry('held', '2026-03-09T09:00Z'), entry('resumed', '2026-03-09T09:01Z')];
    expect(states(plan, held, '2026-03-09T10:00Z')).toMatchObject([{ dueAt: at('2026-03-10T09:01Z') }]);
  });

  test('in calendar days is the same time of day', () => {
    const notice = definition('delayNotice', { pausesOnHold: false, targets: { P1: { calendarDays: 3 } } });
    expect(states(notice, [entry('registered', '2026-03-06T15:00Z')], '2026-03-06T16:00Z')).toMatchObject([
      { dueAt: at('2026-03-09T15:00Z'), targetMinutes: 3 * 1440 },
    ]);
  });
});

describe('a promised time', () => {
  const promised = definition('resolve', { targets: { P1: { promisedShare: 1, otherwiseMinutes: 1440 } } });
  const notice = definition('delayNotice', {
    stopsOn: ['delayNotified', 'informed'],
    pausesOnHold: false,
    targets: { P1: { promisedShare: 0.75, otherwiseMinutes: 1080 } },
  });
  const triaged = entry('triaged', '10:05', { promisedAt: at('14:00') });

  test('is the due time, and its share that of the notice', () => {
    expect(states(promised, [registered, triaged], '10:10')).toMatchObject([
      { dueAt: at('14:00'), warnAt: at('13:00') },
    ]);
    expect(states(notice, [registered, triaged], '10:10')).toMatchObject([{ dueAt: at('13:00'), targetMinutes: 180 }]);
  });

  test('falls back on the target where none was given, or where it lies before the start', () => {
    expect(states(promised, [registered], '10:10')).toMatchObject([{ dueAt: at('2026-03-03T10:00Z') }]);
    expect(states(notice, [registered], '10:10')).toMatchObject([{ dueAt: at('2026-03-03T04:00Z') }]);
    const past = entry('triaged', '10:05', { promisedAt: at('10:00') });
    expect(states(promised, [registered, past], '10:10')).toMatchObject([{ dueAt: at('2026-03-03T10:00Z') }]);
  });

  test('is pushed by a hold by the working time that it took', () => {
    const trail = [registered, triaged, entry('held', '11:00'), entry('resumed', '11:30')];
    expect(states(promised, trail, '12:00')).toMatchObject([{ dueAt: at('14:30'), targetMinutes: 240 }]);
    expect(states(notice, trail, '12:00')).toMatchObject([{ dueAt: at('13:00') }]);
  });

  test('outside the hours stays as promised', () => {
    const inHours = { ...promised, calendar: 'business' } as const;
    const evening = [registered, entry('triaged', '10:05', { promisedAt: at('21:00') })];
    expect(states(inHours, evening, '10:10')).toMatchObject([{ dueAt: at('21:00'), targetMinutes: 480 }]);
    const share = { ...notice, calendar: 'business' } as const;
    const overnight = [entry('registered', '19:00'), entry('triaged', '19:00', { promisedAt: at('21:00') })];
    expect(states(share, overnight, '19:10')).toMatchObject([{ dueAt: at('21:00') }]);
  });

  test('moves with a notice given in time, which is also what stops the notice clock', () => {
    const moved = [registered, triaged, entry('delayNotified', '14:00', { newDueAt: at('18:00') })];
    expect(states(promised, moved, '14:10')).toMatchObject([{ dueAt: at('18:00'), status: 'running' }]);
    const inTime = [registered, triaged, entry('delayNotified', '13:00', { newDueAt: at('18:00') })];
    expect(shown(states(notice, inTime, '14:10'))).toEqual(['1/1 met 10:00–13:00 due 13:00']);
  });

  test('that has passed is broken: a later notice does not mend it', () => {
    const tooLate = [
      registered,
      triaged,
      { ...entry('delayNotified', '14:00', { newDueAt: at('18:00') }), at: later(at('14:00'), 1) },
    ];
    expect(states(promised, tooLate, '14:10')).toMatchObject([
      { dueAt: at('14:00'), status: 'breached', lateMinutes: 10 },
    ]);
  });

  test('may be moved while on hold, when it cannot pass', () => {
    const trail = [
      registered,
      triaged,
      entry('held', '13:00'),
      entry('delayNotified', '15:00', { newDueAt: at('18:00') }),
    ];
    expect(states(promised, trail, '16:00')).toMatchObject([{ status: 'paused', leftMinutes: 300 }]);
    expect(states(promised, [...trail, entry('resumed', '16:00')], '16:00')).toMatchObject([{ dueAt: at('21:00') }]);
  });
});

test('a clock reads nothing but times: looking often or late changes nothing', () => {
  const trail = [registered, entry('held', '10:10'), entry('resumed', '10:20'), entry('informed', '11:11')];
  const once = states(resolve, trail, '2027-01-01T00:00Z');
  expect(states(resolve, trail, '11:11')).toEqual(once);
  expect(isoOf(once[0]?.dueAt ?? at('00:00'))).toBe('2026-03-02T11:10:00.000Z');
});
