/** An incident: its tickets, one more or one less, and one message to all of their customers. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { IncidentView } from '../../desk/alarms/alarmAnswers';
import type { AlarmDialogTexts } from '../../i18n/dialogs/alarmDialog';
import { Button } from '../controls/Button';
import { LineField } from '../controls/LineField';
import { LongField } from '../controls/LongField';
import { TickField } from '../controls/TickField';
import { Trouble } from '../controls/Trouble';
import { useAct } from '../rpc/useAct';
import { ticketNumbers } from './ticketNumbers';

/** From then on customers can be told. */
const SOLVED: readonly string[] = ['approved', 'informed', 'confirmed'];

export interface IncidentPanelProps {
  readonly words: AlarmDialogTexts;
  readonly incident: IncidentView;
  readonly onDone: (told: string) => void;
}

export function IncidentPanel({ words, incident, onDone }: IncidentPanelProps): JSX.Element {
  const { ticketNo, status, solution, linked, ended } = incident;
  const [leaveOut, setLeaveOut] = useState<readonly string[]>([]);
  const [numbers, setNumbers] = useState('');
  const [note, setNote] = useState('');
  const toTell = linked.filter((one) => one.telling === 'told' && !leaveOut.includes(one.ticketNo));
  const customers = new Set(toTell.map(({ key }) => key)).size;
  const linking = useAct<'linkTicket' | 'unlinkTicket'>((_, command) => {
    setNumbers('');
    onDone(command === 'linkTicket' ? words.linked : words.unlinked);
  });
  const telling = useAct<'resolveIncident'>(() => onDone(words.told(toTell.length)));
  const link = (event: Event): void => {
    event.preventDefault();
    const tickets = ticketNumbers(numbers);
    if (tickets.length > 0 && !linking.busy) void linking.run('linkTicket', { ticketNo, tickets });
  };
  return (
    <div class="part">
      {solution === '' ? null : <blockquote>{solution}</blockquote>}
      <ul>
        {linked.map((one) => (
          <li key={one.ticketNo} class="linked">
            <p>
              <strong>{one.ticketNo}</strong> {one.customer} · {words.telling[one.telling]}
            </p>
            <p class="hint">{one.description}</p>
            <div class="buttons">
              {one.telling === 'told' ? (
                <TickField
                  label={words.leaveOut(one.ticketNo)}
                  value={!leaveOut.includes(one.ticketNo)}
                  onValue={(isTold) =>
                    setLeaveOut(
                      isTold ? leaveOut.filter((other) => other !== one.ticketNo) : [...leaveOut, one.ticketNo],
                    )
                  }
                />
              ) : null}
              <Button
                look="quiet"
                busy={linking.busy}
                onPress={() => void linking.run('unlinkTicket', { ticketNo, tickets: [one.ticketNo] })}
              >
                {words.unlink(one.ticketNo)}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {ended > 0 ? <p class="hint">{words.ended(ended)}</p> : null}
      <form onSubmit={link} noValidate>
        <LineField label={words.numbers} hint={words.numbersHint} value={numbers} onValue={setNumbers} />
        <div class="buttons">
          <Button submits busy={linking.busy}>
            {words.link}
          </Button>
        </div>
      </form>
      <Trouble outcome={linking.outcome} busy={linking.busy} onRetry={linking.again} typed />
      {SOLVED.includes(status) ? (
        <>
          <LongField label={words.words} hint={words.wordsHint} value={note} onValue={setNote} />
          <div class="buttons">
            <Button
              look="primary"
              busy={telling.busy}
              onPress={() => void telling.run('resolveIncident', { ticketNo, note: note.trim(), leaveOut })}
            >
              {telling.busy ? words.sending : words.tell(customers)}
            </Button>
          </div>
        </>
      ) : (
        <p class="hint">{words.noSolution}</p>
      )}
      <Trouble outcome={telling.outcome} busy={telling.busy} onRetry={telling.again} typed />
    </div>
  );
}
