/** What a cell of the targets sheet allows. */
export type Limit =
  | { readonly kind: 'time'; readonly ms: number }
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'workingDay' }
  | { readonly kind: 'promise'; readonly share: number; readonly otherwiseMs: number };

const UNIT_MS: Readonly<Record<string, number>> = { min: 60_000, 分钟: 60_000, h: 3_600_000, 小时: 3_600_000 };

/**
 * Reads a cell as set-up and the simulated admin write it; null where the clock does not run.
 * @throws Error for words that a simulation never meets
 */
export function limitIn(cell: string): Limit | null {
  const words = cell.trim();
  if (words === '' || words === '–' || words === '-') return null;
  const promise = /^(\d+) ?% ?\/ ?(.*)$/.exec(words);
  if (promise) {
    const otherwise = limitIn(promise[2] ?? '');
    if (otherwise?.kind === 'time')
      return { kind: 'promise', share: Number(promise[1]) / 100, otherwiseMs: otherwise.ms };
  }
  const [, count = '', unit = ''] = /^(\d+) ?(.+)$/.exec(words) ?? [];
  const ms = UNIT_MS[unit];
  if (ms !== undefined) return { kind: 'time', ms: Number(count) * ms };
  if (count === '1' && (unit === 'business day' || unit === '个工作日')) return { kind: 'workingDay' };
  if (unit === 'days' || unit === '天') return { kind: 'days', days: Number(count) };
  throw new Error(`the model cannot read the target ${cell}`);
}
