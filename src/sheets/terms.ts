import { longText, oneOf, sheet, text } from './sheet';

/** What the company grants for its products: one row a product, '*' for all others. Figures may be empty: not granted. */
export const TERMS = sheet({
  id: 'terms',
  key: 'product',
  use: 'rules',
  isExtra: true,
  columns: {
    product: text(190),
    /** Figures stand as text, since of a number's column nobody could tell an empty cell from a wrong one. */
    warrantyMonths: text(120),
    returnDays: text(110),
    exchangeDays: text(110),
    repairDays: text(140),
    paysWithin: oneOf('payers', 140),
    paysAfter: oneOf('payers', 140),
    remark: longText(260),
  },
});
