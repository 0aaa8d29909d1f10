/** One measure: what it is, how it stands, what came of it, and what can be done with it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MeasureLine } from '../../desk/measures/measureAnswers';
import type { MeasureWindowTexts } from '../../i18n/dialogs/measureWindow';
import { wordIn } from '../../i18n/lists/words';
import { measureFigure, measureTexts } from '../../i18n/review/measureWords';
import { Button } from '../controls/Button';
import { useWindow } from '../desk/deskContext';
import { BeforeAfter } from './BeforeAfter';
import { DoneForm } from './DoneForm';
import { VerifyForm } from './VerifyForm';

/** Who may verify; the desk decides, this spares the others a refusal. */
const VERIFY: readonly string[] = ['supervisor', 'head', 'director', 'admin'];
const LOOKS: Readonly<Record<string, string>> = { effective: 'good', notEffective: 'bad', done: 'wanted' };

export interface MeasureCardProps {
  readonly words: MeasureWindowTexts;
  readonly line: MeasureLine;
  /** With what was done, in words. */
  readonly onChanged: (told: string) => void;
}

/** The card, and one form at a time below it. */
export function MeasureCard({ words, line, onChanged }: MeasureCardProps): JSX.Element {
  const { boot, dates } = useWindow();
  const { language, me } = boot;
  const [step, setStep] = useState<'done' | 'verify' | null>(null);
  const { ticketNo, measureNo, state, isLate, figure, judged, watchedUntil } = line;
  const name = words.name(ticketNo, measureNo);
  const cause = [line.cause ? wordIn(language, 'rootCauses', line.cause) : '', line.rootCause].filter(Boolean);
  return (
    <article aria-label={name}>
      <p class="head">
        <strong>{name}</strong>
        <span class={'state ' + (isLate ? 'bad' : (LOOKS[state] ?? ''))}>
          {isLate ? words.late : measureTexts(language).states[state]}
        </span>
      </p>
      <p>{line.measure}</p>
      {cause.length > 0 ? <p class="small">{words.because(cause.join(words.comma))}</p> : null}
      <p class="small">{words.due(line.ownerName, dates.day(line.dueOn))}</p>
      {figure ? <p class="small">{words.moves(measureFigure(language, figure))}</p> : null}
      {line.doneOn ? <p class="small">{words.doneOn(dates.day(line.doneOn), line.result)}</p> : null}
      {watchedUntil ? <p class="small">{words.watchedUntil(dates.day(watchedUntil))}</p> : null}
      {figure && judged ? <BeforeAfter words={words} figure={figure} judged={judged} /> : null}
      {line.verification ? <p class="small">{words.verifiedAs(line.verification)}</p> : null}
      {step === null && state === 'open' ? (
        <div class="buttons">
          <Button onPress={() => setStep('done')}>{words.complete}</Button>
        </div>
      ) : null}
      {step === null && state === 'done' && VERIFY.includes(me.role ?? '') ? (
        <div class="buttons">
          <Button onPress={() => setStep('verify')}>{words.verify}</Button>
        </div>
      ) : null}
      {step === 'done' ? (
        <DoneForm
          words={words}
          line={line}
          onDone={() => onChanged(words.completed(name))}
          onCancel={() => setStep(null)}
        />
      ) : null}
      {step === 'verify' ? (
        <VerifyForm
          words={words}
          line={line}
          onDone={() => onChanged(words.verified(name))}
          onCancel={() => setStep(null)}
        />
      ) : null}
    </article>
  );
}
