/** The survey form of a pack in words. */
import type { Language, Pack, SurveyQuestion } from '../packs/pack';

/** What the form is made from. */
export interface SurveyWords {
  readonly title: string;
  readonly introduction: string;
  readonly confirmation: string;
  readonly tokenTitle: string;
  readonly tokenHelp: string;
  readonly questions: readonly SurveyQuestionWords[];
}

export interface SurveyQuestionWords {
  /** Unique within the form: answers are found by it. */
  readonly title: string;
  readonly kind: 'scale' | 'text';
  /** Words at the two ends of the scale; '' for text. */
  readonly lowest: string;
  readonly highest: string;
  readonly help: string;
}

interface FormTexts {
  readonly confirmation: string;
  readonly tokenTitle: string;
  readonly tokenHelp: string;
  readonly textHelp: string;
  readonly anonymousTextHelp: string;
  /** Between '1 = …' and '2 = …'. */
  readonly comma: string;
}

const TEXTS: Readonly<Record<Language, FormTexts>> = {
  'zh-CN': {
    confirmation: '感谢您的反馈！您的意见会帮助我们改进服务。',
    tokenTitle: '问卷编号（请勿修改）',
    tokenHelp: '已自动填好，用于避免重复答卷。',
    textHelp: '选填。',
    anonymousTextHelp: '选填。为保护您的隐私，请不要填写姓名、电话等个人信息。',
    comma: '，',
  },
  en: {
    confirmation: 'Thank you for your answer. It helps us do better.',
    tokenTitle: 'Survey number (please leave as it is)',
    tokenHelp: 'Filled in already; it keeps answers from being counted twice.',
    textHelp: 'Optional.',
    anonymousTextHelp: 'Optional. To stay anonymous, please leave out names, phone numbers and the like.',
    comma: ', ',
  },
};

/** The words of a pack's survey form. */
export function surveyWords(pack: Pack, language: Language): SurveyWords {
  const { title, introduction, anonymous, questions } = pack.survey;
  const texts = TEXTS[language];
  const taken = new Set([texts.tokenTitle]);
  return {
    title: title[language],
    introduction: introduction[language],
    confirmation: texts.confirmation,
    tokenTitle: texts.tokenTitle,
    tokenHelp: texts.tokenHelp,
    questions: questions.map((question) => ({
      title: freeTitle(question.title[language], taken),
      kind: question.kind,
      ...labels(question, language, anonymous ? texts.anonymousTextHelp : texts.textHelp),
    })),
  };
}

function freeTitle(wanted: string, taken: Set<string>): string {
  let title = wanted;
  for (let count = 2; taken.has(title); count += 1) title = `${wanted} (${count})`;
  taken.add(title);
  return title;
}

function labels(
  { kind, scores }: SurveyQuestion,
  language: Language,
  textHelp: string,
): Pick<SurveyQuestionWords, 'lowest' | 'highest' | 'help'> {
  if (kind === 'text') return { lowest: '', highest: '', help: textHelp };
  const words = scores.map((score) => score[language]);
  return {
    lowest: words[0] ?? '',
    highest: words[words.length - 1] ?? '',
    help: words.map((word, index) => `${index + 1} = ${word}`).join(TEXTS[language].comma),
  };
}
