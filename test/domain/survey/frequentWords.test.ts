import fc from 'fast-check';
import { frequentWords } from '../../../src/domain/survey/frequentWords';

const said = (...texts: readonly string[]) => texts.map((text) => ({ text, low: text.includes('!') }));
const words = (...of: Parameters<typeof frequentWords>) =>
  frequentWords(...of).map(({ word, texts, low }) => [word, texts, low]);

describe('What many customers write alike', () => {
  it('is found in Chinese without a dictionary, the longer word in place of its pieces', () => {
    const texts = said(
      '客服态度很好，配送太慢！',
      '配送太慢，等了一周!',
      '希望配送再快一点',
      '客服态度不错',
      '验证码收不到!',
    );
    expect(words(texts, 2, 10)).toEqual([
      ['配送', 3, 1],
      ['配送太慢', 2, 1],
      ['客服态度', 2, 0],
    ]);
  });

  it('is found in English, in whatever form and case, and pairs of words in place of the single ones', () => {
    const texts = said(
      'Delivery time was too long!',
      'The delivery time: two weeks!',
      'Nobody told me about the delivery. Time was lost.',
      'I was kept waiting',
      'Waiting, waiting, WAITING!',
    );
    expect(words(texts, 2, 10)).toEqual([
      ['delivery', 3, 2],
      ['time', 3, 2],
      ['delivery time', 2, 2],
      ['waiting', 2, 1],
    ]);
  });

  it('counts a text once, leaves out linking words and plain numbers, and takes no more than asked for', () => {
    expect(words(said('慢慢慢慢慢慢', '的了是的了是', '12345 12345', 'the and of'), 1, 10)).toEqual([
      ['慢慢慢慢', 1, 0],
    ]);
    expect(words(said('refund refund refund', 'refund'), 1, 10)).toEqual([
      ['refund', 2, 0],
      ['refund refund', 1, 0],
    ]);
    expect(frequentWords(said('alpha beta gamma', 'alpha beta gamma'), 2, 1)).toHaveLength(1);
  });

  it('stands in as many texts as it says, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: fc.constantFrom('配', '送', '慢', 'a', 'b', ' ', '。', '=', '<', '😀'), maxLength: 12 }),
          { maxLength: 8 },
        ),
        (texts) => {
          for (const { word, texts: count } of frequentWords(said(...texts), 1, 20)) {
            const having = texts.filter((text) => text.toLowerCase().includes(word.split(' ')[0] ?? ''));
            expect(count).toBeGreaterThan(0);
            expect(count).toBeLessThanOrEqual(having.length);
          }
        },
      ),
    );
  });

  it('is not slowed down by thousands of long texts', () => {
    const story = Array.from({ length: 400 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7919) % 5000))).join('');
    const texts = Array.from({ length: 300 }, (_, at) => ({
      text: `${story.slice(at)}${story.slice(0, at)}`,
      low: false,
    }));
    expect(frequentWords(texts, 3, 15)).toHaveLength(15);
  });
});
