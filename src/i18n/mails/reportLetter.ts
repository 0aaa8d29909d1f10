/** The report as a letter: what matters first, what is to be decided next, then the figures with their bars. */
import { loopNoOf } from '../../domain/measures/measure';
import type { Report, ReportedFigure, ReportedProblem } from '../../domain/review/report';
import type { ScoreReport } from '../../domain/review/scoreReport';
import type { ReportTexts } from '../review/report';
import type { ReviewTexts } from '../review/review';
import type { Bar, LetterBlock, LetterSection } from './letterSections';
import type { Draft, MailFacts } from './mailFacts';
import { rowsOf } from './mailFacts';

const MINUTES_PER_HOUR = 60;

interface Words {
  readonly report: ReportTexts;
  readonly review: ReviewTexts;
  /** Title of the sheet that keeps reports. */
  readonly sheet: string;
}

/** What a report names by number alone and is looked up for whoever reads it: reasons of low scores, and measures. */
export type ReportWords = Readonly<Record<string, string>>;

/** Facts that hold no report, as those of placeholders, give what is around it. */
export function reportLetter(words: Words, facts: MailFacts): Draft {
  const { report: texts, review } = words;
  const days = facts.text('from') === '' ? '' : review.period(facts.text('from'), facts.text('to'));
  const subject = texts.subject(facts.text('kind'), days);
  const report = parsed(facts.text('report')) as Report | null;
  const named = (parsed(facts.text('reportWords')) ?? {}) as ReportWords;
  return {
    subject,
    title: subject,
    before: [texts.greeting],
    rows: rowsOf([['PDF', facts.text('pdf') === 'failed' ? texts.noPdf : '']]),
    sections: report === null ? [] : sectionsOf(words, report, named, facts),
    after:
      report === null
        ? []
        : [
            texts.counted(review.period(report.period.before.from, report.period.before.to), facts.at('countedAt')),
            facts.text('reportNo') === '' ? '' : texts.keptAs(facts.text('reportNo'), words.sheet),
          ],
  };
}

/** What JSON holds, null of ''. It is the desk's own: nobody else writes what the outbox keeps. */
function parsed(json: string): unknown {
  return json === '' ? null : JSON.parse(json);
}

function sectionsOf(words: Words, report: Report, named: ReportWords, facts: MailFacts): readonly LetterSection[] {
  const { report: texts } = words;
  const { decisions, measures, outliers } = report;
  const section = (part: keyof ReportTexts['parts'], blocks: readonly LetterBlock[]): LetterSection => ({
    title: texts.parts[part],
    blocks,
  });
  return [
    { title: '', blocks: [{ kind: 'lines', lines: headline(texts, words.review, report) }] },
    section('decide', [
      {
        kind: 'points',
        lines: decisions.length === 0 ? [texts.nothing] : decisions.map((one) => decisionText(texts, one)),
      },
    ]),
    section('figures', [figureTable(words, report.figures)]),
    section('kinds', [report.kinds.length === 0 ? none(texts) : { kind: 'bars', bars: kindBars(texts, report) }]),
    section('problems', problemBlocks(words, report.problems)),
    section('scores', scoreBlocks(texts, report.scores, named)),
    section('measures', measureBlocks(texts, measures, named, facts)),
    section('outliers', [
      outliers.length === 0
        ? none(texts)
        : {
            kind: 'table',
            headings: [texts.columns.ticket, texts.columns.value],
            rows: outliers.map(({ ticketNo, why, value }) => [
              words.review.outliers[why][0](ticketNo),
              why === 'slow'
                ? texts.amount(value / MINUTES_PER_HOUR, 'hours')
                : texts.amount(value, why === 'waiting' ? 'days' : 'times'),
            ]),
          },
    ]),
  ];
}

function none(texts: ReportTexts): LetterBlock {
  return { kind: 'lines', lines: [texts.nothing] };
}

/** Three sentences: how much came, whether it was in time, and what customers and measures say. */
function headline(texts: ReportTexts, review: ReviewTexts, report: Report): readonly string[] {
  const { headline: said } = texts;
  const figure = (id: ReportedFigure['id']): ReportedFigure | undefined => report.figures.find((one) => one.id === id);
  const [received, kept] = [figure('received'), figure('kept')];
  const { scores, measures } = report;
  const below = report.kinds.filter(({ isBelow }) => isBelow).map(({ group }) => group);
  const count = (one: ReportedFigure | undefined): number => one?.now ?? 0;
  const all = kept?.cases ?? 0;
  return [
    said.volume(
      count(received),
      texts.besides(String(received?.before ?? 0), changeWord(review, received)),
      count(figure('ended')),
      count(figure('open')),
    ),
    all === 0
      ? said.noneCameOut
      : said.kept(Math.round(count(kept)), Math.round((count(kept) * all) / 100), all, below),
    said.joined([
      scores === null ? said.fewAnswers : said.scores(scores.mean.toFixed(1), scores.answers, scores.low),
      said.measures(measures.open, measures.overdue),
    ]),
  ];
}

