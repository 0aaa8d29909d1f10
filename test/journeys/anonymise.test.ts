import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { openDesk } from '../../workbench/driver/openDesk';
import { eventsOf, eventsOfKind, faultsOf, refusalOf, rowOf } from './deskFacts';
import { OWNER, staffOf, SUPERVISOR, WORKER } from './deskStaff';
import { testKilled } from './killed';
import { confirmed, smallDesk, worldOf } from './worlds';

const HOUR_MS = 3_600_000;
const LANGUAGES = ['zh-CN', 'en'] as const;
const DEPARTMENTS = { en: 'Technical department', 'zh-CN': '技术部' } as const;

/** Everything of one customer that must be gone, as it could stand anywhere. */
const WORDS = {
  en: {
    category1: 'Technical fault',
    category2: 'Cannot log in',
    name: 'Ada Lovelace',
    description: 'Ada Lovelace cannot get in, call 13812345678 or write ada@example.org.',
    note: 'Ms Lovelace asked again from ada@example.org.',
    gone: [
      'Lovelace',
      'A***',
      'Ada',
      '13812345678',
      '138****5678',
      'ada@',
      'a***@',
      'K-4711',
      'ORD-1',
      '1 Sample Road',
    ],
    stays: 'cannot get in',
  },
  'zh-CN': {
    category1: '技术故障',
    category2: '无法登录',
    name: '张小明',
    description: '张小明登录不了，请打 13812345678 或写 ada@example.org。',
    note: '张先生从 ada@example.org 又问了一次。',
    gone: [
      '张小明',
      '小明',
      '张*',
      '张先生',
      '13812345678',
      '138****5678',
      'ada@',
      'a***@',
      'K-4711',
      'ORD-1',
      '1 Sample Road',
    ],
    stays: '登录不了',
  },
} as const;

type Language = (typeof LANGUAGES)[number];

const SHEETS = ['tickets', 'log', 'contacts', 'loop', 'surveys', 'surveyKeys', 'outbox'];

/** Where something of the customer still stands. */
function traces(desk: DrivenDesk, language: Language): readonly string[] {
  return SHEETS.flatMap((sheet) =>
    desk.rows(sheet).flatMap((row) =>
      Object.entries(row).flatMap(([key, cell]) => {
        const shown = String(cell);
        return WORDS[language].gone.filter((word) => shown.includes(word)).map((word) => `${sheet}/${key}: ${word}`);
      }),
    ),
  );
}

function complaint(language: Language): Record<string, unknown> {
  return {
    channel: 'phone',
    customer: {
      name: WORDS[language].name,
      phone: '13812345678',
      mail: 'ada@example.org',
      address: '1 Sample Road',
      customerNo: 'K-4711',
    },
    orderNo: 'ORD-1',
    category1: WORDS[language].category1,
    category2: WORDS[language].category2,
    description: WORDS[language].description,
    remark: WORDS[language].note,
  };
}

/** A desk on which one ticket has been closed for over two months and another is younger. */
async function longClosed(language: Language, features: Partial<Parameters<typeof openDesk>[0]> = {}) {
  const desk = await openDesk({
    pack: 'rapid-response',
    language,
    deployment: 'addOn',
    startAt: '2026-03-02T09:00:00+08:00',
    people: staffOf(language, DEPARTMENTS[language], 'Operations'),
    ...features,
  });
  const ticketNo = confirmed(desk, complaint(language));
  desk.advance('PT2H');
  desk.as(WORKER).call('openMeasure', { ticketNo, measure: WORDS[language].note, owner: WORKER, dueOn: '2026-04-30' });
  desk.as(OWNER).call('revealContact', { ticketNo, reason: WORDS[language].note });
  desk.as(WORKER).call('close', { ticketNo, note: WORDS[language].note });
  // Two months in which no timer runs, then a day of ticks.
  desk.faults({ stopClockMs: 64 * 24 * HOUR_MS });
  desk.advance('P65D');
  const young = confirmed(desk, {
    channel: 'phone',
    customer: { name: 'Ben Sample', phone: '13900001111', mail: 'ben@example.org' },
    category1: WORDS[language].category1,
    category2: WORDS[language].category2,
    description: 'Ben Sample waits.',
  });
  desk.as(WORKER).call('close', { ticketNo: young, note: 'Filed.' });
  desk.advance('PT2H');
  return { desk, ticketNo, young };
}

