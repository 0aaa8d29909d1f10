/** Tickets that ended long ago move to a spreadsheet of their year, and are found, reviewed and erased there. */
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { eventsOf, eventsOfKind, faultsOf, refusalOf, rowOf } from './deskFacts';
import { OWNER, REGISTRAR, SUPERVISOR, WORKER } from './deskStaff';
import { testKilled } from './killed';
import { openedByOwner, ownSpreadsheet } from './vaultDesk';
import { complaintOf, confirmed, registered, smallDesk, worldOf } from './worlds';

const FEATURES = ['archive'] as const;
const DAY_MS = 86_400_000;

/** Lets days pass in which nobody works and no timer runs, then some hours in which timers do. */
function pass(desk: DrivenDesk, days: number): void {
  desk.faults({ stopClockMs: days * DAY_MS });
  desk.advance(`P${days}D`);
  desk.advance('PT3H');
}

/** A complaint that was over before it was imported. */
const TABLE = {
  source: 'old.csv',
  headings: ['Description', 'State'],
  rows: [['The parcel was late.', 'Closed']],
  mapping: { description: ['Description'], status: ['State'] },
  otherCategory: { category1: 'Other', category2: 'Other question' },
};

interface Old {
  readonly desk: DrivenDesk;
  /** Ended a month before the others. */
  readonly spam: string;
  readonly brought: string;
  /** Closed long ago, nothing open. */
  readonly ada: string;
  readonly ben: string;
  /** Registered between them and still worked on. */
  readonly open: string;
  /** Closed with a measure that nobody has verified. */
  readonly measured: string;
}

/** A desk whose old tickets lie between each other's rows of the log, 13 months later. */
async function oldDesk(options: Parameters<typeof smallDesk>[0] = {}): Promise<Old> {
  const desk = await smallDesk({
    features: [...FEATURES],
    deployment: 'addOn',
    startAt: '2024-11-04T09:00:00+08:00',
    ...options,
  });
  const spam = registered(desk, 'Eve');
  desk.as(WORKER).call('withdraw', { ticketNo: spam, reason: 'Nonsense.', spam: true });
  desk.as(SUPERVISOR).call('importRun', { ...TABLE, requestId: 'import-1/1-1' });
  desk.advance('PT3H');
  pass(desk, 35);
  const brought = String(desk.rows('tickets')[1]?.['ticketNo']);
  const open = registered(desk, 'Zoe');
  const ada = confirmed(desk, { ...complaintOf('Ada'), remark: 'Rings often.' });
  const ben = confirmed(desk, complaintOf('Ben'));
  desk.as(WORKER).call('acknowledge', { ticketNo: open });
  const measured = confirmed(desk, complaintOf('Mia'));
  desk.advance('PT2H');
  desk.as(WORKER).call('openMeasure', { ticketNo: measured, measure: 'A lamp.', owner: WORKER, dueOn: '2024-12-30' });
  for (const ticketNo of [ada, measured, ben]) desk.as(WORKER).call('close', { ticketNo, note: `Filed ${ticketNo}.` });
  desk.as(WORKER).call('logProgress', { ticketNo: open, note: 'Still at it.' });
  desk.as(OWNER).edit('settings', 'archiveMonths', 'value', '');
  desk.advance('PT3H');
  pass(desk, 400);
  return { desk, spam, brought, ada, ben, open, measured };
}

const archiveIn = (desk: DrivenDesk): GoogleAppsScript.Spreadsheet.Spreadsheet =>
  openedByOwner(desk, desk.runtime.drive.spreadsheets().at(-1)?.id ?? '');
