/** The rows of the figures per person: who, and the formulas over the register that count how they do. */
import { ENDED } from '../../domain/ticket/status';
import { wordsInAll } from '../../i18n/lists/words';
import type { Language } from '../../packs/pack';
import type { Figure } from '../../sheets/kpis';
import { FIGURES } from '../../sheets/kpis';
import type { StaffMember } from '../rules/config';
import { columnMeanings } from './columnMeanings';

export interface KpiLine {
  readonly mail: string;
  readonly name: string;
  /** Formulas with columns as {sheet.column}, and the mail of their own row as {mail}; '' below the staff. */
  readonly formulas: Readonly<Record<Figure, string>>;
  /** What one of the figures is. */
  readonly meaning: string;
}

const NO_FORMULAS: KpiLine['formulas'] = {
  owned: '',
  open: '',
  responseMinutes: '',
  withinTarget: '',
  resolved: '',
  satisfaction: '',
};

/** A line for each member of the staff, beside them what the figures mean; as many lines as the longer of the two needs. */
export function kpiLines(language: Language, staff: readonly Pick<StaffMember, 'mail' | 'name'>[]): readonly KpiLine[] {
  const meanings = columnMeanings(language, 'kpis', FIGURES);
  return Array.from({ length: Math.max(staff.length, meanings.length) }, (_, index): KpiLine => {
    const { mail = '', name = '' } = staff[index] ?? {};
    return { mail, name, formulas: mail === '' ? NO_FORMULAS : formulas(), meaning: meanings[index] ?? '' };
  });
}

const OWN = '{tickets.owner},{mail}';
const ANSWERED = '{tickets.responseMinutes},">=0"';

/** Words are counted in every language, since rows may be older than the desk's language. */
function formulas(): KpiLine['formulas'] {
  const counted = (ids: readonly string[]): string =>
    wordsInAll('statuses', ids)
      .map((word) => `COUNTIFS(${OWN},{tickets.status},"${word}")`)
      .join('+');
  const without = (ids: readonly string[]): string =>
    wordsInAll('statuses', ids)
      .map((word) => `,{tickets.status},"<>${word}"`)
      .join('');
  const owned = `COUNTIFS(${OWN}${without(['merged', 'withdrawn', 'spam'])})`;
  const late = wordsInAll('clocks', ['respond']).map((word) => `{tickets.lateClocks},"*${word}*"`);
  const lateOnes = late.map((one) => `COUNTIFS(${OWN},${one})`).join('+');
  const lateAnswers = late.map((one) => `COUNTIFS(${OWN},${one},${ANSWERED})`).join('+');
  return {
    owned: `=${owned}`,
    open: `=COUNTIFS(${OWN}${without(ENDED)})`,
    responseMinutes: `=IFERROR(AVERAGEIFS({tickets.responseMinutes},${OWN}),"")`,
    withinTarget: `=IFERROR(1-(${lateOnes})/(COUNTIFS(${OWN},${ANSWERED})+${lateOnes}-(${lateAnswers})),"")`,
    resolved: `=IFERROR((${counted(['confirmed', 'closed'])})/${owned},"")`,
    satisfaction: `=IFERROR(AVERAGEIFS({tickets.satisfaction},${OWN}),"")`,
  };
}
