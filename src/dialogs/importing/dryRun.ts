/** Looking through a whole table before anything is imported: what is new, what is here already, what cannot be read and why. */
import type { ImportPreview, MeantValue } from '../../desk/importing/importAnswers';
import type { RejectedRow } from '../../desk/importing/readRows';
import type { Send } from '../rpc/commands';
import type { Outcome } from '../rpc/outcome';
import type { ImportPlan } from './importPlan';
import type { ImportSource, Portion } from './importSource';
import { portionArguments, portionsOf } from './importSource';

/** Rows in a call: of a tab, which the desk reads, and of a file, which has to be sent. */
const PREVIEWED = { tab: 5_000, file: 2_000 } as const;

/** What a table comes to. */
export interface DryRun {
  readonly rows: number;
  readonly fresh: number;
  readonly known: number;
  readonly rejected: readonly RejectedRow[];
  readonly values: readonly MeantValue[];
  readonly shown: ImportPreview['shown'];
  /** Numbers of the rows that are new. */
  readonly freshRows: readonly number[];
  /** Of rows that hold the same and tell no customer: which of them each is. */
  readonly nth: Readonly<Record<string, number>>;
}

/**
 * Looks through a table, portion by portion. Nothing is written.
 * @param onPortion told how many rows were looked through, after each
 * @returns the outcome of the call that failed, if one did
 */
export async function dryRun(
  send: Send,
  source: ImportSource,
  plan: ImportPlan,
  onPortion: (rows: number) => void,
): Promise<Outcome<DryRun>> {
  const sums = { rows: 0, known: 0 };
  const rejected: RejectedRow[] = [];
  const values = new Map<string, MeantValue>();
  const shown: ImportPreview['shown'][number][] = [];
  const freshRows: number[] = [];
  const firstOf = new Map<string, number>();
  const counts = new Map<string, number>();
  const nth: Record<string, number> = {};
  for (const portion of portionsOf(source, plan, PREVIEWED[source.kind])) {
    const ended = await send('importPreview', portionArguments(source, plan, portion));
    if (ended.kind !== 'answered') return ended;
    const { answer } = ended;
    rejected.push(...answer.rejected);
    for (const one of answer.values) add(values, one);
    if (shown.length === 0) shown.push(...answer.shown);
    sums.known += answer.known;
    for (const [row, key, isTold] of answer.keys) {
      // The desk counts rows that hold the same within one call; here they are counted over the whole table.
      const base = isTold ? key : key.replace(/~\d+$/, '');
      const count = (counts.get(base) ?? 0) + 1;
      counts.set(base, count);
      if (isTold && count > 1) {
        rejected.push({ row, problem: 'sameRow', found: String(firstOf.get(base) ?? ''), heading: '' });
        continue;
      }
      firstOf.set(base, firstOf.get(base) ?? row);
      if (!isTold && count > 1) nth[String(row)] = count;
      freshRows.push(row);
    }
    sums.rows += portion.count;
    onPortion(sums.rows);
  }
  const answer: DryRun = {
    ...sums,
    fresh: freshRows.length,
    rejected: rejected.sort((one, other) => one.row - other.row),
    values: [...values.values()].sort((one, other) => other.count - one.count),
    shown,
    freshRows,
    nth,
  };
  return { kind: 'answered', answer };
}

function add(values: Map<string, MeantValue>, one: MeantValue): void {
  const key = one.field + '\n' + one.word;
  values.set(key, { ...one, count: one.count + (values.get(key)?.count ?? 0) });
}

/** Portions of an import in which something is new. */
export function portionsToRun(
  source: ImportSource,
  plan: ImportPlan,
  { freshRows }: DryRun,
  size: number,
): readonly Portion[] {
  return portionsOf(source, plan, size).filter(({ first, count }) =>
    freshRows.some((row) => row >= first && row < first + count),
  );
}
