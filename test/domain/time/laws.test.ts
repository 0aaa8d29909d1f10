import fc from 'fast-check';
import { addBusinessDays } from '../../../src/domain/time/businessDays';
import type { WrittenWindow } from '../../../src/domain/time/calendar';
import { dueAt, instantAfter, nextWorking } from '../../../src/domain/time/dueAt';
import { elapsed, elapsedMs } from '../../../src/domain/time/elapsed';
import type { Instant } from '../../../src/domain/time/instant';
import { DAY_MS, later, MINUTE_MS, minutes } from '../../../src/domain/time/instant';
import { instantBefore } from '../../../src/domain/time/instantBefore';
import type { Period } from '../../../src/domain/time/period';
import { merge } from '../../../src/domain/time/period';
import type { WorkTime } from '../../../src/domain/time/workTime';
import { hours } from './exampleHours';

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Up to three windows of a day, in order and apart, from 03:00 on: hours in which no zone below changes its clocks. */
const windowsOfADay = fc
  .uniqueArray(fc.integer({ min: 12, max: 96 }), { maxLength: 6 })
  .map((quarters) => [...quarters].sort((a, b) => a - b))
  .map((edges) =>
    edges.flatMap((edge, i): WrittenWindow[] => {
      const closes = edges[i + 1];
      return i % 2 === 0 && closes !== undefined ? [[clock(edge * 15), clock(closes * 15)]] : [];
    }),
  );

const workTimes: fc.Arbitrary<WorkTime> = fc
  .record({
    zone: fc.constantFrom('UTC', 'Asia/Shanghai', 'Europe/Berlin', 'America/New_York'),
    mon: windowsOfADay,
    tue: windowsOfADay,
    fri: windowsOfADay,
    sat: windowsOfADay,
    night: fc.boolean(),
  })
  .map(({ zone, mon, tue, fri, sat, night }) =>
    hours({
      zone,
      weekly: { mon, tue, wed: [night ? ['21:00', '02:00'] : ['09:00', '17:00']], fri, sat, sun: [] },
      holidays: ['2026-03-13', '2026-10-26'],
      makeUpDays: [{ on: '2026-03-15', hoursOf: 'wed' }],
      specialHours: [{ on: '2026-03-17', windows: [['10:00', '10:30']] }],
    }),
  );

/** Around the changes of the clocks of spring and autumn 2026. */
const instants = fc
  .tuple(fc.constantFrom(Date.UTC(2026, 2, 5), Date.UTC(2026, 9, 22)), fc.integer({ min: 0, max: 28 * DAY_MS }))
  .map(([start, ms]) => (start + ms) as Instant);
const minuteInstants = instants.map((at) => (at - (at % MINUTE_MS)) as Instant);
const targets = fc.integer({ min: 1, max: 4_000 }).map(minutes);
const pauseLists = fc
  .array(fc.tuple(minuteInstants, fc.integer({ min: 1, max: 5_000 })), { maxLength: 5 })
  .map((pauses) => merge(pauses.map(([start, length]): Period => ({ start, end: later(start, length * MINUTE_MS) }))));

/** Working minutes counted one by one, by what a wall clock shows in each. Knows no cache, no offset and no sum. */
function minutesOneByOne(time: WorkTime, from: Instant, to: Instant, pauses: readonly Period[]): number {
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: time.zone.id, dateStyle: 'short', timeStyle: 'short' });
  let count = 0;
  for (let at = from; at < to; at = later(at, MINUTE_MS)) {
    if (pauses.some(({ start, end }) => start <= at && at < end)) continue;
    const [date = '', shown = ''] = wall.format(at).split(' ');
    const day = Date.parse(`${date}T00:00:00Z`) / DAY_MS;
    const minute = Number(shown.slice(0, 2)) * 60 + Number(shown.slice(3, 5));
    const isOpen = (on: number, minuteOfDay: number): boolean => {
      const { weekly = [], exceptions } = time.calendar ?? {};
      const windows = exceptions?.get(on)?.windows ?? weekly[(on + 3) % 7] ?? [];
      return windows.some(({ opens, closes }) => opens <= minuteOfDay && minuteOfDay < closes);
    };
    if (isOpen(day, minute) || isOpen(day - 1, minute + 1440)) count += 1;
  }
  return count;
}

const law = <Values extends [unknown, ...unknown[]]>(property: fc.IProperty<Values>, numRuns = 200): void => {
  fc.assert(property, { numRuns });
};

