import type { Answer, Question } from '../../../probe/question';
import { comparisonOf } from '../../../scripts/probe/comparison';
import { type ProbeFile, probeFileFrom } from '../../../scripts/probe/probeFile';

const QUESTION: Question = { id: 'size', asked: 'How large?', how: 'so', difference: 'sheet-size' };

const file = (answer: Answer, userLocale = 'en', asked = QUESTION.asked, id = QUESTION.id): ProbeFile => ({
  format: 1,
  askedAt: '2026-03-02T09:00:00.000Z',
  userLocale,
  answers: [{ id, asked, answer }],
});

describe('Google and the emulator', () => {
  test('agree where the values are the same, in whatever order their members stand', () => {
    const { agreed, disagreements } = comparisonOf(
      file({ value: { a: 1, b: [{ c: null, d: 'x' }] } }),
      file({ value: { b: [{ d: 'x', c: null }], a: 1 } }),
      [QUESTION],
    );
    expect([agreed, disagreements]).toEqual([['size'], []]);
  });

  test.each<[string, Answer, Answer]>([
    ['another value', { value: 1 }, { value: '1' }],
    ['an error for a value', { threw: 'no' }, { value: 1 }],
    ['other words of an error', { threw: 'no' }, { threw: 'not so' }],
    ['other words of a refusal', { value: { refused: 'no' } }, { value: { refused: 'not so' } }],
    ['a refusal for a value', { value: { refused: 'no' } }, { value: { took: 1 } }],
    ['no answer of the emulator', { value: 1 }, { unanswered: 'nobody came' }],
  ])('disagree by %s', (_what, google, emulator) => {
    expect(comparisonOf(file(google), file(emulator), [QUESTION]).disagreements).toMatchObject([
      { id: 'size', difference: 'sheet-size' },
    ]);
  });

  test('are not held to the words of refusals where the account is not in English, but to refusing', () => {
    const disagreeing = (google: Answer, emulator: Answer) =>
      comparisonOf(file(google, 'zh_CN'), file(emulator), [QUESTION]).disagreements.length;
    expect(disagreeing({ value: { refused: '超出范围' } }, { value: { refused: 'out of bounds' } })).toBe(0);
    expect(disagreeing({ threw: '超出范围' }, { threw: 'out of bounds' })).toBe(0);
    expect(disagreeing({ value: { took: null } }, { value: { refused: 'out of bounds' } })).toBe(1);
    expect(disagreeing({ value: '超出范围' }, { value: 'out of bounds' })).toBe(1);
  });

  test('are not compared where Google did not answer, or where it is measured', () => {
    expect(comparisonOf(file({ unanswered: 'by hand' }), file({ value: 1 }), [QUESTION])).toMatchObject({
      open: ['size: {"unanswered":"by hand"}'],
      disagreements: [],
    });
    expect(comparisonOf(file({ value: 7 }), file({ value: 1 }), [{ ...QUESTION, isMeasured: true }])).toMatchObject({
      measured: ['size: Google {"value":7}, emulator {"value":1}'],
      disagreements: [],
    });
  });

  test('disagree where the question was another, or is asked no more', () => {
    expect(
      comparisonOf(file({ value: 1 }, 'en', 'How wide?'), file({ value: 1 }), [QUESTION]).disagreements,
    ).toMatchObject([{ id: 'size', emulator: 'is asked “How large?”: run the probe anew' }]);
    expect(
      comparisonOf(
        {
          ...file({ value: 1 }),
          answers: [...file({ value: 1 }).answers, ...file({ value: 2 }, 'en', 'Old?', 'old').answers],
        },
        file({ value: 1 }),
        [QUESTION],
      ).disagreements,
    ).toMatchObject([{ id: 'old', emulator: 'no such question: run the probe anew' }]);
  });
});

describe('a probe.json', () => {
  test('is read as it was written', () => {
    const given = file({ value: { a: [1, 'x', null, true] } });
    expect(probeFileFrom(JSON.stringify(given))).toEqual(given);
  });

  test.each<[string, unknown, RegExp]>([
    ['of another format', { ...file({ value: 1 }), format: 2 }, /does not hold at format/],
    ['without a language', { ...file({ value: 1 }), userLocale: '' }, /does not hold at userLocale/],
    ['with a foreign member', { ...file({ value: 1 }), owner: 'x' }, /does not hold at owner/],
    [
      'with a question twice',
      { ...file({ value: 1 }), answers: [...file({ value: 1 }).answers, ...file({ value: 1 }).answers] },
      /stands there twice/,
    ],
    ['with two answers in one', { ...file({ value: 1, threw: 'x' }) }, /does not hold at answers\.0\.answer/],
  ])('%s is refused in one line', (_what, given, message) => {
    expect(() => probeFileFrom(JSON.stringify(given))).toThrow(message);
  });

  test('that is no JSON is refused too', () => {
    expect(() => probeFileFrom('{')).toThrow(/^probe\.json is no JSON/);
  });
});
