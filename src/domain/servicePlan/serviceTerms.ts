import { compared } from '../compared';

/** What the company grants for a product: warranty, returns, exchanges, repair period, and who pays. */
export const PAYERS = ['company', 'manufacturer', 'customer', 'byAgreement'] as const;
export type Payer = (typeof PAYERS)[number];

/** One line of the terms; null: not granted, or not agreed on. */
export interface ServiceTerms {
  /** ALL_PRODUCTS for every product without a line of its own. */
  readonly product: string;
  readonly warrantyMonths: number | null;
  readonly returnDays: number | null;
  readonly exchangeDays: number | null;
  /** Working days that a repair may take. */
  readonly repairDays: number | null;
  /** Who pays for a repair within the warranty, and after it. */
  readonly paysWithin: Payer | null;
  readonly paysAfter: Payer | null;
  readonly remark: string;
}

/** Stands for every product without a line of its own. */
export const ALL_PRODUCTS = '*';

/**
 * The line that holds for a product: its own, else the one for all others; null where there is neither.
 * @param product as somebody wrote it, whatever its case, width and spaces
 */
export function termsFor(terms: readonly ServiceTerms[], product: string): ServiceTerms | null {
  const wanted = compared(product);
  const own = wanted === '' ? undefined : terms.find((line) => compared(line.product) === wanted);
  return own ?? terms.find((line) => line.product === ALL_PRODUCTS) ?? null;
}
