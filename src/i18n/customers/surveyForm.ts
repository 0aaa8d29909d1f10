/** The survey form of a pack in words. */
import type { Language, Pack, SurveyQuestion } from '../../packs/pack';

/** What the form is made from. */
export interface SurveyWords {
  readonly title: string;
  readonly introduction: string;
  readonly confirmation: string;
  readonly tokenTitle: string;
  readonly tokenHelp: string;
  readonly questions: readonly SurveyQuestionWords[];
  /** Headings of the pages after the first: a further score, why a score is low, the last one. */
  readonly nextPage: string;
  readonly reasonPage: string;
  readonly lastPage: string;
  readonly reasonHelp: string;
}

interface SurveyQuestionWords {
  /** Unique within the form: answers are found by it. */
  readonly title: string;
  readonly kind: 'scale' | 'text';
  /** What is chosen from, worst first: each begins with its score; none for text. */
  readonly scores: readonly string[];
  /** Title of the question that is asked where the score is low; left out for text. */
  readonly reasonTitle?: string;
  readonly help: string;
}

interface FormTexts {
  readonly confirmation: string;
  readonly tokenTitle: string;
  readonly tokenHelp: string;
  readonly textHelp: string;
  readonly anonymousTextHelp: string;
  readonly nextPage: string;
  readonly reasonPage: string;
  readonly lastPage: string;
  readonly reasonHelp: string;
  readonly anonymousReasonHelp: string;
  readonly reasonTitle: (question: string) => string;
}

const TEXTS: Readonly<Record<Language, FormTexts>> = {
  'zh-CN': {
    confirmation: '感谢您的反馈！您的意见会帮助我们改进服务。',
    tokenTitle: '问卷编号（请勿修改）',
    tokenHelp: '已自动填好，用于避免重复答卷。',
    textHelp: '选填。',
    anonymousTextHelp: '选填。为保护您的隐私，请不要填写姓名、电话等个人信息。',
    nextPage: '下一题',
    reasonPage: '请告诉我们原因',
    lastPage: '最后一步',
    reasonHelp: '哪里没有做好？您的说明会帮助我们改进。',
    anonymousReasonHelp: '哪里没有做好？您的说明会帮助我们改进。为保护您的隐私，请不要填写姓名、电话等个人信息。',
    reasonTitle: (question) => `评分较低的原因（${question.replace(/[？?]$/, '')}）`,
  },
  en: {
    confirmation: 'Thank you for your answer. It helps us do better.',
    tokenTitle: 'Survey number (please leave as it is)',
    tokenHelp: 'Filled in already; it keeps answers from being counted twice.',
    textHelp: 'Optional.',
    anonymousTextHelp: 'Optional. To stay anonymous, please leave out names, phone numbers and the like.',
    nextPage: 'Next question',
    reasonPage: 'Please tell us why',
    lastPage: 'One last thing',
    reasonHelp: 'What did we not do well? It helps us do better.',
    anonymousReasonHelp:
      'What did we not do well? It helps us do better. To stay anonymous, please leave out names, phone numbers and the like.',
    reasonTitle: (question) => `Why not better: ${question.replace(/[?？]$/, '')}`,
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
    nextPage: texts.nextPage,
    reasonPage: texts.reasonPage,
    lastPage: texts.lastPage,
    reasonHelp: anonymous ? texts.anonymousReasonHelp : texts.reasonHelp,
    questions: questions.map((question) => questionWords(question, language, anonymous, taken)),
  };
}

function freeTitle(wanted: string, taken: Set<string>): string {
  let title = wanted;
  for (let count = 2; taken.has(title); count += 1) title = `${wanted} (${count})`;
  taken.add(title);
  return title;
}

function questionWords(
  { title, kind, scores }: SurveyQuestion,
  language: Language,
  anonymous: boolean,
  taken: Set<string>,
): SurveyQuestionWords {
  const texts = TEXTS[language];
  const free = freeTitle(title[language], taken);
  if (kind === 'text')
    return { title: free, kind, scores: [], help: anonymous ? texts.anonymousTextHelp : texts.textHelp };
  return {
    title: free,
    kind,
    scores: scores.map((score, index) => `${index + 1} ${score[language]}`),
    reasonTitle: freeTitle(texts.reasonTitle(free), taken),
    help: '',
  };
}
