import { createHash } from 'node:crypto';
import type { Policies, TargetTable } from '../../../src/desk/rules/policies';
import { calendarOfPolicy, targetsOf } from '../../../src/desk/rules/policies';
import { policiesAfter } from '../../../src/desk/rules/policiesAfter';
import { instant } from '../../../src/domain/time/instant';
import { OFFICE_WEEK } from '../../../src/domain/time/keptCalendar';

const FOUR_HOURS: TargetTable = { respond: { high: { minutes: 240 } } };
const TWO_HOURS: TargetTable = { respond: { high: { minutes: 120 } } };
const LUNCH = 'mon=09:00-12:00,13:00-18:00';
const EARLY = 'mon=08:00-16:00';

let logRow = 1;
const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
const after = (before: Policies | null, targets: TargetTable, calendar: string | null): Policies =>
  policiesAfter(
    { digest, now: () => instant('2026-03-02T09:00Z'), logRow: () => logRow },
    before,
    'rapid-response',
    targets,
    calendar,
  );
/** Something is logged, perhaps a registration. */
const logged = (): void => {
  logRow += 1;
};

beforeEach(() => {
  logRow = 1;
});

describe('policies', () => {
  test('are the same where targets and calendar are', () => {
    const first = after(null, FOUR_HOURS, LUNCH);
    logged();
    expect(after(first, FOUR_HOURS, LUNCH)).toEqual(first);
    expect(after(first, FOUR_HOURS, null)).toEqual(first);
  });

  test('of new hours leave the old ones to the tickets that began with them', () => {
    const first = after(null, FOUR_HOURS, LUNCH);
    logged();
    const second = after(first, FOUR_HOURS, EARLY);
    expect(second.policy).not.toBe(first.policy);
    expect(calendarOfPolicy(second, first.policy)).toBe(LUNCH);
    expect(calendarOfPolicy(second, second.policy)).toBe(EARLY);
    expect(targetsOf(second, first.policy)).toEqual(FOUR_HOURS);
    expect(targetsOf(second, second.policy)).toEqual(FOUR_HOURS);
  });

  test('keep equal targets and equal calendars once', () => {
    const first = after(null, FOUR_HOURS, LUNCH);
    logged();
    const second = after(first, FOUR_HOURS, EARLY);
    logged();
    const third = after(second, TWO_HOURS, EARLY);
    expect(third.policies[second.policy]?.targets).toBe(first.policy);
    expect(targetsOf(third, third.policy)).toEqual(TWO_HOURS);
    expect(Object.values(third.calendars ?? {}).sort()).toEqual([EARLY, LUNCH]);
  });

  test('drop a revision under which nothing was logged, with its calendar', () => {
    let now = after(null, FOUR_HOURS, LUNCH);
    logged();
    for (const hours of ['08:00-09:00', '08:00-10:00', '08:00-11:00', '08:00-12:00'])
      now = after(now, FOUR_HOURS, `mon=${hours}`);
    expect(Object.keys(now.policies)).toHaveLength(2);
    expect(Object.values(now.calendars ?? {}).sort()).toEqual(['mon=08:00-12:00', LUNCH]);
    expect(targetsOf(now, now.policy)).toEqual(FOUR_HOURS);
  });

  test('come back where the sheets do', () => {
    const first = after(null, FOUR_HOURS, LUNCH);
    logged();
    const second = after(first, FOUR_HOURS, EARLY);
    logged();
    const back = after(second, FOUR_HOURS, LUNCH);
    expect(back.policy).toBe(first.policy);
    expect(Object.keys(back.policies).sort()).toEqual([first.policy, second.policy].sort());
    expect(calendarOfPolicy(back, second.policy)).toBe(EARLY);
  });

  test('from before there was a calendar sheet mean the office week, and stay as long as it is missing', () => {
    const revision = digest(JSON.stringify(FOUR_HOURS)).slice(0, 8);
    const old: Policies = {
      policy: revision,
      policies: { [revision]: { since: instant('2026-01-01T09:00Z'), targets: FOUR_HOURS } },
    };
    expect(calendarOfPolicy(old, revision)).toBe(OFFICE_WEEK);
    expect(after(old, FOUR_HOURS, null)).toEqual(old);
    const repaired = after(old, FOUR_HOURS, EARLY);
    expect(calendarOfPolicy(repaired, revision)).toBe(OFFICE_WEEK);
    expect(calendarOfPolicy(repaired, repaired.policy)).toBe(EARLY);
  });

  test('that are no longer kept fall back to the one in force', () => {
    const first = after(null, FOUR_HOURS, LUNCH);
    expect(calendarOfPolicy(first, 'gone')).toBe(LUNCH);
    expect(targetsOf(first, 'gone')).toEqual(FOUR_HOURS);
  });
});
