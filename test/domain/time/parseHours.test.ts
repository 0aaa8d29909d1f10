import { parseHours } from '../../../src/domain/time/parseHours';

const LUNCH = [
  ['09:00', '12:00'],
  ['13:00', '18:00'],
];

describe('hours of a day', () => {
  test.each([
    '09:00–12:00, 13:00–18:00',
    '9:00-12:00,13:00-18:00',
    '09：00—12：00，13：00—18：00',
    '９：００－１２：００、１３：００－１８：００',
    '9:00～12:00；13:00～18:00',
    '9:00至12:00，13:00到18:00',
    '09:00——12:00、13:00——18:00',
    '09:00 to 12:00; 13:00 TO 18:00',
    '09:00–12:00\n13:00–18:00',
    '  09:00 ~ 12:00 ,　13:00 − 18:00 , ',
    '13:00–18:00, 09:00–12:00',
  ])('are read from "%s"', (text) => {
    expect(parseHours(text)).toEqual(LUNCH);
  });

  test('may run past midnight, close at 24:00, and mean that by 0:00', () => {
    expect(parseHours('21:00–02:00')).toEqual([['21:00', '02:00']]);
    expect(parseHours('0:00–24:00')).toEqual([['00:00', '24:00']]);
    expect(parseHours('13:00–00:00')).toEqual([['13:00', '24:00']]);
    expect(parseHours('13:00–0:00')).toEqual([['13:00', '24:00']]);
    expect(parseHours('21:00–2:00')).toEqual([['21:00', '02:00']]);
    expect(parseHours('0:00–0:00')).toEqual([['00:00', '00:00']]);
  });

  test.each(['', '  ', '\n'])('are none where nothing is written (%j)', (text) => {
    expect(parseHours(text)).toEqual([]);
  });

  test.each([
    '9-18',
    '09:00',
    '09:00–',
    '–18:00',
    '9.00–18.00',
    '09:00–18:00–20:00',
    '09:00–12:00 13:00–18:00',
    '09:00–18:00 (lunch)',
    '上午九点至下午六点',
    '21:00–次日02:00',
    '2026-09-18',
    'closed',
    ',',
    '=1+1',
  ])('are not read from "%s"', (text) => {
    expect(parseHours(text)).toBeNull();
  });
});
