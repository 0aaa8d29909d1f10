/** Survey questions that several packs ask. */
import type { Survey, SurveyQuestion } from './pack';
import { words } from './words';

/** Overall satisfaction, 1 (very dissatisfied) to 5 (very satisfied). */
const SATISFACTION: SurveyQuestion = {
  id: 'satisfaction',
  title: words('您对本次问题的处理是否满意？', 'How satisfied are you with how we handled your problem?'),
  kind: 'scale',
  scores: [
    words('非常不满意', 'Very dissatisfied'),
    words('不满意', 'Dissatisfied'),
    words('一般', 'Neither'),
    words('满意', 'Satisfied'),
    words('非常满意', 'Very satisfied'),
  ],
};

/** What the customer would like us to do better, in their own words. */
export const SUGGESTION: SurveyQuestion = {
  id: 'suggestion',
  title: words('您的意见和建议', 'Your comments and suggestions'),
  kind: 'text',
  scores: [],
};

/** One score and an open suggestion, answered under the ticket so that the score stands in its row. */
export const CSAT_SURVEY: Survey = {
  title: words('服务满意度调查', 'Satisfaction survey'),
  introduction: words(
    '您反馈的问题已处理完毕。请用一分钟为本次服务打分，您的意见会帮助我们改进。',
    'Your problem has been dealt with. Please take a minute to rate our service; your answer helps us improve.',
  ),
  anonymous: false,
  questions: [SATISFACTION, SUGGESTION],
  lowScore: 3,
};
