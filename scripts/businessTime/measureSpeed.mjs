/** A process of its own in UTC: targets reckoned per second of its processor time, by two libraries and by ours, taken in turns. One JSON line. */
import { importTypeScript } from '../importTypeScript.mjs';
import { dayjsTime } from './dayjsTime.mjs';
import { momentTime } from './momentTime.mjs';

const HOURS = [8, 80, 800];
const ROUNDS = 5;
const ROUND_MS = 60;
const WORKDAY = /** @type {const} */ ([['09:00', '17:00']]);
const hours = { mon: WORKDAY, tue: WORKDAY, wed: WORKDAY, thu: WORKDAY, fri: WORKDAY };
/** Starts within a fortnight, inside and outside working hours. */
const STARTS = Array.from({ length: 97 }, (_, index) => Date.parse('2026-03-02T08:11:00Z') + index * 12_420_000);

const { ourTime } = /** @type {typeof import('./ourTime')} */ (
  await importTypeScript('scripts/businessTime/ourTime.ts')
);
const LIBRARIES = { ours: ourTime, 'moment-business-time': momentTime, 'dayjs-business-time': dayjsTime };

for (const time of Object.values(LIBRARIES)) time.use({ hours, holidays: [] });

/** @type {Record<string, Record<number, number[]>>} */
const rates = {};
for (let round = 0; round <= ROUNDS; round += 1) {
  for (const [name, time] of Object.entries(LIBRARIES)) {
    for (const target of HOURS) {
      const rate = rateOf(time, target * 60);
      // The first round warms up.
      if (round > 0) ((rates[name] ??= {})[target] ??= []).push(rate);
    }
  }
}
/** @param {readonly number[]} values */
const median = (values) => [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;
const medians = Object.entries(rates).map(([name, byTarget]) => [
  name,
  Object.fromEntries(Object.entries(byTarget).map(([target, values]) => [target, median(values)])),
]);
process.stdout.write(`${JSON.stringify(Object.fromEntries(medians))}\n`);

/**
 * @param {import('./libraryTime').LibraryTime} time
 * @param {number} minutes
 */
function rateOf(time, minutes) {
  // Batches that double until one takes long enough: looking at the clock is dear beside one of our own targets.
  for (let size = 4; ; size *= 2) {
    const startedAt = process.cpuUsage();
    let latest = 0;
    for (let count = 0; count < size; count += 1) {
      // Looked at, so that no work may be left out.
      latest = Math.max(latest, time.due(STARTS[count % STARTS.length] ?? 0, minutes));
    }
    if (latest <= (STARTS[0] ?? 0)) throw new Error('no due time came after its start');
    const spentMs = process.cpuUsage(startedAt).user / 1000;
    if (spentMs >= ROUND_MS) return (size / spentMs) * 1000;
  }
}
