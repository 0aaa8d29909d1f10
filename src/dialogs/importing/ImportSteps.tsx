/** The steps from a table to its tickets. What was chosen stays on the way back, and with the desk once the import has begun. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportLook } from '../../desk/importing/importAnswers';
import type { KeptImport } from '../../desk/importing/keptImports';
import type { ImportDialogTexts } from '../../i18n/dialogs/importDialog';
import { Busy } from '../controls/Busy';
import { Notice } from '../controls/Notice';
import { Trouble } from '../controls/Trouble';
import { useAfterRender } from '../controls/useAfterRender';
import { useWindow } from '../desk/deskContext';
import type { Outcome } from '../rpc/outcome';
import { requestId } from '../rpc/requestId';
import { useQuestion } from '../rpc/useQuestion';
import { CheckStep } from './CheckStep';
import { ColumnsStep } from './ColumnsStep';
import type { DryRun } from './dryRun';
import { dryRun } from './dryRun';
import { ImportList } from './ImportList';
import type { ImportPlan } from './importPlan';
import { isSameSource, keptPlan, proposedPlan } from './importPlan';
import type { ImportSource } from './importSource';
import { rowsBelow, topArguments } from './importSource';
import { ProgressLine } from './ProgressLine';
import type { ImportAct } from './runImport';
import { RunPanel } from './RunPanel';
import { SourceStep } from './SourceStep';
import { withProposals } from './wordsMeant';
import { WordsStep } from './WordsStep';

const STEPS = ['source', 'columns', 'words', 'check'] as const;
type Step = (typeof STEPS)[number];

/** A table that was looked over. */
interface Table {
  readonly source: ImportSource;
  readonly look: ImportLook;
  readonly plan: ImportPlan;
  /** Under which id it is imported: that of the import which it goes on with, or a new one. */
  readonly id: string;
  readonly goesOn: boolean;
}

/** Asks step by step, and shows the imports of before. */
export function ImportSteps({ words }: { readonly words: ImportDialogTexts }): JSX.Element {
  const { send, announce } = useWindow();
  const known = useQuestion('importSources');
  const [step, setStep] = useState<Step>('source');
  const [table, setTable] = useState<Table | null>(null);
  const [dry, setDry] = useState<DryRun | null>(null);
  const [act, setAct] = useState<ImportAct | null>(null);
  const [looking, setLooking] = useState<{ readonly done: number; readonly of: number } | null>(null);
  const [failed, setFailed] = useState<{ readonly outcome: Outcome<unknown>; readonly again: () => void } | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const afterRender = useAfterRender();
  useEffect(() => void known.ask({}), [known.ask]);

  const go = (to: Step): void => {
    setStep(to);
    setFailed(null);
    announce(words.step(STEPS.indexOf(to) + 1, STEPS.length, words.steps[to]));
    afterRender(() => {
      heading.current?.focus();
      window.scrollTo(0, 0);
    });
  };
  /** Looks a table over; what an import of it that was not finished had chosen is taken again. */
  const choose = async (source: ImportSource, headingRow?: number): Promise<void> => {
    setLooking({ done: 0, of: 0 });
    setFailed(null);
    const begun = known.answer?.imports.find((one) => one.state === 'running' && isSameSource(source, one));
    const first = headingRow ?? headingRowOf(begun);
    const ended = await send('importLook', topArguments(source, first));
    setLooking(null);
    if (ended.kind !== 'answered') {
      setFailed({ outcome: ended, again: () => void choose(source, headingRow) });
      return;
    }
    const look = ended.answer;
    const kept = headingRow === undefined && begun ? keptPlan(begun.plan, look) : null;
    const id = begun?.id ?? requestId();
    setTable({ source, look, plan: kept ?? proposedPlan(look), id, goesOn: begun !== undefined });
    if (headingRow === undefined) go('columns');
  };
  /** Looks the whole table through, and shows what came of it. */
  const read = async (to: 'words' | 'check', { source, plan, ...rest }: Table): Promise<void> => {
    const of = rowsBelow(source, plan);
    setLooking({ done: 0, of });
    setFailed(null);
    const ended = await dryRun(send, source, plan, (done) => setLooking({ done, of }));
    setLooking(null);
    if (ended.kind !== 'answered') {
      setFailed({ outcome: ended, again: () => void read(to, { source, plan, ...rest }) });
      return;
    }
    setDry(ended.answer);
    if (to === 'words') setTable({ source, ...rest, plan: withProposals(plan, ended.answer.values) });
    go(to);
  };
  const put = (plan: ImportPlan): void => setTable((now) => now && { ...now, plan });
  const startAgain = (): void => {
    setAct(null);
    setTable(null);
    setDry(null);
    void known.ask({});
    go('source');
  };
  const isBusy = looking !== null;
  if (act && table && dry)
    return <RunPanel words={words} act={act} table={{ ...table, dry }} onStartAgain={startAgain} />;
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {words.step(STEPS.indexOf(step) + 1, STEPS.length, words.steps[step])}
      </h2>
      {table?.goesOn && step !== 'source' ? (
        <Notice tone="info">
          <p>{words.goesOn}</p>
        </Notice>
      ) : null}
      {step === 'source' ? (
        known.answer ? (
          <SourceStep words={words} known={known.answer} busy={isBusy} onSource={(source) => void choose(source)} />
        ) : known.busy ? (
          <Busy lines={5} />
        ) : null
      ) : null}
      {step === 'columns' && table ? (
        <ColumnsStep
          words={words}
          {...table}
          busy={isBusy}
          onPlan={put}
          onHeadingRow={(row) => void choose(table.source, row)}
          onBack={() => go('source')}
          onNext={() => void read('words', table)}
        />
      ) : null}
      {step === 'words' && table && dry ? (
        <WordsStep
          words={words}
          plan={table.plan}
          values={dry.values}
          busy={isBusy}
          onPlan={put}
          onBack={() => go('columns')}
          onNext={() => void read('check', table)}
        />
      ) : null}
      {step === 'check' && table && dry ? (
        <CheckStep
          words={words}
          dry={dry}
          fits={table.look.fits}
          onBack={() => go('words')}
          onRun={() => setAct({ id: table.id, session: requestId(), reports: new Map() })}
        />
      ) : null}
      {looking ? (
        <ProgressLine
          label={looking.of === 0 ? words.looking : words.reading(looking.done, looking.of)}
          share={looking.of === 0 ? null : looking.done / looking.of}
        />
      ) : null}
      {failed ? <Trouble outcome={failed.outcome} busy={isBusy} onRetry={failed.again} /> : null}
      {step === 'source' ? <Trouble outcome={known.outcome} busy={known.busy} onRetry={known.again} /> : null}
      {step === 'source' && known.answer ? (
        <ImportList words={words} imports={known.answer.imports} onChanged={() => void known.ask({})} />
      ) : null}
    </>
  );
}

/** Where the headings of an import stood that was not finished. */
function headingRowOf(begun: KeptImport | undefined): number | undefined {
  return begun === undefined || begun.plan === '' ? undefined : (JSON.parse(begun.plan) as ImportPlan).headingRow;
}
