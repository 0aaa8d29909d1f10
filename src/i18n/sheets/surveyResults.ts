/** The words that the results of the survey bring along, beside the heads of their sheet. */
import type { Language } from '../../packs/pack';

export interface ResultsTexts {
  /** All answers together. */
  readonly all: string;
  /** @param month 'YYYY-MM' */
  readonly month: (month: string) => string;
  /** A rated question and what its lowest and highest score mean. */
  readonly question: (title: string, lowest: string, highest: string) => string;
  /** @param today 'YYYY-MM-DD' */
  readonly asOf: (today: string, isAnonymous: boolean) => string;
}

const TEXTS: Readonly<Record<Language, ResultsTexts>> = {
  'zh-CN': {
    all: '全部',
    month: (month) => `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`,
    question: (title, lowest, highest) => `${title}（1 ${lowest} … 5 ${highest}）`,
    asOf: (today, isAnonymous) =>
      isAnonymous
        ? `统计截至 ${today} 零时，每天夜里更新。问卷匿名：每满三份新的答卷才计入一次，因此不足三份时不显示任何数字，也无法从数字的变化推知某一份答卷。`
        : `统计截至 ${today}，每天夜里更新；也可点菜单「更新复盘」立即更新。`,
  },
  en: {
    all: 'All',
    month: (month) => month,
    question: (title, lowest, highest) => `${title} (1 ${lowest} … 5 ${highest})`,
    asOf: (today, isAnonymous) =>
      isAnonymous
        ? `As of the beginning of ${today}, renewed every night. The survey is anonymous: answers are counted three at a time, so that below three there are no figures and no change of a figure tells of a single answer.`
        : `As of ${today}, renewed every night, or at once with “Refresh the review” of the menu.`,
  },
};

export function resultsTexts(language: Language): ResultsTexts {
  return TEXTS[language];
}
