/** How often the alarms of a month are wrong, and what they catch. */
import { FALSE_ALARMS_A_MONTH } from '../../src/domain/alarms/surges';
import { WATCHED } from '../../src/domain/alarms/watchedComplaint';
import type { Figure } from '../../workbench/bench/figure';
import { simulatedAlarms, SURGE_CUSTOMERS } from './simulatedMonths';

const MONTHS = 1_000;
/** A desk with few complaints, and one with many; surges are put into the latter. */
const WEEKLY = [12, 60] as const;
const LEAST_CAUGHT = 0.8;
const MOST_DAYS = 6;

/** Of 1,000 months each. */
export function alarmFigures(seed = 1): readonly Figure[] {
  const quiet = WEEKLY.flatMap((weekly) => {
    const { falseAlarms, monthsWithFalse } = simulatedAlarms(MONTHS, seed, { weekly, isSurging: false });
    const of = `at ${weekly} complaints a week`;
    return [
      figure(`false alarms a month, ${of}`, falseAlarms / MONTHS, 'alarms', FALSE_ALARMS_A_MONTH, 'most'),
      figure(`months with a false alarm, ${of}`, monthsWithFalse / MONTHS, 'share', null, 'most'),
    ];
  });
  const { surges } = simulatedAlarms(MONTHS, seed, { weekly: WEEKLY[1], isSurging: true });
  const caught = WATCHED.flatMap((kind) => {
    const { made, days } = surges[kind];
    const surge = `surge of a ${kind}, ${SURGE_CUSTOMERS[kind]} more customers within a week`;
    const middle = [...days].sort((one, other) => one - other)[Math.floor(days.length / 2)] ?? Infinity;
    return [
      figure(`${surge}: alarm within 7 days`, days.length / made, 'share', LEAST_CAUGHT, 'least'),
      figure(`${surge}: days to the alarm, the middle one`, middle, 'days', MOST_DAYS, 'most'),
    ];
  });
  return [...quiet, ...caught];
}

function figure(name: string, value: number, unit: string, budget: number | null, side: 'least' | 'most'): Figure {
  const isKept = budget === null || (side === 'most' ? value <= budget : value >= budget);
  return { name, value: Math.round(value * 1000) / 1000, unit, budget, ok: isKept };
}
