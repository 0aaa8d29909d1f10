import { plausibleDate } from '../../../src/desk/rules/plausibleDate';

describe('A date that may be planned or recorded', () => {
  it.each([
    ['1990-01-01', '1990-01-01'],
    ['2099/12/31', '2099-12-31'],
    ['1989-12-31', null],
    ['2100-01-01', null],
    ['soon', null],
    ['', null],
  ])('%j is %j', (written, date) => {
    expect(plausibleDate(written)).toBe(date);
  });
});