describe.each(LANGUAGES)('a ticket that ended long ago, in %s', (language) => {
  let world: () => DrivenDesk;
  let ticketNo = '';
  let young = '';
  beforeAll(async () => {
    const made = await longClosed(language);
    ({ ticketNo, young } = made);
    world = worldOf(made.desk);
  });
  const sound = (desk: DrivenDesk): void => {
    expect(faultsOf(desk)).toEqual([]);
  };

  test('is counted before anything is done, and named', () => {
    const desk = world();
    const before = traces(desk, language);
    expect(before.length).toBeGreaterThan(10);
    expect(desk.as(OWNER).call('previewAnonymise', { months: 2 })).toEqual({
      months: 2,
      tickets: 1,
      customers: 1,
      sample: [ticketNo],
      setting: null,
    });
    expect(desk.as(OWNER).call('previewAnonymise', { months: 3 })).toMatchObject({ tickets: 0, sample: [] });
    expect(traces(desk, language)).toEqual(before);
    expect(refusalOf(() => desk.as(OWNER).call('previewAnonymise'))?.code).toBe('ARGUMENTS_WRONG');
  });

  test('loses its customer everywhere, keeps what was done, and the log stays sound', () => {
    const desk = world();
    const before = rowOf(desk, ticketNo);
    expect(desk.as(OWNER).call('anonymise', { months: 2 })).toEqual({ left: 0 });
    desk.advance('PT2H');
    expect(traces(desk, language)).toEqual([]);
    const after = rowOf(desk, ticketNo);
    expect(after['description']).toContain(WORDS[language].stays);
    for (const key of [
      'status',
      'category',
      'owner',
      'closedAt',
      'solution',
      'verdict',
      'respondDueAt',
      'resolveDueAt',
    ])
      expect({ key, is: after[key] }).toEqual({ key, is: before[key] });
    expect(rowOf(desk, young)).toMatchObject({ customerName: expect.stringMatching(/^B/) as string });
    expect(desk.rows('contacts').find((row) => row['ticketNo'] === young)).toMatchObject({ mail: 'ben@example.org' });
    sound(desk);
    expect(eventsOfKind(desk, 'erased').map((event) => event.ticketNo)).toEqual([ticketNo]);
    expect(desk.as(OWNER).call('previewAnonymise', { months: 2 })).toMatchObject({ tickets: 0 });
    expect(desk.as(OWNER).call('anonymise', { months: 2 })).toEqual({ left: 0 });
    expect(eventsOfKind(desk, 'erased')).toHaveLength(1);
  });

  test.each(['note', 'fields'])('is found where somebody edits %s of a row that was emptied', (column) => {
    const desk = world();
    desk.as(OWNER).call('anonymise', { months: 2 });
    const edited = column === 'note' ? 'Never said.' : JSON.stringify({ at: 1, description: 'Never said.' });
    desk.as(OWNER).edit('log', 'received', column, edited);
    expect(brokenRowsOf(desk)).toMatch(/2/);
  });

  test('is found where somebody edits what the erasure says', () => {
    const desk = world();
    desk.as(OWNER).call('anonymise', { months: 2 });
    const [erased] = eventsOfKind(desk, 'erased');
    const { at, fields } = erased ?? { at: 0, fields: {} };
    desk.as(OWNER).edit('log', 'erased', 'fields', JSON.stringify({ at, ...fields, rows: [] }));
    expect(brokenRowsOf(desk)).not.toBe('');
  });

  test('that was edited in the log before is emptied too, and still found', () => {
    const desk = world();
    desk.as(OWNER).edit('log', 'received', 'note', 'Never said.');
    desk.as(OWNER).call('anonymise', { months: 2 });
    desk.advance('PT2H');
    expect(traces(desk, language)).toEqual([]);
    expect(brokenRowsOf(desk)).toMatch(/2/);
  });

  test('is emptied by itself in the night after somebody chose so many months', () => {
    const desk = world();
    const setting = desk.rows('settings').find((row) => row['setting'] === 'retentionMonths');
    expect(setting?.['value']).toBe('');
    desk.as(OWNER).edit('settings', 'retentionMonths', 'value', '2');
    expect(desk.as(OWNER).call('previewAnonymise')).toMatchObject({ months: 2, setting: 2, tickets: 1 });
    desk.advance('P1D');
    desk.advance('PT2H');
    expect(traces(desk, language)).toEqual([]);
    expect(desk.rows('health').map(({ finding }) => finding)).not.toContain('logBroken');
    expect(desk.rows('health').map(({ finding }) => finding)).not.toContain('rowsApart');
    sound(desk);
  });

  test('is kept where what was typed is no number of months', () => {
    const desk = world();
    desk.as(OWNER).edit('settings', 'retentionMonths', 'value', language === 'en' ? 'two' : '两');
    desk.advance('P1D');
    expect(eventsOfKind(desk, 'erased')).toEqual([]);
  });
});