const rowsIn = (desk: DrivenDesk, tab: string): readonly (readonly unknown[])[] => {
  const sheet = archiveIn(desk).getSheetByName(tab);
  return sheet === null || sheet.getLastRow() < 2
    ? []
    : sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn()).getValues();
};
const numbers = (desk: DrivenDesk): readonly string[] => desk.rows('tickets').map((row) => String(row['ticketNo']));
const archived = (desk: DrivenDesk): unknown => desk.as(OWNER).call('archiveTickets', {});
const checks = (desk: DrivenDesk): readonly Record<string, unknown>[] =>
  desk.as(OWNER).call<{ archives: Record<string, unknown>[] }>('checkArchives').archives;
const healthCodes = (desk: DrivenDesk): readonly string[] =>
  desk
    .as(OWNER)
    .call<{ findings: readonly { code: string }[] }>('health')
    .findings.map(({ code }) => code);

describe('tickets that ended long ago', () => {
  let world: () => DrivenDesk;
  let old: Old;
  beforeAll(async () => {
    old = await oldDesk();
    world = worldOf(old.desk, [...FEATURES]);
  });

  test('are counted before anything moves, without those of which anything is open', () => {
    const desk = world();
    expect(desk.as(OWNER).call('previewArchive', {})).toEqual({
      months: 12,
      tickets: 4,
      years: { 2024: 4 },
      sample: [old.spam, old.brought, old.ada, old.ben],
      setting: null,
      archives: [],
    });
    expect(desk.runtime.drive.spreadsheets()).toEqual([]);
    expect(desk.as(OWNER).call('previewArchive', { months: 24 })).toMatchObject({ tickets: 0 });
  });

  test('move whole, and what stays is as it was', () => {
    const desk = world();
    const going = [old.spam, old.brought, old.ada, old.ben];
    const before = { log: eventsOf(desk), outbox: desk.rows('outbox'), open: rowOf(desk, old.open) };
    const own = before.log.filter(({ ticketNo }) => going.includes(ticketNo));
    expect(archived(desk)).toEqual({ moved: 4, left: 0 });
    expect(numbers(desk)).toEqual([old.open, old.measured]);
    expect(rowOf(desk, old.open)).toEqual(before.open);
    const stays = eventsOf(desk).filter(({ kind }) => kind !== 'archived');
    expect(stays.map(({ seq }) => seq)).toEqual(
      before.log.filter((event) => !own.includes(event)).map(({ seq }) => seq),
    );
    expect(rowsIn(desk, 'Log').map(([seq]) => seq)).toEqual(
      going.flatMap((no) => own.filter(({ ticketNo }) => ticketNo === no).map(({ seq }) => seq)),
    );
    expect(rowsIn(desk, 'Register')).toHaveLength(4);
    const mails = before.outbox.filter(({ ticketNo }) => going.includes(String(ticketNo)));
    expect(rowsIn(desk, 'Outbox')).toHaveLength(mails.length);
    expect(desk.rows('outbox').length).toBe(before.outbox.length - mails.length);
    expect(desk.rows('loop').map(({ ticketNo }) => ticketNo)).not.toContain(old.ada);
    expect(faultsOf(desk)).toEqual([]);
    expect(checks(desk)).toEqual([expect.objectContaining({ name: '2024', tickets: 4, isWhole: true })]);
    desk.advance('P1D');
    expect(healthCodes(desk)).not.toContain('logBroken');
    expect(archived(desk)).toEqual({ moved: 0, left: 0 });
  });

  test('belong to the owner alone, who alone moves them', () => {
    const desk = world();
    expect(refusalOf(() => desk.as(SUPERVISOR).call('archiveTickets', {}))?.code).toBe('NOT_ALLOWED');
    archived(desk);
    const [file] = desk.runtime.drive.spreadsheets();
    expect(file).toMatchObject({ owner: OWNER, name: 'Customer service desk – archive 2024' });
    expect([...(file?.editors ?? []), ...(file?.viewers ?? [])]).toEqual([]);
  });

  test('are found by words and shown where they lie, with what they went through, for nobody to work on', () => {
    const desk = world();
    const card = desk.as(WORKER).call<{ history: readonly { kind: string }[] }>('getTicket', { ticketNo: old.ada });
    archived(desk);
    const { url = '' } = desk.runtime.drive.spreadsheets()[0] ?? {};
    desk.runtime.drive.share(desk.runtime.drive.spreadsheets()[0]?.id ?? '', { viewers: [WORKER] });
    const list = (query: string, by = WORKER): readonly string[] =>
      desk
        .as(by)
        .call<{ entries: readonly { ticketNo: string }[] }>('listTickets', { open: false, query })
        .entries.map(({ ticketNo }) => ticketNo);
    desk.resetCost();
    expect(list('ada cannot')).toEqual([old.ada]);
    expect(desk.cost().calls).toBeLessThanOrEqual(4 + 3);
    expect(list('')).not.toContain(old.ada);
    expect(list('ada', REGISTRAR)).toEqual([]);
    desk.resetCost();
    const there = desk.as(WORKER).call<Record<string, unknown> & typeof card>('getTicket', { ticketNo: old.ada });
    expect(desk.cost().calls).toBeLessThanOrEqual(12);
    expect(there).toMatchObject({ ticketNo: old.ada, status: 'closed', possible: [], nextStep: null });
    expect(there.history[0]).toMatchObject({ kind: 'archived', facts: { archive: '2024', link: url } });
    expect(there.history.slice(1).map(({ kind }) => kind)).toEqual(card.history.map(({ kind }) => kind));
    expect(refusalOf(() => desk.as(REGISTRAR).call('getTicket', { ticketNo: old.ada }))?.code).toBe('ARCHIVE_CLOSED');
    const refusal = refusalOf(() =>
      desk.as(WORKER).call('openMeasure', { ticketNo: old.ada, measure: 'x', owner: WORKER, dueOn: '2026-09-01' }),
    );
    expect(refusal?.code).toBe('TICKET_ARCHIVED');
    expect(refusal?.remedy).toContain(url);
    expect(refusalOf(() => desk.as(WORKER).call('getTicket', { ticketNo: '19990101001' }))?.code).toBe(
      'TICKET_UNKNOWN',
    );
  });

  test('leave a desk that goes on working, numbering and telling its history', () => {
    const desk = world();
    archived(desk);
    const fresh = confirmed(desk, complaintOf('Cem'));
    desk.as(WORKER).call('close', { ticketNo: fresh, note: 'Filed.' });
    desk.as(WORKER).call('logProgress', { ticketNo: old.open, note: 'Nearly there.' });
    desk.advance('PT3H');
    const { history, historyCut } = desk
      .as(WORKER)
      .call<{ history: readonly { kind: string }[]; historyCut: boolean }>('getTicket', { ticketNo: old.open });
    expect(historyCut).toBe(false);
    expect(history).toHaveLength(eventsOf(desk, old.open).length);
    const card = desk.as(WORKER).call<{ history: readonly unknown[] }>('getTicket', { ticketNo: fresh });
    expect(card.history).toHaveLength(eventsOf(desk, fresh).length);
    expect(desk.mails().filter(({ to }) => to.includes('cem@example.org')).length).toBeGreaterThan(0);
    expect(faultsOf(desk)).toEqual([]);
    pass(desk, 400);
    // What waited for working hours goes out first.
    desk.advance('PT12H');
    expect(archived(desk)).toMatchObject({ moved: 1 });
    expect(checks(desk).map(({ name, isWhole }) => [name, isWhole])).toEqual([
      ['2024', true],
      ['2026', true],
    ]);
  });

  test.each([
    [
      'a row of the archive is edited',
      (desk: DrivenDesk) => archiveIn(desk).getSheetByName('Log')?.getRange(3, 7).setValue('Never said.'),
    ],
    ['a row of the archive is deleted', (desk: DrivenDesk) => archiveIn(desk).getSheetByName('Log')?.deleteRow(3)],
  ])('are seen not to be whole where %s', (_, spoil) => {
    const desk = world();
    archived(desk);
    spoil(desk);
    expect(checks(desk)[0]).toMatchObject({ isWhole: false });
  });

  test('leave a chain in which a row that somebody takes out is still found', () => {
    const desk = world();
    archived(desk);
    expect(healthCodes(desk)).not.toContain('logBroken');
    ownSpreadsheet(desk).getSheetByName('Log')?.deleteRow(3);
    expect(healthCodes(desk)).toContain('logBroken');
  });

  test('take along what people wrote in columns of their own', () => {
    const desk = world();
    const register = ownSpreadsheet(desk).getSheetByName('Register');
    const column = (register?.getLastColumn() ?? 0) + 1;
    register?.insertColumnAfter(column - 1);
    register?.getRange(1, column).setValue('Shelf');
    register?.getRange(numbers(desk).indexOf(old.ada) + 2, column).setValue('=B7');
    register?.getRange(numbers(desk).indexOf(old.ben) + 2, column).setValue('C12');
    archived(desk);
    const remarks = JSON.stringify(rowsIn(desk, 'Register'));
    expect(remarks).toContain('Shelf: C12');
    expect(remarks).toContain('Rings often.\\nShelf: ');
    expect(archiveIn(desk).getSheetByName('Register')?.getRange('A2:AX4').getFormulas().flat().join('')).toBe('');
  });

  test('go by night where the settings say so, and a survey that is answered after is kept and counts no more', () => {
    const desk = world();
    desk.as(OWNER).edit('settings', 'archiveMonths', 'value', '12');
    const link = /https:\S+viewform\S+/.exec(
      desk.mails().find(({ to, body }) => to.includes('ada@example.org') && body.includes('viewform'))?.body ?? '',
    )?.[0];
    desk.advance('P1D');
    expect(numbers(desk)).toEqual([old.open, old.measured]);
    expect(desk.rows('health').map(({ finding }) => finding)).not.toContain('logBroken');
    desk.submitForm('survey', { q1: 1, r1: 'Too slow.' }, link);
    desk.advance('PT2H');
    expect(desk.rows('surveys').map(({ state }) => state)).toContain('Expired');
    expect(healthCodes(desk)).not.toContain('defect');
  });

  test('that an import brought are known again by their keys, and stay when it is taken back', () => {
    const desk = world();
    expect(archived(desk)).toEqual({ moved: 4, left: 0 });
    const again = desk
      .as(SUPERVISOR)
      .call<Record<string, unknown>>('importRun', { ...TABLE, requestId: 'import-2/1-1' });
    expect(again).toMatchObject({ accepted: 0, rejected: [{ problem: 'repeated' }] });
    expect(desk.as(SUPERVISOR).call('undoImport', { id: 'import-1' })).toMatchObject({
      undone: 0,
      left: [{ why: 'archived' }],
    });
  });

  test('stay where the log does not hold, and where the archive does not take what is written', () => {
    const damaged = world();
    damaged.as(OWNER).edit('log', 'received', 'note', 'Never said.');
    expect(refusalOf(() => archived(damaged))?.code).toBe('LOG_DAMAGED');
    expect(damaged.runtime.drive.spreadsheets()).toEqual([]);
    const desk = world();
    expect(desk.as(OWNER).call('archiveTickets', { months: 14 })).toMatchObject({ moved: 2 });
    archiveIn(desk).getSheetByName('Register')?.deleteColumn(1);
    const before = [numbers(desk), eventsOf(desk)];
    expect(refusalOf(() => archived(desk))?.code).toBe('HEADING_MISSING');
    expect([numbers(desk), eventsOf(desk)]).toEqual(before);
  });

  test('lose their customer there too', () => {
    const desk = world();
    archived(desk);
    desk.as(OWNER).call('eraseCustomer', { customer: 'ada@example.org', reason: 'Ada asked.' });
    desk.advance('PT2H');
    const cells = JSON.stringify(['Register', 'Log', 'Outbox'].map((tab) => rowsIn(desk, tab)));
    expect(/Ada |ada@|a\*\*\*@/.exec(cells)).toBeNull();
    expect(cells).toContain('Ben cannot get in');
    expect(checks(desk)[0]).toMatchObject({ isWhole: true });
    expect(faultsOf(desk)).toEqual([]);
    expect(desk.as(OWNER).call('previewAnonymise', { months: 2 })).toMatchObject({ tickets: 4 });
    desk.as(OWNER).call('anonymise', { months: 2 });
    desk.advance('PT2H');
    expect(JSON.stringify(rowsIn(desk, 'Log'))).not.toContain('Ben cannot');
    expect(
      eventsOfKind(desk, 'erased')
        .map(({ ticketNo }) => ticketNo)
        .sort(),
    ).toEqual([old.spam, old.brought, old.ada, old.ben, old.measured].sort());
    expect(checks(desk)[0]).toMatchObject({ isWhole: true });
  });

  test('are handed out with everything, and counted in the review of their time', () => {
    const desk = world();
    const own = { from: '2024-11-01', to: '2024-11-30' };
    const review = (): unknown => {
      desk.as(SUPERVISOR).call('refreshReviews', own);
      return desk.rows('review').map((row) => ({ ...row, meaning: '' }));
    };
    const before = review();
    const told = desk
      .as(OWNER)
      .call<{ text: string }>('exportCustomer', { customer: 'ada@example.org', reason: 'Asked.' });
    archived(desk);
    const { id = '' } = desk.runtime.drive.spreadsheets()[0] ?? {};
    expect(refusalOf(review)?.code).toBe('ARCHIVE_CLOSED');
    desk.runtime.drive.share(id, { viewers: [SUPERVISOR] });
    expect(review()).toEqual(before);
    const again = desk
      .as(OWNER)
      .call<{ text: string }>('exportCustomer', { customer: 'ada@example.org', reason: 'Asked.' });
    expect(again.text.length).toBeGreaterThan(told.text.length);
    expect(again.text).toContain('Ada cannot get in');
    desk.resetCost();
    desk.as(SUPERVISOR).call('refreshReviews', {});
    expect(desk.cost().byMethod['SpreadsheetApp.openById'] ?? 0).toBe(0);
  });
});

