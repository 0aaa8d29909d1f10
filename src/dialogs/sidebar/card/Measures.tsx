/** Corrective actions that came out of the complaint. */
import type { JSX } from 'preact';
import type { TicketCard } from '../../../desk/tickets/ticketAnswers';
import { useDesk } from '../../desk/deskContext';

/** The list of corrective actions with owner, date and state; nothing where there are none. */
export function Measures({ measures }: Pick<TicketCard, 'measures'>): JSX.Element | null {
  const { boot, texts, dates } = useDesk();
  const nameOf = (mail: string): string => boot.staff.find((one) => one.mail === mail)?.name || mail;
  if (measures.length === 0) return null;
  return (
    <section aria-labelledby="measures-title">
      <h3 id="measures-title">{texts.card.measures}</h3>
      <ul class="measures">
        {measures.map(({ measureNo, measure, owner, dueOn, state }) => (
          <li key={measureNo}>
            <p>
              {`${measureNo}. ${measure}`}{' '}
              <span
                class={state === 'notEffective' ? 'chip raised' : state === 'effective' ? 'chip over' : 'chip moving'}
              >
                {texts.card.measureState[state]}
              </span>
            </p>
            <p class="quietly small">{texts.card.measureDue(nameOf(owner), dates.day(dueOn))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