function brokenRowsOf(desk: DrivenDesk): string {
  const { findings } = desk.as(OWNER).call<{ findings: readonly { code: string; what: string }[] }>('health');
  return findings.find(({ code }) => code === 'logBroken')?.what ?? '';
}

describe('the night in which a customer is erased, killed at any call,', () => {
  let world: () => DrivenDesk;
  beforeAll(async () => {
    const { desk } = await longClosed('en');
    desk.as(OWNER).edit('settings', 'retentionMonths', 'value', '2');
    const [date = ''] = new Date(desk.now() + 8 * HOUR_MS).toISOString().split('T');
    desk.advance(`${date}T23:30:00+08:00`);
    desk.advance('PT3H29M');
    world = worldOf(desk);
  });

  test('does it within the next hour where nothing comes between', () => {
    const desk = world();
    desk.advance('PT1H');
    expect(eventsOfKind(desk, 'erased')).toHaveLength(1);
  });

  testKilled(() => ({
    world: () => world(),
    act: (desk) => {
      desk.advance('PT1H');
    },
    again: null,
    // A night that had not begun to erase leaves it to the next one.
    isDeskToFinish: (wreck, before) => (eventsOf(wreck).length > eventsOf(before).length ? true : null),
    look: (desk) => [traces(desk, 'en'), eventsOfKind(desk, 'erased').length, brokenRowsOf(desk)],
    settle: 'PT3H',
    // The night does much else: every third call of it.
    callsOf: (all) => Array.from({ length: Math.ceil(all / 3) }, (_, index) => 1 + 3 * index),
    between: 1,
  }));
});

test('many tickets are taken in portions until none is left, oldest first, and only where they ended', async () => {
  const desk = await smallDesk({ deployment: 'addOn' });
  const rows = Array.from({ length: 120 }, (_, index) => [
    `Person${index} Sample complains.`,
    `Person${index} Sample`,
    `p${index}@example.org`,
    index < 110 ? 'Closed' : '',
  ]);
  desk.as(SUPERVISOR).call('importRun', {
    source: 'old.csv',
    headings: ['Description', 'Name', 'Email', 'Status'],
    rows,
    mapping: { description: ['Description'], customerName: ['Name'], mail: ['Email'], status: ['Status'] },
  });
  const imported = desk.rows('tickets').filter(({ status }) => status === 'Closed').length;
  expect(imported).toBe(110);
  desk.faults({ stopClockMs: 34 * 24 * HOUR_MS });
  desk.advance('P35D');
  const lefts = [1, 2, 3, 4].map(
    (round) => desk.as(OWNER).call<{ left: number }>('anonymise', { months: 1, requestId: `portion/${round}` }).left,
  );
  expect(lefts).toEqual([60, 10, 0, 0]);
  desk.advance('PT2H');
  expect(desk.rows('contacts').filter(({ mail }) => mail !== '')).toHaveLength(10);
  expect(faultsOf(desk).filter((fault) => /log|repair/i.test(fault))).toEqual([]);
});
