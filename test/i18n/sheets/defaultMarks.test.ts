import { defaultsInWords } from '../../../src/i18n/sheets/defaultMarks';
import { LANGUAGES } from '../../../src/packs/pack';
import { allPacks } from '../../../src/packs/packs';

describe.each(LANGUAGES)('what is a default, in %s', (language) => {
  test.each(allPacks().map((pack) => [pack.id, pack] as const))('is in words for every mark of %s', (_id, pack) => {
    const words = defaultsInWords(language, pack.defaults);
    expect(words.length).toBeGreaterThan(0);
    expect(new Set(words).size).toBe(words.length);
    // An id that has no words would stand there as it is written in the pack.
    for (const line of words)
      expect(line).toMatch(language === 'en' ? / |^departments$|^priorities$/ : /[\u4e00-\u9fff]/);
  });
});
