import type { Price } from './contract';

/**
 * The latency model: simulated milliseconds of what a script does. An assumption, the same for all that is compared; only the flush
 * figures follow a public measurement (stackoverflow.com/questions/29263774).
 */
export const PRICES = {
  executionStart: 300,
  read: 40,
  readPerCell: 0.003,
  write: 1,
  writePerCell: 0.008,
  flush: 30,
  flushPerCell: 0.13,
  flushAtMost: 10_000,
  structure: 250,
  openSpreadsheet: 600,
  createSpreadsheet: 2500,
  propertiesRead: 30,
  propertiesWrite: 45,
  cache: 20,
  tryLock: 60,
  sendEmail: 400,
  /** No figures are published for the two. */
  gmailRead: 100,
  gmailWrite: 300,
  /** No figure is published: as long as a local browser takes. */
  convertToPdf: 1500,
  urlFetch: 350,
  /** No figures are published for the two. */
  driveUpload: 1500,
  driveList: 400,
  createForm: 2500,
  formItem: 150,
  prefilledLink: 30,
} as const;

/** Simulated time of one counted call, without the flush of pending writes that a read may force. */
export function priceMs(price: Price): number {
  switch (price.kind) {
    case 'handle':
    case 'flush':
      return 0;
    case 'read':
      return PRICES.read + price.cells * PRICES.readPerCell;
    case 'write':
      return PRICES.write + price.cells * PRICES.writePerCell;
    case 'structure':
      return PRICES.structure;
    case 'fixed':
      return price.ms;
  }
}

/** Simulated time of applying buffered writes to `cells` changed cells. */
export function flushMs(cells: number): number {
  return Math.min(PRICES.flush + cells * PRICES.flushPerCell, PRICES.flushAtMost);
}
