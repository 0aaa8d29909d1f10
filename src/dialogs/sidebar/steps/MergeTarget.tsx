/** The ticket to merge into, with the likely ones to choose from. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { SimilarCase, TicketCard } from '../../../desk/tickets/ticketAnswers';
import type { FieldProps } from '../../controls/Field';
import { LineField } from '../../controls/LineField';
import { useDesk } from '../../desk/deskContext';
import { useQuestion } from '../../rpc/useQuestion';
import { SimilarCases } from '../similar/SimilarCases';

export interface MergeTargetProps extends FieldProps {
  readonly card: TicketCard;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** A field for a ticket number; below it the cases like this one, each with a button that fills it in, and the chosen one beside this. */
export function MergeTarget({ card, ...line }: MergeTargetProps): JSX.Element {
  const { texts } = useDesk();
  const { ask, answer, busy } = useQuestion('similarCases');
  const { ticketNo } = card;
  useEffect(() => void ask({ ticketNo }), [ask, ticketNo]);
  const cases = answer?.cases ?? [];
  const chosen = cases.find((one) => one.ticketNo === line.value.trim());
  return (
    <>
      <LineField {...line} />
      {chosen ? <SideBySide card={card} other={chosen} /> : null}
      {cases.length > 0 || busy ? (
        <SimilarCases
          title={texts.mergeTargets.title}
          cases={cases}
          busy={busy}
          actionOf={texts.mergeTargets.use}
          onPick={line.onValue}
        />
      ) : null}
    </>
  );
}

/** Two tickets line by line, so that nobody merges what only sounds alike. */
function SideBySide({ card, other }: { readonly card: TicketCard; readonly other: SimilarCase }): JSX.Element {
  const { texts, dates } = useDesk();
  const { fields: f } = texts;
  const rows: readonly (readonly [name: string, own: string, others: string])[] = [
    [f.customer, card.customerName, other.customerName + (other.sameCustomer ? ' ✓' : '')],
    [f.received, dates.when(card.receivedAt), dates.when(other.receivedAt)],
    [f.category, categoryOf(card), categoryOf(other)],
    [f.product, card.product, other.product],
    [f.orderNo, card.orderNo, other.orderNo],
    [f.description, card.description, other.description],
    [f.solution, card.solution, other.solution],
    [texts.mergeTargets.status, texts.statuses[card.status], texts.statuses[other.status]],
  ];
  return (
    <table class="beside">
      <caption>{texts.mergeTargets.beside}</caption>
      <thead>
        <tr>
          <th scope="col">{card.ticketNo}</th>
          <th scope="col">{other.ticketNo}</th>
        </tr>
      </thead>
      {rows
        .filter(([, own, others]) => own !== '' || others !== '')
        .map(([name, own, others]) => (
          <tbody key={name} class={own === others ? '' : 'differs'}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {name}
              </th>
            </tr>
            <tr>
              <td>{own || '–'}</td>
              <td>{others || '–'}</td>
            </tr>
          </tbody>
        ))}
    </table>
  );
}

function categoryOf({ category1, category2 }: Pick<TicketCard, 'category1' | 'category2'>): string {
  return [category1, category2].filter(Boolean).join(' / ');
}
