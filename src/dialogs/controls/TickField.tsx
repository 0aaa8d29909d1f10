/** A box to tick. */
import type { JSX } from 'preact';

export interface TickFieldProps {
  readonly label: string;
  readonly value: boolean;
  readonly onValue: (value: boolean) => void;
}

/** A labelled box to tick; the label is part of what can be pressed. */
export function TickField({ label, value, onValue }: TickFieldProps): JSX.Element {
  return (
    <label class="tick">
      <input type="checkbox" checked={value} onChange={(event) => onValue(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
