import { scoreOf } from '../../../src/domain/survey/score';
import { surveyWords } from '../../../src/i18n/customers/surveyForm';
import { LANGUAGES } from '../../../src/packs/pack';
import { packOf, PACKS } from '../../../src/packs/packs';

describe('the survey form', () => {
  test.each(LANGUAGES.flatMap((language) => Object.values(PACKS).map((pack) => [pack.id, language, pack] as const)))(
    'of %s in %s has a title of its own for every question',
    (_, language, pack) => {
      const words = surveyWords(pack, language);
      const reasons = words.questions.flatMap(({ reasonTitle }) => reasonTitle ?? []);
      const titles = [...words.questions.map(({ title }) => title), ...reasons, words.tokenTitle];
      expect(new Set(titles).size).toBe(titles.length);
      for (const question of words.questions) {
        expect(question.scores).toHaveLength(question.kind === 'text' ? 0 : 5);
        expect(question.reasonTitle === undefined).toBe(question.kind === 'text');
        question.scores.forEach((score, index) => {
          expect(scoreOf(score, [])).toBe(index + 1);
        });
      }
      expect(words.confirmation).not.toBe('');
    },
  );

  test('names all five scores and asks for no names where it is anonymous', () => {
    const { questions } = surveyWords(packOf('service-standard'), 'zh-CN');
    expect(questions[0]).toEqual({
      title: '响应速度',
      kind: 'scale',
      scores: ['1 非常慢', '2 较慢', '3 一般', '4 较快', '5 非常快'],
      reasonTitle: '评分较低的原因（响应速度）',
      help: '',
    });
    expect(questions[3]?.help).toContain('请不要填写姓名');
    expect(surveyWords(packOf('service-standard'), 'zh-CN').reasonHelp).toContain('请不要填写姓名');
  });

  test('tells questions of the same title apart', () => {
    const pack = packOf('rapid-response');
    const [question] = pack.survey.questions;
    const doubled = { ...pack, survey: { ...pack.survey, questions: [question!, question!] } };
    const titles = surveyWords(doubled, 'en').questions.map(({ title }) => title);
    expect(new Set(titles).size).toBe(2);
  });
});
