/** Cases like the one at hand. */
import type { JSX } from 'preact';
import type { SimilarCase } from '../../../desk/tickets/ticketAnswers';
import { Busy } from '../../controls/Busy';
import { useDesk } from '../../desk/deskContext';
import { CaseLines } from './CaseLines';

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
  const { texts } = useDesk();
  return (
    <section class="similar" aria-label={title} aria-busy={busy}>
      <h3>{title}</h3>
      {busy && cases.length === 0 ? <Busy lines={2} /> : null}
      <ul>
        {cases.map((one) => (
          <CaseLines
            key={one.ticketNo}
            {...one}
            action={actionOf(one.ticketNo)}
            onPick={onPick}
            chip={one.sameCustomer ? <span class="chip same">{texts.register.sameCustomer}</span> : null}
          >
            <p class="clamp">{one.description}</p>
          </CaseLines>
        ))}
      </ul>
    </section>
  );
}
