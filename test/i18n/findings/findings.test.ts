import { FINDING_FACTS } from '../../../scripts/deskDocs/messageFacts';
import type { FindingCode } from '../../../src/i18n/findings/findings';
import { findingText } from '../../../src/i18n/findings/findings';
import { LANGUAGES } from '../../../src/packs/pack';

/** Findings about placeholders, which people write in braces. */
const PLACEHOLDERS_SHOWN: readonly FindingCode[] = ['solutionWording', 'templatePlaceholder'];
const CODES = Object.keys(FINDING_FACTS) as FindingCode[];

describe.each(LANGUAGES)('findings in %s', (language) => {
  test.each(CODES)('%s says what was found and what to do, in words', (code) => {
    const { what, remedy } = findingText(language, code, FINDING_FACTS[code]);
    for (const half of [what, remedy]) {
      // Elsewhere a brace is a template that was not filled.
      expect(PLACEHOLDERS_SHOWN.includes(code) ? half.replace(/\{[^{}]+\}/g, '…') : half).toMatch(
        language === 'en' ? /^[^{}]+\.$/ : /^[^{}]+。$/,
      );
      expect(half).not.toMatch(/undefined|NaN|「」|“”|verdictCloseDays|“head”|「head」/);
    }
  });

  test.each(CODES)('%s names what it is about', (code) => {
    const { what, remedy } = findingText(language, code, FINDING_FACTS[code]);
    for (const [fact, value] of Object.entries(FINDING_FACTS[code])) {
      if (['role', 'setting', 'column'].includes(fact) || value === 1 || value === 'customer') continue;
      expect(what + remedy).toContain(String(value));
    }
  });
});

test('a setting goes by its label and a role by its word', () => {
  expect(findingText('zh-CN', 'settingNoDays', FINDING_FACTS.settingNoDays).what).toBe(
    '设置「客户未反馈时结案（天）」的值「soon」不是天数。',
  );
  expect(findingText('en', 'roleEmpty', FINDING_FACTS.roleEmpty).what).toContain('“Department head”');
});

test('a day of the week goes by its word, an empty cell by what it is', () => {
  const facts = { row: 9, found: 'mon', other: 2 };
  expect(findingText('zh-CN', 'calendarTwice', facts).what).toBe('工作日历 第 9 行：「周一」已经写在第 2 行。');
  expect(findingText('en', 'calendarTwice', facts).what).toBe('Calendar, row 9: “Monday” stands in row 2 already.');
  expect(findingText('en', 'calendarDate', { row: 9, found: '' }).what).toContain('an empty cell is not a date');
  expect(findingText('zh-CN', 'calendarDate', { row: 9, found: '' }).what).toBe(
    '工作日历 第 9 行 日期：空白不是日期。',
  );
});
