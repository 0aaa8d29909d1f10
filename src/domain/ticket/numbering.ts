/** Ticket numbers: a period of the local date and a counter that starts at 1 in each period and widens past its digits. */
import type { LocalDate } from '../time/localDate';

export interface NumberingRule {
  readonly period: 'month' | 'day';
  readonly digits: number;
}

/**
 * The period part of a ticket number: 202405 or 20240512.
 * @example periodOf({ period: 'month', digits: 3 }, '2024-05-12') //=> '202405'
 */
export function periodOf(rule: NumberingRule, on: LocalDate): string {
  const compact = on.split('-').join('');
  return rule.period === 'month' ? compact.slice(0, 6) : compact;
}

/**
 * The n-th number of a period; the counter widens when its digits are used up.
 * @example ticketNumber({ period: 'month', digits: 3 }, '202405', 1000) //=> '2024051000'
 */
export function ticketNumber(rule: NumberingRule, period: string, count: number): string {
  return period + String(count).padStart(rule.digits, '0');
}

/**
 * The counter of a number within its period, or 0 where it is no number of that period.
 * @example countOf('202405', '2024051000') //=> 1000
 */
export function countOf(period: string, ticketNo: string): number {
  const count = ticketNo.startsWith(period) ? ticketNo.slice(period.length) : '';
  return /^\d+$/.test(count) ? Number(count) : 0;
}
