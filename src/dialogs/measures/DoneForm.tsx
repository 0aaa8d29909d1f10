import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MeasureLine } from '../../desk/measures/measureAnswers';
import type { MeasureWindowTexts } from '../../i18n/dialogs/measureWindow';
import { Button } from '../controls/Button';
import { focusFirstFault, focusFirstField } from '../controls/focusField';
import { LongField } from '../controls/LongField';
import { Trouble } from '../controls/Trouble';
import { useAfterRender } from '../controls/useAfterRender';
import { useWindow } from '../desk/deskContext';
import { useAct } from '../rpc/useAct';

export interface MeasureStepProps {
  readonly words: MeasureWindowTexts;
  readonly line: MeasureLine;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Asks what was carried out. */
export function DoneForm({ words, line, onDone, onCancel }: MeasureStepProps): JSX.Element {
  const { texts } = useWindow();
  const [result, setResult] = useState('');
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const afterRender = useAfterRender();
  const save = useAct<'completeMeasure'>(onDone);
  useLayoutEffect(() => focusFirstField(form.current), []);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (save.busy) return;
    setChecked(true);
    if (result.trim() === '') {
      afterRender(() => focusFirstFault(form.current));
      return;
    }
    const { ticketNo, measureNo } = line;
    void save.run('completeMeasure', { ticketNo, measureNo, result: result.trim() });
  };
  return (
    <form ref={form} onSubmit={submit} noValidate aria-label={words.complete}>
      <LongField
        label={words.result}
        hint={line.figure ? words.watchHint(line.figure.watchDays) : undefined}
        required
        fault={checked && result.trim() === '' ? texts.check.required : undefined}
        value={result}
        onValue={setResult}
      />
      <Trouble outcome={save.outcome} busy={save.busy} onRetry={save.again} typed />
      <div class="buttons">
        <Button look="primary" submits busy={save.busy}>
          {words.complete}
        </Button>
        <Button onPress={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}
