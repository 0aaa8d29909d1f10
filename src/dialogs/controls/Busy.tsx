/** Grey lines where something is on its way. */
import type { JSX } from 'preact';
import { useWindow } from '../desk/deskContext';

/** A placeholder for content that is being fetched; says so to screen readers. */
export function Busy({ lines = 3 }: { readonly lines?: number }): JSX.Element {
  const { texts } = useWindow();
  return (
    <div class="skeleton" role="status">
      <span class="unseen">{texts.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} class="bone" aria-hidden="true" />
      ))}
    </div>
  );
}
