/** What comes after a registration: the number, and what has been promised. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Busy } from '../../controls/Busy';
import { Button } from '../../controls/Button';
import { Icon } from '../../controls/Icon';
import { Trouble } from '../../controls/Trouble';
import { useDesk } from '../../desk/deskContext';
import { useQuestion } from '../../rpc/useQuestion';
import { byUrgency } from '../../words/clockWords';
import { ClockLine } from '../card/ClockLine';
import { PriorityChip } from '../chips/PriorityChip';
import { StatusChip } from '../chips/StatusChip';

export interface RegisteredProps {
  readonly ticketNo: string;
  readonly onOpen: (ticketNo: string) => void;
  readonly onAnother: () => void;
}

/** The new ticket's number, priority, owner and due times. */
export function Registered({ ticketNo, onOpen, onAnother }: RegisteredProps): JSX.Element {
  const { texts } = useDesk();
  const { ask, again, answer, outcome, busy } = useQuestion('getTicket');
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [ticketNo]);
  useEffect(() => void ask({ ticketNo }), [ticketNo, ask]);
  const clocks = answer ? byUrgency(answer.clocks).filter((clock) => clock.running) : [];
  return (
    <section class="registered">
      <h2 ref={heading} tabIndex={-1}>
        <Icon name="met" />
        {texts.register.doneTitle(ticketNo)}
      </h2>
      {answer ? (
        <>
          <p class="chips">
            <StatusChip status={answer.status} />
            <PriorityChip id={answer.priority?.id ?? ''} name={answer.priority?.name ?? ''} />
            <span class="quietly">{texts.fields.owner + texts.colon + (answer.owner?.name ?? texts.card.noOwner)}</span>
          </p>
          <h3>{texts.card.due}</h3>
          {clocks.length === 0 ? <p class="quietly">{texts.card.noClocks}</p> : null}
          <ul class="clocks">
            {clocks.map((clock, place) => (
              <ClockLine key={place} clock={clock} />
            ))}
          </ul>
        </>
      ) : busy ? (
        <Busy />
      ) : (
        <Trouble outcome={outcome} busy={busy} onRetry={again} />
      )}
      <div class="buttons">
        <Button look="primary" onPress={() => onOpen(ticketNo)}>
          {texts.register.open}
        </Button>
        <Button onPress={onAnother}>{texts.register.another}</Button>
      </div>
    </section>
  );
}
