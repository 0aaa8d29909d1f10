import { ROLES } from '../../../src/domain/access/role';
import type { AssignmentReason } from '../../../src/domain/assignment/suggestAssignee';
import { CLOCK_IDS } from '../../../src/domain/clocks/clock';
import { CHANNELS, EVENT_KINDS } from '../../../src/domain/ticket/events';
import { STATUSES } from '../../../src/domain/ticket/status';
import { dialogsEn } from '../../../src/i18n/dialogs/dialogs.en';
import { dialogsZhCn } from '../../../src/i18n/dialogs/dialogs.zh-CN';
import { setUpEn } from '../../../src/i18n/dialogs/setUp.en';
import { setUpZhCn } from '../../../src/i18n/dialogs/setUp.zh-CN';
import { idOf, isList, reasonSentence, wordIn, wordsOf } from '../../../src/i18n/lists/words';
import { reasonPhrase } from '../../../src/i18n/reasons/reasons';
import { LANGUAGES } from '../../../src/packs/pack';
import type { ListId } from '../../../src/sheets/lists';
import { LISTS } from '../../../src/sheets/lists';

const LIST_IDS = Object.keys(LISTS) as ListId[];
const EVERY = LANGUAGES.flatMap((language) => LIST_IDS.map((list) => [language, list] as const));

describe('the words of the closed lists', () => {
  test.each(EVERY)('in %s, every word of %s is there and leads back to its id', (language, list) => {
    for (const id of LISTS[list]) {
      const word = wordIn(language, list, id);
      expect(word.trim()).not.toBe('');
      expect(idOf(list, word)).toBe(id);
      expect(idOf(list, ` ${word.toUpperCase()} `)).toBe(id);
      expect(idOf(list, id)).toBe(id);
    }
  });

  test.each(EVERY)('in %s, no two words of %s are alike', (language, list) => {
    const words = wordsOf(language, list);
    expect(new Set(words).size).toBe(LISTS[list].length);
    expect(words).toEqual(LISTS[list].map((id) => wordIn(language, list, id)));
  });

  test('what is in no list stays as it is', () => {
    expect(wordIn('en', 'statuses', 'elsewhere')).toBe('elsewhere');
    expect(wordIn('en', 'statuses', 'constructor')).toBe('constructor');
    expect(idOf('statuses', '不存在')).toBe('不存在');
    expect(isList('statuses')).toBe(true);
    expect(isList('staff')).toBe(false);
    expect(isList('toString')).toBe(false);
  });

  test('the sheets and the sidebar use the same words', () => {
    for (const [language, dialogs, setUp] of [
      ['zh-CN', dialogsZhCn, setUpZhCn],
      ['en', dialogsEn, setUpEn],
    ] as const) {
      for (const id of STATUSES) expect(wordIn(language, 'statuses', id)).toBe(dialogs.statuses[id]);
      for (const id of CHANNELS) expect(wordIn(language, 'channels', id)).toBe(dialogs.channels[id]);
      for (const id of CLOCK_IDS) expect(wordIn(language, 'clocks', id)).toBe(dialogs.clocks[id]);
      for (const id of EVENT_KINDS) expect(wordIn(language, 'eventKinds', id)).toBe(dialogs.events[id]);
      for (const id of ROLES) expect(wordIn(language, 'roles', id)).toBe(setUp.roles[id]);
    }
  });
});

describe('why an owner is suggested', () => {
  const facts = {
    department: '客服部',
    role: 'agent',
    openTickets: 2,
    csat: 4.5,
    among: 3,
    experience: 'experienced',
    insteadOf: '王芳',
    away: 2,
    priority: '1',
    category1: '投诉',
    category2: '服务态度',
  };
  const reasons: AssignmentReason[] = [
    'onlyOne',
    'leastLoad',
    'bestFirst',
    'substitute',
    'noMatrixLine',
    'nobodyInRole',
    'allAway',
    'onlyNovices',
    'allFull',
  ];

  test.each(LANGUAGES.flatMap((language) => reasons.map((reason) => [language, reason] as const)))(
    'in %s, %s is a sentence without an id in it',
    (language, reason) => {
      const sentence = reasonSentence(language, { reason, facts });
      expect(sentence).toMatch(/[.。]$/);
      expect(sentence).not.toMatch(/[{}]|undefined|experienced\b/);
      expect(reasonPhrase(language, reason)).not.toBe(reason);
    },
  );

  test('the choice names load and satisfaction', () => {
    expect(reasonSentence('zh-CN', { reason: 'leastLoad', facts })).toBe(
      '在客服部的 3 位客服中，其未结工单最少（未结工单 2 张，满意度 4.5）。',
    );
    expect(reasonSentence('en', { reason: 'leastLoad', facts: { ...facts, department: 'Support' } })).toBe(
      'Fewest open tickets among 3 in Support (agent) (open tickets: 2, satisfaction 4.5).',
    );
  });

  test('a reason that a person typed stays as it is', () => {
    expect(reasonPhrase('en', 'knows the customer')).toBe('knows the customer');
  });
});
