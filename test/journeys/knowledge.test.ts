import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { eventsOfKind, faultsOf, refusalOf } from './deskFacts';
import { OWNER, REGISTRAR, SUPERVISOR, VIEWER, WORKER } from './deskStaff';
import { smallDesk, worldOf } from './worlds';

interface Hit {
  readonly entryNo: string;
  readonly state: string;
  readonly problem: string;
  readonly solution: string;
  readonly used: number;
  readonly helpful: number;
  readonly notHelpful: number;
  readonly rated: number | null;
  readonly stale: readonly string[];
}
type Found = { readonly entries: readonly Hit[]; readonly total: number };

const COMPLAINT = {
  channel: 'phone',
  category1: 'Technical fault',
  category2: 'Cannot log in',
  description: 'Ada Lovelace cannot log in since the update, call 13812345678 or ada@example.org.',
  customer: { name: 'Ada Lovelace', phone: '13812345678', mail: 'ada@example.org', address: '1 Sample Road' },
  orderNo: 'ORD-4711',
};
const SOLUTION = 'Reset the password of Ms Lovelace (ORD-4711) and clear the session of 13812345678.';
/** Everything of the customer that must not stand in an entry. */
const GONE = ['Lovelace', 'Ada', '13812345678', 'ada@', 'ORD-4711', 'A***', '138****5678'];

const register = (desk: DrivenDesk, more: Readonly<Record<string, unknown>> = {}): string =>
  desk.as(REGISTRAR).call<{ ticketNo: string }>('registerComplaint', { ...COMPLAINT, ...more }).ticketNo;

function solve(
  desk: DrivenDesk,
  ticketNo: string,
  proposal: Readonly<Record<string, unknown>>,
  satisfied = true,
): void {
  desk.as(WORKER).call('acknowledge', { ticketNo });
  desk.as(WORKER).call('proposeSolution', { ticketNo, ...proposal });
  desk.as(SUPERVISOR).call('reviewSolution', { ticketNo, approve: true });
  desk.as(WORKER).call('informCustomer', { ticketNo, channel: 'phone', note: 'Please try again.' });
  desk.as(WORKER).call('recordVerdict', { ticketNo, satisfied, comment: 'So it is.' });
}

const search = (desk: DrivenDesk, args: Readonly<Record<string, unknown>>, by = WORKER): Found =>
  desk.as(by).call<Found>('searchKnowledge', args);

function callsOf(desk: DrivenDesk, act: () => unknown): number {
  desk.resetCost();
  act();
  return desk.cost().calls;
}

let world: () => DrivenDesk;
let ticketNo = '';

beforeAll(async () => {
  const desk = await smallDesk();
  ticketNo = register(desk);
  solve(desk, ticketNo, { solution: SOLUTION });
  world = worldOf(desk);
});

/** The desk with the first complaint published. */
function published(): DrivenDesk {
  const desk = world();
  desk.as(SUPERVISOR).call('publishKnowledge', { ticketNo });
  return desk;
}

describe('Closing a ticket', () => {
  test('leaves a draft without the customer where that is wanted, which a supervisor publishes', () => {
    const desk = world();
    desk.as(WORKER).call('close', { ticketNo, knowledge: true });
    desk.advance('PT10M');
    const [draft, ...others] = desk.rows('knowledge').filter((row) => row['entryNo'] !== '');
    expect(others).toEqual([]);
    expect(draft).toMatchObject({ entryNo: 'K0001', state: 'Draft', ticketNo, author: WORKER });
    expect(draft?.['problem']).toContain('cannot log in since the update');
    expect(draft?.['solution']).toContain('Reset the password');
    for (const word of GONE) expect(JSON.stringify(draft).replace(ticketNo, '')).not.toContain(word);
    // A draft is suggested to nobody.
    expect(search(desk, { query: 'log in' }).total).toBe(0);
    expect(search(desk, { show: 'draft' }).entries.map(({ entryNo }) => entryNo)).toEqual(['K0001']);
    desk.as(SUPERVISOR).call('publishKnowledge', { entryNo: 'K0001', problem: 'Cannot log in since the update.' });
    expect(search(desk, { query: 'login after update' }).entries[0]).toMatchObject({
      entryNo: 'K0001',
      state: 'published',
      problem: 'Cannot log in since the update.',
    });
    expect(faultsOf(desk)).toEqual([]);
  });

  test('leaves nothing where it is not', () => {
    const desk = world();
    desk.as(WORKER).call('close', { ticketNo });
    desk.advance('PT10M');
    expect(desk.rows('knowledge').filter((row) => row['entryNo'] !== '')).toEqual([]);
  });
});

