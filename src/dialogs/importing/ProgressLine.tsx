import type { JSX } from 'preact';

/** How far something is: in words, and as a bar. Of what has no measure the bar only says that it goes on. */
export function ProgressLine({ label, share }: { readonly label: string; readonly share: number | null }): JSX.Element {
  const percent = share === null ? undefined : Math.round(Math.min(share, 1) * 100);
  return (
    <div class="progress-line">
      <p aria-hidden="true">{label}</p>
      <div
        class={percent === undefined ? 'progress' : 'progress measured'}
        role="progressbar"
        aria-label={label}
        aria-valuenow={percent}
        aria-valuemin={percent === undefined ? undefined : 0}
        aria-valuemax={percent === undefined ? undefined : 100}
      >
        {percent === undefined ? null : <span style={{ width: String(percent) + '%' }} />}
      </div>
    </div>
  );
}
