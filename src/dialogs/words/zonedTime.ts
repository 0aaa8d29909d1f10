/** Local date and time of a zone as browsers' date fields write them, to and from instants. */

function partsOf(instant: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const parts = new Map(format.formatToParts(instant).map((part) => [part.type, part.value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return (
    part('year').padStart(4, '0') + '-' + part('month') + '-' + part('day') + 'T' + part('hour') + ':' + part('minute')
  );
}

/**
 * An instant as the local time of a zone, to the minute.
 * @example localTime(Date.UTC(2026, 2, 6, 6, 30), 'Asia/Shanghai') //=> '2026-03-06T14:30'
 */
export function localTime(instant: number, timeZone: string): string {
  return partsOf(instant, timeZone);
}

/**
 * The instant of a local time in a zone, or null where the text is no complete local time.
 * A time skipped in spring is read with the offset before the gap; of a time that comes twice in autumn it is one of the two.
 * @example instantOf('2026-03-06T14:30', 'Asia/Shanghai') //=> Date.UTC(2026, 2, 6, 6, 30)
 */
export function instantOf(local: string, timeZone: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(local)) return null;
  const asIfUtc = Date.parse(local.slice(0, 16) + 'Z');
  if (Number.isNaN(asIfUtc)) return null;
  const offsetAt = (instant: number): number => Date.parse(partsOf(instant, timeZone) + 'Z') - instant;
  // The first guess may lie on the other side of a change of offset; the second is right except inside a gap.
  return asIfUtc - offsetAt(asIfUtc - offsetAt(asIfUtc));
}

/** Whether the browser knows the time zone. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return name.includes('/') || name === 'UTC';
  } catch {
    return false;
  }
}
