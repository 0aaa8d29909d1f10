/**
 * A process of its own, since a library may never come back: answers the vectors of one zone with one library, a line each as soon as it
 * is known. `node answerVectors.mjs LIBRARY FILE FROM`, the zone in TZ.
 */
import { readFileSync } from 'node:fs';
import { dayjsTime } from './dayjsTime.mjs';
import { momentTime } from './momentTime.mjs';

const [library, file = '', from] = process.argv.slice(2);
const time = library === 'moment-business-time' ? momentTime : dayjsTime;
/**
 * What a vector holds, as far as it is looked at here.
 * @typedef {import('./libraryTime').LibraryCalendar & {
 *   kind: string, timezone: string, pauses?: unknown[], special_hours?: object, clamp?: string, end_of_day?: boolean,
 *   start: string, add_minutes: number, add_business_days: number, expected_due: string,
 *   from: string, to: string, expected_business_minutes: number,
 * }} Vector
 */

/** @type {{ vectors: Vector[] }} */
const { vectors } = JSON.parse(readFileSync(file, 'utf8'));

vectors.forEach((vector, index) => {
  if (index < Number(from) || vector.timezone !== process.env['TZ']) return;
  process.stdout.write(`${JSON.stringify({ index, right: isRight(vector) })}\n`);
});

/** @param {Vector} vector */
function isRight(vector) {
  const { kind, hours, holidays, start, expected_due: expectedDue } = vector;
  // Neither library has an option for these; working them in would be our arithmetic and not theirs.
  if ((vector.pauses ?? []).length > 0 || Object.keys(vector.special_hours ?? {}).length > 0) return false;
  if (vector.clamp === 'forward' || vector.end_of_day) return false;
  try {
    time.use({ hours, holidays });
    if (kind === 'elapsed') {
      // Reversed intervals are nothing here and negative there; that is a convention and not counted against them.
      return Math.floor(Math.max(0, time.elapsedMinutes(vector.from, vector.to))) === vector.expected_business_minutes;
    }
    const due = kind === 'due' ? time.due(start, vector.add_minutes) : time.dueInDays(start, vector.add_business_days);
    return due === Date.parse(expectedDue);
  } catch {
    return false;
  }
}
