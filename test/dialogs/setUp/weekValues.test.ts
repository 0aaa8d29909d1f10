import { changedDays, hoursOf, weekHours, withBreak } from '../../../src/dialogs/setUp/weekValues';
import { cannedFacts } from '../fakeDesk';

const WEEK = weekHours({
  ...cannedFacts('en').week,
  tue: [
    ['08:00', '12:00'],
    ['13:00', '17:00'],
    ['19:00', '21:00'],
  ],
  fri: [['21:00', '02:00']],
});

describe('the hours of a day', () => {
  it('are written as the calendar sheet has them, a third stretch kept as it is', () => {
    expect(hoursOf(WEEK.mon)).toBe('09:00–18:00');
    expect(hoursOf(WEEK.tue)).toBe('08:00–12:00, 13:00–17:00, 19:00–21:00');
    expect(hoursOf(WEEK.fri)).toBe('21:00–02:00');
    expect(hoursOf(WEEK.sat)).toBe('');
  });

  it('keep their end through a break put in and taken out', () => {
    const broken = withBreak({ ...WEEK.mon, to: '19:30' }, true);
    expect(hoursOf(broken)).toBe('09:00–12:00, 13:00–19:30');
    expect(hoursOf(withBreak(broken, false))).toBe('09:00–19:30');
  });

  it('that are left empty on a working day are no day off', () => {
    expect(hoursOf({ ...WEEK.mon, from: '', to: '' })).toBe('–');
  });

  it('are sent for the days that differ alone', () => {
    const week = { ...WEEK, sat: { ...WEEK.sat, works: true }, fri: { ...WEEK.fri, works: false } };
    expect(changedDays(week, WEEK)).toEqual({ fri: '', sat: '09:00–18:00' });
    expect(changedDays(WEEK, WEEK)).toEqual({});
  });
});
