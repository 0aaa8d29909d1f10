import type { Facts } from '../../src/domain/refusal';
import type { FindingCode } from '../../src/i18n/findings';
import { findingText } from '../../src/i18n/findings';
import { LANGUAGES } from '../../src/packs/pack';

const FACTS: Readonly<Record<FindingCode, Facts>> = {
  notSetUp: {},
  missing: { found: '登记表 ▸ 状态' },
  allWell: {},
  zoneMismatch: { found: 'UTC', wanted: 'Asia/Shanghai' },
  noTick: {},
  noSurveyForm: {},
  noStaff: {},
  roleEmpty: { role: 'head' },
  contactsInSheet: {},
  contactsInVault: { url: 'https://docs.google.com/spreadsheets/d/v/edit', people: 'li@example.com' },
  contactsMoving: { url: 'https://docs.google.com/spreadsheets/d/v/edit' },
  contactsLeft: { count: 3, url: 'https://docs.google.com/spreadsheets/d/v/edit' },
  contactsLost: { count: 9, open: 1, tickets: '202603020001' },
  vaultWithout: { url: 'https://docs.google.com/spreadsheets/d/v/edit', people: '李示例' },
  vaultNotShared: { url: 'https://docs.google.com/spreadsheets/d/v/edit', owner: 'wang@example.com' },
  vaultClosed: { url: 'https://docs.google.com/spreadsheets/d/v/edit', said: 'No permission' },
  vaultEmpty: { url: 'https://docs.google.com/spreadsheets/d/v/edit' },
  vaultNotBuilt: { url: 'https://docs.google.com/spreadsheets/d/v/edit' },
  defaults: { count: 7 },
  rowsApart: { tickets: '202603020001, 202603020002', count: 2 },
  logBroken: { rows: '4, 9', count: 2 },
  maybeSent: { to: 'customer', subject: '【202603020001】请确认' },
  reportWithoutPdf: { reportNo: 'M2026-02', error: 'Conversion failed' },
  dead: { to: 'li@example.com', subject: '【202603020001】新工单派给您', error: 'Invalid email' },
  chatMaybeSent: { chat: '售后群', subject: '新工单 202603020001' },
  chatDead: { chat: '售后群', subject: '新工单 202603020001', error: 'HTTP 404' },
  moreMessages: { count: 2 },
  sendsAgain: { subject: '【202603020001】新工单派给您' },
  messageSettled: { subject: '【202603020001】新工单派给您' },
  messageMovedOn: {},
  settingNoMonths: { setting: 'retentionMonths', found: 'long' },
  settingNoDays: { setting: 'verdictCloseDays', found: 'soon' },
  settingNoShare: { setting: 'warnPercent', found: '很快' },
  settingNoAmount: { setting: 'approvalHead', found: '很多' },
  settingNoAddress: { setting: 'customerPageUrl', found: 'our page' },
  staffTwice: { row: 5, found: 'li@example.com', other: 3 },
  staffAwayUntil: { row: 5, found: '下周' },
  staffExperience: { row: 5, found: '还行' },
  staffScore: { row: 5, found: 9 },
  staffSubstitute: { name: '李示例', found: 'gone@example.com' },
  matrixTwice: { row: 9, other: 4 },
  matrixRole: { row: 9, found: '经理' },
  settingNoName: { setting: 'deskName' },
  settingNotAbove: { setting: 'verdictCloseDays', found: 3, most: 5 },
  rulesNotTaken: { sheet: '人员' },
  settingFixed: { setting: 'language', found: 'en' },
  settingNoYes: { setting: 'intakeForm', found: '也许' },
  noIntakeForm: {},
  noConfirmForm: {},
  formAnswersHeld: { count: 3 },
  formAnswersRefused: { count: 4 },
  pageNoAddress: {},
  pageMessageLeft: { count: 2 },
  pageRefusals: { count: 12 },
  staffMail: { row: 3, found: 'li@' },
  staffRole: { row: 3, found: 'boss' },
  staffMost: { row: 3, found: 'many' },
  matrixLine: { row: 5 },
  targetLimit: { row: 8, found: 'soon' },
  ladderClock: { row: 4, found: 'lunch' },
  ladderLevel: { row: 4, found: '0' },
  ladderAfter: { row: 4, found: 'soon' },
  ladderTo: { row: 4, found: 'agent' },
  ladderTwice: { row: 5, other: 4 },
  ladderOrder: { row: 5, other: 4 },
  ladderNotTaken: {},
  calendarDay: { row: 4, found: 'Funday' },
  calendarDate: { row: 12, found: '10/1' },
  calendarNoDate: { row: 4, found: '2026-10-01' },
  calendarHours: { row: 4, found: '9-18' },
  calendarReversed: { row: 4, found: '18:00–09:00' },
  calendarOverlap: { row: 4, found: '12:00–18:00' },
  calendarNeedsHours: { row: 12 },
  calendarNoHours: { row: 12, found: '09:00–12:00' },
  calendarTwice: { row: 12, found: '2026-10-01', other: 9 },
  calendarEmpty: {},
  calendarNotTaken: {},
  noHolidays: { year: 2027 },
  defect: { where: 'tick', error: 'Service timed out', at: '2026-03-02 17:00' },
  secondOwner: { owner: 'li@example.com' },
  ownSecondTimer: { owner: 'li@example.com' },
  doubleTimer: { count: 2 },
  noFormTrigger: {},
  tickLate: { at: '2026-03-02 17:00', owner: 'li@example.com' },
  notAuthorised: { url: 'https://script.google.com/authorize' },
  mailUsedUp: {},
  headingRenamed: { found: 'Post', wanted: 'Staff · Role' },
  recordsMissing: { found: 'Log' },
  categoryLevel: { row: 4, found: '功能故障' },
  categoryTwice: { row: 4, other: 3 },
  categoriesNone: {},
  categoriesNotTaken: {},
  solutionName: { row: 4 },
  solutionTwice: { row: 4, found: '退款', other: 3 },
  solutionCategory: { row: 4, found: '质量' },
  solutionPriority: { row: 4, found: '很高' },
  solutionMost: { row: 4, found: '很多' },
  solutionWording: { row: 4, found: '{金额}' },
  solutionsNotTaken: {},
  knowledgeText: { row: 4, column: 'solution' },
  knowledgeState: { row: 4, found: '也许' },
  knowledgeTwice: { row: 4, found: 'K0001', other: 3 },
  knowledgeStale: { count: 2 },
  templatePlaceholder: { row: 4, column: 'subject', found: '{金额}', known: '{工单号}、{分类}' },
  templatesNotTaken: {},
  termsProduct: { row: 4 },
  termsTwice: { row: 4, found: '净水机 W5', other: 3 },
  termsFigure: { row: 4, column: 'repairDays', found: '很久' },
  termsPayer: { row: 4, column: 'paysAfter', found: 'somebody' },
  termsNotTaken: {},
  maintenanceWhat: { row: 4 },
  maintenanceJob: { row: 4 },
  maintenanceInterval: { row: 4, found: 'often' },
  maintenanceDate: { row: 4, column: 'nextOn', found: '10/1' },
  maintenanceLater: { row: 4, found: '2030-01-01' },
  maintenanceNoDate: { row: 4 },
  maintenanceOwner: { row: 4, found: 'li@' },
  maintenanceDays: { row: 4, found: 'soon' },
  maintenanceMany: { row: 2002, most: 2000 },
  trainingDate: { row: 4, column: 'heldOn', found: '10/1' },
  trainingTopic: { row: 4 },
  trainingWho: { row: 4, found: 'li@' },
  trainingHours: { row: 4, found: 'two' },
  trainingOrder: { row: 4, found: '2026-10-01' },
  trainingDue: { row: 4, topic: '登高作业', who: '李示例', dueOn: '2026-10-01' },
};
/** Findings about placeholders, which people write in braces. */
const PLACEHOLDERS_SHOWN: readonly FindingCode[] = ['solutionWording', 'templatePlaceholder'];
const CODES = Object.keys(FACTS) as FindingCode[];

