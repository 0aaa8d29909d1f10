/** The view of one ticket. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TicketCard } from '../../../desk/tickets/ticketAnswers';
import { Busy } from '../../controls/Busy';
import { Button } from '../../controls/Button';
import { Trouble } from '../../controls/Trouble';
import { useAfterRender } from '../../controls/useAfterRender';
import { useDesk } from '../../desk/deskContext';
import { useQuestion } from '../../rpc/useQuestion';
import { TicketFinder } from './TicketFinder';
import { TicketPage } from './TicketPage';
import { useSelectedRow } from './useSelectedRow';

export interface CardViewProps {
  readonly active: boolean;
  readonly ticketNo: string | null;
  readonly onOpen: (ticketNo: string) => void;
  readonly onFollowUp: (card: TicketCard) => void;
}

/**
 * Shows the ticket that was opened, or that of the selected row. Another selection in the sheet is offered, never followed by
 * itself: a card that changes under the hand gets acts meant for the ticket before.
 */
export function CardView({ active, ticketNo, onOpen, onFollowUp }: CardViewProps): JSX.Element {
  const { texts, announce } = useDesk();
  const { ask, again, forget, answer, outcome, busy } = useQuestion('getTicket');
  const selected = useSelectedRow(active);
  const heading = useRef<HTMLHeadingElement>(null);
  const afterRender = useAfterRender();
  const [nothingSelected, setNothingSelected] = useState(false);

  useEffect(() => {
    if (!ticketNo) return;
    setNothingSelected(false);
    forget();
    void ask({ ticketNo }).then((ended) => {
      if (ended?.kind === 'answered') afterRender(() => heading.current?.focus());
    });
  }, [ticketNo, ask, forget, afterRender]);

  const openSelected = async (): Promise<void> => {
    const found = await selected.look();
    setNothingSelected(found === null);
    if (found === null) announce(texts.card.emptyTitle);
    else if (found === ticketNo) again();
    else onOpen(found);
  };
  useEffect(() => {
    if (active && ticketNo === null) void openSelected();
  }, [active]);

  const other =
    selected.ticketNo !== null && ticketNo !== null && selected.ticketNo !== ticketNo ? selected.ticketNo : null;
  return (
    <>
      <TicketFinder
        busy={selected.busy}
        onFind={(wanted) => (wanted === ticketNo ? again() : onOpen(wanted))}
        onSelected={() => void openSelected()}
      />
      {other ? (
        <p class="other line">
          <span>{texts.card.otherSelected(other)}</span>
          <Button look="quiet" onPress={() => onOpen(other)}>
            {texts.card.show}
          </Button>
        </p>
      ) : null}
      {answer && ticketNo ? (
        <TicketPage
          key={answer.ticketNo}
          card={answer}
          busy={busy}
          headingRef={heading}
          onReload={() => ask({ ticketNo })}
          onFollowUp={() => onFollowUp(answer)}
          onOpen={onOpen}
        />
      ) : busy || (selected.busy && !nothingSelected) ? (
        <Busy lines={6} />
      ) : outcome ? null : (
        <div class="empty">
          <h2>{texts.card.emptyTitle}</h2>
          <p>{texts.card.empty}</p>
        </div>
      )}
      <Trouble outcome={outcome} busy={busy} onRetry={again} />
    </>
  );
}
