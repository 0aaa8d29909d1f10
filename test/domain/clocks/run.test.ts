import type { ClockDefinition } from '../../../src/domain/clocks/clock';
import { definition, entry, shown, states } from './trail';

const acknowledge = definition('acknowledge', { startsOn: 'assigned', stopsOn: ['acknowledged'], internal: true });
const start = definition('start', { startsOn: 'triaged', stopsOn: ['started'], internal: true });
const update = definition('update', { startsOn: 'progressed', stopsOn: ['progressed', 'informed'] });
const evaluate = definition('evaluate', { startsOn: 'escalated', stopsOn: ['evaluated'] });
const improve = definition('improve', { startsOn: 'rejected', stopsOn: ['proposed'] });
const survey = definition('survey', { startsOn: 'confirmed', stopsOn: ['surveySent'] });
const contact = definition('contact', { startsOn: 'surveyAnswered', stopsOn: ['contacted'] });
const resolve = definition('resolve');

const rejected = entry('rejected', '12:00');
const reopened = entry('reopened', '12:00', { attempt: 2 });

describe('a new owner [A17]', () => {
  test('gets the internal clocks anew; what the old owner left ends', () => {
    const trail = [entry('triaged', '10:00'), entry('assigned', '10:10'), entry('assigned', '10:30')];
    expect(shown(states(acknowledge, trail, '10:40'))).toEqual([
      '1/1 ended 10:10–10:30 due 11:10',
      '1/2 running 10:30– due 11:30',
    ]);
    expect(shown(states(start, trail, '10:40'))).toEqual([
      '1/1 ended 10:00–10:30 due 11:00',
      '1/2 running 10:30– due 11:30',
    ]);
  });

  test('leaves the old owner the breach that had happened', () => {
    const trail = [entry('triaged', '10:00'), entry('assigned', '10:10'), entry('assigned', '11:30')];
    expect(shown(states(acknowledge, trail, '12:00'))).toEqual([
      '1/1 breached 10:10–11:30 due 11:10',
      '1/2 running 11:30– due 12:30',
    ]);
    const atDue = [entry('triaged', '10:00'), entry('assigned', '10:10'), entry('assigned', '11:10')];
    expect(shown(states(acknowledge, atDue, '12:00'))[0]).toBe('1/1 ended 10:10–11:10 due 11:10');
  });

  test('who comes after the old one had signed gets a clock all the same', () => {
    const trail = [
      entry('assigned', '10:10'),
      entry('acknowledged', '10:20'),
      entry('assigned', '10:30'),
      entry('acknowledged', '10:35'),
    ];
    expect(shown(states(acknowledge, trail, '12:00'))).toEqual([
      '1/1 met 10:10–10:20 due 11:10',
      '1/2 met 10:30–10:35 due 11:30',
    ]);
  });

  test('changes nothing about clocks that the customer sees', () => {
    const investigate = definition('investigate', { startsOn: 'assigned', stopsOn: ['investigated'] });
    const trail = [entry('registered', '10:00'), entry('assigned', '10:10'), entry('assigned', '10:30')];
    expect(shown(states(resolve, trail, '10:40'))).toEqual(['1/1 running 10:00– due 11:00']);
    expect(shown(states(investigate, trail, '10:40'))).toEqual(['1/1 running 10:10– due 11:10']);
  });
});

test('a second triage changes the priority and starts nothing anew', () => {
  const assign = definition('assign', { startsOn: 'triaged', stopsOn: ['assigned'] });
  const trail = [entry('triaged', '10:00'), entry('triaged', '10:20', { priority: 'P2' })];
  expect(shown(states(start, trail, '10:40'))).toEqual(['1/1 running 10:00– due 12:00']);
  expect(shown(states(assign, [...trail, entry('assigned', '10:30', { priority: 'P2' })], '10:40'))).toEqual([
    '1/1 met 10:00–10:30 due 12:00',
  ]);
  const again = [...trail, entry('started', '10:30'), rejected, reopened, entry('triaged', '12:30', { attempt: 2 })];
  expect(states(start, again, '13:00')).toHaveLength(1);
});