describe('What is published', () => {
  test('is suggested while a complaint is registered and while one is solved, within the calls of a list', () => {
    const desk = published();
    const described = { description: 'My account cannot log in after the update', phone: '13900001111' };
    const similar = (): Found['entries'] =>
      desk.as(WORKER).call<{ knowledge: Hit[] }>('similarCases', described).knowledge;
    expect(similar().map(({ entryNo }) => entryNo)).toEqual(['K0001']);
    expect(callsOf(desk, similar)).toBeLessThanOrEqual(4);
    const other = register(desk, { ...described, customer: { name: 'Ben Sample', phone: '13900001111' }, orderNo: '' });
    expect(search(desk, { ticketNo: other }).entries[0]?.entryNo).toBe('K0001');
    expect(callsOf(desk, () => search(desk, { ticketNo: other }))).toBeLessThanOrEqual(4);
    expect(callsOf(desk, () => search(desk, { query: 'log in' }))).toBeLessThanOrEqual(4);
    expect(search(desk, { query: 'parcel in the snow' })).toEqual({ entries: [], total: 0 });
  });

  test('is counted by what customers and colleagues say of it', () => {
    const desk = published();
    const others = ['13900001111', '13900002222'].map((phone) =>
      register(desk, { customer: { name: 'Ben Sample', phone }, orderNo: '' }),
    );
    others.forEach((one, index) => {
      const [known] = search(desk, { ticketNo: one }).entries;
      solve(desk, one, { solution: known?.solution, knowledge: known?.entryNo }, index === 0);
    });
    expect(eventsOfKind(desk, 'proposed').at(-1)?.fields['knowledge']).toBe('K0001');
    desk.as(WORKER).call('rateKnowledge', { entryNo: 'K0001', helpful: true });
    desk.as(WORKER).call('rateKnowledge', { entryNo: 'K0001', helpful: true });
    desk.as(REGISTRAR).call('rateKnowledge', { entryNo: 'K0001', helpful: false });
    expect(search(desk, {}).entries[0]).toMatchObject({ used: 0, helpful: 1, notHelpful: 1, rated: 1 });
    desk.advance('P1D');
    const counted = { used: 2, helpful: 2, notHelpful: 2 };
    expect(search(desk, {}).entries[0]).toMatchObject(counted);
    // A mind that changes takes its first word back, and the next night counts the same.
    desk.as(REGISTRAR).call('rateKnowledge', { entryNo: 'K0001', helpful: true });
    expect(search(desk, {}).entries[0]).toMatchObject({ helpful: 3, notHelpful: 1 });
    desk.as(SUPERVISOR).call('refreshReviews', {});
    expect(search(desk, {}).entries[0]).toMatchObject({ used: 2, helpful: 3, notHelpful: 1 });
  });

  test('is marked once it was neither used nor checked for long, its category is gone or it does not help', () => {
    const desk = published();
    desk
      .as(SUPERVISOR)
      .call('publishKnowledge', { problem: 'The lamp flickers.', solution: 'Turn it.', category: 'Lamps' });
    expect(search(desk, { show: 'stale' }).entries.map(({ entryNo, stale }) => [entryNo, stale])).toEqual([
      ['K0002', ['category']],
    ]);
    desk.as(WORKER).call('rateKnowledge', { entryNo: 'K0001', helpful: false });
    expect(search(desk, { show: 'stale' }).total).toBe(2);
    desk.as(OWNER).edit('settings', 'knowledgeMonths', 'value', '1');
    desk.faults({ stopClockMs: 40 * 24 * 60 * 60_000 });
    desk.advance('P40D');
    const stale = () => search(desk, { show: 'stale' }).entries;
    expect(stale().find(({ entryNo }) => entryNo === 'K0001')?.stale).toEqual(['unused', 'unhelpful']);
    const health = desk.as(OWNER).call<{ findings: { code: string; severity: string; what: string }[] }>('health');
    expect(health.findings.find(({ code }) => code === 'knowledgeStale')).toMatchObject({
      severity: 'info',
      what: 'Knowledge: 2 published entries want a look.',
    });
    // Published again it was looked at.
    desk.as(SUPERVISOR).call('publishKnowledge', { entryNo: 'K0001' });
    expect(stale().find(({ entryNo }) => entryNo === 'K0001')?.stale).toEqual(['unhelpful']);
    desk.as(SUPERVISOR).call('retireKnowledge', { entryNo: 'K0001', reason: 'The update was taken back.' });
    expect(search(desk, { query: 'log in' }).entries.map(({ entryNo }) => entryNo)).not.toContain('K0001');
    expect(search(desk, { show: 'retired' }).entries[0]).toMatchObject({ entryNo: 'K0001', stale: [] });
  });

  test('is changed by leaders alone, and drafts are shown to who works', () => {
    const desk = published();
    const change = { entryNo: 'K0001', solution: 'Something else.' };
    expect(refusalOf(() => desk.as(WORKER).call('suggestKnowledge', change))?.code).toBe('KNOWLEDGE_IN_USE');
    expect(refusalOf(() => desk.as(WORKER).call('publishKnowledge', change))?.code).toBe('NOT_ALLOWED');
    expect(refusalOf(() => desk.as(VIEWER).call('rateKnowledge', { entryNo: 'K0001', helpful: true }))?.code).toBe(
      'NOT_ALLOWED',
    );
    expect(refusalOf(() => desk.as(WORKER).call('rateKnowledge', { entryNo: 'K0009', helpful: true }))?.code).toBe(
      'KNOWLEDGE_UNKNOWN',
    );
    expect(refusalOf(() => desk.as(WORKER).call('suggestKnowledge', { problem: 'Why?' }))).toMatchObject({
      code: 'ARGUMENTS_WRONG',
    });
    desk
      .as(WORKER)
      .call('suggestKnowledge', { problem: '=1+1 does not add up', solution: 'Write to ben@example.org.' });
    expect(search(desk, { show: 'draft' }, VIEWER).entries.map(({ entryNo }) => entryNo)).toEqual(['K0001']);
    expect(search(desk, { show: 'draft' }).entries).toMatchObject([
      { problem: '=1+1 does not add up', solution: 'Write to b***@example.org.' },
    ]);
  });
});

