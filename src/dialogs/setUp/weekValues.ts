/** The hours of a day as the week's fields hold them. */
import type { SetUpFacts } from '../../desk/setUp/setUpAnswers';
import type { Weekday } from '../../domain/time/localDate';

export const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const satisfies readonly Weekday[];

/** Two stretches of hours at most are typed here; further ones, of the calendar sheet, are kept as they are. */
export interface DayHours {
  readonly works: boolean;
  readonly from: string;
  readonly to: string;
  readonly hasBreak: boolean;
  readonly fromAgain: string;
  readonly toAgain: string;
  readonly more: string;
}
export type WeekHours = Readonly<Record<Weekday, DayHours>>;

/** What a day begins with when somebody says that they work on it. */
const USUAL: DayHours = {
  works: true,
  from: '09:00',
  to: '18:00',
  hasBreak: false,
  fromAgain: '13:00',
  toAgain: '18:00',
  more: '',
};

/** The fields of a week in force. */
export function weekHours(week: SetUpFacts['week']): WeekHours {
  const days = WEEK.map((day) => [day, dayHours(week[day])] as const);
  // WEEK names every day.
  return Object.fromEntries(days) as WeekHours;
}

function dayHours([first, second, ...more]: SetUpFacts['week'][Weekday]): DayHours {
  return {
    ...USUAL,
    works: first !== undefined,
    ...(first ? { from: first[0], to: first[1] } : {}),
    ...(second ? { hasBreak: true, fromAgain: second[0], toAgain: second[1] } : {}),
    more: more.map((window) => window.join('–')).join(', '),
  };
}

/** A day with a break in it, or with the one that it had taken out. */
export function withBreak(day: DayHours, hasBreak: boolean): DayHours {
  if (!hasBreak) return { ...day, hasBreak, to: day.toAgain || day.to };
  return { ...day, hasBreak, to: '12:00', fromAgain: '13:00', toAgain: day.to };
}

/** The hours as a cell of the calendar sheet has them; '' for a day off. */
export function hoursOf({ works, from, to, hasBreak, fromAgain, toAgain, more }: DayHours): string {
  if (!works) return '';
  const stretch = (opens: string, closes: string): string => opens.trim() + '–' + closes.trim();
  return [stretch(from, to), ...(hasBreak ? [stretch(fromAgain, toAgain)] : []), ...(more === '' ? [] : [more])].join(
    ', ',
  );
}

/** The days whose hours are others than before. */
export function changedDays(week: WeekHours, before: WeekHours): Readonly<Partial<Record<Weekday, string>>> {
  return Object.fromEntries(
    WEEK.filter((day) => hoursOf(week[day]) !== hoursOf(before[day])).map((day) => [day, hoursOf(week[day])]),
  );
}