describe('the update clock [A10]', () => {
  test('does not run before the first progress, re-arms at each and ends when the customer is informed', () => {
    const trail = [entry('registered', '09:00'), entry('started', '09:30'), entry('progressed', '10:00')];
    expect(states(update, trail.slice(0, 2), '10:00')).toEqual([]);
    expect(shown(states(update, trail, '10:10'))).toEqual(['1/1 running 10:00– due 11:00']);
    trail.push(
      entry('progressed', '10:50'),
      entry('progressed', '12:00'),
      entry('informed', '12:30'),
      entry('progressed', '12:40'),
    );
    expect(shown(states(update, trail, '15:00'))).toEqual([
      '1/1 met 10:00–10:50 due 11:00',
      '1/2 breached 10:50–12:00 due 11:50',
      '1/3 met 12:00–12:30 due 13:00',
    ]);
  });

  test('re-arms also where it starts with another event, and not before that event', () => {
    const afterResponse: ClockDefinition = { ...update, startsOn: 'responded', stopsOn: ['informed'] };
    const trail = [
      entry('progressed', '09:00'),
      entry('responded', '10:00'),
      entry('responded', '10:10'),
      entry('progressed', '10:20'),
    ];
    expect(shown(states(afterResponse, trail, '10:30'))).toEqual([
      '1/1 met 10:00–10:20 due 11:00',
      '1/2 running 10:20– due 11:20',
    ]);
  });
});

describe('escalations', () => {
  test('each have their own clock, and one answer stops all that wait', () => {
    const trail = [
      entry('escalated', '10:00'),
      entry('escalated', '10:30'),
      entry('evaluated', '11:10'),
      entry('escalated', '12:00'),
    ];
    expect(shown(states(evaluate, trail, '12:10'))).toEqual([
      '1/1 breached 10:00–11:10 due 11:00',
      '1/2 met 10:30–11:10 due 11:30',
      '1/3 running 12:00– due 13:00',
    ]);
  });

  test('that only pass on a late evaluation begin no clock of their own, so that none begets the next for ever', () => {
    const trail = [entry('escalated', '10:00'), entry('escalated', '11:01', { tellsOnly: true })];
    expect(shown(states(evaluate, trail, '14:00'))).toEqual(['1/1 breached 10:00– due 11:00']);
    expect(shown(states(evaluate, [...trail, entry('evaluated', '14:10')], '15:00'))).toEqual([
      '1/1 breached 10:00–14:10 due 11:00',
    ]);
  });
});

describe('a rejected solution', () => {
  test('ends all clocks of its attempt and starts the improvement of the next', () => {
    const trail = [entry('registered', '11:30'), entry('escalated', '11:45'), rejected];
    expect(shown(states(resolve, trail, '12:30'))).toEqual(['1/1 ended 11:30–12:00 due 12:30']);
    expect(shown(states(evaluate, trail, '12:30'))).toEqual(['1/1 ended 11:45–12:00 due 12:45']);
    expect(shown(states(improve, trail, '12:30'))).toEqual(['2/1 running 12:00– due 13:00']);
    expect(shown(states(improve, [...trail, reopened], '12:30'))).toEqual(['2/1 running 12:00– due 13:00']);
  });

  test('leaves a breach of its attempt a breach', () => {
    expect(shown(states(resolve, [entry('registered', '10:59'), rejected], '12:30'))).toEqual([
      '1/1 breached 10:59–12:00 due 11:59',
    ]);
    expect(shown(states(resolve, [entry('registered', '11:00'), rejected], '12:30'))).toEqual([
      '1/1 ended 11:00–12:00 due 12:00',
    ]);
  });

  test('is judged anew by the raised priority, the abandoned attempt is not', () => {
    const low = { priority: 'P2' };
    const trail = [
      entry('registered', '10:30', low),
      entry('rejected', '12:00', low),
      entry('reopened', '12:00', { attempt: 2, priority: 'P1' }),
    ];
    expect(shown(states(resolve, trail, '12:10'))).toEqual([
      '1/1 ended 10:30–12:00 due 12:30',
      '2/1 running 12:00– due 13:00',
    ]);
    expect(shown(states(improve, trail, '12:10'))).toEqual(['2/1 running 12:00– due 13:00']);
    const afterClose = [entry('registered', '10:30', low), entry('reopened', '12:00', { attempt: 2, priority: 'P1' })];
    expect(shown(states(resolve, afterClose, '12:10'))[0]).toBe('1/1 ended 10:30–12:00 due 12:30');
  });

  test('starts improvement once per rejection', () => {
    const trail = [
      rejected,
      reopened,
      entry('proposed', '12:50', { attempt: 2 }),
      entry('rejected', '14:00', { attempt: 2 }),
      entry('reopened', '14:00', { attempt: 3 }),
      entry('proposed', '15:30', { attempt: 3 }),
    ];
    expect(shown(states(improve, trail, '16:00'))).toEqual([
      '2/1 met 12:00–12:50 due 13:00',
      '3/1 breached 14:00–15:30 due 15:00',
    ]);
  });

  test('does not start clocks that belong to the first attempt', () => {
    const once = ['register', 'respond', 'triage', 'assign', 'plan', 'start', 'acknowledge', 'investigate'] as const;
    for (const id of once) {
      const clock = definition(id, { internal: id === 'start' || id === 'acknowledge' });
      expect(shown(states(clock, [entry('registered', '11:30'), rejected, reopened], '12:30'))).toEqual([
        '1/1 ended 11:30–12:00 due 12:30',
      ]);
    }
  });

  test.each(['resolve', 'update', 'delayNotice'] as const)('starts %s at reopening', (id) => {
    const trail = [entry('registered', '11:30'), rejected, reopened];
    expect(shown(states(definition(id), trail, '12:30'))).toEqual([
      '1/1 ended 11:30–12:00 due 12:30',
      '2/1 running 12:00– due 13:00',
    ]);
  });

  test('and a new owner start the internal clocks of the new attempt', () => {
    const trail = [
      entry('assigned', '10:00'),
      entry('acknowledged', '10:10'),
      rejected,
      reopened,
      entry('assigned', '12:10', { attempt: 2 }),
    ];
    expect(shown(states(acknowledge, trail, '12:30'))).toEqual([
      '1/1 met 10:00–10:10 due 11:00',
      '2/1 running 12:10– due 13:10',
    ]);
    const investigate = definition('investigate', { startsOn: 'assigned', stopsOn: ['investigated'] });
    expect(shown(states(investigate, trail, '12:30'))).toEqual([
      '1/1 ended 10:00–12:00 due 11:00'.replace('ended', 'breached'),
      '2/1 running 12:10– due 13:10',
    ]);
  });

  test('ends the hold it found', () => {
    const trail = [entry('registered', '11:00'), entry('held', '11:30'), rejected, reopened];
    expect(shown(states(resolve, trail, '12:30'))).toEqual([
      '1/1 ended 11:00–12:00 due 12:30',
      '2/1 running 12:00– due 13:00',
    ]);
  });
});

