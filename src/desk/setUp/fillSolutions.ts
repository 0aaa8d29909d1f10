import { listed } from '../../i18n/listed';
import { solutionsInWords } from '../../packs/inWords';
import { packOf } from '../../packs/packs';
import type { RowOf } from '../../sheets/sheet';
import { SOLUTIONS } from '../../sheets/solutions';
import type { SetUpState } from '../memory';
import type { Ports } from '../ports';
import type { DeskConfig } from '../rules/config';
import { solutionsInForce } from '../rules/config';
import { usedRows } from '../usedRows';
import { followingLanguage } from './followingLanguage';
import { sourceWord } from './sourceWord';

type SolutionRow = RowOf<typeof SOLUTIONS>;
const SPOKEN = ['name', 'categories', 'wording', 'source'] as const;

/**
 * Fills an empty sheet of solutions: with those in force where there are any, else with the pack's. On one that is filled only words that
 * are still the pack's follow the desk's language.
 */
export function fillSolutions(ports: Ports, state: SetUpState, config: DeskConfig | null): void {
  const table = ports.table(SOLUTIONS);
  const all = table.rows(2);
  const end = usedRows(all, ({ name }) => name !== '');
  if (end === 0) {
    const rows = solutionRows(state, config);
    if (rows.length > 0) table.append(2, rows);
    return;
  }
  all.slice(0, end).forEach((row, index) => {
    const spoken = inLanguage(state, row);
    if (SPOKEN.some((key) => spoken[key] !== row[key])) table.write(index + 2, spoken, row);
  });
}

/** The kinds of solution in force as rows. */
export function solutionRows(state: SetUpState, config: DeskConfig | null): readonly SolutionRow[] {
  const pack = packOf(state.pack);
  return solutionsInForce(pack, state.language, config).map(({ categories, most, ...one }) => {
    const id = pack.solutions?.some((published) => published.id === one.id) === true ? one.id : '';
    return {
      ...one,
      id,
      categories: listed(state.language, categories),
      most: most === null ? '' : String(most),
      source: sourceOf(state, id, categories),
      remark: '',
    };
  });
}

function inLanguage(state: SetUpState, row: SolutionRow): SolutionRow {
  if (row.id === '') return row;
  const pack = packOf(state.pack);
  const { name, categories, wording } = row;
  const words = followingLanguage(state.language, { name, categories, wording }, (language) => {
    const kind = solutionsInWords(pack, language).find(({ id }) => id === row.id);
    return kind && { name: kind.name, categories: listed(language, kind.categories), wording: kind.wording };
  });
  const meant = pack.solutions?.find(({ id }) => id === row.id)?.categories ?? [];
  return words === null ? row : { ...row, ...words, source: sourceOf(state, row.id, meant) };
}

/** The kinds of a process are published or ours; which category they are meant for may be ours too. */
function sourceOf(state: SetUpState, solution: string, categories: readonly string[]): string {
  if (solution === '') return '';
  const ids = packOf(state.pack).categories.filter(
    (one) => categories.includes(one.id) || categories.includes(one.name[state.language]),
  );
  return sourceWord(state, ['solutions', ...ids.map(({ id }) => `solutions/${id}`)]);
}
