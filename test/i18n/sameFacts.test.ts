/** What a sentence tells in one language it tells in the other: the same facts stand in both. */
import { REFUSAL_CODES } from '../../src/domain/refusalCode';
import { dialogTexts } from '../../src/i18n/dialogs/dialogs';
import { setUpTexts } from '../../src/i18n/dialogs/setUp';
import { wizardTexts } from '../../src/i18n/dialogs/wizard';
import { findingsEn } from '../../src/i18n/findings/findings.en';
import { findingsZhCn } from '../../src/i18n/findings/findings.zh-CN';
import { menuTexts } from '../../src/i18n/menu/menu';
import { refusalsEn } from '../../src/i18n/refusals/refusals.en';
import { refusalsZhCn } from '../../src/i18n/refusals/refusals.zh-CN';
import type { Told, Wording } from '../../src/i18n/told';

/** Facts that a wording asks for, whatever it then says with them. */
function factsIn(wording: Wording, language: Told['language'], values: Readonly<Record<string, string>>): Set<string> {
  const asked = new Set<string>();
  const told: Told = {
    language,
    text: (fact) => {
      asked.add(fact);
      return values[fact] ?? 'some';
    },
    count: (fact) => {
      asked.add(fact);
      return Number(values[fact] ?? 2);
    },
    word: (_, fact) => {
      asked.add(fact);
      return 'word';
    },
  };
  wording.what(told);
  wording.remedy(told);
  return asked;
}

const alike = (en: Wording, zh: Wording, values: Readonly<Record<string, string>> = {}): void => {
  expect([...factsIn(zh, 'zh-CN', values)].sort()).toEqual([...factsIn(en, 'en', values)].sort());
};

describe('the facts of both languages are the same', () => {
  test.each(REFUSAL_CODES)('in the refusal %s', (code) => {
    const values = { status: 'assigned', step: 'proposed', next: 'acknowledged', fault: 'overlap', where: 'mon' };
    alike(refusalsEn.refusals[code], refusalsZhCn.refusals[code], values);
  });

  test.each(Object.keys(findingsEn))('in the finding %s', (code) => {
    const known = code as keyof typeof findingsEn;
    alike(findingsEn[known], findingsZhCn[known], { setting: 'reopenDays', role: 'head', clock: 'respond' });
  });
});

/** Functions of a list of words, by their path. */
function functionsIn(texts: object, path = ''): readonly (readonly [string, (...given: unknown[]) => unknown])[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'function') return [[here, value as (...given: unknown[]) => unknown] as const];
    return typeof value === 'object' && value !== null ? functionsIn(value, here) : [];
  });
}

/** Which of the things given to it a sentence says. */
function saidOf(sentence: (...given: unknown[]) => unknown): readonly boolean[] {
  // Numbers that no sentence holds by itself, and that stand as text where a name is wanted.
  const given = Array.from({ length: sentence.length }, (_, index) => 7001 + index * 1000);
  const said = String(sentence(...given));
  return given.map((one) => said.includes(String(one)));
}

const LISTS = [
  ['dialogs', dialogTexts('en'), dialogTexts('zh-CN')],
  ['set-up', setUpTexts('en'), setUpTexts('zh-CN')],
  ['the wizard', wizardTexts('en'), wizardTexts('zh-CN')],
] as const;

describe.each(LISTS)('what is put into the words of %s', (_, en, zh) => {
  const chinese = new Map(functionsIn(zh));
  test.each(
    functionsIn(en)
      .filter(([path]) => path !== 'customerTalk')
      .map(([path, sentence]) => ({ path, sentence })),
  )('is said in both languages: $path', ({ path, sentence }) => {
    const other = chinese.get(path);
    expect(other?.length).toBe(sentence.length);
    expect(other && saidOf(other)).toEqual(saidOf(sentence));
    expect(saidOf(sentence)).not.toContain(false);
  });
});

test('the words for the customer say everything that is known of the ticket, in both languages', () => {
  const facts = {
    name: '7001',
    ticketNo: '7002',
    problem: '7003',
    solution: '7004',
    completeOn: '7005',
    executor: '7006',
  };
  for (const language of ['zh-CN', 'en'] as const) {
    const talk = dialogTexts(language).customerTalk(facts);
    expect([language, Object.values(facts).filter((fact) => !talk.includes(fact))]).toEqual([language, []]);
  }
});

test('the counts of the menu are said in both languages', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    const { repaired, problems, applied } = menuTexts(language);
    expect([repaired(7001), problems(7002), applied(7003)].join(' ')).toMatch(/7001.*7002.*7003/);
  }
});
