import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { KnowledgeWindowTexts } from '../../i18n/dialogs/knowledgeWindow';
import { Button } from '../controls/Button';
import { focusFirstField } from '../controls/focusField';
import { LineField } from '../controls/LineField';
import { Trouble } from '../controls/Trouble';
import { useWindow } from '../desk/deskContext';
import { useAct } from '../rpc/useAct';

export interface RetireFormProps {
  readonly words: KnowledgeWindowTexts;
  readonly entryNo: string;
  readonly onRetired: () => void;
  readonly onCancel: () => void;
}

/** Asks why an entry is taken out of use. */
export function RetireForm({ words, entryNo, onRetired, onCancel }: RetireFormProps): JSX.Element {
  const { texts } = useWindow();
  const [reason, setReason] = useState('');
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const act = useAct<'retireKnowledge'>(onRetired);
  useLayoutEffect(() => focusFirstField(form.current), []);
  const submit = (event: Event): void => {
    event.preventDefault();
    setChecked(true);
    if (reason.trim() !== '') void act.run('retireKnowledge', { entryNo, reason: reason.trim() });
  };
  return (
    <form ref={form} class="part" noValidate onSubmit={submit}>
      <LineField
        label={words.reason}
        required
        fault={checked && reason.trim() === '' ? texts.check.required : undefined}
        value={reason}
        onValue={setReason}
      />
      <div class="buttons">
        <Button look="danger" submits busy={act.busy}>
          {words.retire}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {words.cancel}
        </Button>
      </div>
      <Trouble outcome={act.outcome} busy={act.busy} onRetry={act.again} typed />
    </form>
  );
}
