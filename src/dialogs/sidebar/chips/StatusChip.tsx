/** Where a ticket stands, as a small label. */
import type { JSX } from 'preact';
import type { Status } from '../../../domain/ticket/status';
import { useDesk } from '../../desk/deskContext';

const LOOKS: Readonly<Record<Status, string>> = {
  registered: 'fresh',
  triaged: 'fresh',
  assigned: 'fresh',
  acknowledged: 'moving',
  inProgress: 'moving',
  onHold: 'resting',
  proposed: 'moving',
  approved: 'moving',
  informed: 'moving',
  confirmed: 'over',
  closed: 'over',
  merged: 'over',
  withdrawn: 'over',
  spam: 'over',
};

/** The status in words on a tint. */
export function StatusChip({ status }: { readonly status: Status }): JSX.Element {
  const { texts } = useDesk();
  return <span class={'chip ' + LOOKS[status]}>{texts.statuses[status]}</span>;
}
