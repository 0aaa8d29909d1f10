import { REFUSAL_FACTS } from '../../../scripts/deskDocs/messageFacts';
import { COMMANDS } from '../../../src/desk/commands';
import { PERMISSIONS } from '../../../src/desk/permissions';
import type { Facts } from '../../../src/domain/refusal';
import { Refusal } from '../../../src/domain/refusal';
import type { RefusalCode } from '../../../src/domain/refusalCode';
import { REFUSAL_CODES } from '../../../src/domain/refusalCode';
import { expectedNext, LIFECYCLE } from '../../../src/domain/ticket/lifecycle';
import { STATUSES } from '../../../src/domain/ticket/status';
import { CALENDAR_FAULTS } from '../../../src/domain/time/calendar';
import { defectText, refusalText } from '../../../src/i18n/refusals/refusals';
import { commandsEn } from '../../../src/i18n/refusals/refusalWords.en';
import { commandsZhCn } from '../../../src/i18n/refusals/refusalWords.zh-CN';
import type { Language } from '../../../src/packs/pack';
import { LANGUAGES, PACK_IDS } from '../../../src/packs/pack';
import { packOf } from '../../../src/packs/packs';

const refused = (language: Language, code: RefusalCode, facts: Facts = REFUSAL_FACTS[code]) =>
  refusalText(language, new Refusal(code, facts));

test('the codes stand in alphabetical order', () => {
  expect([...REFUSAL_CODES]).toEqual([...REFUSAL_CODES].sort());
});

describe.each(LANGUAGES)('refusals in %s', (language) => {
  test.each(REFUSAL_CODES)('%s says what happened and what to do, in words', (code) => {
    const { what, remedy } = refused(language, code);
    for (const half of [what, remedy]) {
      expect(half).toMatch(language === 'en' ? /^[^{}]+\.$/ : /^[^{}]+。$/);
      expect(half).not.toMatch(/undefined|NaN|「」|“”|reviewSolution|rapid-response|\backnowledged\b|\bproposed\b/);
    }
  });

  test.each(REFUSAL_CODES)('%s names the value, ticket or place that it is about', (code) => {
    const { what, remedy } = refused(language, code);
    const ids = [
      'command',
      'role',
      'pack',
      'status',
      'step',
      'measureState',
      'statement',
      'scope',
      'until',
      'next',
      'fault',
      'where',
      'expected',
      'field',
      'known',
      'headings',
      'service',
      'problems',
    ];
    for (const [fact, value] of Object.entries(REFUSAL_FACTS[code])) {
      if (!ids.includes(fact)) expect(`${what} ${remedy}`).toContain(String(value).replace(/"/g, ''));
    }
  });

  test.each(CALENDAR_FAULTS)('a calendar with %s is described', (fault) => {
    const { what } = refused(language, 'CALENDAR_INVALID', {
      fault,
      where: '2026-05-01',
      window: 0,
      found: '9.00',
      problems: 1,
    });
    expect(what).not.toMatch(/[a-z][A-Z]/);
    expect(what).toContain('2026-05-01');
  });

  test('no step and no status keeps its id', () => {
    const steps = Object.keys(LIFECYCLE);
    for (const status of STATUSES) {
      for (const step of steps) {
        const { what, remedy } = refused(language, 'STEP_NOT_POSSIBLE', {
          ticketNo: '1',
          status,
          step,
          next: expectedNext(status) ?? '',
        });
        expect(what + remedy).not.toMatch(/inProgress|onHold|delayNotified|measureDone|「」|“”/);
      }
    }
  });

  test('a ticket that has ended is said to be over', () => {
    const open = refused(language, 'STEP_NOT_POSSIBLE', {
      ticketNo: '1',
      status: 'assigned',
      step: 'edited',
      next: '',
    });
    const over = refused(language, 'STEP_NOT_POSSIBLE', { ticketNo: '1', status: 'merged', step: 'edited', next: '' });
    expect(over.remedy).not.toBe(open.remedy);
  });

  test('what is left out is asked for, what is too long is said to be', () => {
    expect(refused(language, 'ARGUMENTS_WRONG', { field: 'reason', found: '0', expected: '!0' })).toEqual(
      refused(language, 'ARGUMENTS_WRONG', { field: 'reason', found: 'undefined', expected: 'string' }),
    );
    expect(
      refused(language, 'ARGUMENTS_WRONG', { field: 'reason', found: '10001', expected: '<=10000' }).remedy,
    ).toContain('10000');
    expect(refused(language, 'ARGUMENTS_WRONG', { field: 'measureNo', found: '0', expected: '>=1' }).remedy).toContain(
      '1',
    );
  });

  test('every command has a name for people', () => {
    const names = language === 'en' ? commandsEn : commandsZhCn;
    expect(Object.keys(names).sort()).toEqual(Object.keys(PERMISSIONS).sort());
    expect(Object.keys(names)).toEqual(expect.arrayContaining(Object.keys(COMMANDS)));
  });

  test.each(PACK_IDS)('%s goes by the name that set-up shows', (pack) => {
    expect(refused(language, 'PACK_IN_USE', { pack }).what).toContain(packOf(pack).name[language]);
  });

  test('what nobody expected is owned up to', () => {
    const { what, remedy } = defectText(language);
    expect([what, remedy]).not.toContain('');
  });
});

test('a step that is not possible names the status and the next step', () => {
  expect(refused('zh-CN', 'STEP_NOT_POSSIBLE')).toEqual({
    what: '工单 202603020001 的状态是「已派单」，不能「提交方案」。',
    remedy: '下一步是「签收」，请打开「闭环台 ▸ 查看工单」操作。',
  });
  expect(refused('en', 'STEP_NOT_POSSIBLE')).toEqual({
    what: 'Ticket 202603020001 is “Assigned”; “Propose solution” is not possible from there.',
    remedy: 'Next is “Accept the ticket”: Loopdesk ▸ Open ticket.',
  });
});

test('a row is named where it is known', () => {
  const facts = { ...REFUSAL_FACTS.STEP_NOT_POSSIBLE, row: 14 };
  expect(refused('zh-CN', 'STEP_NOT_POSSIBLE', facts).what).toMatch(/^登记表 第 14 行 /);
  expect(refused('en', 'STEP_NOT_POSSIBLE', facts).what).toMatch(/^Register, row 14: /);
});
