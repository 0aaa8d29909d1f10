import { readerLanguage } from '../../../workbench/server/readerLanguage';

describe('the language that a browser asks for', () => {
  test.each([
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
    ['en-GB,en;q=0.9,zh-CN;q=0.8', 'en'],
    ['en;q=0.3, zh-TW;q=0.7', 'zh-CN'],
    ['de-DE,de;q=0.9', 'en'],
    ['fr, zh;q=0.5', 'zh-CN'],
    ['zh;q=0, en;q=0.1', 'en'],
    ['*', 'en'],
  ] as const)('%s comes to %s', (header, language) => {
    expect(readerLanguage(header)).toBe(language);
  });

  test.each([undefined, '', ' , '])('nothing comes to nothing: %p', (header) => {
    expect(readerLanguage(header)).toBeNull();
  });
});
