/** A few words of the customer, and the button that sends them. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CustomerPageTexts } from '../../i18n/customers/customerPage';
import { Button } from '../controls/Button';
import { LongField } from '../controls/LongField';

/** As many as the desk takes. */
const MOST = 2_000;

export interface TextFormProps {
  readonly texts: CustomerPageTexts;
  readonly label: string;
  readonly hint: string;
  readonly isBusy: boolean;
  readonly onSend: (text: string) => Promise<boolean>;
  readonly onCancel?: () => void;
}

/** The form. What was written stays until it was taken. */
export function TextForm({ texts, label, hint, isBusy, onSend, onCancel }: TextFormProps): JSX.Element {
  const [text, setText] = useState('');
  const [fault, setFault] = useState('');
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const wrong = text.trim() === '' ? texts.refused.textMissing.head : text.length > MOST ? texts.tooLong(MOST) : '';
    setFault(wrong);
    if (wrong !== '') form.querySelector('textarea')?.focus();
    else if (!isBusy && (await onSend(text.trim()))) setText('');
  };
  return (
    <form class="words" noValidate onSubmit={(event) => void submit(event)}>
      <LongField
        label={label}
        hint={hint}
        fault={fault || undefined}
        required
        value={text}
        onValue={(value) => {
          setText(value);
          setFault('');
        }}
        rows={4}
      />
      <div class="buttons">
        <Button look="primary" submits busy={isBusy}>
          {texts.send}
        </Button>
        {onCancel ? <Button onPress={onCancel}>{texts.cancel}</Button> : null}
      </div>
    </form>
  );
}
