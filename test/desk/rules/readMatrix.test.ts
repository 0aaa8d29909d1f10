import { matrixOfRows } from '../../../src/desk/rules/readMatrix';

type Row = Parameters<typeof matrixOfRows>[0][number];

const ROW: Row = { category1: 'Faults', category2: '', department: 'Repair', role: '', collaborators: '', remark: '' };
const BLANK: Row = { ...ROW, category1: '', department: '', remark: 'a note' };

function reading(...rows: readonly Partial<Row>[]) {
  const faults: [string, unknown][] = [];
  const lines = matrixOfRows(
    rows.map((row) => ({ ...ROW, ...row })),
    (code, facts) => faults.push([code, facts]),
  );
  return { lines, faults };
}

test('the matrix may stand with gaps; without a role an agent owns, and the same level 1 may stand beside its level 2', () => {
  const { lines, faults } = reading({}, BLANK, { category2: 'Noise', role: 'supervisor', collaborators: 'Sales、Law' });
  expect(faults).toEqual([]);
  expect(lines).toEqual([
    { category1: 'Faults', category2: '', department: 'Repair', role: 'agent', collaborators: [] },
    {
      category1: 'Faults',
      category2: 'Noise',
      department: 'Repair',
      role: 'supervisor',
      collaborators: ['Sales', 'Law'],
    },
  ]);
});

test.each<readonly [code: string, row: Partial<Row>, facts: object]>([
  ['matrixLine', { category2: 'Noise', department: '' }, {}],
  ['matrixLine', { category1: '', category2: 'Noise' }, {}],
  ['matrixTwice', { category1: ' Faults ' }, { other: 2 }],
  ['matrixRole', { category2: 'Noise', role: 'Boss' }, { found: 'Boss' }],
])('a line is refused with %s for %j, and the others stay', (code, row, facts) => {
  const { lines, faults } = reading({}, row);
  expect(faults).toEqual([[code, { row: 3, ...facts }]]);
  expect(lines).toHaveLength(1);
});
