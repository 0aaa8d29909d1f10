/** An incident that somebody noticed before the desk did. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { AlarmDialogTexts } from '../../i18n/dialogs/alarmDialog';
import { Button } from '../controls/Button';
import { focusFirstFault } from '../controls/focusField';
import { LineField } from '../controls/LineField';
import { LongField } from '../controls/LongField';
import { Trouble } from '../controls/Trouble';
import { useAfterRender } from '../controls/useAfterRender';
import { useWindow } from '../desk/deskContext';
import { useAct } from '../rpc/useAct';
import { ticketNumbers } from './ticketNumbers';

export interface NewIncidentProps {
  readonly words: AlarmDialogTexts;
  readonly onDone: (ticketNo: string) => void;
}

export function NewIncident({ words, onDone }: NewIncidentProps): JSX.Element {
  const { texts } = useWindow();
  const [description, setDescription] = useState('');
  const [numbers, setNumbers] = useState('');
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const afterRender = useAfterRender();
  const opening = useAct<'openIncident'>(({ ticketNo }) => {
    setDescription('');
    setNumbers('');
    setChecked(false);
    onDone(ticketNo);
  });
  const tickets = ticketNumbers(numbers);
  const fault = (isMissing: boolean): string | undefined => (checked && isMissing ? texts.check.required : undefined);
  const submit = (event: Event): void => {
    event.preventDefault();
    setChecked(true);
    if (description.trim() === '' || tickets.length === 0) afterRender(() => focusFirstFault(form.current));
    else if (!opening.busy) void opening.run('openIncident', { description: description.trim(), tickets });
  };
  return (
    <section aria-labelledby="new">
      <h2 id="new">{words.newTitle}</h2>
      <p class="hint">{words.newIntro}</p>
      <form ref={form} onSubmit={submit} noValidate aria-labelledby="new">
        <LongField
          label={words.description}
          required
          fault={fault(description.trim() === '')}
          value={description}
          onValue={setDescription}
        />
        <LineField
          label={words.numbers}
          hint={words.numbersHint}
          required
          fault={fault(tickets.length === 0)}
          value={numbers}
          onValue={setNumbers}
        />
        <div class="buttons">
          <Button submits busy={opening.busy}>
            {opening.busy ? words.opening : words.openIncident}
          </Button>
        </div>
      </form>
      <Trouble outcome={opening.outcome} busy={opening.busy} onRetry={opening.again} typed />
    </section>
  );
}
