import { isTimeZone, zoneOffsetMs } from '../kernel/zoneOffset';

const CUSTOM = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/;

/** A time zone as formatDate takes it: IANA, or Java's GMT+8 and GMT+08:00. */
export interface DisplayZone {
  offsetMs(epochMs: number): number;
  /** 'long': China Standard Time; 'short': GMT+8 or EST. */
  zoneName(epochMs: number, length: 'short' | 'long'): string;
}

/** The zone of that name, or null when there is none. */
export function displayZone(name: string): DisplayZone | null {
  const custom = CUSTOM.exec(name);
  if (custom) {
    const [, sign, hours = '0', minutes = '0'] = custom;
    const offset = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
    const text = `GMT${sign ?? '+'}${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`;
    return { offsetMs: () => offset, zoneName: () => text };
  }
  if (name === '' || !isTimeZone(name)) return null;
  return {
    offsetMs: (epochMs) => zoneOffsetMs(name, epochMs),
    zoneName: (epochMs, length) =>
      new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: length })
        .formatToParts(epochMs)
        .find((part) => part.type === 'timeZoneName')?.value ?? name,
  };
}
