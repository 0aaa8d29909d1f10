/** Our own arithmetic under the interface that the libraries are measured through. */
import { addBusinessDays } from '../../src/domain/time/businessDays';
import { calendarOf } from '../../src/domain/time/calendar';
import { dueAt } from '../../src/domain/time/dueAt';
import { elapsed } from '../../src/domain/time/elapsed';
import { instant, minutes } from '../../src/domain/time/instant';
import { instantBefore } from '../../src/domain/time/instantBefore';
import { intlZone } from '../../src/domain/time/intlZone';
import type { WorkTime } from '../../src/domain/time/workTime';
import { workTime } from '../../src/domain/time/workTime';
import type { LibraryTime } from './libraryTime';

let time: WorkTime | null = null;

const inUse = (): WorkTime => {
  if (time === null) throw new Error('say which calendar to use first');
  return time;
};

export const ourTime: LibraryTime = {
  use({ hours, holidays }) {
    time = workTime(calendarOf({ zone: 'UTC', weekly: hours, holidays: [...holidays] }, intlZone));
  },
  due: (start, count) =>
    count < 0
      ? instantBefore(inUse(), instant(start), minutes(-count))
      : dueAt(inUse(), instant(start), minutes(count)),
  dueInDays: (start, days) => addBusinessDays(inUse(), instant(start), days, 'none'),
  elapsedMinutes: (from, to) => elapsed(inUse(), instant(from), instant(to)),
};
