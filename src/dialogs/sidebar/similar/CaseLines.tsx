/** The lines by which another ticket is told. */
import type { ComponentChildren, JSX } from 'preact';
import type { Status } from '../../../domain/ticket/status';
import { useDesk } from '../../desk/deskContext';
import { StatusChip } from '../chips/StatusChip';

export interface CaseLinesProps {
  readonly ticketNo: string;
  readonly status: Status;
  readonly solution: string;
  readonly receivedAt: number | null;
  /** What pressing its number does, in words. */
  readonly action: string;
  readonly onPick: (ticketNo: string) => void;
  /** What it is about. */
  readonly children: ComponentChildren;
  readonly chip?: ComponentChildren;
}

/** Its number to press and its status, what it is about, what solved it and when it came. */
export function CaseLines(props: CaseLinesProps): JSX.Element {
  const { texts, dates } = useDesk();
  const { ticketNo, solution, receivedAt } = props;
  return (
    <li>
      <p class="line">
        <button type="button" class="link" aria-label={props.action} onClick={() => props.onPick(ticketNo)}>
          {ticketNo}
        </button>
        <StatusChip status={props.status} />
        {props.chip}
      </p>
      {props.children}
      {solution ? <p class="clamp quietly">{texts.register.solvedBy + texts.colon + solution}</p> : null}
      {receivedAt === null ? null : <p class="quietly small">{dates.when(receivedAt)}</p>}
    </li>
  );
}
