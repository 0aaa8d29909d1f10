/** What is known of the complaint. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TicketCard } from '../../../desk/tickets/ticketAnswers';
import { useDesk } from '../../desk/deskContext';
import { FactList } from './FactList';

/** Longer descriptions are cut to a few lines until somebody wants the rest. */
const LONG = 120;

/** Customer, complaint, owner and solution. */
export function CardFacts({ card }: { readonly card: TicketCard }): JSX.Element {
  const { texts, dates } = useDesk();
  const f = texts.fields;
  const [whole, setWhole] = useState(false);
  const owner = card.owner ? card.owner.name || card.owner.mail : texts.card.noOwner;
  const others = card.collaborators.length > 0 ? texts.card.withOthers(card.collaborators.join(texts.comma)) : '';
  const verdict =
    card.verdict === null ? '' : card.verdict === 'satisfied' ? texts.choices.satisfied : texts.choices.notSatisfied;
  return (
    <section class="facts">
      <p class={whole ? 'description' : 'description clamp'}>{card.description}</p>
      {card.description.length > LONG ? (
        <button type="button" class="link" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? texts.less : texts.more}
        </button>
      ) : null}
      <FactList
        facts={[
          [f.customer, card.customerName + (card.vip ? ' · ' + texts.card.vip : '')],
          [f.contact, card.customerContact],
          [f.customerNo, card.customerNo],
          [f.category, [card.category1, card.category2].filter(Boolean).join(' / ')],
          [f.moreCategories, card.moreCategories.join('; ')],
          [f.product, card.product],
          [f.serialNo, card.serialNo],
          [
            f.batch,
            card.sameBatch
              ? card.batch + texts.comma + texts.unit.batchScope(card.sameBatch.tickets, card.sameBatch.customers)
              : '',
          ],
          [f.orderNo, card.orderNo],
          [f.owner, owner],
          [f.department, card.department === '' ? '' : card.department + others],
          [f.firstContact, card.firstContact],
          [f.follows, card.follows],
          [f.received, dates.when(card.receivedAt)],
          [f.solution, card.solution],
          [f.solutionType, card.solutionType],
          [f.compensation, String(card.compensation ?? '')],
          [f.executor, card.executor],
          [f.completeOn, dates.day(card.completeOn)],
          [f.verdict, [verdict, card.comment].filter(Boolean).join(texts.colon)],
          [f.score, card.satisfaction === null ? '' : String(card.satisfaction)],
          [f.remark, card.remark],
        ]}
      />
    </section>
  );
}
