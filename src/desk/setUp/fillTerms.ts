import { settingTexts } from '../../i18n/sheets/texts';
import { packOf } from '../../packs/packs';
import { TERMS } from '../../sheets/terms';
import type { SetUpState } from '../memory';
import type { Ports } from '../ports';
import type { DeskConfig } from '../rules/config';
import { termsInForce } from '../rules/config';
import { hasSheet } from './sheetPlans';

/** Fills an empty sheet of service terms: with the terms in force where there are any, else with the pack's. What stands there stays. */
export function fillTerms(ports: Ports, { pack: id, language }: SetUpState, config: DeskConfig | null): void {
  const pack = packOf(id);
  if (!hasSheet(pack, TERMS)) return;
  const table = ports.table(TERMS);
  if (table.column('product').some((cell) => cell !== '')) return;
  const mark =
    config?.terms === undefined && pack.defaults.includes('terms') ? settingTexts(language).sourceDefault : '';
  table.append(
    2,
    termsInForce(pack, config).map((line) => ({
      product: line.product,
      warrantyMonths: written(line.warrantyMonths),
      returnDays: written(line.returnDays),
      exchangeDays: written(line.exchangeDays),
      repairDays: written(line.repairDays),
      paysWithin: line.paysWithin ?? '',
      paysAfter: line.paysAfter ?? '',
      remark: line.remark === '' ? mark : line.remark,
    })),
  );
}

function written(figure: number | null): string {
  return figure === null ? '' : String(figure);
}
