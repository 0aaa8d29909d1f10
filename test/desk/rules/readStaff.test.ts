import { staffOfRows, strangeSubstitutes } from '../../../src/desk/rules/readStaff';

type Row = Parameters<typeof staffOfRows>[0][number];

const ROW: Row = {
  ...{ mail: 'li@example.com', name: 'Li', role: 'agent', department: 'Repair', away: false, awayUntil: '' },
  ...{ substitute: '', experience: '', csat: null, skills: 'Faults, Returns', mostOpen: '' },
};
const BLANK: Row = { ...ROW, mail: '', name: '', skills: '' };

function reading(...rows: readonly Partial<Row>[]) {
  const faults: [string, unknown][] = [];
  const staff = staffOfRows(
    rows.map((row) => ({ ...ROW, ...row })),
    (code, facts) => faults.push([code, facts]),
  );
  return { mails: staff.map(({ mail }) => mail), staff, faults };
}

test('the staff may stand with gaps; what is empty is the usual, and dates are as people write them', () => {
  const { staff, faults } = reading({}, BLANK, {
    ...{ mail: ' wang@example.com ', role: 'head', away: true, awayUntil: '2026年10月7日', csat: 4.5, mostOpen: '15' },
  });
  expect(faults).toEqual([]);
  expect(staff).toEqual([
    { ...ROW, experience: 'experienced', skills: ['Faults', 'Returns'], mostOpen: null },
    expect.objectContaining({ mail: 'wang@example.com', away: true, awayUntil: '2026-10-07', csat: 4.5, mostOpen: 15 }),
  ]);
});

test.each<readonly [code: string, row: Partial<Row>, facts: object]>([
  ['staffMail', { mail: 'wang' }, { found: 'wang' }],
  ['staffTwice', { mail: 'LI@example.com' }, { found: 'LI@example.com', other: 2 }],
  ['staffRole', { role: 'Boss' }, { found: 'Boss' }],
  ['staffAwayUntil', { awayUntil: 'next week' }, { found: 'next week' }],
  ['staffAwayUntil', { awayUntil: '2026-02-30' }, { found: '2026-02-30' }],
  ['staffExperience', { experience: 'some' }, { found: 'some' }],
  ['staffScore', { csat: 50 }, { found: 50 }],
  ['staffScore', { csat: NaN }, { found: '' }],
  ['staffMost', { mostOpen: 'many' }, { found: 'many' }],
])('a person is refused with %s for %j, and the others stay', (code, row, facts) => {
  const { mails, faults } = reading({}, { mail: 'wang@example.com', ...row });
  expect(faults).toEqual([[code, { row: 3, ...facts }]]);
  expect(mails).toEqual(['li@example.com']);
});

test('a substitute who is not on the sheet is found, whatever the case, and hinders nothing', () => {
  const { staff, faults } = reading(
    { substitute: 'WANG@example.com' },
    { mail: 'wang@example.com', name: '', substitute: 'gone@example.com' },
  );
  expect(faults).toEqual([]);
  expect(strangeSubstitutes(staff)).toEqual([{ name: 'wang@example.com', found: 'gone@example.com' }]);
});
