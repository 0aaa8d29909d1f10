/** Importing a table portion by portion. */
import type { ImportReport } from '../../desk/importing/importRun';
import type { RejectedRow } from '../../desk/importing/readRows';
import type { Send } from '../rpc/commands';
import type { Outcome } from '../rpc/outcome';
import type { DryRun } from './dryRun';
import { portionsToRun } from './dryRun';
import type { ImportPlan } from './importPlan';
import type { ImportSource } from './importSource';
import { portionArguments, rowsBelow } from './importSource';

/**
 * Rows in a call: it ends long before a dialog stops waiting, and far within the six minutes of a run.
 * @internal
 */
export const ROWS_A_RUN = 1_000;

/** One import in one window. */
export interface ImportAct {
  /** Begins the ids of its requests, so that it can be taken back as one. */
  readonly id: string;
  /** Of this window: a portion sent again under it is imported once, also where the answer was lost. */
  readonly session: string;
  /** What portions came to, by their first row: an import that failed goes on behind them. */
  readonly reports: Map<number, ImportReport>;
}

/** How far an import is. */
export interface ImportProgress {
  readonly done: number;
  readonly of: number;
  readonly tickets: number;
}

/** What an import came to. */
export interface ImportOutcome {
  /** Whether nothing is left to import: false where it was stopped. */
  readonly isDone: boolean;
  readonly tickets: number;
  readonly rejected: readonly RejectedRow[];
}

/**
 * Imports what is new in a table. Ends with the first call that fails; run again with the same `one`, it goes on there.
 * @param isStopped asked before each portion: a stopped import can be gone on with
 */
export async function runImport(
  send: Send,
  one: ImportAct,
  { source, plan, dry }: { readonly source: ImportSource; readonly plan: ImportPlan; readonly dry: DryRun },
  onProgress: (progress: ImportProgress) => void,
  isStopped: () => boolean = () => false,
): Promise<Outcome<ImportOutcome>> {
  const about = {
    id: one.id,
    source: source.name,
    tab: source.kind === 'tab' ? source.id : null,
    size: rowsBelow(source, plan),
  };
  const begun = await send('keepImport', { ...about, state: 'running', plan: JSON.stringify(plan) });
  if (begun.kind !== 'answered') return begun;
  const portions = portionsToRun(source, plan, dry, ROWS_A_RUN);
  const told = (isDone: boolean): ImportOutcome => {
    const reports = [...one.reports.values()];
    return {
      isDone,
      tickets: reports.reduce((sum, { accepted }) => sum + accepted, 0),
      rejected: reports.flatMap(({ rejected }) => rejected),
    };
  };
  for (const [at, portion] of portions.entries()) {
    if (one.reports.has(portion.first)) continue;
    if (isStopped()) return { kind: 'answered', answer: told(false) };
    const ended = await send('importRun', {
      ...portionArguments(source, plan, portion),
      nth: dry.nth,
      requestId: one.id + '/' + one.session + '-' + String(portion.first),
    });
    if (ended.kind !== 'answered') return ended;
    one.reports.set(portion.first, ended.answer);
    onProgress({ done: at + 1, of: portions.length, tickets: told(false).tickets });
  }
  const done = await send('keepImport', { ...about, state: 'done' });
  return done.kind === 'answered' ? { kind: 'answered', answer: told(true) } : done;
}
