/** Cases like the one at hand. */
import type { JSX } from 'preact';
import type { SimilarCase } from '../../../desk/answers';
import { Busy } from '../../controls/Busy';
import { useDesk } from '../../desk/deskContext';
import { StatusChip } from '../chips/StatusChip';

export interface SimilarCasesProps {
  readonly title: string;
  readonly cases: readonly SimilarCase[];
  readonly busy: boolean;
  /** What pressing a case does, in words. */
  readonly actionOf: (ticketNo: string) => string;
  readonly onPick: (ticketNo: string) => void;
}

/** The list of similar cases, each with its status and what solved it. */
export function SimilarCases({ title, cases, busy, actionOf, onPick }: SimilarCasesProps): JSX.Element {
  const { texts, dates } = useDesk();
  return (
    <section class="similar" aria-label={title} aria-busy={busy}>
      <h3>{title}</h3>
      {busy && cases.length === 0 ? <Busy lines={2} /> : null}
      <ul>
        {cases.map((one) => (
          <li key={one.ticketNo}>
            <p class="line">
              <button
                type="button"
                class="link"
                aria-label={actionOf(one.ticketNo)}
                onClick={() => onPick(one.ticketNo)}
              >
                {one.ticketNo}
              </button>
              <StatusChip status={one.status} />
              {one.sameCustomer ? <span class="chip same">{texts.register.sameCustomer}</span> : null}
            </p>
            <p class="clamp">{one.description}</p>
            {one.solution ? <p class="clamp quietly">{texts.register.solvedBy + texts.colon + one.solution}</p> : null}
            <p class="quietly small">{dates.when(one.receivedAt)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
