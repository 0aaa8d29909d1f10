/** The lines of the review sheet: the figures of a period, where complaints heap up, where time limits are missed, which tickets to look at. */
import type { Share, Verdict } from '../domain/review/chance';
import { countChange, shareChange } from '../domain/review/chance';
import { outliersOf } from '../domain/review/outliers';
import type { ReviewedTicket, Span } from '../domain/review/reviewed';
import { reviewFigures } from '../domain/review/reviewFigures';
import type { ReviewFigures } from '../domain/review/reviewFigures';
import { hotSpots, rate, unlovedSpots, weakSpots } from '../domain/review/spots';
import type { GroupOf } from '../domain/review/spots';
import { HOUR_MS, MINUTE_MS } from '../domain/time/instant';
import type { LocalDate } from '../domain/time/localDate';
import type { Zone } from '../domain/time/zone';
import { dateText } from '../i18n/dateText';
import { REVIEW_FIGURES, reviewTexts } from '../i18n/review';
import type { ReviewFigure, ReviewTopic, ReviewUnit } from '../i18n/review';
import { wordIn } from '../i18n/words';
import type { Language } from '../packs/pack';
import type { REVIEW } from '../sheets/review';
import type { RowOf } from '../sheets/sheet';
import { spanOf } from './reviewPeriods';
import type { ReviewPeriod } from './reviewPeriods';

type Line = RowOf<typeof REVIEW>;

/** Below this share of time limits kept, a line is flagged; the source of the service standard names it. */
export const FLAGGED_BELOW = 80;
const TOP = 3;
const MINUTES_PER_HOUR = HOUR_MS / MINUTE_MS;
/** Answers of a category that are at least needed to say how its customers like it. */
const FEWEST_ANSWERS = 3;

/** What the desk tells of a period. */
export interface Review {
  readonly period: ReviewPeriod;
  readonly now: ReviewFigures;
  readonly before: ReviewFigures;
  readonly lines: readonly Line[];
}

