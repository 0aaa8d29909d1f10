import { plainText } from '../../src/domain/plainText';

describe('Typed text', () => {
  it.each([
    ['a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['tab\tstays', 'tab\tstays'],
    ['pay\u200bpal\ufeff', 'paypal'],
    ['a\u202eb\u2066c\u2069', 'abc'],
    ['\u0000\u0007\u001b[0m\u009f', '[0m'],
    ['half \ud83d of \udc00 one', 'half  of  one'],
  ])('%j is read as %j', (typed, read) => {
    expect(plainText(typed)).toBe(read);
  });

  it('keeps what joins letters and emoji, and whatever else is seen', () => {
    for (const text of ['👨‍👩‍👧', 'می\u200cخواهم', '𠮷野家', '=1+1 <b>', '全角　空格']) expect(plainText(text)).toBe(text);
  });
});
