import type { ClockRule } from '../kernel/clockRule';
import type { ServiceContext } from '../kernel/contract';
import { instantOfLocal, isTimeZone } from '../kernel/zoneOffset';
import { installTrigger } from './installTrigger';
import { SCRIPT_ENUMS } from './scriptEnums';

const MINUTES = [1, 5, 10, 15, 30];
const HOURS = [1, 2, 4, 6, 8, 12];
const WEEK_DAYS = Object.values(SCRIPT_ENUMS.WeekDay);
const MINUTE_MS = 60_000;

type Unit = 'minutes' | 'hours' | 'days' | 'weeks';

interface Wish {
  every?: { unit: Unit; count: number };
  once?: { after: number } | { at: number } | { date: readonly [number, number, number] };
  hour?: number;
  minute?: number;
  weekday?: number;
  monthDay?: number;
  timeZone: string;
}

/** Builder of time-driven triggers (G/reference/script/clock-trigger-builder). */
export function createClockTriggerBuilder(context: ServiceContext, handler: string): object {
  const { realm, world } = context;
  const wish: Wish = { timeZone: world.scriptTimeZone };
  const refuse = (message: string): never => {
    throw realm.exception(message);
  };
  const whole = (method: string, value: unknown): number => {
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      return refuse(
        `The parameters (${typeof value}) don't match the method signature for ScriptApp.ClockTriggerBuilder.${method}.`,
      );
    }
    return Math.trunc(value);
  };
  const within = (method: string, value: unknown, low: number, high: number): number => {
    const number = whole(method, value);
    return number < low || number > high
      ? refuse(`The value you passed to ${method} was invalid. It must be between ${String(low)} and ${String(high)}.`)
      : number;
  };
  const every = (unit: Unit, count: number): object => {
    wish.every = { unit, count };
    return builder;
  };
  const builder: object = context.strict('ClockTriggerBuilder', {
    everyMinutes: (n: unknown) => {
      if (!MINUTES.includes(whole('everyMinutes', n))) {
        refuse('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
      }
      return every('minutes', whole('everyMinutes', n));
    },
    everyHours: (n: unknown) => {
      if (!HOURS.includes(whole('everyHours', n))) refuse('The value you passed to everyHours was invalid.');
      return every('hours', whole('everyHours', n));
    },
    everyDays: (n: unknown) => every('days', within('everyDays', n, 1, 366)),
    everyWeeks: (n: unknown) => every('weeks', within('everyWeeks', n, 1, 52)),
    onWeekDay: (day: unknown) => {
      const weekday = WEEK_DAYS.findIndex((one) => one === day);
      if (weekday < 0)
        refuse("The parameters (String) don't match the method signature for ScriptApp.ClockTriggerBuilder.onWeekDay.");
      wish.weekday = weekday;
      return builder;
    },
    onMonthDay: (day: unknown) => {
      wish.monthDay = within('onMonthDay', day, 1, 31);
      return builder;
    },
    atHour: (hour: unknown) => {
      wish.hour = within('atHour', hour, 0, 23);
      return builder;
    },
    nearMinute: (minute: unknown) => {
      wish.minute = within('nearMinute', minute, 0, 59);
      return builder;
    },
    after: (ms: unknown) => {
      wish.once = { after: whole('after', ms) };
      return builder;
    },
    at: (date: unknown) => {
      if (!realm.isDate(date)) {
        return refuse("The parameters (String) don't match the method signature for ScriptApp.ClockTriggerBuilder.at.");
      }
      wish.once = { at: date.getTime() };
      return builder;
    },
    atDate: (year: unknown, month: unknown, day: unknown) => {
      wish.once = { date: [whole('atDate', year), within('atDate', month, 1, 12), within('atDate', day, 1, 31)] };
      return builder;
    },
    inTimezone: (timeZone: unknown) => {
      if (!isTimeZone(String(timeZone))) refuse(`Invalid argument: timezone. Should be of type: String`);
      wish.timeZone = String(timeZone);
      return builder;
    },
    create: () => {
      context.requireAuth('FULL', 'ScriptApp.newTrigger');
      const rule = settledRule(wish, world.now(), () => world.random());
      if (!rule)
        return refuse(
          'The trigger has no schedule: call everyMinutes, everyHours, everyDays, everyWeeks, onWeekDay, onMonthDay, at, atDate or after.',
        );
      return installTrigger(context, { handler, kind: 'clock', sourceId: '', rule });
    },
  });
  return builder;
}

/** What the wish comes to: Google draws the minute (±15 of nearMinute, else anywhere in the hour) once and then keeps it. */
function settledRule(wish: Wish, now: number, random: () => number): ClockRule | null {
  const { timeZone } = wish;
  if (wish.once) {
    if ('after' in wish.once) return { every: 'once', at: now + wish.once.after };
    if ('at' in wish.once) return { every: 'once', at: wish.once.at };
    const [year, month, day] = wish.once.date;
    const minute = (wish.hour ?? 0) * 60 + (wish.minute ?? 0);
    return { every: 'once', at: instantOfLocal(timeZone, Date.UTC(year, month - 1, day) + minute * MINUTE_MS) };
  }
  const { unit, count } = wish.every ?? { unit: null, count: 1 };
  if (unit === 'minutes' || unit === 'hours') return { every: unit, count };
  const hour = wish.hour ?? Math.floor(random() * 24);
  const minute = wish.minute === undefined ? Math.floor(random() * 60) : wish.minute + Math.floor(random() * 31) - 15;
  if (wish.monthDay !== undefined) return { every: 'month', day: wish.monthDay, hour, minute, timeZone };
  if (wish.weekday !== undefined || unit === 'weeks')
    return { every: 'weeks', count, weekday: wish.weekday ?? 1, hour, minute, timeZone };
  return unit === 'days' ? { every: 'days', count, hour, minute, timeZone } : null;
}