/** A review of one period. @param today on which it is counted */
export function reviewOf(
  language: Language,
  zone: Zone,
  tickets: readonly ReviewedTicket[],
  period: ReviewPeriod,
  today: LocalDate,
): Review {
  const texts = reviewTexts(language);
  const spans = [spanOf(zone, period.before), spanOf(zone, period)] as const;
  const [before, now] = [reviewFigures(tickets, spans[0]), reviewFigures(tickets, spans[1])];
  const label = texts.period(period.from, period.to);
  const line = (topic: ReviewTopic, more: Partial<Line>): Line => ({
    period: label,
    topic: texts.topics[topic],
    figure: '',
    now: null,
    before: null,
    unit: '',
    cases: null,
    change: '',
    flag: '',
    meaning: '',
    ...more,
  });
  const figure = (id: ReviewFigure): Line => {
    const [name, meaning] = texts.figures[id];
    const [value, unit] = valueOf(now, id);
    return line('figures', {
      figure: name,
      meaning,
      now: value,
      before: valueOf(before, id)[0],
      unit: texts.units[unit],
      cases: casesOf(now, id),
      change: changeWord(texts.changes, changeOf(before, now, id, spans)),
      flag: id === 'kept' ? flagOf(now.kept) : '',
    });
  };
  const flagOf = (share: Share): string =>
    share.all > 0 && percentOf(share) < FLAGGED_BELOW ? texts.below(FLAGGED_BELOW) : '';
  const kept = (topic: 'clocks' | 'kinds' | 'channels' | 'regions', name: string, share: Share, earlier: Share): Line =>
    line(topic, {
      figure: name,
      meaning: texts.meanings[topic],
      now: percentOf(share),
      before: earlier.all === 0 ? null : percentOf(earlier),
      unit: texts.units.percent,
      cases: share.all,
      change: texts.changes[shareChange(earlier, share)],
      flag: flagOf(share),
    });
  const weak = (topic: 'kinds' | 'channels' | 'regions', groupOf: GroupOf, most: number): Line[] =>
    weakSpots(tickets, groupOf, spans)
      .slice(0, most)
      .map(({ group, kept: share, before: earlier }) => kept(topic, group, share, earlier));
  const lines = [
    line('figures', {
      meaning: texts.compared(texts.period(period.before.from, period.before.to), dateText(language, today)),
    }),
    ...REVIEW_FIGURES.map(figure),
    ...now.keptByClock.map(([clock, share]) => {
      const [, earlier = { hits: 0, all: 0 }] = before.keptByClock.find(([id]) => id === clock) ?? [];
      return kept('clocks', wordIn(language, 'clocks', clock), share, earlier);
    }),
    ...weak('kinds', ({ category1 }) => category1, Infinity),
    ...hotSpots(tickets, ({ category }) => category, spans, TOP).map((spot) =>
      line('problems', {
        figure: spot.group,
        meaning: texts.meanings.problems,
        now: spot.now,
        before: spot.before,
        unit: texts.units.cases,
        change: texts.changes[spot.change],
      }),
    ),
    ...unlovedSpots(tickets, ({ category }) => category, spans[1], FEWEST_ANSWERS)
      .slice(0, TOP)
      .map(({ group, score }) =>
        line('unloved', {
          figure: group,
          meaning: texts.meanings.unloved,
          now: score.mean,
          unit: texts.units.points,
          cases: score.of,
        }),
      ),
    ...weak('channels', ({ channel }) => channel, TOP),
    ...weak('regions', ({ region }) => region, TOP),
    ...outliersOf(tickets, spans[1], TOP).map(({ ticketNo, why, value }) => {
      const [name, meaning] = texts.outliers[why];
      const unit = ({ slow: 'hours', waiting: 'days', reopened: 'times' } as const)[why];
      return line('tickets', {
        figure: name(ticketNo),
        meaning,
        now: why === 'slow' ? value / MINUTES_PER_HOUR : value,
        unit: texts.units[unit],
      });
    }),
  ];
  return { period, now, before, lines };
}

/** A share in percent. */
export function percentOf(share: Share): number {
  return 100 * rate(share);
}

function changeWord(words: Readonly<Record<Verdict, string>>, change: Verdict | null): string {
  return change === null ? '' : words[change];
}

/** The figure as it stands in its cell; null of no cases. */
function valueOf(figures: ReviewFigures, id: ReviewFigure): readonly [number | null, ReviewUnit] {
  const value = figures[id];
  if (typeof value === 'number') {
    if (id === 'medianMinutes') return [value / MINUTES_PER_HOUR, 'hours'];
    return [value, id === 'escalations' ? 'times' : 'cases'];
  }
  if (value === null) return [null, id === 'score' ? 'points' : 'hours'];
  if ('hits' in value) return [value.all === 0 ? null : percentOf(value), 'percent'];
  return id === 'score' ? [value.mean, 'points'] : [value.mean / MINUTES_PER_HOUR, 'hours'];
}

function casesOf(figures: ReviewFigures, id: ReviewFigure): number | null {
  const value = figures[id];
  if (value === null || typeof value === 'number') return null;
  return 'hits' in value ? value.all : value.of;
}

/** Of counts and shares alone: whether a mean moved by more than chance takes more than the mean. */
function changeOf(
  before: ReviewFigures,
  now: ReviewFigures,
  id: ReviewFigure,
  [earlier, later]: readonly [Span, Span],
): Verdict | null {
  if (id === 'received' || id === 'ended' || id === 'escalations') {
    const length = later.until - later.from;
    const part = length / (length + earlier.until - earlier.from);
    return before[id] + now[id] === 0 ? null : countChange(before[id], now[id], part);
  }
  const [one, other] = [before[id], now[id]];
  const isShare = (value: typeof one): value is Share => value !== null && typeof value !== 'number' && 'hits' in value;
  return isShare(one) && isShare(other) && one.all + other.all > 0 ? shareChange(one, other) : null;
}
