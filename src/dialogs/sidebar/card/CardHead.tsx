/** The top of the card: which ticket, how urgent, where it stands. */
import type { JSX, Ref } from 'preact';
import type { TicketCard } from '../../../desk/tickets/ticketAnswers';
import { Button } from '../../controls/Button';
import { Icon } from '../../controls/Icon';
import { useDesk } from '../../desk/deskContext';
import { PriorityChip } from '../chips/PriorityChip';
import { StatusChip } from '../chips/StatusChip';

export interface CardHeadProps {
  readonly card: TicketCard;
  readonly busy: boolean;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly onRefresh: () => void;
}

/** Number, status, priority, escalation and attempt. */
export function CardHead({ card, busy, headingRef, onRefresh }: CardHeadProps): JSX.Element {
  const { texts } = useDesk();
  return (
    <header class="head">
      <div class="line">
        <h2 ref={headingRef} tabIndex={-1}>
          {card.ticketNo}
        </h2>
        <Button look="quiet" icon="refresh" label={texts.refresh} busy={busy} onPress={onRefresh} />
      </div>
      <p class="chips">
        <StatusChip status={card.status} />
        <PriorityChip id={card.priority?.id ?? ''} name={card.priority?.name ?? ''} />
        {card.escalationLevel > 0 ? (
          <span class="chip raised">
            <Icon name="up" />
            {texts.card.escalated(card.escalationLevel)}
          </span>
        ) : null}
        {card.attempt > 1 ? <span class="chip rank-none">{texts.card.attempt(card.attempt)}</span> : null}
      </p>
    </header>
  );
}
