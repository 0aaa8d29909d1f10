import { Refusal } from '../../../src/domain/refusal';
import { dialogTexts } from '../../../src/i18n/dialogs/dialogs';
import { setUpTexts } from '../../../src/i18n/dialogs/setUp';
import { wizardTexts } from '../../../src/i18n/dialogs/wizard';
import { wordIn } from '../../../src/i18n/lists/words';
import { refusalText } from '../../../src/i18n/refusals/refusals';
import { LANGUAGES } from '../../../src/packs/pack';

function leaves(texts: object, path = ''): readonly (readonly [path: string, words: string])[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const here = path === '' ? key : path + '.' + key;
    if (typeof value === 'string') return [[here, value] as const];
    return typeof value === 'object' && value !== null ? leaves(value, here) : [];
  });
}

const chinese = leaves({ ...dialogTexts('zh-CN'), setUp: setUpTexts('zh-CN'), wizard: wizardTexts('zh-CN') });
const english = leaves({ ...dialogTexts('en'), setUp: setUpTexts('en'), wizard: wizardTexts('en') });
/** Words that are the same in every language, or said by nothing at all. */
const SILENT = new Set(['causes.person']);

describe('the words of the dialogs', () => {
  it('are never empty', () => {
    expect([...chinese, ...english].filter(([path, words]) => words === '' && !SILENT.has(path))).toEqual([]);
  });

  it('use full-width punctuation in Chinese', () => {
    expect(chinese.filter(([, words]) => /[\u4e00-\u9fff][,.:;?!()]|[,;?!()][\u4e00-\u9fff]/.test(words))).toEqual([]);
  });

  it('hold no Chinese in English but the name of the language', () => {
    expect(english.filter(([, words]) => /[\u4e00-\u9fff]/.test(words)).map(([path]) => path)).toEqual([
      'setUp.languages.zh-CN',
    ]);
  });

  it('never hold what Google cuts out of inline scripts or takes for a template', () => {
    expect([...chinese, ...english].filter(([, words]) => /\/\/|\/\*|<\?/.test(words))).toEqual([]);
  });
});

describe.each(LANGUAGES)('the days of the set-up window, in %s', (language) => {
  it('are called as on the calendar sheet and in refusals, by which the window knows the day', () => {
    for (const [day, name] of Object.entries(wizardTexts(language).days)) {
      expect(name).toBe(wordIn(language, 'calendarDays', day));
      const facts = { fault: 'badTime', where: day, window: 0, found: 'x', problems: 1 };
      expect(refusalText(language, new Refusal('CALENDAR_INVALID', facts)).what).toContain(name);
    }
  });
});
