import { lateLevel } from '../../../src/domain/measures/lateness';
import { localDate } from '../../../src/domain/time/localDate';

test.each([
  ['2026-03-01', null],
  ['2026-03-02', 0],
  ['2026-03-04', 0],
  ['2026-03-05', 1],
  ['2026-03-08', 2],
  ['2026-03-11', 3],
  ['2026-06-01', 3],
])('a measure due on the 2nd is on %s at level %p', (today, level) => {
  expect(lateLevel('2026-03-02', localDate(today), 3)).toBe(level);
});
