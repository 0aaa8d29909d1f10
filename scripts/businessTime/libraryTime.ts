/** Hours of a week by day (mon … sun), each a list of windows from and to, and dates without work. */
export interface LibraryCalendar {
  readonly hours: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>>;
  readonly holidays: readonly string[];
}

/** What is asked of a library of business time. Instants are epoch milliseconds or ISO texts with offset. */
export interface LibraryTime {
  use(calendar: LibraryCalendar): void;
  due(start: string | number, minutes: number): number;
  dueInDays(start: string | number, days: number): number;
  elapsedMinutes(from: string, to: string): number;
}