describe.each(LANGUAGES)('findings in %s', (language) => {
  test.each(CODES)('%s says what was found and what to do, in words', (code) => {
    const { what, remedy } = findingText(language, code, FACTS[code]);
    for (const half of [what, remedy]) {
      // Elsewhere a brace is a template that was not filled.
      expect(PLACEHOLDERS_SHOWN.includes(code) ? half.replace(/\{[^{}]+\}/g, '…') : half).toMatch(
        language === 'en' ? /^[^{}]+\.$/ : /^[^{}]+。$/,
      );
      expect(half).not.toMatch(/undefined|NaN|「」|“”|verdictCloseDays|“head”|「head」/);
    }
  });

  test.each(CODES)('%s names what it is about', (code) => {
    const { what, remedy } = findingText(language, code, FACTS[code]);
    for (const [fact, value] of Object.entries(FACTS[code])) {
      if (['role', 'setting', 'column'].includes(fact) || value === 1 || value === 'customer') continue;
      expect(what + remedy).toContain(String(value));
    }
  });
});

test('a setting goes by its label and a role by its word', () => {
  expect(findingText('zh-CN', 'settingNoDays', FACTS.settingNoDays).what).toBe(
    '设置「客户未反馈时结案（天）」的值「soon」不是天数。',
  );
  expect(findingText('en', 'roleEmpty', FACTS.roleEmpty).what).toContain('“Department head”');
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
