/** What customers say of the desk as a whole: how many gave which score, what many wrote, how many low scores were followed up. */
import { frequentWords } from '../../domain/survey/frequentWords';
import { FEWEST_ANSWERS, scoreSummary } from '../../domain/survey/scoreSummary';
import type { SurveyAnswer } from '../../domain/survey/surveyPeriods';
import { surveyPeriods } from '../../domain/survey/surveyPeriods';
import type { LocalDate } from '../../domain/time/localDate';
import { plusDays } from '../../domain/time/localDate';
import { instantToLocal } from '../../domain/time/zone';
import { resultsTexts } from '../../i18n/sheets/surveyResults';
import type { Language, Survey } from '../../packs/pack';
import { RESULTS } from '../../sheets/results';
import type { RowOf } from '../../sheets/sheet';
import { NO_SURVEY, SURVEYS } from '../../sheets/surveys';
import type { Desk } from '../desk';
import type { Ports } from '../ports';
import { rewriteRows } from '../register/rewriteRows';
import { columnMeanings } from '../review/columnMeanings';
import { rowsIfThere } from '../rowsIfThere';

type Line = RowOf<typeof RESULTS>;
type Figures = Omit<Line, 'word' | 'wordAnswers' | 'wordLow' | 'meaning'>;

/** Months that have rows of their own; older answers count in the rows of all. */
const MONTHS = 12;
/** Days back in which words are looked for. */
const WORD_DAYS = 365;
const MOST_WORDS = 20;
/** Answers that must have a word where each may be told. */
const FEWEST_WITH_WORD = 2;

/** States of answers that came in time. */
const COUNTED: readonly string[] = ['answered', 'low', 'contacted'];
const EXPLAINED = ['answers', 'mean', 'low', 'contacted', 'word', 'wordAnswers', 'wordLow'] as const;

const NOTHING: Figures = {
  period: '',
  question: '',
  answers: null,
  score1: null,
  score2: null,
  score3: null,
  score4: null,
  score5: null,
  mean: null,
  low: null,
  contacted: null,
};

/** An answer with the number that it has on its sheet. */
export interface CountedAnswer extends SurveyAnswer {
  readonly surveyNo: string;
}

/** Writes the results sheet anew. Nothing where the desk has none yet. */
export function writeResults(desk: Desk, answers: readonly SurveyAnswer[]): void {
  const { ports, setUp, pack } = desk;
  if (!ports.workbook.has('results')) return;
  const { date } = instantToLocal(ports.zone(setUp.timeZone), desk.now);
  rewriteRows(ports.table(RESULTS), RESULTS, resultLines(setUp.language, pack.survey, answers, date));
}

/**
 * The answers that count for a survey: those to surveys of the desk that came in time and to as many questions. After a change of process,
 * answers to the former questions are no figures of the new ones. One read.
 */
export function countedAnswers(ports: Ports, { questions }: Survey): readonly CountedAnswer[] {
  const rated = questions.filter(({ kind }) => kind === 'scale').length;
  return (rowsIfThere(ports, SURVEYS) ?? []).flatMap(
    ({ surveyNo, state, answeredOn, score1, score2, score3, suggestion }) => {
      const scores = [score1, score2, score3];
      const isOfToday =
        scores.every((score, index) => index < rated || score === null) && scores.some((score) => score !== null);
      if (surveyNo === '' || surveyNo === NO_SURVEY || answeredOn === '' || !COUNTED.includes(state) || !isOfToday)
        return [];
      const low = state !== 'answered';
      return [
        { surveyNo, answeredOn, scores: scores.slice(0, rated), suggestion, low, contacted: state === 'contacted' },
      ];
    },
  );
}

/**
 * The lines of the sheet. Of an anonymous survey only whole lots of three count, and none of today's answers, so that nobody who looks at
 * the sheet again and again sees one of them come in.
 * @param today the desk's
 */
function resultLines(
  language: Language,
  survey: Survey,
  all: readonly SurveyAnswer[],
  today: LocalDate,
): readonly Line[] {
  const fewest = survey.anonymous ? FEWEST_ANSWERS : 1;
  const settled = survey.anonymous ? all.filter(({ answeredOn }) => answeredOn < today) : all;
  const months = surveyPeriods(settled, fewest);
  const counted = months.flatMap(({ answers }) => answers);
  const texts = resultsTexts(language);
  const figures = [
    ...periodLines(language, survey, texts.all, counted, fewest),
    ...months
      .slice(0, MONTHS)
      .flatMap(({ month, answers }) => periodLines(language, survey, texts.month(month), answers, fewest)),
  ];
  const since = plusDays(today, -WORD_DAYS);
  const words = frequentWords(
    counted.filter(({ answeredOn }) => answeredOn >= since).map(({ suggestion, low }) => ({ text: suggestion, low })),
    Math.max(fewest, FEWEST_WITH_WORD),
    MOST_WORDS,
  );
  const meanings = [texts.asOf(today, survey.anonymous), ...columnMeanings(language, 'results', EXPLAINED)];
  return Array.from({ length: Math.max(figures.length, words.length, meanings.length) }, (_, index): Line => {
    const { word = '', texts: wordAnswers = null, low: wordLow = null } = words[index] ?? {};
    return { ...(figures[index] ?? NOTHING), word, wordAnswers, wordLow, meaning: meanings[index] ?? '' };
  });
}

/** A line for each rated question; what was done about low scores stands in the first. */
function periodLines(
  language: Language,
  { questions }: Survey,
  period: string,
  answers: readonly SurveyAnswer[],
  fewest: number,
): readonly Figures[] {
  const low = answers.filter((answer) => answer.low);
  return questions
    .filter(({ kind }) => kind === 'scale')
    .map(({ title, scores: labels }, index) => {
      const scores = answers.flatMap(({ scores: of }) => of[index] ?? []);
      const summary = scoreSummary(scores, fewest);
      const [score1 = null, score2 = null, score3 = null, score4 = null, score5 = null] = summary?.distribution ?? [];
      return {
        period,
        question: resultsTexts(language).question(
          title[language],
          labels[0]?.[language] ?? '',
          labels[4]?.[language] ?? '',
        ),
        answers: summary?.answers ?? null,
        ...{ score1, score2, score3, score4, score5 },
        mean: summary?.mean ?? null,
        low: index === 0 && summary ? low.length : null,
        contacted: index === 0 && summary ? low.filter(({ contacted }) => contacted).length : null,
      };
    });
}