describe('moving tickets to an archive, killed at any call,', () => {
  let world: () => DrivenDesk;
  beforeAll(async () => {
    const { desk, spam } = await oldDesk();
    // The archive stands already: making it is many calls, and a test of its own.
    expect(desk.as(OWNER).call('archiveTickets', { months: 14 })).toEqual({ moved: 2, left: 0 });
    expect(numbers(desk)).not.toContain(spam);
    world = worldOf(desk, [...FEATURES]);
  });

  /** Where every row is, here and in the archive; with what the desk says of both. */
  const look = (desk: DrivenDesk): unknown => {
    const hasMoved = eventsOfKind(desk, 'archived').length > 2;
    return [
      numbers(desk),
      eventsOf(desk).map(({ seq, kind }) => [seq, kind]),
      desk.rows('outbox').map(({ key }) => key),
      hasMoved ? ['Register', 'Log', 'Outbox'].map((tab) => rowsIn(desk, tab).map(([first]) => first)) : [],
      hasMoved ? checks(desk).map(({ isWhole }) => isWhole) : [],
    ];
  };

  testKilled(() => ({
    world: () => world(),
    features: [...FEATURES],
    act: (desk) => archived(desk),
    isDeskToFinish: (wreck) => eventsOfKind(wreck, 'archived').length > 2,
    look,
    settle: 'PT3H',
    between: 2,
    callsOf: (all) => Array.from({ length: Math.ceil(all / 2) }, (_, index) => 1 + index * 2),
  }));
});
