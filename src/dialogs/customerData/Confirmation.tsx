/** A word to type before something is done that cannot be undone. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CustomerDataTexts } from '../../i18n/dialogs/customerData';
import { Button } from '../controls/Button';
import { focusFirstFault, focusFirstField } from '../controls/focusField';
import { LineField } from '../controls/LineField';
import { useAfterRender } from '../controls/useAfterRender';

export interface ConfirmationProps {
  readonly words: CustomerDataTexts;
  readonly label: string;
  readonly wanted: string;
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks for the word, and lets go on only with just that. */
export function Confirmation({ words, label, wanted, busy, onConfirm, onCancel }: ConfirmationProps): JSX.Element {
  const [typed, setTyped] = useState('');
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const afterRender = useAfterRender();
  useLayoutEffect(() => focusFirstField(form.current), []);
  const isRight = typed.trim() === wanted;
  const submit = (event: Event): void => {
    event.preventDefault();
    if (busy) return;
    setChecked(true);
    if (isRight) onConfirm();
    else afterRender(() => focusFirstFault(form.current));
  };
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <LineField
        label={label}
        required
        fault={checked && !isRight ? words.confirmWrong : undefined}
        value={typed}
        onValue={setTyped}
      />
      <div class="buttons">
        <Button look="danger" submits busy={busy}>
          {busy ? words.erasing : words.eraseNow}
        </Button>
        <Button onPress={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}
