import { TEXTS } from '../../../workbench/page/texts';

/** Words that are written the same in both languages. */
const SAME = new Set(['ok']);

describe('the words of the workbench', () => {
  test('are said differently in Chinese and in English', () => {
    const english: Readonly<Record<string, unknown>> = TEXTS.en;
    const chinese: Readonly<Record<string, unknown>> = TEXTS['zh-CN'];
    const same = Object.keys(english).filter(
      (key) => typeof english[key] === 'string' && english[key] === chinese[key],
    );
    expect(same.filter((key) => !SAME.has(key))).toEqual([]);
  });

  test('say that this is an emulator and that mails stay here', () => {
    expect(TEXTS.en.notice).toBe(
      'This is a local emulator of Google Sheets with sample data; mails stay in the mailbox here.',
    );
    expect(TEXTS['zh-CN'].notice).toContain('本地模拟');
  });
});
