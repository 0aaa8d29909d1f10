import type { RowMarks } from '../../../src/desk/register/whoseRows';
import { likest, whoseRows } from '../../../src/desk/register/whoseRows';
import { instant } from '../../../src/domain/time/instant';

const row = (ticketNo: string, held: string): RowMarks => ({
  ticketNo,
  state: held === '' ? '' : JSON.stringify({ ticketNo: held }),
});
const KNOWN = ['1', '2', '3'];
const owners = (rows: readonly RowMarks[], elsewhere: readonly string[] = []): readonly string[] =>
  whoseRows(rows, new Set(elsewhere), (ticketNo) => KNOWN.includes(ticketNo)).map((one) =>
    typeof one === 'object' ? one.ticketNo : one,
  );

describe('the ticket of a row', () => {
  test('is that of number and state where both agree, and of the number where a settled ticket keeps no state', () => {
    expect(owners([row('1', '1'), row('2', ''), row('', '')])).toEqual(['1', '2', '']);
  });

  test('is that of the state where somebody typed over the number', () => {
    expect(owners([row('999', '1'), row('', '2'), row('3', '3')])).toEqual(['1', '2', '3']);
  });

  test('is that of the number where columns were sorted apart', () => {
    expect(owners([row('2', '1'), row('3', '2'), row('1', '3')])).toEqual(['2', '3', '1']);
    expect(owners([row('2', ''), row('1', '2')])).toEqual(['2', '1']);
  });

  test('is not given twice: the second row is a copy, above or below', () => {
    expect(owners([row('1', '1'), row('1', '1')])).toEqual(['1', 'copy']);
    expect(owners([row('1', '1')], ['1'])).toEqual(['copy']);
    expect(owners([row('1', '')], ['1'])).toEqual(['copy']);
  });

  test('is that of the number even where an earlier row still holds its state', () => {
    expect(owners([row('', '2'), row('2', '')])).toEqual(['copy', '2']);
  });

  test('is none where people typed below the register', () => {
    expect(owners([row('hello', ''), row('', '')])).toEqual(['', '']);
  });
});

describe('a row without number and state', () => {
  const lost = [
    { registeredAt: instant(1), description: 'one' },
    { registeredAt: instant(2), description: 'two' },
  ];

  test('is known by when it was registered and as what', () => {
    expect(likest({ registeredAt: instant(2), description: 'two' }, lost)).toBe(1);
  });

  test('is nobody’s where either differs or nothing is left of it', () => {
    expect(likest({ registeredAt: instant(2), description: 'one' }, lost)).toBe(-1);
    expect(likest({ registeredAt: null, description: 'one' }, lost)).toBe(-1);
  });
});