test('the time in which a solved ticket waited for the customer’s verdict is charged to no attempt when they reject it', () => {
  const trail = [
    entry('registered', '10:00'),
    entry('informed', '10:30'),
    entry('rejected', '2026-03-05T10:00Z'),
    entry('reopened', '2026-03-05T10:00Z', { attempt: 2 }),
  ];
  expect(states(resolve, trail, '2026-03-05T10:10Z')).toMatchObject([
    { attempt: 1, status: 'met', spentMinutes: 30 },
    { attempt: 2, status: 'running', spentMinutes: 10, leftMinutes: 50 },
  ]);
});

test('the time in which a solved ticket waited for the customer’s verdict is charged to no attempt when they reject it', () => {
  const trail = [
    entry('registered', '10:00'),
    entry('informed', '10:30'),
    entry('rejected', '2026-03-05T10:00Z'),
    entry('reopened', '2026-03-05T10:00Z', { attempt: 2 }),
  ];
  expect(states(resolve, trail, '2026-03-05T10:10Z')).toMatchObject([
    { attempt: 1, status: 'met', spentMinutes: 30 },
    { attempt: 2, status: 'running', spentMinutes: 10, leftMinutes: 50 },
  ]);
});

test('the time in which a solved ticket waited for the customer’s verdict is charged to no attempt when they reject it', () => {
  const trail = [
    entry('registered', '10:00'),
    entry('informed', '10:30'),
    entry('rejected', '2026-03-05T10:00Z'),
    entry('reopened', '2026-03-05T10:00Z', { attempt: 2 }),
  ];
  expect(states(resolve, trail, '2026-03-05T10:10Z')).toMatchObject([
    { attempt: 1, status: 'met', spentMinutes: 30 },
    { attempt: 2, status: 'running', spentMinutes: 10, leftMinutes: 50 },
  ]);
});

test('the time in which a solved ticket waited for the customer’s verdict is charged to no attempt when they reject it', () => {
  const trail = [
    entry('registered', '10:00'),
    entry('informed', '10:30'),
    entry('rejected', '2026-03-05T10:00Z'),
    entry('reopened', '2026-03-05T10:00Z', { attempt: 2 }),
  ];
  expect(states(resolve, trail, '2026-03-05T10:10Z')).toMatchObject([
    { attempt: 1, status: 'met', spentMinutes: 30 },
    { attempt: 2, status: 'running', spentMinutes: 10, leftMinutes: 50 },
  ]);
});

test('the time in which a solved ticket waited for the customer’s verdict is charged to no attempt when they reject it', () => {
  const trail = [
    entry('registered', '10:00'),
    entry('informed', '10:30'),
    entry('rejected', '2026-03-05T10:00Z'),
    entry('reopened', '2026-03-05T10:00Z', { attempt: 2 }),
  ];
  expect(states(resolve, trail, '2026-03-05T10:10Z')).toMatchObject([
    { attempt: 1, status: 'met', spentMinutes: 30 },
    { attempt: 2, status: 'running', spentMinutes: 10, leftMinutes: 50 },
  ]);
});

