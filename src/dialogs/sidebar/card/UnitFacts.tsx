/** What bears on a complaint about a product or unit: what the company grants for it, and what was complained of before. */
import type { JSX } from 'preact';
import type { RepairHistory, TicketCard } from '../../../desk/tickets/ticketAnswers';
import { useDesk } from '../../desk/deskContext';
import { CaseLines } from '../similar/CaseLines';
import { FactList } from './FactList';

/** The service terms that hold for the product; nothing where the desk has none. */
export function Terms({ terms }: Pick<TicketCard, 'terms'>): JSX.Element | null {
  const { texts } = useDesk();
  if (terms === null) return null;
  const t = texts.unit;
  const figure = (value: number | null, words: (count: number) => string): string =>
    value === null ? '' : value === 0 ? t.none : words(value);
  return (
    <section aria-labelledby="terms-title">
      <h3 id="terms-title">{t.terms}</h3>
      <FactList
        facts={[
          [t.holdsFor, terms.product === '*' ? t.allProducts : terms.product],
          [t.warranty, figure(terms.warrantyMonths, t.months)],
          [t.returns, figure(terms.returnDays, t.days)],
          [t.exchange, figure(terms.exchangeDays, t.days)],
          [t.repair, figure(terms.repairDays, t.workingDays)],
          [t.paysWithin, terms.paysWithin === null ? '' : t.payers[terms.paysWithin]],
          [t.paysAfter, terms.paysAfter === null ? '' : t.payers[terms.paysAfter]],
          [texts.fields.remark, terms.remark],
        ]}
      />
    </section>
  );
}

export interface RepairsProps {
  readonly repairs: RepairHistory | null;
  readonly onOpen: (ticketNo: string) => void;
}

/** Earlier complaints about the same unit, newest first; nothing where the desk does not ask for them. */
export function Repairs({ repairs, onOpen }: RepairsProps): JSX.Element | null {
  const { texts } = useDesk();
  if (repairs === null) return null;
  const t = texts.unit;
  const { by, lines, total } = repairs;
  return (
    <section aria-labelledby="repairs-title">
      <h3 id="repairs-title">{by === 'serialNo' ? t.repairs : t.repairsOfCustomer}</h3>
      {lines.length === 0 ? <p class="quietly">{t.noRepairs}</p> : null}
      <ul class="measures">
        {lines.map((one) => (
          <CaseLines key={one.ticketNo} {...one} action={texts.register.openTicket(one.ticketNo)} onPick={onOpen}>
            <p>{one.category}</p>
          </CaseLines>
        ))}
      </ul>
      {total > lines.length ? <p class="quietly small">{t.moreRepairs(total - lines.length)}</p> : null}
    </section>
  );
}
