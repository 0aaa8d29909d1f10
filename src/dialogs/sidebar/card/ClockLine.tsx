/** One clock: what is due, when, and how it stands. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CardClock } from '../../../desk/tickets/ticketAnswers';
import { Busy } from '../../controls/Busy';
import { Icon } from '../../controls/Icon';
import { Trouble } from '../../controls/Trouble';
import { useDesk } from '../../desk/deskContext';
import { useQuestion } from '../../rpc/useQuestion';
import { clockLook } from '../../words/clockWords';

export interface ClockLineProps {
  readonly clock: CardClock;
  /** Where given, the line can be unfolded into how the due time came about. */
  readonly ticketNo?: string;
}

/** A line of the list of clocks. */
export function ClockLine({ clock, ticketNo }: ClockLineProps): JSX.Element {
  const { texts, dates } = useDesk();
  const [open, setOpen] = useState(false);
  const { ask, again, answer, outcome, busy } = useQuestion('explainClock');
  const id = useId();
  const { look, words } = clockLook(texts.time, clock);
  const name = texts.clocks[clock.clock];
  const toggle = (): void => {
    setOpen(!open);
    if (!open && ticketNo) void ask({ ticketNo, clock: clock.clock });
  };
  return (
    <li class={'clock ' + look}>
      <Icon name={look} />
      <div>
        <p class="line">
          <span class="name">{name}</span>
          <span class="state">{words}</span>
        </p>
        <p class="line quietly small">
          <span>{clock.dueAt === null ? '' : texts.time.due(dates.when(clock.dueAt))}</span>
          {ticketNo ? (
            <button
              type="button"
              class="link small"
              aria-expanded={open}
              aria-controls={id}
              aria-label={texts.card.explainOf(name)}
              onClick={toggle}
            >
              {texts.card.explain}
            </button>
          ) : null}
        </p>
        {open ? (
          <div id={id} class="explained">
            {answer ? (
              <ol>
                {answer.lines.map((line, place) => (
                  <li key={place}>{line}</li>
                ))}
              </ol>
            ) : busy ? (
              <Busy lines={2} />
            ) : null}
            <Trouble outcome={outcome} busy={busy} onRetry={again} />
          </div>
        ) : null}
      </div>
    </li>
  );
}
