/** The colours that say how something stands: text on ground. What they say also stands in words in the same row. */
export interface Tone {
  readonly ground: string;
  readonly text: string;
  readonly isBold: boolean;
}

/**
 * Each is readable (contrast 4.5 : 1 or more), and those that meet on one sheet are told apart by people who do not see red or green:
 * they differ in lightness first. test/sheets/tones.test.ts computes both.
 */
export const TONES = {
  /** Too late, failed: the only dark one. */
  late: { ground: '#8c1d18', text: '#ffffff', isBold: true },
  /** Due soon, to be looked at. */
  soon: { ground: '#ffd966', text: '#3d2b00', isBold: true },
  /** Highest priority, a clock that was missed. */
  grave: { ground: '#f6d5d2', text: '#8c1d18', isBold: true },
  escalated: { ground: '#cbc0ee', text: '#2e1f66', isBold: true },
  /** Waits for somebody outside the desk. */
  waiting: { ground: '#b9d4ee', text: '#12355b', isBold: false },
  /** Nobody's yet. */
  fresh: { ground: '#ffe9b8', text: '#5c3b00', isBold: true },
  good: { ground: '#cfe8d5', text: '#12452a', isBold: false },
  /** Over: steps back. */
  over: { ground: '#eceff1', text: '#5a646c', isBold: false },
} as const satisfies Readonly<Record<string, Tone>>;

export type ToneName = keyof typeof TONES;
