const DURATION = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** An ISO instant with its offset, in epoch milliseconds. @throws when the text is no such instant */
export function instantOf(text: string): number {
  if (!INSTANT.test(text))
    throw new Error(`'${text}' is no ISO instant with an offset, such as 2026-03-02T09:00:00+08:00`);
  return Date.parse(text);
}

/**
 * Where the clock is after moving on by an ISO 8601 duration of weeks, days of 24 hours, hours, minutes and seconds, or to an instant.
 * @example destination(0, 'PT5M') //=> 300000
 */
export function destination(now: number, to: string): number {
  const parts = DURATION.exec(to);
  if (!parts || /[PT]$/.test(to)) {
    const at = instantOf(to);
    if (at < now) throw new Error(`The clock is at ${new Date(now).toISOString()} and cannot go back to ${to}`);
    return at;
  }
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = Array.from(
    parts.slice(1),
    (part: string | undefined) => Number(part ?? 0),
  );
  return now + ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}
