/** What set-up and repair write into the calendar sheet. Rows that people typed stay, and rows that they deleted do not come back. */
import type { KeptCalendar } from '../../domain/time/keptCalendar';
import { OFFICE_WEEK, writtenCalendar } from '../../domain/time/keptCalendar';
import type { LocalDate } from '../../domain/time/localDate';
import { WEEKDAYS } from '../../domain/time/localDate';
import { parseDate } from '../../domain/time/parseDate';
import { instantToLocal } from '../../domain/time/zone';
import type { HolidayPreset, PresetDay } from '../../holidays/holidayPreset';
import { presetDays, presetFor, yearsOf } from '../../holidays/holidayPreset';
import { hoursText } from '../../i18n/sheets/hoursText';
import type { Language } from '../../packs/pack';
import { CALENDAR } from '../../sheets/calendar';
import type { RowOf } from '../../sheets/sheet';
import type { SetUpState } from '../memory';
import type { Ports } from '../ports';
import type { DeskConfig } from '../rules/config';
import { calendarOfPolicy } from '../rules/policies';
import { usedRows } from '../usedRows';

type CalendarRow = RowOf<typeof CALENDAR>;

/**
 * Fills an empty sheet: with the calendar in force where there is one, else with the working week; then adds the public holidays of the
 * desk's country, each year once and only where the sheet has no date in it.
 * @returns the years whose holidays the desk has been given, those before included
 */
export function fillCalendar(ports: Ports, state: SetUpState, config: DeskConfig | null): readonly number[] {
  const { language, timeZone, holidayYears = [] } = state;
  const table = ports.table(CALENDAR);
  const rows = table.rows(2);
  const used = usedRows(rows, (row) => Object.values(row).some((cell) => cell !== ''));
  const preset = presetFor(timeZone);
  const offered = state.holidays === false ? null : preset;
  const inForce = config?.calendars ? calendarOfPolicy(config, config.policy) : null;
  const base = used > 0 ? [] : calendarRows(inForce ?? OFFICE_WEEK, language, preset);
  const years = new Set([...rows, ...base].map(({ date }) => parseDate(date)?.slice(0, 4)));
  const today = instantToLocal(ports.zone(timeZone), ports.now()).date;
  const from = firstYear(today, used === 0 && inForce === null);
  const fresh = (offered ? yearsOf(offered) : []).filter(
    (year) => year >= from && !holidayYears.includes(year) && !years.has(String(year)),
  );
  const days = offered ? fresh.flatMap((year) => presetDays(offered, year)) : [];
  table.append(used + 2, [...base, ...days.map((day) => presetRow(day, language))]);
  return [...holidayYears, ...fresh];
}

/** The calendar in force as rows. */
export function calendarRowsInForce({ language, timeZone }: SetUpState, config: DeskConfig): readonly CalendarRow[] {
  return calendarRows(calendarOfPolicy(config, config.policy), language, presetFor(timeZone));
}

/** In January the clocks of December's tickets may still be wanted. */
function firstYear(today: LocalDate, isNew: boolean): number {
  const year = Number(today.slice(0, 4));
  return isNew && today.slice(5, 7) === '01' ? year - 1 : year;
}

function presetRow({ date, kind, name }: PresetDay, language: Language): CalendarRow {
  return { day: kind, date, hours: '', name: name[language] };
}

/** A calendar as rows: the whole week, free days too, then its dates with the names that the preset has for them. */
function calendarRows(kept: KeptCalendar, language: Language, preset: HolidayPreset | null): readonly CalendarRow[] {
  const { weekly, holidays = [], makeUpDays = [], specialHours = [] } = writtenCalendar(kept, '');
  const nameOf = (date: string): string =>
    preset ? (presetDays(preset, Number(date.slice(0, 4))).find((day) => day.date === date)?.name[language] ?? '') : '';
  const dated = [
    ...holidays.map((on) => ({ day: 'holiday', on, windows: [] })),
    ...makeUpDays.map((day) => ({ day: 'makeUpDay', on: day.on, windows: 'windows' in day ? day.windows : [] })),
    ...specialHours.map(({ on, windows }) => ({ day: 'specialHours', on, windows })),
  ];
  return [
    ...WEEKDAYS.map((day) => ({ day, date: '', hours: hoursText(language, weekly[day] ?? []), name: '' })),
    ...dated
      .sort((one, other) => (one.on < other.on ? -1 : 1))
      .map(({ day, on, windows }) => ({ day, date: on, hours: hoursText(language, windows), name: nameOf(on) })),
  ];
}
