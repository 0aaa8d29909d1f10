/** The lines of the review sheet: the figures of a period, where complaints heap up, where time limits are missed, which tickets to look at. */
import type { Share, Verdict } from '../../domain/review/chance';
import { countChange, shareChange } from '../../domain/review/chance';
import type { Review } from '../../domain/review/review';
import type { Span } from '../../domain/review/reviewed';
import type { ReviewFigures } from '../../domain/review/reviewFigures';
import type { HotSpot, WeakSpot } from '../../domain/review/spots';
import { FLAGGED_BELOW, rate } from '../../domain/review/spots';
import { HOUR_MS, MINUTE_MS } from '../../domain/time/instant';
import type { LocalDate } from '../../domain/time/localDate';
import { dateText } from '../../i18n/dateText';
import { wordIn } from '../../i18n/lists/words';
import type { ReviewFigure, ReviewTopic, ReviewUnit } from '../../i18n/review/review';
import { REVIEW_FIGURES, reviewTexts } from '../../i18n/review/review';
import type { Language } from '../../packs/pack';
import type { REVIEW } from '../../sheets/review';
import type { RowOf } from '../../sheets/sheet';
import type { ReviewPeriod } from './reviewPeriods';

type Line = RowOf<typeof REVIEW>;
type WeakTopic = 'kinds' | 'channels' | 'regions' | 'people';

const MINUTES_PER_HOUR = HOUR_MS / MINUTE_MS;

/** A review of one period in words. @param today on which it is counted */
export function reviewLines(
  language: Language,
  { spans, before, now, kinds, problems, products, unloved, channels, regions, people, workload, outliers }: Review,
  period: ReviewPeriod,
  today: LocalDate,
): readonly Line[] {
  const texts = reviewTexts(language);
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
  const kept = (topic: 'clocks' | WeakTopic, name: string, share: Share, earlier: Share): Line =>
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
  const weak = (topic: WeakTopic, all: readonly WeakSpot[]): Line[] =>
    all.map(({ group, kept: share, before: earlier }) => kept(topic, group, share, earlier));
  const hot = (topic: 'problems' | 'products', all: readonly HotSpot[]): Line[] =>
    all.map((spot) =>
      line(topic, {
        figure: spot.group,
        meaning: texts.meanings[topic],
        now: spot.now,
        before: spot.before,
        unit: texts.units.cases,
        change: texts.changes[spot.change],
      }),
    );
  return [
    line('figures', {
      meaning: texts.compared(texts.period(period.before.from, period.before.to), dateText(language, today)),
    }),
    ...REVIEW_FIGURES.map(figure),
    ...now.keptByClock.map(([clock, share]) => {
      const [, earlier = { hits: 0, all: 0 }] = before.keptByClock.find(([id]) => id === clock) ?? [];
      return kept('clocks', wordIn(language, 'clocks', clock), share, earlier);
    }),
    ...weak('kinds', kinds),
    ...hot('problems', problems),
    ...hot('products', products),
    ...unloved.map(({ group, score }) =>
      line('unloved', {
        figure: group,
        meaning: texts.meanings.unloved,
        now: score.mean,
        unit: texts.units.points,
        cases: score.of,
      }),
    ),
    ...weak('channels', channels),
    ...weak('regions', regions),
    ...weak('people', people),
    ...workload.map(({ owner, open, oldestDays }) =>
      line('workload', {
        figure: owner || texts.nobody,
        meaning: texts.meanings.workload,
        now: open,
        unit: texts.units.cases,
        flag: texts.oldest(oldestDays),
      }),
    ),
    ...outliers.map(({ ticketNo, why, value }) => {
      const [name, meaning] = texts.outliers[why];
      const unit = ({ slow: 'hours', waiting: 'days', reopened: 'times' } as const)[why];
      return line('tickets', {
        figure: name(ticketNo),
        meaning,
        now: why === 'slow' ? hoursOf(value) : value,
        unit: texts.units[unit],
      });
    }),
  ];
}

/** Minutes as the hours that a review tells. */
function hoursOf(minutes: number): number {
  return minutes / MINUTES_PER_HOUR;
}

/** A share in percent. */
function percentOf(share: Share): number {
  return 100 * rate(share);
}

function changeWord(words: Readonly<Record<Verdict, string>>, change: Verdict | null): string {
  return change === null ? '' : words[change];
}

/** The figure as it stands in its cell; null of no cases. */
export function valueOf(figures: ReviewFigures, id: ReviewFigure): readonly [number | null, ReviewUnit] {
  const value = figures[id];
  if (typeof value === 'number') {
    if (id === 'medianMinutes') return [hoursOf(value), 'hours'];
    return [value, id === 'escalations' ? 'times' : 'cases'];
  }
  if (value === null) return [null, id === 'score' ? 'points' : 'hours'];
  if ('hits' in value) return [value.all === 0 ? null : percentOf(value), 'percent'];
  return id === 'score' ? [value.mean, 'points'] : [hoursOf(value.mean), 'hours'];
}

/** On how many cases a share or a mean rests; null of a count. */
export function casesOf(figures: ReviewFigures, id: ReviewFigure): number | null {
  const value = figures[id];
  if (value === null || typeof value === 'number') return null;
  return 'hits' in value ? value.all : value.of;
}

/** Of counts and shares alone: whether a mean moved by more than chance takes more than the mean. */
export function changeOf(
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
