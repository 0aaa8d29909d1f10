/** What is known of the complaint. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TicketCard } from '../../../desk/answers';
import { useDesk } from '../../desk/deskContext';
import { FactList } from './FactList';

/** Longer descriptions are cut to a few lines until somebody wants the rest. */
const LONG = 120;

/** Customer, complaint, owner and solution. */
export function CardFacts({ card }: { readonly card: TicketCard }): JSX.Element {
  const { texts, dates } = useDesk();
  const [whole, setWhole] = useState(false);
  const owner = card.owner ? card.owner.name || card.owner.mail : texts.card.noOwner;
  const others = card.collaborators.length > 0 ? ' (' + texts.card.withOthers + ' ' + card.collaborators.join(texts.comma) + ')' : '';
  const verdict = card.verdict === null ? '' : card.verdict === 'satisfied' ? texts.card.satisfied : texts.card.notSatisfied;
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
          [texts.card.customer, card.customerName + (card.vip ? ' · ' + texts.card.vip : '')],
          [texts.card.contact, card.customerContact],
          [texts.card.customerNo, card.customerNo],
          [texts.card.category, [card.category1, card.category2].filter(Boolean).join(' / ')],
          [texts.card.product, card.product],
          [texts.card.orderNo, card.orderNo],
          [texts.card.owner, owner],
          [texts.card.department, card.department === '' ? '' : card.department + others],
          [texts.card.received, dates.when(card.receivedAt)],
          [texts.card.solution, card.solution],
          [texts.fields.executor, card.executor],
          [texts.fields.completeOn, dates.day(card.completeOn)],
          [texts.card.verdict, [verdict, card.comment].filter(Boolean).join(texts.colon)],
          [texts.card.score, card.satisfaction === null ? '' : String(card.satisfaction)],
          [texts.card.remark, card.remark],
        ]}
      />
    </section>
  );
}
