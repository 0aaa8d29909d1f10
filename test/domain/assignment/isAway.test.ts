import { isAway } from '../../../src/domain/assignment/isAway';
import { localDate } from '../../../src/domain/time/localDate';

describe('Somebody on the staff sheet', () => {
  it.each([
    ['is there where the box is not ticked, whatever the date', false, '2026-03-06', '2026-03-02', false],
    ['is away on the last day away', true, '2026-03-06', '2026-03-06', true],
    ['is there again on the day after, though nobody unticked the box', true, '2026-03-06', '2026-03-07', false],
    ['is away for good where no last day is given', true, '', '2030-01-01', true],
  ])('%s', (_, away, awayUntil, on, wanted) => {
    expect(isAway({ away, awayUntil }, localDate(on))).toBe(wanted);
  });
});
