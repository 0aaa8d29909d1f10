import { COMMANDS } from '../../src/desk/commands';
import { PERMISSIONS } from '../../src/desk/permissions';
import { Refusal } from '../../src/domain/refusal';
import type { Facts } from '../../src/domain/refusal';
import { REFUSAL_CODES } from '../../src/domain/refusalCode';
import type { RefusalCode } from '../../src/domain/refusalCode';
import { LIFECYCLE, expectedNext } from '../../src/domain/ticket/lifecycle';
import { STATUSES } from '../../src/domain/ticket/status';
import { CALENDAR_FAULTS } from '../../src/domain/time/calendar';
import { defectText, refusalText } from '../../src/i18n/refusals';
import { commandsEn } from '../../src/i18n/refusalWords.en';
import { commandsZhCn } from '../../src/i18n/refusalWords.zh-CN';
import { LANGUAGES, PACK_IDS } from '../../src/packs/pack';
import type { Language } from '../../src/packs/pack';
import { packOf } from '../../src/packs/packs';

/** The facts that each refusal is thrown with. */
const FACTS: Readonly<Record<RefusalCode, Facts>> = {
  APPROVAL_TOO_LOW: { ticketNo: '202603020001', amount: 800, limit: 500, who: '部门负责人（周示例）' },
  ARCHIVE_CLOSED: {
    archive: '2025',
    url: 'https://docs.google.com/spreadsheets/d/a/edit',
    said: 'No permission',
  },
  ARCHIVE_NOT_BUILT: { url: '' },
  ARCHIVE_NOT_WRITTEN: { archive: '2025', url: 'https://docs.google.com/spreadsheets/d/a/edit', count: 12 },
  ARGUMENTS_WRONG: { field: 'priority', found: '"xx"', expected: 'string' },
  CALENDAR_EXHAUSTED: { from: '2026-03-02', to: '2028-03-02' },
  CALENDAR_INVALID: { fault: 'overlap', where: 'mon', window: 2, found: '11:00–17:00', problems: 3 },
  CATEGORY_UNKNOWN: { found: '赠品', known: '咨询 · 投诉' },
  CHATS_FULL: { most: 10 },
  CHAT_ADDRESS_WRONG: { service: 'wecom', prefix: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send' },
  CHAT_NOT_BUILT: {},
  CHAT_UNKNOWN: { name: '售后群', known: '一线群' },
  COLUMN_COMPUTED: { ticketNo: '202603020001' },
  COMMAND_UNKNOWN: { found: 'dance' },
  CONTACTS_NOT_MOVED: { count: 12 },
  CUSTOMER_AMBIGUOUS: { tickets: '202603020001, 202603020004' },
  CUSTOMER_OPEN: { tickets: '202603020001', count: 1 },
  CUSTOMER_UNKNOWN: {},
  DESK_BUSY: {},
  DESK_NOT_SET_UP: {},
  DUE_IN_PAST: { ticketNo: '202603020001' },
  FOLLOWED_OPEN: { ticketNo: '202603020001' },
  FOLLOW_UP_OPEN: { ticketNo: '202603020001' },
  REOPEN_TOO_LATE: { ticketNo: '202603020001', days: 7 },
  GRADE_UNKNOWN: { found: '巨大', known: '大 · 中 · 小' },
  HEADING_MISSING: { sheet: '登记表', heading: '状态' },
  HEADING_TAKEN: { heading: '状态' },
  IMPORT_EMPTY: { row: 1 },
  IMPORT_NO_DESCRIPTION: { headings: 'a · b' },
  IMPORT_TAB_CHANGED: { name: 'Old table', row: 1, heading: 'Date' },
  IMPORT_TAB_GONE: { name: 'Old table' },
  KNOWLEDGE_IN_USE: { entryNo: 'K0001' },
  KNOWLEDGE_UNKNOWN: { entryNo: 'K0009' },
  LOG_DAMAGED: { row: 14 },
  LOG_GONE: {},
  MEASURE_NOT_NOW: { ticketNo: '202403010007', measureNo: 2, measureState: 'watched', step: 'measureDone' },
  MEASURE_NO_FIGURE: {},
  MEASURE_NO_REASON: { ticketNo: '202403010007', measureNo: 2, statement: 'worse' },
  MEASURE_NO_SCOPE: { scope: 'category', found: '天气' },
  MEASURE_UNKNOWN: { ticketNo: '202603020001', measureNo: 3, count: 1 },
  MESSAGE_SETTLED: { key: '7/dispatch/li@example.com' },
  MEASURE_WATCHED: { ticketNo: '202403010007', measureNo: 2, until: '2026-03-18' },
  MERGE_INTO_ITSELF: { ticketNo: '202603020001' },
  TEXT_TOO_LONG: { found: 50000, most: 10000 },
  TICKET_ARCHIVED: {
    ticketNo: '202603020001',
    archive: '2025',
    url: 'https://docs.google.com/spreadsheets/d/a/edit',
  },
  TICKET_FULL: { ticketNo: '202603020001' },
  NOBODY_ELIGIBLE: { ticketNo: '202603020001', category: '投诉' },
  NOTHING_TO_CONTACT: { ticketNo: '202603020001' },
  NOT_ALLOWED: { command: 'reviewSolution', role: 'agent' },
  NOT_AUTHORISED: {},
  NO_DOCUMENT: {},
  ALARM_UNKNOWN: { found: 'category/投诉/2026-03-02' },
  LINK_NOT_POSSIBLE: { tickets: '202603020001' },
  NO_INCIDENT: { ticketNo: '202603020001' },
  NO_NUMBER: { ticketNo: '202603020001' },
  NO_OPEN_ESCALATION: { ticketNo: '202603020001' },
  NO_ROLE: { mail: 'li@example.com' },
  NOVICE_TOO_GRAVE: { ticketNo: '202603020001', name: '钱示例', priority: '高' },
  OWNER_OVERRULED: { ticketNo: '202603020001', name: '李示例', why: '在品控部的 2 位客服中排在第一。' },
  OWNER_UNKNOWN: { found: 'wu@example.com' },
  PACK_CONFIG_FAULTY: { fault: '时限 第 4 行：「soon」不是时限。' },
  PACK_IN_USE: { pack: 'rapid-response' },
  PERIOD_NOT_OVER: { to: '2026-03-09' },
  PERIOD_REVERSED: { from: '2026-03-09', to: '2026-03-02' },
  PRIORITY_UNKNOWN: { found: '特急', known: '紧急 · 高' },
  REPORT_UNKNOWN: { reportNo: 'M2026-02' },
  REQUEST_MALFORMED: {},
  ROW_TORN: { ticketNo: '202603020001' },
  SET_UP_OWNER_ONLY: { owner: 'zhao@example.com' },
  SHEET_MISSING: { sheet: '登记表' },
  SOLUTION_ABOVE_MOST: { ticketNo: '202603020001', name: '代金券', amount: 800, most: 500 },
  SOLUTION_TOO_GREAT: { ticketNo: '202603020001', name: '换货', priority: '重大' },
  SOLUTION_UNKNOWN: { found: '赠品', known: '退款 · 换货' },
  STEP_NOT_POSSIBLE: { ticketNo: '202603020001', status: 'assigned', step: 'proposed', next: 'acknowledged' },
  TICKET_TWICE: { ticketNo: '202603020001' },
  TICKET_UNKNOWN: { ticketNo: '202603020009' },
  VAULT_CLOSED: { url: 'https://docs.google.com/spreadsheets/d/v/edit', said: 'No permission' },
  VAULT_EMPTY: { url: 'https://docs.google.com/spreadsheets/d/v/edit' },
  VAULT_NOT_BUILT: { url: 'https://docs.google.com/spreadsheets/d/v/edit' },
  VAULT_NOT_WRITTEN: { url: 'https://docs.google.com/spreadsheets/d/v/edit', said: 'No permission' },
  WORKBOOK_FULL: {},
  WHO_ARE_YOU: {},
};

const refused = (language: Language, code: RefusalCode, facts: Facts = FACTS[code]) =>
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
    for (const [fact, value] of Object.entries(FACTS[code])) {
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
  const facts = { ...FACTS.STEP_NOT_POSSIBLE, row: 14 };
  expect(refused('zh-CN', 'STEP_NOT_POSSIBLE', facts).what).toMatch(/^登记表 第 14 行 /);
  expect(refused('en', 'STEP_NOT_POSSIBLE', facts).what).toMatch(/^Register, row 14: /);
});
