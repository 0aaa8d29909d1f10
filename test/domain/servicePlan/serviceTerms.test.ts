import type { ServiceTerms } from '../../../src/domain/servicePlan/serviceTerms';
import { termsFor } from '../../../src/domain/servicePlan/serviceTerms';

const line = (product: string): ServiceTerms => ({
  ...{ product, warrantyMonths: 12, returnDays: 7, exchangeDays: 15, repairDays: 15 },
  ...{ paysWithin: 'company', paysAfter: null, remark: '' },
});
const TERMS = [line('*'), line('Pump W5'), line('净水机')];

test.each([
  ['pump  w5', 'Pump W5'],
  ['ＰｕｍｐＷ5', 'Pump W5'],
  ['净水机', '净水机'],
  ['Kettle', '*'],
  ['', '*'],
])('the terms for the product %j are those of %j', (product, of) => {
  expect(termsFor(TERMS, product)?.product).toBe(of);
});

test('without a line for all others, a product without its own has none', () => {
  expect(termsFor(TERMS.slice(1), 'Kettle')).toBeNull();
});
