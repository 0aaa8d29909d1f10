import { phrasesOf } from '../../../src/domain/review/phrases';
import { frequentWords } from '../../../src/domain/survey/frequentWords';
import { segmenter } from '../../../src/domain/survey/segmented';

const TEXTS = [
  { group: '技术故障', text: '登录超时，请回电 13812345678' },
  { group: '技术故障', text: '早上登录超时两次，邮箱 zhang@example.com' },
  { group: '技术故障', text: '页面打不开' },
  { group: '物流配送', text: '快递停滞三天，登录后看不到进度' },
  { group: '', text: '登录超时' },
];

describe('what people write of each group', () => {
  test('are the words of several texts, with how often they stand elsewhere and the newest example, contacts masked', () => {
    const [first] = phrasesOf(TEXTS, 2, 3);
    expect(first).toEqual({
      group: '技术故障',
      word: '登录超时',
      here: { hits: 2, all: 3 },
      elsewhere: { hits: 0, all: 1 },
      example: '早上登录超时两次，邮箱 z***@example.com',
    });
    expect(JSON.stringify(phrasesOf(TEXTS, 1, 30))).not.toMatch(/13812345678|zhang@/);
  });

  test('one text has no phrases, and groups with most texts come first', () => {
    expect(phrasesOf(TEXTS.slice(0, 1), 2, 3)).toEqual([]);
    const groups = phrasesOf([...TEXTS].reverse(), 1, 1).map(({ group }) => group);
    expect(groups).toEqual(['技术故障', '物流配送']);
  });

  test('a long text is cut around the phrase', () => {
    const text = `${'a '.repeat(60)}refund refused${' z'.repeat(60)}`;
    const [found] = phrasesOf(
      [1, 2].map(() => ({ group: 'G', text })),
      2,
      1,
    );
    expect(found?.word).toBe('refund refused');
    expect(found?.example).toMatch(/^….{24}refund refused.{24}…$/);
  });
});

describe('Chinese is parted into words', () => {
  test('by the dictionary of the engine: no piece crosses the border of a word', () => {
    expect(segmenter()?.('登录超时')).toEqual(['登录', '登录超时', '超时']);
    expect(segmenter()?.('我们没有登录')).toEqual(['登录']);
  });

  test('into pieces of two to four characters where it has none, which find the same phrase', () => {
    const texts = ['登录失败了', '又登录失败'].map((text) => ({ text, low: false }));
    const [byPieces] = frequentWords(texts, 2, 1);
    const [byWords] = frequentWords(texts, 2, 1, segmenter());
    expect([byPieces?.word, byWords?.word]).toEqual(['登录失败', '登录失败']);
  });
});
