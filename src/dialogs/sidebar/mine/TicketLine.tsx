/** One ticket in a list. */
import type { JSX } from 'preact';
import type { ListEntry } from '../../../desk/tickets/ticketAnswers';
import { Icon } from '../../controls/Icon';
import { useDesk } from '../../desk/deskContext';
import { PriorityChip } from '../chips/PriorityChip';
import { StatusChip } from '../chips/StatusChip';

export interface TicketLineProps {
  readonly entry: ListEntry;
  readonly showOwner: boolean;
  readonly onOpen: (ticketNo: string) => void;
}

/** A line that opens the ticket; its due time says in words and with a mark whether it is late. */
export function TicketLine({ entry, showOwner, onOpen }: TicketLineProps): JSX.Element {
  const { texts, dates } = useDesk();
  const { nextDueAt, nextClock, late } = entry;
  const due = nextDueAt === null ? texts.list.nothingDue : texts.time.due(dates.when(nextDueAt));
  const what = nextClock === null ? '' : texts.clocks[nextClock];
  return (
    <li>
      <button type="button" class={late ? 'ticket late' : 'ticket'} onClick={() => onOpen(entry.ticketNo)}>
        <span class="line">
          <strong>{entry.ticketNo}</strong>
          {entry.escalationLevel > 0 ? (
            <span class="chip raised">
              <Icon name="up" />
              {texts.card.escalated(entry.escalationLevel)}
            </span>
          ) : null}
          <PriorityChip id={entry.priority} name={entry.priorityName} />
        </span>
        <span class="clamp">{entry.description}</span>
        <span class="line small">
          <span class="due">
            <Icon name={late ? 'late' : nextDueAt === null ? 'ended' : 'running'} />
            <span>{[late ? texts.list.late : '', what, due].filter(Boolean).join(' · ')}</span>
          </span>
        </span>
        <span class="line small quietly">
          <StatusChip status={entry.status} />
          <span>
            {[entry.customerName, showOwner ? entry.ownerName || texts.list.nobody : ''].filter(Boolean).join(' · ')}
          </span>
        </span>
      </button>
    </li>
  );
}
