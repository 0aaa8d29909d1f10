/** The import itself: how far it is, what stopped it, and what it came to. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportDialogTexts } from '../../i18n/dialogs/importDialog';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { Trouble } from '../controls/Trouble';
import { useAfterRender } from '../controls/useAfterRender';
import { useWindow } from '../desk/deskContext';
import type { Outcome } from '../rpc/outcome';
import { scriptBridge } from '../rpc/scriptRun';
import { ProblemLists } from './CheckStep';
import type { DryRun } from './dryRun';
import type { ImportPlan } from './importPlan';
import type { ImportSource } from './importSource';
import { ProgressLine } from './ProgressLine';
import type { ImportAct, ImportOutcome, ImportProgress } from './runImport';
import { runImport } from './runImport';

export interface RunPanelProps {
  readonly words: ImportDialogTexts;
  readonly act: ImportAct;
  readonly table: { readonly source: ImportSource; readonly plan: ImportPlan; readonly dry: DryRun };
  readonly onStartAgain: () => void;
}

/** Imports part by part. What failed or was stopped goes on where it was. */
export function RunPanel({ words, act, table, onStartAgain }: RunPanelProps): JSX.Element {
  const { send, announce } = useWindow();
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [outcome, setOutcome] = useState<Outcome<ImportOutcome> | null>(null);
  const [busy, setBusy] = useState(false);
  const [isStopping, setStopping] = useState(false);
  const stopped = useRef(false);
  const head = useRef<HTMLHeadingElement>(null);
  const afterRender = useAfterRender();
  const start = async (): Promise<void> => {
    stopped.current = false;
    setStopping(false);
    setBusy(true);
    setOutcome(null);
    const ended = await runImport(send, act, table, setProgress, () => stopped.current);
    setBusy(false);
    setOutcome(ended);
    if (ended.kind === 'answered') announce(ended.answer.isDone ? words.done(ended.answer.tickets) : words.stopped);
    afterRender(() => head.current?.focus());
  };
  useEffect(() => void start(), []);
  const ended = outcome?.kind === 'answered' ? outcome.answer : null;
  const title = ended?.isDone ? words.done(ended.tickets) : words.running;
  return (
    <>
      <h2 ref={head} tabIndex={-1}>
        {title}
      </h2>
      {ended?.isDone ? (
        <>
          <Notice tone="good">
            <p>{words.doneHint}</p>
          </Notice>
          <ProblemLists words={words} rejected={table.dry.rejected} />
        </>
      ) : busy || progress ? (
        <>
          <ProgressLine
            label={progress ? words.progress(progress.done, progress.of, progress.tickets) : words.running}
            share={progress ? progress.done / progress.of : null}
          />
          <p class="hint">{words.runningHint}</p>
        </>
      ) : null}
      {ended && !ended.isDone ? (
        <Notice tone="info">
          <p>{words.stopped}</p>
        </Notice>
      ) : null}
      <Trouble outcome={outcome} busy={busy} onRetry={() => void start()} />
      <div class="buttons">
        {busy ? (
          <Button
            busy={isStopping}
            onPress={() => {
              stopped.current = true;
              setStopping(true);
            }}
          >
            {isStopping ? words.stopping : words.stop}
          </Button>
        ) : (
          <>
            {ended && !ended.isDone ? (
              <Button look="primary" onPress={() => void start()}>
                {words.goOn}
              </Button>
            ) : null}
            <Button onPress={onStartAgain}>{words.another}</Button>
            <Button onPress={() => scriptBridge()?.host.close()}>{words.close}</Button>
          </>
        )}
      </div>
    </>
  );
}
