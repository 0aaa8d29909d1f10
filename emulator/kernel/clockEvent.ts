import type { ServiceContext } from './contract';

const DAY_MS = 24 * 60 * 60_000;

/** The event object of a time-driven trigger, all in UTC (G/guides/triggers/events): Monday is day 1 of the week. */
export function clockEvent(context: ServiceContext, triggerUid: string, at: number): Record<string, unknown> {
  const date = new Date(at);
  const script = context.service('ScriptApp') as { AuthMode: Record<string, unknown> };
  return context.realm.object({
    authMode: script.AuthMode['FULL'],
    triggerUid,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    'day-of-month': date.getUTCDate(),
    'day-of-week': date.getUTCDay() === 0 ? 7 : date.getUTCDay(),
    'week-of-year': isoWeek(date),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    timezone: 'UTC',
  });
}

/** ISO 8601 week number; that Google counts so is unconfirmed. */
function isoWeek(date: Date): number {
  const day = Math.floor(date.getTime() / DAY_MS);
  const thursday = new Date((day - ((date.getUTCDay() + 6) % 7) + 3) * DAY_MS);
  return 1 + Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / (7 * DAY_MS));
}
