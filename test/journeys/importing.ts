/** The wizard's way through an import, without its window: what the dialog asks of the desk, on a desk in the emulator. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { ImportLook } from '../../src/desk/importing/importAnswers';
import type { DryRun } from '../../src/dialogs/importing/dryRun';
import { dryRun } from '../../src/dialogs/importing/dryRun';
import type { ImportPlan } from '../../src/dialogs/importing/importPlan';
import { proposedPlan } from '../../src/dialogs/importing/importPlan';
import type { ImportSource } from '../../src/dialogs/importing/importSource';
import { topArguments } from '../../src/dialogs/importing/importSource';
import type { ImportAct, ImportOutcome } from '../../src/dialogs/importing/runImport';
import { runImport } from '../../src/dialogs/importing/runImport';
import { withProposals } from '../../src/dialogs/importing/wordsMeant';
import type { Send } from '../../src/dialogs/rpc/commands';
import type { Outcome } from '../../src/dialogs/rpc/outcome';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { OWNER } from './deskStaff';

export const MESSY = join(__dirname, '../data/messy-complaints.zh-CN.csv');

/** A CSV file as the dialog reads it. */
export function fileOf(path: string, name = 'old.csv'): ImportSource {
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  return { kind: 'file', name, cells: Papa.parse<string[]>(text.trimEnd()).data };
}

/** Sends commands as the dialog does; what the desk refuses is an answer, and a run that dies is a failure. */
export function sendOn(desk: DrivenDesk, mail = OWNER): Send {
  return (command, args) => {
    try {
      return Promise.resolve({ kind: 'answered', answer: desk.as(mail).call(command, args) });
    } catch (error) {
      const refusal = error as { code?: string; what?: string; remedy?: string };
      return Promise.resolve(
        refusal.code === undefined
          ? { kind: 'failed', failure: { cause: 'server', details: String(error) } }
          : {
              kind: 'refused',
              refusal: { code: refusal.code, what: refusal.what ?? '', remedy: refusal.remedy ?? '' },
            },
      );
    }
  };
}

/** The answer of an outcome. */
export function answerOf<T>(outcome: Outcome<T>): T {
  if (outcome.kind !== 'answered') throw new Error(JSON.stringify(outcome));
  return outcome.answer;
}

export interface Prepared {
  readonly source: ImportSource;
  readonly look: ImportLook;
  readonly plan: ImportPlan;
  readonly dry: DryRun;
}

/** Looks a table over and takes what the desk proposes. */
export async function prepared(send: Send, source: ImportSource, change: Partial<ImportPlan> = {}): Promise<Prepared> {
  const look = answerOf(await send('importLook', topArguments(source)));
  const first = { ...proposedPlan(look), ...change };
  const looked = answerOf(await dryRun(send, source, first, () => undefined));
  const plan = withProposals(first, looked.values);
  return { source, look, plan, dry: answerOf(await dryRun(send, source, plan, () => undefined)) };
}

/** A new import in a new window. */
export function actOf(id: string, session: string): ImportAct {
  return { id, session, reports: new Map() };
}

/** Imports it all. */
export async function imported(send: Send, act: ImportAct, what: Prepared): Promise<ImportOutcome> {
  return answerOf(await runImport(send, act, what, () => undefined));
}
