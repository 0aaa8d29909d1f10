/** How urgent a ticket is, as a small label. */
import type { JSX } from 'preact';
import { useDesk } from '../../desk/deskContext';

export interface PriorityChipProps {
  readonly id: string;
  readonly name: string;
}

/** The priority in words; the higher its place in the pack's list, the stronger its look. */
export function PriorityChip({ id, name }: PriorityChipProps): JSX.Element {
  const { boot, texts } = useDesk();
  const place = boot.priorities.findIndex((priority) => priority.id === id);
  const look = id === '' || place < 0 ? 'rank-none' : 'rank-' + String(Math.min(place, 3));
  return (
    <span class={'chip ' + look}>
      <span class="unseen">{texts.fields.priority + texts.colon}</span>
      {name || texts.card.noPriority}
    </span>
  );
}
