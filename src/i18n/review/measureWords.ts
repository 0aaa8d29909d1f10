/** Measures in sentences: what one shall move, and what came of it. */
import type { CountedDays, Judged } from '../../domain/measures/effect';
import type { MeasureFigure } from '../../domain/measures/figure';
import type { Language } from '../../packs/pack';
import { dateText } from '../dateText';
import { wordIn } from '../lists/words';
import type { MeasureTexts } from './measures';
import { measuresEn } from './measures.en';
import { measuresZhCn } from './measures.zh-CN';

/** The words of measures in one language. */
export function measureTexts(language: Language): MeasureTexts {
  return language === 'zh-CN' ? measuresZhCn : measuresEn;
}

/**
 * What a measure shall move.
 * @example measureFigure('en', figure) //=> 'Complaints received · Product: A1 · to fall by 30 %'
 */
export function measureFigure(language: Language, { figure, clock, scope, of, goalPercent }: MeasureFigure): string {
  const texts = measureTexts(language);
  const name = clock ? texts.missedOf(wordIn(language, 'clocks', clock)) : texts.figures[figure][0];
  return texts.figure(name, scope === 'all' ? '' : texts.scope(texts.scopes[scope], of), goalPercent);
}

/** What came of it: the statement, and both counts with their days. */
export function measureEffect(language: Language, judged: Judged): string {
  const texts = measureTexts(language);
  const { statement, before, after } = judged;
  const days = ({ from, to }: CountedDays): string => texts.days(dateText(language, from), dateText(language, to));
  return texts.effect(
    texts.statements[statement][0],
    countText(language, before),
    days(before),
    countText(language, after),
    days(after),
  );
}

/** A figure over some days. */
export function countText(language: Language, { hits, all }: CountedDays): string {
  const texts = measureTexts(language);
  if (hits === null) return texts.hidden;
  if (all === null) return texts.cases(hits);
  return all === 0 ? texts.noCases : texts.share(Math.round((100 * hits) / all), hits, all);
}

/** What stands in the closed loop in place of a complaint. */
export function reviewMeasureOrigin(language: Language, figure: MeasureFigure | undefined): string {
  return measureTexts(language).fromReview(figure ? measureFigure(language, figure) : '');
}
