import { calendarOfRows } from '../../../src/desk/rules/readCalendar';
import { OFFICE_WEEK } from '../../../src/domain/time/keptCalendar';
import { findingText } from '../../../src/i18n/findings/findings';
import { LANGUAGES } from '../../../src/packs/pack';

type Cells = readonly [day: string, date: string, hours: string];

const WEEK: readonly Cells[] = [
  ...['mon', 'tue', 'wed', 'thu', 'fri'].map((day): Cells => [day, '', '09:00–18:00']),
  ['sat', '', ''],
];

/** The calendar of rows from row 2 on, and what was found in them: [code, facts]. */
function reading(rows: readonly Cells[]): {
  readonly calendar: string | null;
  readonly faults: readonly (readonly [Parameters<typeof findingText>[1], Parameters<typeof findingText>[2]])[];
} {
  const faults: [Parameters<typeof findingText>[1], Parameters<typeof findingText>[2]][] = [];
  const calendar = calendarOfRows(
    rows.map(([day, date, hours]) => ({ day, date, hours, name: 'yours to write in' })),
    (code, facts) => faults.push([code, facts]),
  );
  return { calendar, faults };
}

describe('the rows of a calendar', () => {
  test('are the working week where nothing else is written', () => {
    expect(reading(WEEK)).toEqual({ calendar: OFFICE_WEEK, faults: [] });
  });

  test('add days off, make-up days and special hours, in any order, with gaps between', () => {
    const { calendar, faults } = reading([
      ['makeUpDay', '2026/10/10', ''],
      ['', '', ''],
      ...WEEK,
      ['holiday', '2026年10月1日', ''],
      ['specialHours', '2026-09-30', '９：００－１２：００'],
      ['makeUpDay', '2026-09-20', '10:00至16:00'],
    ]);
    expect(faults).toEqual([]);
    expect(calendar).toBe(
      `${OFFICE_WEEK};2026-09-20=makeUp 10:00-16:00;2026-09-30=special 09:00-12:00;2026-10-01=off;2026-10-10=makeUp`,
    );
  });

  test.each<readonly [Cells, string, Readonly<Record<string, string | number>>]>([
    [['Funday', '', '09:00–18:00'], 'calendarDay', { row: 8, found: 'Funday' }],
    [['', '2026-10-01', ''], 'calendarDay', { row: 8, found: '' }],
    [['holiday', '', ''], 'calendarDate', { row: 8, found: '' }],
    [['holiday', '2026-02-29', ''], 'calendarDate', { row: 8, found: '2026-02-29' }],
    [['sun', '2026-10-04', '09:00–12:00'], 'calendarNoDate', { row: 8, found: '2026-10-04' }],
    [['sun', '', '9-18'], 'calendarHours', { row: 8, found: '9-18' }],
    [['sun', '', '09:00–25:00'], 'calendarHours', { row: 8, found: '25:00' }],
    [['sun', '', '24:00–25:00'], 'calendarHours', { row: 8, found: '24:00' }],
    [['sun', '', '18:00–09:00'], 'calendarReversed', { row: 8, found: '18:00–09:00' }],
    [['sun', '', '09:00–13:00，12:00–18:00'], 'calendarOverlap', { row: 8, found: '12:00–18:00' }],
    [['sun', '', '22:00–10:00'], 'calendarOverlap', { row: 2, found: '09:00–18:00' }],
    [['holiday', '2026-10-01', '09:00–12:00'], 'calendarNoHours', { row: 8, found: '09:00–12:00' }],
    [['specialHours', '2026-10-01', ''], 'calendarNeedsHours', { row: 8 }],
    [['mon', '', '09:00–12:00'], 'calendarTwice', { row: 8, found: 'mon', other: 2 }],
  ])('%j do not hold: %s', (row, code, facts) => {
    const { calendar, faults } = reading([...WEEK, row]);
    expect(calendar).toBeNull();
    expect(faults).toEqual([[code, facts]]);
    for (const language of LANGUAGES) {
      const { what } = findingText(language, ...(faults[0] as (typeof faults)[number]));
      expect(what).toContain(String(facts['row']));
    }
  });

  test('may name a date once, whatever it is', () => {
    const { faults } = reading([...WEEK, ['holiday', '2026-10-01', ''], ['makeUpDay', '2026/10/1', '']]);
    expect(faults).toEqual([['calendarTwice', { row: 9, found: '2026-10-01', other: 8 }]]);
  });

  test('need hours on some day of the week', () => {
    expect(
      reading([
        ['mon', '', ''],
        ['specialHours', '2026-10-01', '09:00–12:00'],
      ]),
    ).toEqual({
      calendar: null,
      faults: [['calendarEmpty', { row: 1, found: '' }]],
    });
    expect(reading([]).faults.map(([code]) => code)).toEqual(['calendarEmpty']);
  });

  test('are all told of at once', () => {
    const { faults } = reading([...WEEK, ['holiday', 'soon', ''], ['sun', '', 'late'], ['x', '', '']]);
    expect(faults.map(([code, { row }]) => [code, row])).toEqual([
      ['calendarDate', 8],
      ['calendarHours', 9],
      ['calendarDay', 10],
    ]);
  });
});
