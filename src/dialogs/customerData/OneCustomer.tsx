/** One customer: looked for, handed out, erased. Nothing of it is kept in the browser. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { CustomerExport, ErasePreview } from '../../desk/privacy/privacyAnswers';
import type { CustomerDataTexts } from '../../i18n/dialogs/customerData';
import { Button } from '../controls/Button';
import { focusFirstFault } from '../controls/focusField';
import { LineField } from '../controls/LineField';
import { Notice } from '../controls/Notice';
import { Trouble } from '../controls/Trouble';
import { useAfterRender } from '../controls/useAfterRender';
import { useWindow } from '../desk/deskContext';
import { useAct } from '../rpc/useAct';
import { useQuestion } from '../rpc/useQuestion';
import { ErasePanel } from './ErasePanel';
import { HeldPanel } from './HeldPanel';

/** What is shown below the form. */
type Shown =
  | { readonly kind: 'held'; readonly held: CustomerExport }
  | { readonly kind: 'erase'; readonly preview: ErasePreview }
  | { readonly kind: 'erased'; readonly count: number }
  | null;

/** Asks who and why, and shows what is held or what erasing would take in. */
export function OneCustomer({ words }: { readonly words: CustomerDataTexts }): JSX.Element {
  const { texts, announce } = useWindow();
  const [customer, setCustomer] = useState('');
  const [reason, setReason] = useState('');
  const [checked, setChecked] = useState(false);
  const [shown, setShown] = useState<Shown>(null);
  const form = useRef<HTMLFormElement>(null);
  const afterRender = useAfterRender();
  const look = useAct<'exportCustomer'>((held) => {
    setShown({ kind: 'held', held });
    announce(words.heldTitle(held.data.tickets.length));
  });
  const preview = useQuestion('previewErase');
  const fault = (value: string): string | undefined =>
    checked && value.trim() === '' ? texts.check.required : undefined;
  const change = (set: (value: string) => void) => (value: string) => {
    set(value);
    // What is shown is of somebody else by then.
    setShown(null);
  };
  const isFilled = (): boolean => {
    setChecked(true);
    look.forget();
    preview.forget();
    setShown(null);
    const filled = customer.trim() !== '' && reason.trim() !== '';
    if (!filled) afterRender(() => focusFirstFault(form.current));
    return filled;
  };
  const erase = async (): Promise<void> => {
    if (!isFilled()) return;
    const ended = await preview.ask({ customer: customer.trim() });
    if (ended?.kind === 'answered') setShown({ kind: 'erase', preview: ended.answer });
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!look.busy && isFilled()) void look.run('exportCustomer', { customer: customer.trim(), reason: reason.trim() });
  };
  return (
    <section aria-labelledby="one-title">
      <h2 id="one-title">{words.findTitle}</h2>
      <form ref={form} onSubmit={submit} noValidate aria-labelledby="one-title">
        <LineField
          label={words.customer}
          hint={words.customerHint}
          required
          fault={fault(customer)}
          value={customer}
          onValue={change(setCustomer)}
        />
        <LineField
          label={words.reason}
          hint={words.reasonHint}
          required
          fault={fault(reason)}
          value={reason}
          onValue={change(setReason)}
        />
        <div class="buttons">
          <Button look="primary" submits busy={look.busy}>
            {look.busy ? words.showing : words.show}
          </Button>
          <Button busy={preview.busy} onPress={() => void erase()}>
            {preview.busy ? words.looking : words.erase}
          </Button>
        </div>
      </form>
      <Trouble outcome={look.outcome} busy={look.busy} onRetry={look.again} typed />
      <Trouble outcome={preview.outcome} busy={preview.busy} onRetry={preview.again} typed />
      {shown?.kind === 'held' ? <HeldPanel words={words} held={shown.held} onHide={() => setShown(null)} /> : null}
      {shown?.kind === 'erase' ? (
        <ErasePanel
          words={words}
          preview={shown.preview}
          customer={customer.trim()}
          reason={reason.trim()}
          onErased={(count) => {
            setShown({ kind: 'erased', count });
            announce(words.erased(count));
          }}
          onCancel={() => setShown(null)}
        />
      ) : null}
      {shown?.kind === 'erased' ? <Notice tone="good" title={words.erased(shown.count)} /> : null}
    </section>
  );
}
