/** How a due time came about, line by line in words. */
import type { ClockLine } from '../../domain/clocks/explainClock';
import type { Instant } from '../../domain/time/instant';
import type { Zone } from '../../domain/time/zone';
import { instantToLocal } from '../../domain/time/zone';
import type { Language } from '../../packs/pack';
import { dateText, dateTimeText, timeText } from '../dateText';
import { wordIn } from '../lists/words';
import { limitText } from '../sheets/limitText';

type LineOf<K extends ClockLine['kind']> = Extract<ClockLine, { readonly kind: K }>;

interface Times {
  readonly at: (instant: Instant) => string;
  readonly date: (date: string) => string;
  readonly limit: (line: LineOf<'target'>) => string;
  /** '09:00–18:00', with the second date where it ends on another. */
  readonly range: (from: Instant, to: Instant) => string;
  readonly event: (kind: string) => string;
}

type Lines = { readonly [K in ClockLine['kind']]: (line: LineOf<K>, times: Times) => string };

const LINES: Readonly<Record<Language, Lines>> = {
  'zh-CN': {
    start: ({ at, event }, times) => `${times.at(at)} 开始计时（${times.event(event)}）`,
    target: (line, times) => `时限 ${times.limit(line)}，合工作时间 ${line.minutes} 分钟`,
    targetUnknown: () => '时限取决于优先级，定级后得出',
    window: ({ date, from, to, minutes }, times) => `${times.date(date)} ${times.range(from, to)}，计 ${minutes} 分钟`,
    pause: ({ from, to, minutes }, times) =>
      to === null
        ? `${times.at(from)} 起暂停，至今不计 ${minutes} 分钟`
        : `${times.at(from)} 至 ${times.at(to)} 暂停，不计 ${minutes} 分钟`,
    holiday: ({ date }, times) => `${times.date(date)} 节假日，不计`,
    makeUpDay: ({ date }, times) => `${times.date(date)} 调休上班，计入`,
    specialHours: ({ date }, times) => `${times.date(date)} 按特殊工作时间计`,
    warn: ({ at }, times) => `${times.at(at)} 预警`,
    due: ({ at }, times) => `${times.at(at)} 截止`,
    paused: ({ since, leftMinutes }, times) => `${times.at(since)} 起暂停计时，剩余 ${leftMinutes} 分钟`,
    stop: ({ at, event, status }, times) =>
      `${times.at(at)} 停止计时（${times.event(event)}），${ENDS['zh-CN'][status]}`,
  },
  en: {
    start: ({ at, event }, times) => `${times.at(at)}: started (${times.event(event)})`,
    target: (line, times) => `Target ${times.limit(line)}, which is ${line.minutes} min of working time`,
    targetUnknown: () => 'The target depends on the priority and is known after triage',
    window: ({ date, from, to, minutes }, times) =>
      `${times.date(date)}, ${times.range(from, to)}: ${minutes} min counted`,
    pause: ({ from, to, minutes }, times) =>
      to === null
        ? `${times.at(from)}: paused until now, ${minutes} min not counted`
        : `${times.at(from)} to ${times.at(to)}: paused, ${minutes} min not counted`,
    holiday: ({ date }, times) => `${times.date(date)}: holiday, not counted`,
    makeUpDay: ({ date }, times) => `${times.date(date)}: make-up working day, counted`,
    specialHours: ({ date }, times) => `${times.date(date)}: special hours`,
    warn: ({ at }, times) => `${times.at(at)}: warning`,
    due: ({ at }, times) => `${times.at(at)}: due`,
    paused: ({ since, leftMinutes }, times) => `Paused since ${times.at(since)}, ${leftMinutes} min left`,
    stop: ({ at, event, status }, times) => `${times.at(at)}: stopped (${times.event(event)}), ${ENDS.en[status]}`,
  },
};

const ENDS: Readonly<Record<Language, Readonly<Record<LineOf<'stop'>['status'], string>>>> = {
  'zh-CN': { running: '计时中', paused: '已暂停', met: '按时完成', breached: '超时', ended: '已终止' },
  en: { running: 'running', paused: 'paused', met: 'met', breached: 'late', ended: 'given up' },
};

/**
 * One line of an explanation in words.
 * @param zone of the desk, whose wall clock the times are read off
 */
export function explanationLine(language: Language, line: ClockLine, zone: Zone): string {
  // The record's own type ties each kind to its function; narrowing a union of pairs is beyond the compiler.
  const say = LINES[language][line.kind] as (line: ClockLine, times: Times) => string;
  return say(line, timesOf(language, zone));
}

function timesOf(language: Language, zone: Zone): Times {
  const at = (instant: Instant): string => dateTimeText(language, instant, zone);
  return {
    at,
    date: (date) => dateText(language, date),
    limit: ({ target }) => limitText(language, target),
    range: (from, to) => `${timeText(from, zone)}–${endOf(from, to, zone) ?? at(to)}`,
    event: (kind) => wordIn(language, 'eventKinds', kind),
  };
}

/** Time of day at the end of a window; the midnight that ends its own date is 24:00. Null where it ends on a later date. */
function endOf(from: Instant, to: Instant, zone: Zone): string | null {
  const [start, end] = [instantToLocal(zone, from), instantToLocal(zone, to)];
  if (start.date === end.date) return timeText(to, zone);
  const before = instantToLocal(zone, (to - 1) as Instant);
  return end.msOfDay === 0 && before.date === start.date ? '24:00' : null;
}
