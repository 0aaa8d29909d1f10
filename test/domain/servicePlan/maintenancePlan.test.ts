import type { PlannedLine } from '../../../src/domain/servicePlan/maintenancePlan';
import { dateAt, nextTelling, planOf, toldOf, wasTold } from '../../../src/domain/servicePlan/maintenancePlan';
import { calendarOf } from '../../../src/domain/time/calendar';
import { instant } from '../../../src/domain/time/instant';
import { localDate } from '../../../src/domain/time/localDate';
import { workTime } from '../../../src/domain/time/workTime';
import { fixedZone } from '../time/fixedZone';

const NINE_TO_FIVE = [['09:00', '17:00']] as const;
const HOURS = workTime(
  calendarOf(
    {
      zone: 'fixed',
      weekly: { mon: NINE_TO_FIVE, tue: NINE_TO_FIVE, wed: NINE_TO_FIVE, thu: NINE_TO_FIVE, fri: NINE_TO_FIVE },
      holidays: ['2026-03-04', '2026-03-05', '2026-03-06'],
    },
    () => fixedZone(480),
  ),
);
const at = (local: string): ReturnType<typeof instant> => instant(`${local}:00+08:00`);
const NOW = at('2026-03-02T10:00');
const line = (dueOn: string | null, more: Partial<PlannedLine> = {}): PlannedLine => ({
  ...{ line: 'a', lastOn: '', interval: '', remindDays: 7, owner: 'a@example.com', told: [] },
  dueOn: dueOn === null ? null : localDate(dueOn),
  ...more,
});

describe('The next telling of a line', () => {
  test.each<readonly [why: string, of: PlannedLine, what: string, when: string]>([
    ['is its reminder as work begins', line('2026-03-17'), 'reminder', '2026-03-10T09:00'],
    ['comes before days off', line('2026-03-12'), 'reminder', '2026-03-03T09:00'],
    ['may be of the day itself', line('2026-03-10', { remindDays: 0 }), 'reminder', '2026-03-10T09:00'],
    ['may be past', line('2026-03-03'), 'reminder', '2026-02-24T09:00'],
    [
      'is that it is overdue once reminded',
      line('2026-03-03', { told: ['2026-03-03'] }),
      'overdue',
      '2026-03-09T09:00',
    ],
    [
      'is of this date and no other',
      line('2026-03-17', { told: ['2026-03-03', '2026-03-03!'] }),
      'reminder',
      '2026-03-10T09:00',
    ],
    ['is only that it is overdue where that has come too', line('2026-02-26'), 'overdue', '2026-02-27T09:00'],
  ])('%s', (_, of, what, when) => {
    expect(nextTelling(of, HOURS, NOW)).toEqual({ what, at: at(when) });
  });

  test.each([
    ['nothing is planned', line(null)],
    ['all was told', line('2026-02-26', { told: ['2026-02-26!'] })],
  ])('is none where %s', (_, of) => {
    expect(nextTelling(of, HOURS, NOW)).toBeNull();
  });
});

test('what was told is kept for the last dates of a line, and for none where nothing is planned', () => {
  const often = ['01', '02', '03', '04', '05', '06', '07'].reduce(
    (before, day) => toldOf({ ...before, dueOn: localDate(`2026-01-${day}`) }, 'reminder'),
    line(null),
  );
  expect(often.told).toHaveLength(6);
  expect([wasTold(often, 'reminder'), wasTold(often, 'overdue'), wasTold(line(null), 'reminder')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(wasTold({ ...often, dueOn: localDate('2026-01-01') }, 'reminder')).toBe(false);
  expect(toldOf(line(null), 'overdue').told).toEqual([]);
  expect(toldOf(line('2026-01-01'), 'overdue').told).toEqual(['2026-01-01!']);
});

test('the plan is looked at when the first of its lines wants it, and never where none does', () => {
  expect(planOf([line('2026-03-17'), line('2026-03-12'), line(null)], HOURS, NOW).lookAt).toBe(at('2026-03-03T09:00'));
  expect(planOf([line(null)], HOURS, NOW).lookAt).toBeNull();
});

test('today is the date where the desk is', () => {
  expect(dateAt(instant('2026-03-02T17:00:00Z'), HOURS)).toBe('2026-03-03');
});
