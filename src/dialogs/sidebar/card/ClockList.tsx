/** What is due when on a ticket. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CardClock } from '../../../desk/tickets/ticketAnswers';
import { useDesk } from '../../desk/deskContext';
import { byUrgency } from '../../words/clockWords';
import { ClockLine } from './ClockLine';

export interface ClockListProps {
  readonly clocks: readonly CardClock[];
  readonly ticketNo: string;
}

/** All running and paused clocks, the most urgent first; those that are over unfold. */
export function ClockList({ clocks, ticketNo }: ClockListProps): JSX.Element {
  const { texts } = useDesk();
  const [all, setAll] = useState(false);
  const sorted = byUrgency(clocks);
  const current = sorted.filter((clock) => clock.running || clock.status === 'paused');
  const over = sorted.length - current.length;
  return (
    <section aria-labelledby="clocks-title">
      <h3 id="clocks-title">{texts.card.due}</h3>
      {current.length === 0 ? <p class="quietly">{texts.card.noClocks}</p> : null}
      <ul class="clocks">
        {(all ? sorted : current).map((clock, place) => (
          <ClockLine key={clock.clock + String(place)} clock={clock} ticketNo={ticketNo} />
        ))}
      </ul>
      {over > 0 ? (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? texts.card.openClocksOnly : texts.card.allClocks(over)}
        </button>
      ) : null}
    </section>
  );
}
