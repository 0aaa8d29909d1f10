/** One thing that was noticed, with what can be decided on it. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { AlarmList } from '../../desk/alarms/alarmAnswers';
import type { AlarmDialogTexts } from '../../i18n/dialogs/alarmDialog';
import { Button } from '../controls/Button';
import { focusFirstFault } from '../controls/focusField';
import { LineField } from '../controls/LineField';
import { Trouble } from '../controls/Trouble';
import { useAfterRender } from '../controls/useAfterRender';
import { useWindow } from '../desk/deskContext';
import { useAct } from '../rpc/useAct';

export interface AlarmItemProps {
  readonly words: AlarmDialogTexts;
  readonly row: AlarmList['alarms'][number];
  /** @param incident to be shown from then on */
  readonly onDone: (told: string, incident?: string) => void;
}

export function AlarmItem({ words, row, onDone }: AlarmItemProps): JSX.Element {
  const { texts, dates } = useWindow();
  const [isDeciding, setDeciding] = useState(false);
  const [reason, setReason] = useState('');
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const afterRender = useAfterRender();
  const opening = useAct<'openIncident'>(({ ticketNo }) => onDone(words.opened(ticketNo), ticketNo));
  const settling = useAct<'settleAlarm'>(() => onDone(words.settled));
  const { expected } = row;
  const isSurge = expected !== null;
  const isMissing = isSurge && reason.trim() === '';
  const settle = (event: Event): void => {
    event.preventDefault();
    setChecked(true);
    if (isMissing) afterRender(() => focusFirstFault(form.current));
    else if (!settling.busy) void settling.run('settleAlarm', { alarm: row.alarm, reason: reason.trim() });
  };
  return (
    <li>
      <strong>{isSurge ? [words.kinds[row.kind], row.what].join(' · ') : row.what}</strong>
      {isSurge ? <p>{words.surge(row.customers ?? 0, expected.toFixed(1))}</p> : null}
      {row.since === null ? null : <p>{words.since(dates.when(row.since))}</p>}
      <p class="hint numbers">{words.tickets(row.count ?? 0, row.tickets)}</p>
      {row.proposal === '' ? null : (
        <>
          <p class="hint">{words.publish}</p>
          <blockquote>{row.proposal}</blockquote>
        </>
      )}
      {isDeciding ? (
        <form ref={form} onSubmit={settle} noValidate>
          <LineField
            label={isSurge ? words.reason : words.whatWasDone}
            required={isSurge}
            fault={checked && isMissing ? texts.check.required : undefined}
            value={reason}
            onValue={setReason}
          />
          <div class="buttons">
            <Button look="primary" submits busy={settling.busy}>
              {(isSurge ? words.dismiss : words.done).replace('…', '')}
            </Button>
            <Button onPress={() => setDeciding(false)}>{words.cancel}</Button>
          </div>
        </form>
      ) : (
        <div class="buttons">
          {isSurge ? (
            <Button
              look="primary"
              busy={opening.busy}
              onPress={() => void opening.run('openIncident', { alarm: row.alarm })}
            >
              {opening.busy ? words.opening : words.openIncident}
            </Button>
          ) : null}
          <Button onPress={() => setDeciding(true)}>{isSurge ? words.dismiss : words.done}</Button>
        </div>
      )}
      <Trouble outcome={opening.outcome} busy={opening.busy} onRetry={opening.again} />
      <Trouble outcome={settling.outcome} busy={settling.busy} onRetry={settling.again} typed />
    </li>
  );
}