test('the time in which a solved ticket waited for the customer’s verdict is charged to no attempt when they reject it', () => {
  const trail = [
    entry('registered', '10:00'),
    entry('informed', '10:30'),
    entry('rejected', '2026-03-05T10:00Z'),
    entry('reopened', '2026-03-05T10:00Z', { attempt: 2 }),
  ];
  expect(states(resolve, trail, '2026-03-05T10:10Z')).toMatchObject([
    { attempt: 1, status: 'met', spentMinutes: 30 },
    { attempt: 2, status: 'running', spentMinutes: 10, leftMinutes: 50 },
  ]);
});

test('the time in which a solved ticket waited for the customer’s verdict is charged to no attempt when they reject it', () => {
  const trail = [
    entry('registered', '10:00'),
    entry('informed', '10:30'),
    entry('rejected', '2026-03-05T10:00Z'),
    entry('reopened', '2026-03-05T10:00Z', { attempt: 2 }),
  ];
  expect(states(resolve, trail, '2026-03-05T10:10Z')).toMatchObject([
    { attempt: 1, status: 'met', spentMinutes: 30 },
    { attempt: 2, status: 'running', spentMinutes: 10, leftMinutes: 50 },
  ]);
});

test('the time in which a solved ticket waited for the customer’s verdict is charged to no attempt when they reject it', () => {
  const trail = [
    entry('registered', '10:00'),
    entry('informed', '10:30'),
    entry('rejected', '2026-03-05T10:00Z'),
    entry('reopened', '2026-03-05T10:00Z', { attempt: 2 }),
  ];
  expect(states(resolve, trail, '2026-03-05T10:10Z')).toMatchObject([
    { attempt: 1, status: 'met', spentMinutes: 30 },
    { attempt: 2, status: 'running', spentMinutes: 10, leftMinutes: 50 },
  ]);
});

describe('the end of a ticket', () => {
  test('ends its hold, so that what the customer is owed afterwards runs', () => {
    const trail = [entry('held', '09:00'), entry('confirmed', '10:00')];
    expect(shown(states(survey, trail, '10:10'))).toEqual(['1/1 running 10:00– due 11:00']);
    const comeBack = [entry('held', '09:00'), entry('reopened', '10:00', { attempt: 2 })];
    expect(shown(states(resolve, comeBack, '10:10'))).toEqual(['2/1 running 10:00– due 11:00']);
  });

  test.each(['merged', 'withdrawn', 'closed', 'confirmed'] as const)(
    'by %s ends what runs, and a running hold',
    (kind) => {
      const trail = [entry('registered', '10:00'), entry('held', '10:20'), entry(kind, '10:30')];
      expect(states(resolve, trail, '20:00')).toMatchObject([
        { status: 'ended', running: false, spentMinutes: 20, leftMinutes: 40 },
      ]);
    },
  );

  test('by confirmation starts the survey, which outlives the close', () => {
    const trail = [entry('confirmed', '10:00'), entry('closed', '10:01')];
    expect(shown(states(survey, trail, '10:10'))).toEqual(['1/1 running 10:00– due 11:00']);
    expect(shown(states(survey, [...trail, entry('surveySent', '10:20')], '12:00'))).toEqual([
      '1/1 met 10:00–10:20 due 11:00',
    ]);
    expect(shown(states(survey, [...trail, entry('withdrawn', '10:20')], '12:00'))).toEqual([
      '1/1 ended 10:00–10:20 due 11:00',
    ]);
  });

  test('without answer starts no survey', () => {
    expect(states(survey, [entry('informed', '10:00'), entry('closed', '10:01')], '10:10')).toEqual([]);
  });
});

describe('a survey answer', () => {
  test('starts contact when a score is low, once, and only then', () => {
    const low = entry('surveyAnswered', '10:00', { low: true });
    expect(states(contact, [entry('surveyAnswered', '10:00')], '10:10')).toEqual([]);
    expect(states(contact, [entry('surveyAnswered', '10:00', { low: false })], '10:10')).toEqual([]);
    const trail = [
      entry('closed', '09:00'),
      low,
      entry('surveyAnswered', '10:05', { low: true }),
      entry('closed', '10:06'),
    ];
    expect(shown(states(contact, trail, '10:10'))).toEqual(['1/1 running 10:00– due 11:00']);
    expect(shown(states(contact, [...trail, entry('contacted', '11:00')], '12:00'))).toEqual([
      '1/1 met 10:00–11:00 due 11:00',
    ]);
  });
});

test('several clocks come in the order of their definitions', () => {
  const trail = [entry('registered', '10:00'), entry('assigned', '10:10')];
  expect(states(acknowledge, trail, '10:20')[0]?.clock).toBe('acknowledge');
});