function changeWord(review: ReviewTexts, figure: ReportedFigure | undefined): string {
  return figure?.change ? review.changes[figure.change] : '';
}

function decisionText(texts: ReportTexts, decision: Report['decisions'][number]): string {
  const say = texts.decisions[decision.what] as (one: typeof decision) => string;
  return say(decision);
}

function figureTable({ report: texts, review }: Words, figures: Report['figures']): LetterBlock {
  const { columns } = texts;
  const shown = (value: number | null, unit: ReportedFigure['unit']): string =>
    value === null ? '–' : texts.amount(value, unit);
  return {
    kind: 'table',
    headings: [columns.figure, columns.now, columns.before, columns.change],
    rows: figures.map((figure) => [
      review.figures[figure.id][0],
      shown(figure.now, figure.unit),
      shown(figure.before, figure.unit),
      changeWord(review, figure),
    ]),
  };
}

function kindBars(texts: ReportTexts, { kinds }: Report): readonly Bar[] {
  return kinds.map(({ group, kept, percent, before, isBelow }) => ({
    label: group,
    value: texts.kept(Math.round(percent), kept.hits, kept.all, before === null ? null : Math.round(before), isBelow),
    part: percent / 100,
    isBad: isBelow,
  }));
}

function problemBlocks({ report: texts, review }: Words, problems: readonly ReportedProblem[]): readonly LetterBlock[] {
  if (problems.length === 0) return [none(texts)];
  const most = Math.max(...problems.map(({ now }) => now));
  return [
    {
      kind: 'bars',
      bars: problems.map(({ group, now, before, change }) => ({
        label: group,
        value: texts.problem(now, texts.besides(String(before), review.changes[change])),
        part: now / most,
      })),
    },
    {
      kind: 'points',
      lines: problems.map(
        ({ group, explained, now, causes, measures }) =>
          `${texts.causes(
            group,
            explained,
            now,
            causes.map(({ cause, tickets }) => texts.cause(cause, tickets)),
          )}${texts.measuresTaken(measures)}`,
      ),
    },
  ];
}

function scoreBlocks(texts: ReportTexts, scores: ScoreReport | null, named: ReportWords): readonly LetterBlock[] {
  if (scores === null) return [{ kind: 'lines', lines: [texts.headline.joined([texts.headline.fewAnswers])] }];
  const all = scores.distribution.reduce((sum, count) => sum + count, 0);
  const { columns } = texts;
  return [
    { kind: 'lines', lines: [texts.answers(scores.mean.toFixed(1), scores.answers)] },
    {
      kind: 'bars',
      bars: [5, 4, 3, 2, 1].map((score) => {
        const count = scores.distribution[score - 1] ?? 0;
        return {
          label: texts.score(score),
          value: texts.scored(count, Math.round((100 * count) / all)),
          part: count / all,
        };
      }),
    },
    { kind: 'lines', lines: [texts.followed(scores.low, scores.contacts)] },
    {
      kind: 'table',
      headings: [columns.survey, columns.lowest, columns.contact, columns.reason],
      rows: scores.lowest.map(({ surveyNo, lowest, contact }) => [
        surveyNo,
        texts.amount(lowest, 'points').replace('.0', ''),
        texts.contacts[contact],
        named[`survey/${surveyNo}`] ?? '',
      ]),
    },
  ];
}

function measureBlocks(
  texts: ReportTexts,
  measures: Report['measures'],
  named: ReportWords,
  facts: MailFacts,
): readonly LetterBlock[] {
  const { columns, loop } = texts;
  const counts = (['opened', 'done', 'effective', 'notEffective'] as const).map((id) => [id, measures[id]] as const);
  const most = Math.max(1, ...counts.map(([, count]) => count));
  return [
    {
      kind: 'bars',
      bars: counts.map(([id, count]) => ({
        label: loop[id],
        value: String(count),
        part: count / most,
        isBad: id === 'notEffective' && count > 0,
      })),
    },
    { kind: 'lines', lines: [texts.atEnd(measures.open, measures.overdue, measures.unproved)] },
    {
      kind: 'table',
      headings: [columns.measure, columns.owner, columns.dueOn],
      rows: measures.late.map(({ ticketNo, measureNo, owner, dueOn }) => {
        const loopNo = loopNoOf(ticketNo, measureNo);
        return [[loopNo, named[`measure/${loopNo}`] ?? ''].join(' ').trim(), owner, facts.day(dueOn)];
      }),
    },
  ];
}
