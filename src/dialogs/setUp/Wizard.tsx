/** The steps that make a spreadsheet a desk, or change one. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SetUpFacts } from '../../desk/setUp/setUpAnswers';
import { WIZARD_STEPS, type WizardStep } from '../../i18n/dialogs/wizard';
import type { Language } from '../../packs/pack';
import { Button } from '../controls/Button';
import { focusFirstFault } from '../controls/focusField';
import { Notice } from '../controls/Notice';
import { Trouble } from '../controls/Trouble';
import { useAfterRender } from '../controls/useAfterRender';
import { useWindow } from '../desk/deskContext';
import type { SetUpResult } from '../rpc/commands';
import { useAct } from '../rpc/useAct';
import { useQuestion } from '../rpc/useQuestion';
import { ProgressBar } from './ProgressBar';
import { dropDraft, keepDraft, loadDraft } from './setUpDraft';
import { faultyStep, isStepSound, NO_FAULTS, setUpFaults } from './setUpFaults';
import { firstValues, setUpArguments, type SetUpValues } from './setUpValues';
import { StepBody } from './StepBody';
import { useSetUpTexts, useWizardTexts } from './useSetUpTexts';
import { changedDays } from './weekValues';

export interface WizardProps {
  readonly facts: SetUpFacts;
  /** Asks the desk for its words in another language. */
  readonly onLanguage: (language: Language) => void;
  readonly onDone: (result: SetUpResult) => void;
}

/** One step at a time; what was entered stays through every failure, and in the browser until it is run. */
export function Wizard({ facts, onLanguage, onDone }: WizardProps): JSX.Element {
  const { boot, texts, announce, drafts } = useWindow();
  const words = useSetUpTexts();
  const more = useWizardTexts();
  const isLive = boot.isSetUp;
  // Whoever has a role already stands on the staff sheet and is not added again.
  const ownMail = boot.me.role === null ? boot.me.mail : '';
  const first = useMemo(() => firstValues(boot, facts), []);
  const draft = useMemo(() => loadDraft(drafts, first), []);
  const [values, setValues] = useState<SetUpValues>(draft?.values ?? first);
  const [step, setStep] = useState<WizardStep>(draft?.step ?? 'language');
  const [reached, setReached] = useState<WizardStep>(isLive ? 'summary' : (draft?.step ?? 'language'));
  const [isRestored, setRestored] = useState(draft !== null);
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const afterRender = useAfterRender();
  const heading = useRef<HTMLHeadingElement>(null);
  const week = useQuestion('checkWeek');
  const { busy, outcome, run, again, forget } = useAct<'setUp'>((result) => {
    dropDraft(drafts);
    onDone(result);
  });
  const setting = { facts, first, isLive, ownMail };
  const found = setUpFaults(values, setting);
  const at = WIZARD_STEPS.indexOf(step);

  // A draft may be in another language than the window opened in.
  useEffect(() => {
    if (values.language !== boot.language) onLanguage(values.language);
  }, []);
  const put = (change: Partial<SetUpValues>): void => {
    if (busy) return;
    const next = { ...values, ...change };
    setValues(next);
    keepDraft(drafts, { values: next, step }, first);
    if (change.week) week.forget();
    if (change.language && change.language !== boot.language) onLanguage(change.language);
  };
  const go = (to: WizardStep, kept = values): void => {
    if (busy) return;
    setStep(to);
    setChecked(false);
    forget();
    if (WIZARD_STEPS.indexOf(to) > WIZARD_STEPS.indexOf(reached)) setReached(to);
    keepDraft(drafts, { values: kept, step: to }, first);
    announce(more.place(WIZARD_STEPS.indexOf(to) + 1, WIZARD_STEPS.length) + ' · ' + more.steps[to].title);
    afterRender(() => {
      heading.current?.focus();
      window.scrollTo(0, 0);
    });
  };
  const showFaults = (): void => {
    setChecked(true);
    afterRender(() => focusFirstFault(form.current));
  };
  /** Hours are judged by the desk, as its calendar sheet is. */
  const isWeekSound = async (): Promise<boolean> => {
    const days = changedDays(values.week, first.week);
    if (Object.keys(days).length === 0) return true;
    const ended = await week.ask({ week: days, language: boot.language });
    if (ended?.kind === 'answered') return true;
    afterRender(() => focusFirstFault(form.current));
    return false;
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy || week.busy) return;
    if (!isStepSound(step, found)) {
      showFaults();
      return;
    }
    if (step === 'time' && !(await isWeekSound())) return;
    const next = WIZARD_STEPS[at + 1];
    if (next) {
      go(next);
      return;
    }
    const wrong = faultyStep(found);
    if (wrong !== null) {
      go(wrong);
      showFaults();
      return;
    }
    announce(words.running);
    void run('setUp', setUpArguments(values, setting));
  };
  const startOver = (): void => {
    const again = { ...first, language: boot.language };
    setValues(again);
    setRestored(false);
    week.forget();
    go('language', again);
  };
  const isLast = step === 'summary';
  const refused = week.outcome?.kind === 'refused' ? week.outcome.refusal : null;
  const body = { ...setting, values, put, faults: checked ? found : NO_FAULTS };
  return (
    <>
      <ProgressBar step={step} reached={reached} onStep={(to) => go(to)} />
      {isLive && facts.owner !== boot.me.mail ? <Notice tone="warning">{more.ownerOnly(facts.owner)}</Notice> : null}
      {isRestored ? (
        <Notice tone="info">
          <p>{more.restored}</p>
          <button type="button" class="link" onClick={startOver}>
            {more.startOver}
          </button>
        </Notice>
      ) : null}
      <form class="set-up" ref={form} noValidate onSubmit={(event) => void submit(event)} aria-busy={busy || week.busy}>
        <div class="step-head">
          <p class="quietly small">{more.place(at + 1, WIZARD_STEPS.length)}</p>
          <h2 ref={heading} tabIndex={-1}>
            {more.steps[step].title}
          </h2>
        </div>
        <StepBody step={step} props={body} refused={refused} onStep={(to) => go(to)} />
        <div class="foot">
          {step === 'time' && !refused ? (
            <Trouble outcome={week.outcome} busy={week.busy} onRetry={week.again} typed />
          ) : null}
          <Trouble outcome={outcome} busy={busy} onRetry={again} typed />
          {busy ? (
            <Notice tone="info" title={words.running}>
              <p>{words.runningHint}</p>
              <div class="progress" role="progressbar" aria-label={words.running} />
            </Notice>
          ) : null}
          <div class="buttons">
            {at === 0 ? null : <Button onPress={() => go(WIZARD_STEPS[at - 1] ?? 'language')}>{more.back}</Button>}
            <Button look="primary" submits busy={busy || week.busy}>
              {!isLast ? more.next : isLive ? words.runAgain : words.run}
            </Button>
            {step === 'process' || step === 'time' || step === 'team' ? (
              <span class="quietly small">{texts.required}</span>
            ) : null}
          </div>
        </div>
      </form>
    </>
  );
}
