import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../controls/Button';
import { focusFirstFault, focusFirstField } from '../controls/focusField';
import { LongField } from '../controls/LongField';
import { RadioField } from '../controls/RadioField';
import { Trouble } from '../controls/Trouble';
import { useAfterRender } from '../controls/useAfterRender';
import { useWindow } from '../desk/deskContext';
import { useAct } from '../rpc/useAct';
import type { MeasureStepProps } from './DoneForm';

/** Asks whether it worked; whoever says the same as the desk need not say why. */
export function VerifyForm({ words, line, onDone, onCancel }: MeasureStepProps): JSX.Element {
  const { texts } = useWindow();
  const { found } = line;
  const [effective, setEffective] = useState(found === null ? '' : found ? 'yes' : 'no');
  const [note, setNote] = useState('');
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const afterRender = useAfterRender();
  const save = useAct<'verifyMeasure'>(onDone);
  useLayoutEffect(() => focusFirstField(form.current), []);
  const needsReason = effective === '' || found !== (effective === 'yes');
  const submit = (event: Event): void => {
    event.preventDefault();
    if (save.busy) return;
    setChecked(true);
    if (effective === '' || (needsReason && note.trim() === '')) {
      afterRender(() => focusFirstFault(form.current));
      return;
    }
    const { ticketNo, measureNo } = line;
    void save.run('verifyMeasure', { ticketNo, measureNo, effective: effective === 'yes', note: note.trim() });
  };
  return (
    <form ref={form} onSubmit={submit} noValidate aria-label={words.verify}>
      <RadioField
        label={words.effective}
        required
        value={effective}
        fault={checked && effective === '' ? texts.check.required : undefined}
        options={[
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ]}
        onValue={setEffective}
      />
      <LongField
        label={words.reason}
        hint={needsReason ? words.reasonHint : undefined}
        required={needsReason}
        fault={checked && needsReason && note.trim() === '' ? texts.check.required : undefined}
        value={note}
        onValue={setNote}
      />
      <Trouble outcome={save.outcome} busy={save.busy} onRetry={save.again} typed />
      <div class="buttons">
        <Button look="primary" submits busy={save.busy}>
          {words.verify}
        </Button>
        <Button onPress={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}