describe('The sheet', () => {
  test('may be filled by hand: rows get a number, and what does not hold is said and never suggested', () => {
    const desk = published();
    const sheet = 'knowledge';
    // The columns stand as they are declared.
    const letterOf = { problem: 'C', solution: 'D', state: 'B' } as const;
    const typed = (row: number, cells: Readonly<Partial<Record<keyof typeof letterOf, string>>>): void => {
      for (const [column, value] of Object.entries(cells))
        desk.as(OWNER).person.type('Knowledge', letterOf[column as keyof typeof letterOf] + String(row), value);
    };
    typed(3, { problem: 'The display stays dark.', solution: 'Press the key for ten seconds.', state: 'Published' });
    expect(desk.rows(sheet)[1]).toMatchObject({ entryNo: 'K0002', state: 'Published' });
    expect(search(desk, { query: 'dark display' }).entries[0]?.entryNo).toBe('K0002');
    typed(4, { problem: 'A problem without an answer.', state: 'Published' });
    const codes = desk
      .as(OWNER)
      .call<{ findings: { code: string; what: string }[] }>('health')
      .findings.filter(({ code }) => code.startsWith('knowledge'));
    expect(codes.map(({ what }) => what)).toEqual(['Knowledge, row 4, What solves it: nothing is filled in.']);
    expect(search(desk, { query: 'a problem without an answer' }).total).toBe(0);
  });
});

describe('Erasing a customer', () => {
  test('takes them out of what was published from their ticket, also where somebody typed them in', () => {
    const desk = published();
    desk.as(WORKER).call('close', { ticketNo });
    desk
      .as(OWNER)
      .edit('knowledge', 'K0001', 'solution', 'Reset the password, then phone Ada Lovelace on 13812345678.');
    desk.as(OWNER).edit('knowledge', 'K0001', 'remark', 'Ms Lovelace was glad.');
    desk.advance('PT10M');
    desk.as(OWNER).call('eraseCustomer', { customer: ticketNo, reason: 'She asked.' });
    const [entry] = desk.rows('knowledge');
    expect(entry?.['solution']).toContain('Reset the password, then phone');
    for (const word of GONE) expect(JSON.stringify(entry).replace(ticketNo, '')).not.toContain(word);
    expect(search(desk, { query: 'log in' }).entries[0]?.entryNo).toBe('K0001');
  });
});
