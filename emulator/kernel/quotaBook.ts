import type { AccountKind, QuotaName, World } from './contract';
import { faultPlan } from './faultPlan';
import { DAILY_QUOTAS } from './quotas';

const DAY_MS = 24 * 60 * 60_000;

interface QuotaBook {
  /** By `account|quota`; the day begins with the first use (G/guides/services/quotas: reset 24 hours after the first request). */
  readonly windows: Record<string, { since: number; used: number }>;
}

function windowOf(world: World, user: string, quota: QuotaName): { since: number; used: number } {
  const { windows } = world.part<QuotaBook>('quotas', () => ({ windows: {} }));
  const key = `${user}|${quota}`;
  const known = windows[key];
  if (known && world.now() - known.since < DAY_MS) return known;
  return (windows[key] = { since: world.now(), used: 0 });
}

/** What an account may still use of a quota today. */
export function quotaLeft(world: World, user: string, quota: QuotaName): number {
  const left = DAILY_QUOTAS[quota][world.account] - windowOf(world, user, quota).used;
  const { mailLeft } = faultPlan(world);
  return Math.max(0, quota === 'email' && mailLeft !== null ? Math.min(left, mailLeft) : left);
}

/** Uses up a quota; false, and nothing used, when less than `amount` is left. */
export function takeQuota(world: World, user: string, quota: QuotaName, amount: number): boolean {
  if (quotaLeft(world, user, quota) < amount) return false;
  addToQuota(world, user, quota, amount);
  const plan = faultPlan(world);
  if (quota === 'email' && plan.mailLeft !== null) plan.mailLeft -= amount;
  return true;
}

/** Books what was used already, even past the limit (trigger run time is only known afterwards). */
export function addToQuota(world: World, user: string, quota: QuotaName, amount: number): void {
  windowOf(world, user, quota).used += amount;
}

/** Today's use of every quota that somebody has touched. Looking begins no new day. */
export function quotaUses(world: World): { name: string; used: number; limit: number; user: string }[] {
  const account: AccountKind = world.account;
  const { windows } = world.part<QuotaBook>('quotas', () => ({ windows: {} }));
  return Object.entries(windows).map(([key, { since, used }]) => {
    const [user, name] = key.split('|') as [string, QuotaName];
    return { name, used: world.now() - since < DAY_MS ? used : 0, limit: DAILY_QUOTAS[name][account], user };
  });
}
