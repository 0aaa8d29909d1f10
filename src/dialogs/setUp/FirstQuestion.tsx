/** What the window has to know before its first step. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Busy } from '../controls/Busy';
import { Trouble } from '../controls/Trouble';
import { useWindow } from '../desk/deskContext';
import { useQuestion } from '../rpc/useQuestion';
import { Wizard, type WizardProps } from './Wizard';

/** Asks what is in force and what each way of working brings, anew in each language; the steps stay as they are meanwhile. */
export function FirstQuestion(props: Omit<WizardProps, 'facts'>): JSX.Element {
  const { language } = useWindow().boot;
  const { busy, outcome, answer, ask, again } = useQuestion('setUpFacts');
  useEffect(() => void ask({ language }), [ask, language]);
  return (
    <>
      {answer ? <Wizard {...props} facts={answer} /> : busy ? <Busy lines={8} /> : null}
      <Trouble outcome={outcome} busy={busy} onRetry={again} />
    </>
  );
}
