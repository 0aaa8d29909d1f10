/** Small marks that go with words, so that nothing depends on colour alone. */
import type { JSX } from 'preact';

const PATHS = {
  late: 'M8 1.5 15 14H1L8 1.5Zm-.8 4.7v4.1h1.6V6.2H7.2Zm0 5.2V13h1.6v-1.6H7.2Z',
  soon: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm.75 1.8v3.4l2.5 1.5-.7 1.2-3.3-2V4.300h1.5Z',
  running: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm.75 1.8v3.4l2.5 1.5-.7 1.2-3.3-2V4.300h1.5Z',
  paused: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM5.800 5.200h1.500v5.600H5.800V5.200Zm2.900 0h1.500v5.600H8.700V5.200Z',
  met: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.5a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11Zm3.100 3.200 1 1.100-4.900 4.700-2.900-2.700 1-1.100 1.900 1.800 3.900-3.800Z',
  ended: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.500a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11ZM4.800 7.250h6.400v1.500H4.800v-1.500Z',
  info: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.500a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11ZM7.200 7h1.600v4.500H7.200V7Zm0-2.500h1.600v1.600H7.200V4.500Z',
  search: 'M7 2a5 5 0 0 1 3.900 8.100l3.300 3.300-1.100 1.100-3.300-3.300A5 5 0 1 1 7 2Zm0 1.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7Z',
  refresh: 'M8 2.500c1.600 0 3 .7 4 1.700V2.300h1.500v4.400H9.100V5.200h1.800A4 4 0 1 0 12 8h1.500A5.500 5.500 0 1 1 8 2.500Z',
  down: 'm8 10.800-5-5 1.100-1.100L8 8.600l3.900-3.900L13 5.800l-5 5Z',
  close: 'm8 6.900 3.700-3.700 1.100 1.100L9.100 8l3.700 3.700-1.100 1.100L8 9.100l-3.700 3.700-1.100-1.100L6.900 8 3.200 4.300l1.100-1.100L8 6.900Z',
  plus: 'M7.250 2.500h1.500v4.750h4.750v1.500H8.750v4.750h-1.500V8.750H2.500v-1.500h4.750V2.500Z',
  up: 'm8 3 5 5-1.100 1.100-3.150-3.150V13h-1.500V5.950L4.100 9.100 3 8l5-5Z',
} as const;
export type IconName = keyof typeof PATHS;

/** A mark of 16 pixels in the colour of the text around it; the words beside it carry the meaning. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}
