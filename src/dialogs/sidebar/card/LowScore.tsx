/** What a dissatisfied customer answered, while somebody still has to call them. */
import type { JSX } from 'preact';
import type { TicketCard } from '../../../desk/tickets/ticketAnswers';
import { Notice } from '../../controls/Notice';
import { useDesk } from '../../desk/deskContext';
import { FactList } from './FactList';

/** The scores by question and what the customer wrote. */
export function LowScore({ answer }: { readonly answer: TicketCard['lowAnswer'] }): JSX.Element | null {
  const { texts } = useDesk();
  if (answer === null) return null;
  const { scores, suggestion } = answer;
  return (
    <Notice tone="warning" title={texts.card.lowAnswer}>
      <FactList
        facts={[
          ...scores.map(({ question, score, label }) => [question, [score, label].join(' ')] as const),
          [texts.fields.comment, suggestion],
        ]}
      />
    </Notice>
  );
}
