/** What pivot tables, charts and phrases are made of: counted every night, together with the review. */
import type { CountedRow } from '../../domain/review/counted';
import { countedRows, named } from '../../domain/review/counted';
import type { GroupedText } from '../../domain/review/phrases';
import { phrasesOf } from '../../domain/review/phrases';
import type { ReviewedTicket } from '../../domain/review/reviewed';
import type { AnswerOf } from '../../domain/review/satisfactionBy';
import { satisfactionBy } from '../../domain/review/satisfactionBy';
import { rate } from '../../domain/review/spots';
import { ageOf } from '../../domain/review/workload';
import { lowestScore } from '../../domain/survey/score';
import { FEWEST_ANSWERS } from '../../domain/survey/scoreSummary';
import { surveyPeriods } from '../../domain/survey/surveyPeriods';
import type { Instant } from '../../domain/time/instant';
import type { LocalDate } from '../../domain/time/localDate';
import { localDate as asLocalDate } from '../../domain/time/localDate';
import { instantToLocal, localToInstant } from '../../domain/time/zone';
import { dateText } from '../../i18n/dateText';
import { wordIn } from '../../i18n/lists/words';
import type { SatisfiedBy } from '../../i18n/review/reviewArea';
import { reviewAreaTexts, SATISFIED_BY } from '../../i18n/review/reviewArea';
import type { Language } from '../../packs/pack';
import { COUNTED } from '../../sheets/counted';
import { PHRASES } from '../../sheets/phrases';
import { PIVOTS } from '../../sheets/pivots';
import type { Extent, PivotId } from '../../sheets/reviewTables';
import { MONTHS_BEFORE, PIVOT_IDS, PIVOTS_OF_REVIEW } from '../../sheets/reviewTables';
import type { RowOf } from '../../sheets/sheet';
import { SURVEY_KEYS } from '../../sheets/surveys';
import type { Desk } from '../desk';
import { rewriteRows } from '../register/rewriteRows';
import { rowsIfThere } from '../rowsIfThere';
import type { CountedAnswer } from '../surveys/surveyResults';

type Counted = RowOf<typeof COUNTED>;
type PivotLine = RowOf<typeof PIVOTS>;
type PhraseLine = RowOf<typeof PHRASES>;

/** Groups of one column that have lines of their own; the grid below the charts has room for many more. */
const MOST_GROUPS = 60;
const MOST_SATISFIED = 10;
const MOST_PHRASES = 8;
/** Texts that are looked through, the newest: all of a busy year would cost a night more than they tell. */
const MOST_TEXTS = 3_000;
/** Texts that must have a word where each may be told. */
const FEWEST_WITH_WORD = 2;

/**
 * Writes what the pivot tables count, what stands beside the charts, and the phrases; lets the charts reach as far as their tables now do.
 * Nothing where the desk has no such sheets yet.
 * @param tickets in the order of the log
 */
export function writeReviewArea(
  desk: Desk,
  tickets: readonly ReviewedTicket[],
  all: readonly CountedAnswer[],
  mostCharts: number,
): void {
  const { ports, setUp, now } = desk;
  if (!ports.workbook.has('counted') || !ports.workbook.has('pivots') || !ports.workbook.has('phrases')) return;
  const zone = ports.zone(setUp.timeZone);
  const { date: today } = instantToLocal(zone, now);
  const dateOf = (at: Instant): LocalDate => instantToLocal(zone, at).date;
  const monthOf = (at: Instant): string => dateOf(at).slice(0, 7);
  const since = monthBefore(today, MONTHS_BEFORE);
  const counted = countedLines(setUp.language, countedRows(tickets, monthOf, since, now));
  rewriteRows(ports.table(COUNTED), COUNTED, counted);
  const answers = settled(desk, all, today);
  const satisfied = satisfiedLines(desk, tickets, answers, dateOf);
  const texts = reviewAreaTexts(setUp.language);
  const about = (figure: string, meaning: string): PivotLine => ({
    figure,
    group: '',
    mean: null,
    answers: null,
    meaning,
  });
  const lines = [
    about(...texts.asOf(dateText(setUp.language, today), since)),
    ...PIVOT_IDS.map((id) => about(...texts.tables[id])),
    ...satisfied,
  ];
  rewriteRows(ports.table(PIVOTS), PIVOTS, lines);
  const recent = tickets.filter(({ receivedAt }) => monthOf(receivedAt) >= since);
  rewriteRows(ports.table(PHRASES), PHRASES, phraseLines(desk, recent, answers));
  const kinds = satisfied.filter(({ figure, group }) => figure === texts.satisfaction.kind && group !== '').length;
  ports.workbook.fitCharts({ ...extentsOf(counted), satisfaction: { rows: kinds, columns: 1 } }, mostCharts);
}

