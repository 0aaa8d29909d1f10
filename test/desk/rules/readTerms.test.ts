import { termsOfRows } from '../../../src/desk/rules/readTerms';

type Row = Parameters<typeof termsOfRows>[0][number];

const ROW: Row = {
  ...{ product: '*', warrantyMonths: '12', returnDays: '', exchangeDays: '0', repairDays: '１５' },
  ...{ paysWithin: 'company', paysAfter: '', remark: 'yours to write in' },
};
const BLANK = Object.fromEntries(Object.keys(ROW).map((key) => [key, ''])) as unknown as Row;

function reading(...rows: readonly Partial<Row>[]) {
  const faults: [string, unknown][] = [];
  const terms = termsOfRows(
    rows.map((row) => ({ ...ROW, ...row })),
    (code, facts) => faults.push([code, facts]),
  );
  return { products: terms.map(({ product }) => product), terms, faults };
}

test('service terms may stand with gaps, and what is empty is not laid down', () => {
  const { terms, faults } = reading({}, BLANK, { product: ' Pump ' });
  expect(faults).toEqual([]);
  expect(terms).toEqual([
    {
      ...{ product: '*', warrantyMonths: 12, returnDays: null, exchangeDays: 0, repairDays: 15 },
      ...{ paysWithin: 'company', paysAfter: null, remark: 'yours to write in' },
    },
    expect.objectContaining({ product: 'Pump' }),
  ]);
});

test.each<readonly [code: string, row: Partial<Row>, facts: object]>([
  ['termsProduct', { product: ' ' }, {}],
  ['termsTwice', { product: '＊' }, { found: '＊', other: 2 }],
  ['termsFigure', { product: 'Pump', returnDays: 'a week' }, { column: 'returnDays', found: 'a week' }],
  ['termsFigure', { product: 'Pump', repairDays: '1.5' }, { column: 'repairDays', found: '1.5' }],
  ['termsFigure', { product: 'Pump', warrantyMonths: '1201' }, { column: 'warrantyMonths', found: '1201' }],
  ['termsPayer', { product: 'Pump', paysAfter: 'nobody' }, { column: 'paysAfter', found: 'nobody' }],
])('service terms are refused with %s for %j, and the other rows stay', (code, row, facts) => {
  const { products, faults } = reading({}, row);
  expect(faults).toEqual([[code, { row: 3, ...facts }]]);
  expect(products).toEqual(['*']);
});
