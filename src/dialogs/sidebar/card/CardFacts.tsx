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
          [texts.fields.customer, card.customerName + (card.vip ? ' · ' + texts.card.vip : '')],
          [texts.fields.contact, card.customerContact],
          [texts.fields.customerNo, card.customerNo],
          [texts.fields.category, [card.category1, card.category2].filter(Boolean).join(' / ')],
          [texts.fields.product, card.product],
          [texts.fields.orderNo, card.orderNo],
          [texts.fields.owner, owner],
          [texts.fields.department, card.department === '' ? '' : card.department + others],
          [texts.fields.received, dates.when(card.receivedAt)],
          [texts.fields.solution, card.solution],
          [texts.fields.executor, card.executor],
          [texts.fields.completeOn, dates.day(card.completeOn)],
          [texts.fields.verdict, [verdict, card.comment].filter(Boolean).join(texts.colon)],
          [texts.fields.score, card.satisfaction === null ? '' : String(card.satisfaction)],
          [texts.fields.remark, card.remark],
        ]}
      />
    </section>
  );
}