/** Since when the area counts. */
export function areaSince({ ports, setUp, now }: Desk): Instant {
  const zone = ports.zone(setUp.timeZone);
  const month = monthBefore(instantToLocal(zone, now).date, MONTHS_BEFORE);
  return localToInstant(zone, asLocalDate(`${month}-01`), 0);
}

/** 'YYYY-MM' some months before that of a day. */
function monthBefore(date: LocalDate, months: number): string {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** The rows in words, rare groups together. */
function countedLines(language: Language, rows: readonly CountedRow[]): readonly Counted[] {
  const { ages, others, nobody } = reviewAreaTexts(language);
  const common = (key: 'category' | 'product' | 'region' | 'owner'): ((row: CountedRow) => string) => {
    const nameOf = named(
      rows.map((row) => row[key]),
      MOST_GROUPS,
      others,
    );
    return (row) => nameOf(row[key]);
  };
  const [category, product, region, owner] = [common('category'), common('product'), common('region'), common('owner')];
  return rows.map((row) => ({
    ...row,
    category: category(row),
    product: product(row),
    region: region(row),
    owner: owner(row) || nobody,
    age: row.days === null ? '' : (ages[ageOf(row.days)] ?? ''),
    clock: row.clock === '' ? '' : wordIn(language, 'clocks', row.clock),
  }));
}

/** How many groups each pivot table comes to. */
function extentsOf(rows: readonly Counted[]): Readonly<Record<PivotId, Extent>> {
  const extent = (id: PivotId): Extent => {
    const { rows: down, columns: across, where } = PIVOTS_OF_REVIEW[id];
    const own = rows.filter((row) => where.every((key) => row[key] !== null && row[key] !== ''));
    const groups = (key: keyof Counted): number => new Set(own.map((row) => row[key])).size;
    return { rows: groups(down), columns: across === null ? 0 : groups(across) };
  };
  return Object.fromEntries(PIVOT_IDS.map((id) => [id, extent(id)])) as Record<PivotId, Extent>;
}

/** The answers that may be told of: of an anonymous survey none that came today. */
function settled({ pack }: Desk, answers: readonly CountedAnswer[], today: LocalDate): readonly CountedAnswer[] {
  const from = `${Number(today.slice(0, 4)) - 1}-01-01`;
  const until = pack.survey.anonymous ? today : '9999-12-31';
  return answers.filter(({ answeredOn }) => answeredOn >= from && answeredOn < until);
}

/** Means by group, each group of groups with its definition; of an anonymous survey by the locked keys. */
function satisfiedLines(
  desk: Desk,
  tickets: readonly ReviewedTicket[],
  answers: readonly CountedAnswer[],
  dateOf: (at: Instant) => LocalDate,
): readonly PivotLine[] {
  const { ports, pack, setUp, now } = desk;
  const { anonymous } = pack.survey;
  const texts = reviewAreaTexts(setUp.language);
  const known = anonymous
    ? byKeys(tickets, answers, rowsIfThere(ports, SURVEY_KEYS) ?? [])
    : tickets.flatMap((of): AnswerOf<ReviewedTicket>[] =>
        of.answer === null ? [] : [{ of, answeredOn: dateOf(of.answer.at), score: of.answer.score }],
      );
  const from = `${Number(dateOf(now).slice(0, 4)) - 1}-01-01`;
  const inTime = known.filter(({ answeredOn }) => answeredOn >= from);
  const groups: Readonly<Record<SatisfiedBy, (of: ReviewedTicket) => string>> = {
    kind: ({ category1 }) => category1,
    category: ({ category }) => category,
    product: ({ product }) => product,
    channel: ({ channel }) => channel,
    region: ({ region }) => region,
    owner: ({ owner }) => owner,
    month: ({ receivedAt }) => dateOf(receivedAt).slice(0, 7),
  };
  return SATISFIED_BY.flatMap((by): PivotLine[] => {
    const all = satisfactionBy(inTime, groups[by], anonymous ? FEWEST_ANSWERS : 1, FEWEST_ANSWERS);
    const line = { figure: texts.satisfaction[by], meaning: texts.satisfactionIs(anonymous) };
    if (all.length === 0) return [{ ...line, group: '', mean: null, answers: null }];
    return all.slice(0, MOST_SATISFIED).map(({ group, score }, index) => ({
      ...line,
      ...(index === 0 ? {} : { meaning: '' }),
      ...{ group, mean: score.mean, answers: score.of },
    }));
  });
}

/** Whose an anonymous answer is, by the sheet of keys; it goes no further than into means. */
function byKeys(
  tickets: readonly ReviewedTicket[],
  answers: readonly CountedAnswer[],
  keys: readonly RowOf<typeof SURVEY_KEYS>[],
): readonly AnswerOf<ReviewedTicket>[] {
  const byNo = new Map(tickets.map((ticket) => [ticket.ticketNo, ticket]));
  const ticketOf = new Map(keys.map(({ surveyNo, ticketNo }) => [surveyNo, byNo.get(ticketNo)]));
  return answers.flatMap(({ surveyNo, answeredOn, scores }): AnswerOf<ReviewedTicket>[] => {
    const of = ticketOf.get(surveyNo);
    const given = scores.filter((score) => score !== null);
    return of === undefined || given.length === 0
      ? []
      : [{ of, answeredOn, score: given.reduce((sum, score) => sum + score, 0) / given.length }];
  });
}

function phraseLines(
  { setUp, pack }: Desk,
  tickets: readonly ReviewedTicket[],
  answers: readonly CountedAnswer[],
): readonly PhraseLine[] {
  const { phrases: texts } = reviewAreaTexts(setUp.language);
  const { anonymous } = pack.survey;
  const linesOf = (
    topic: string,
    meaning: string,
    grouped: readonly GroupedText[],
    fewest: number,
    hasExamples = true,
  ): readonly PhraseLine[] => {
    const found = phrasesOf(grouped.slice(-MOST_TEXTS), fewest, MOST_PHRASES);
    const none = {
      topic,
      group: '',
      phrase: '',
      texts: null,
      share: null,
      elsewhere: null,
      example: texts.none,
      meaning,
    };
    if (found.length === 0) return [none];
    return found.map(({ group, word, here, elsewhere, example }, index) => ({
      ...{ topic, group, phrase: word, texts: here.hits, share: rate(here), meaning: index === 0 ? meaning : '' },
      elsewhere: elsewhere.all === 0 ? null : rate(elsewhere),
      example: hasExamples ? example : '',
    }));
  };
  const byKind = tickets.map(({ category1, description }) => ({ group: category1, text: description }));
  const lots = surveyPeriods(answers, anonymous ? FEWEST_ANSWERS : 1)
    .flatMap(({ answers: of }) => of)
    .sort((one, other) => (one.answeredOn === other.answeredOn ? 0 : one.answeredOn < other.answeredOn ? -1 : 1));
  const byScore = lots.map(({ scores, low, suggestion }) => {
    const score = lowestScore(scores);
    const exact = score === null ? '' : texts.score(score);
    return { group: anonymous ? (low ? texts.low : texts.notLow) : exact, text: suggestion };
  });
  return [
    ...linesOf(texts.byKind, texts.ofKind, byKind, FEWEST_WITH_WORD),
    ...linesOf(
      texts.byScore,
      texts.ofScore(anonymous),
      byScore,
      anonymous ? FEWEST_ANSWERS : FEWEST_WITH_WORD,
      !anonymous,
    ),
  ];
}
