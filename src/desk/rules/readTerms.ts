/** Reading the sheet of service terms: every row judged by itself, then against the others. */
import { compared } from '../../domain/compared';
import type { Payer, ServiceTerms } from '../../domain/servicePlan/serviceTerms';
import { PAYERS } from '../../domain/servicePlan/serviceTerms';
import type { Pack } from '../../packs/pack';
import type { RowOf } from '../../sheets/sheet';
import { TERMS } from '../../sheets/terms';
import type { Ports } from '../ports';
import { rowsIfThere } from '../rowsIfThere';
import { hasSheet } from '../setUp/sheetPlans';
import type { Fault } from './config';

type TermsRow = RowOf<typeof TERMS>;

/** A figure above this is a typing error: a hundred years of months. */
const MOST = 1_200;

/**
 * The terms as the sheet has them.
 * @returns null where the desk has no such sheet
 */
export function readTerms(ports: Ports, pack: Pack, fault: Fault): readonly ServiceTerms[] | null {
  const rows = hasSheet(pack, TERMS) ? rowsIfThere(ports, TERMS) : null;
  return rows === null ? null : termsOfRows(rows, fault);
}

/**
 * The terms that rows make, the first of them in row 2.
 * @param fault told every cell that does not hold; those rows are left out
 * @internal
 */
export function termsOfRows(rows: readonly TermsRow[], fault: Fault): readonly ServiceTerms[] {
  const seen = new Map<string, number>();
  return rows.flatMap((cells, index): readonly ServiceTerms[] => {
    if (Object.values(cells).every((cell) => cell === '')) return [];
    const row = index + 2;
    const product = compared(cells.product);
    const other = seen.get(product);
    if (product === '') fault('termsProduct', { row });
    else if (other !== undefined) fault('termsTwice', { row, found: cells.product, other });
    else seen.set(product, row);
    let isSound = product !== '' && other === undefined;
    const wrong = (code: 'termsFigure' | 'termsPayer', column: keyof TermsRow): null => {
      isSound = false;
      fault(code, { row, column, found: cells[column] });
      return null;
    };
    const figure = (column: keyof TermsRow): number | null => {
      const written = cells[column].normalize('NFKC').trim();
      if (written === '') return null;
      return /^\d+$/.test(written) && Number(written) <= MOST ? Number(written) : wrong('termsFigure', column);
    };
    const payer = (column: 'paysWithin' | 'paysAfter'): Payer | null =>
      cells[column] === '' ? null : (PAYERS.find((one) => one === cells[column]) ?? wrong('termsPayer', column));
    const terms: ServiceTerms = {
      product: cells.product.trim(),
      warrantyMonths: figure('warrantyMonths'),
      returnDays: figure('returnDays'),
      exchangeDays: figure('exchangeDays'),
      repairDays: figure('repairDays'),
      paysWithin: payer('paysWithin'),
      paysAfter: payer('paysAfter'),
      remark: cells.remark,
    };
    return isSound ? [terms] : [];
  });
}
