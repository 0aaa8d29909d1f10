/** Targets as people write them on the targets sheet: '30 min', '4 h', '3 d', '1 business day', in English or Chinese. */
import type { Target } from './clock';

const UNITS: readonly (readonly [pattern: RegExp, target: (count: number) => Target])[] = [
  [/^(?:min|mins|minute|minutes|m|分钟|分)$/i, (count) => ({ minutes: count })],
  [/^(?:h|hr|hrs|hour|hours|小时|时)$/i, (count) => ({ minutes: count * 60 })],
  [/^(?:business days?|working days?|个?工作日)$/i, (count) => ({ businessDays: count })],
  [/^(?:d|days?|天|日)$/i, (count) => ({ calendarDays: count })],
];

/**
 * The target that a cell names; null for an empty cell or a dash (no clock), undefined where it names none.
 * A share of the promised time is written as '75 % / 24 h': the share, and what counts where nothing was promised.
 * @example parseLimit('4 h') //=> { minutes: 240 }
 * @example parseLimit('1 个工作日') //=> { businessDays: 1 }
 */
export function parseLimit(written: string): Target | null | undefined {
  // Full-width digits, percent signs and letters of a Chinese keyboard are the same to a person.
  const plain = written.normalize('NFKC').trim();
  if (plain === '' || plain === '-' || plain === '–' || plain === '—') return null;
  const share = /^(\d+(?:\.\d+)?)\s*%\s*\/\s*(.+)$/.exec(plain);
  if (share) {
    const otherwise = parseLimit(String(share[2]));
    const percent = Number(share[1]);
    if (!otherwise || !('minutes' in otherwise) || percent <= 0 || percent > 100) return undefined;
    return { promisedShare: percent / 100, otherwiseMinutes: otherwise.minutes };
  }
  const match = /^(\d+(?:\.\d+)?)\s*(\S.*)$/.exec(plain);
  const count = Number(match?.[1]);
  const unit = UNITS.find(([pattern]) => pattern.test(String(match?.[2])));
  const target = unit && count > 0 ? unit[1](count) : undefined;
  // Days are counted along dates: half of one has no meaning.
  return target && !('minutes' in target) && !Number.isInteger(count) ? undefined : target;
}
