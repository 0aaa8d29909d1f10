/** Small marks that go with words, so that nothing depends on colour alone. */
import type { JSX } from 'preact';

const RING = 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8Z';
const CLOCK = RING + 'M8 4.5V8l2.4 1.5';

/** Strokes on a field of 16 by 16. */
const PATHS = {
  late: 'M8 2 14.5 13.5h-13ZM8 6.3v3.4M8 11.3v.6',
  soon: CLOCK,
  running: CLOCK,
  paused: RING + 'M6.5 5.5v5M9.5 5.5v5',
  met: RING + 'm-2.7 6.4 2 2L11 6',
  ended: RING + 'M5.2 8h5.6',
  info: RING + 'M8 7.3V11M8 4.8v.6',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Zm3.3 7.8L14 14',
  refresh: 'M13 8a5 5 0 1 1-1.3-3.4M13 2v3h-3',
  down: 'm3.5 6 4.5 4.5L12.5 6',
  close: 'm4 4 8 8M12 4l-8 8',
  plus: 'M8 3v10M3 8h10',
  up: 'M8 13V3.5M4 7.5l4-4 4 4',
} as const;
export type IconName = keyof typeof PATHS;

/** A mark of 16 pixels in the colour of the text around it; the words beside it carry the meaning. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