describe('the laws of working time', () => {
  test('elapsed time is what a count minute by minute finds', () => {
    law(
      fc.property(
        workTimes,
        minuteInstants,
        fc.integer({ min: 0, max: 6_000 }),
        pauseLists,
        (time, from, length, pauses) => {
          const to = later(from, length * MINUTE_MS);
          expect(elapsed(time, from, to, pauses)).toBe(minutesOneByOne(time, from, to, pauses));
        },
      ),
      60,
    );
  });

  test('elapsed up to the due time is the target, and a millisecond earlier it is not', () => {
    law(
      fc.property(workTimes, instants, targets, pauseLists, (time, start, target, pauses) => {
        const due = dueAt(time, start, target, pauses);
        expect(elapsedMs(time, start, due, pauses)).toBe(target * MINUTE_MS);
        expect(elapsedMs(time, start, later(due, -1), pauses)).toBe(target * MINUTE_MS - 1);
      }),
    );
  });

  test('a pause never brings the due time forward, and pushes it by no more than the work it held up', () => {
    law(
      fc.property(workTimes, instants, targets, pauseLists, (time, start, target, pauses) => {
        const free = dueAt(time, start, target);
        const paused = dueAt(time, start, target, pauses);
        expect(paused).toBeGreaterThanOrEqual(free);
        expect(elapsedMs(time, start, paused) - elapsedMs(time, start, paused, pauses)).toBe(
          elapsedMs(time, free, paused),
        );
      }),
    );
  });

  test('nothing inside a pause counts, and no time is due inside one', () => {
    law(
      fc.property(workTimes, instants, targets, pauseLists, (time, start, target, pauses) => {
        const due = dueAt(time, start, target, pauses);
        for (const pause of pauses) {
          expect(elapsedMs(time, pause.start, pause.end, pauses)).toBe(0);
          expect(due > pause.start && due <= pause.end).toBe(false);
        }
      }),
    );
  });

  test('the parts of an interval add up to the whole', () => {
    law(
      fc.property(workTimes, instants, instants, instants, pauseLists, (time, a, b, c, pauses) => {
        const [from, middle, to] = [a, b, c].sort((x, y) => x - y) as [Instant, Instant, Instant];
        const parts = elapsedMs(time, from, middle, pauses) + elapsedMs(time, middle, to, pauses);
        expect(parts).toBe(elapsedMs(time, from, to, pauses));
        expect(elapsedMs(time, to, from, pauses)).toBe(0);
      }),
    );
  });

  test('the way back is the inverse of the way there', () => {
    law(
      fc.property(workTimes, instants, targets, pauseLists, (time, start, target, pauses) => {
        const begun = nextWorking(time, start, pauses);
        expect(instantBefore(time, dueAt(time, start, target, pauses), target, pauses)).toBe(begun);
        const back = instantBefore(time, start, target, pauses);
        expect(elapsedMs(time, back, start, pauses)).toBe(target * MINUTE_MS);
        expect(elapsedMs(time, later(back, 1), start, pauses)).toBe(target * MINUTE_MS - 1);
      }),
    );
  });

  test('who starts later or has more to do is due no earlier', () => {
    law(
      fc.property(
        workTimes,
        instants,
        fc.nat(DAY_MS),
        targets,
        targets,
        pauseLists,
        (time, start, wait, one, more, pauses) => {
          const due = dueAt(time, start, one, pauses);
          expect(dueAt(time, later(start, wait), one, pauses)).toBeGreaterThanOrEqual(due);
          expect(dueAt(time, start, minutes(one + more), pauses)).toBeGreaterThan(due);
        },
      ),
    );
  });

  test('two targets one after the other are one of their sum', () => {
    law(
      fc.property(workTimes, instants, targets, targets, pauseLists, (time, start, one, other, pauses) => {
        const inTwo = dueAt(time, dueAt(time, start, one, pauses), other, pauses);
        expect(inTwo).toBe(dueAt(time, start, minutes(one + other), pauses));
      }),
    );
  });

  test('a count stands still from its first instant to its last, and nowhere else', () => {
    law(
      fc.property(workTimes, instants, (time, at) => {
        const count = time.workedMs(at);
        const [first, last] = [time.firstAt(count), time.lastAt(count)];
        expect(first <= at && at <= last).toBe(true);
        expect([later(first, -1), first, last, later(last, 1)].map(time.workedMs)).toEqual([
          count - 1,
          count,
          count,
          count + 1,
        ]);
      }),
    );
  });

  test('business days later is never earlier for who starts later, and always in the hours', () => {
    law(
      fc.property(workTimes, instants, fc.nat(DAY_MS), fc.integer({ min: 0, max: 9 }), (time, start, wait, days) => {
        const due = addBusinessDays(time, start, days);
        expect(time.nextOpening(due)).toBe(due);
        expect(addBusinessDays(time, start, days + 1)).toBeGreaterThanOrEqual(due);
        expect(addBusinessDays(time, later(start, wait), days)).toBeGreaterThanOrEqual(due);
      }),
    );
  });

  test('a target of nothing is due as soon as work goes on', () => {
    law(
      fc.property(workTimes, instants, pauseLists, (time, start, pauses) => {
        const due = instantAfter(time, start, 0, pauses);
        expect(elapsedMs(time, start, due, pauses)).toBe(0);
        expect(elapsedMs(time, due, later(due, 1), pauses)).toBe(1);
      }),
    );
  });
});
