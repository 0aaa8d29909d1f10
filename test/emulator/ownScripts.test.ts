/** Scripts in the manner of what people write for Sheets, run as they are: each test says what must have come of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Runtime, RuntimeOptions } from '../../emulator/kernel/runtimeContract';
import { openRuntime } from '../../emulator/runtime';

const OWNER = 'owner@example.com';

function project(names: readonly string[], options: Partial<RuntimeOptions> = {}): Runtime {
  const files = Object.fromEntries(
    names.map((name) => [name, readFileSync(join(__dirname, 'ownScripts', name), 'utf8')]),
  );
  return openRuntime({ ...options, files: { ...files, ...options.files } });
}
const rowsOf = (runtime: Runtime, tab: string): readonly (readonly string[])[] =>
  runtime.view(tab, 1, runtime.tabs().find(({ name }) => name === tab)?.lastRow ?? 0, OWNER).map((cells) => {
    const texts = cells.map(({ text }) => text);
    while (texts.at(-1) === '') texts.pop();
    return texts;
  });

test('a mail merge fills in the columns, sends what can be sent, and sends nothing twice (our own)', () => {
  const runtime = project(['mailMerge.gs']);
  expect(runtime.as(OWNER).openFile()).toMatchObject([
    { title: 'Merge', entries: [{ label: 'Send' }, { separator: true }, { label: 'Start again' }] },
  ]);
  runtime.run('prepare');
  runtime.as(OWNER).clickMenu('merge');
  expect(runtime.mails()).toMatchObject([
    { to: ['lin@example.com'], name: 'Orders', subject: 'Order 0042', body: 'Dear Lin, 0042 is on its way.' },
    { to: ['zhou@example.com'], htmlBody: '<p>Dear Zhou &lt;b>,</p><p>0044 is on its way.</p>' },
  ]);
  expect(runtime.mails()[0]?.attachments[0]).toMatchObject({ name: 'terms.txt', contentType: 'text/plain', bytes: 5 });
  expect(rowsOf(runtime, 'People').map((row) => row[3])).toEqual([
    'State',
    expect.stringMatching(/^3\/2\/2026/),
    'Invalid email: not an address',
    expect.stringMatching(/^3\/2\/2026/),
  ]);
  runtime.as(OWNER).clickMenu('merge');
  expect(runtime.mails()).toHaveLength(2);
  runtime.as(OWNER).answerNext('NO');
  runtime.as(OWNER).clickMenu('startAgain');
  runtime.as(OWNER).clickMenu('merge');
  expect(runtime.mails()).toHaveLength(2);
  runtime.as(OWNER).clickMenu('startAgain');
  runtime.as(OWNER).clickMenu('merge');
  expect(runtime.mails()).toHaveLength(4);
});

test('loans are asked for by form, decided in the sheet, and tidied at night (our own)', () => {
  const runtime = project(['loans.gs'], { timeZone: 'Asia/Shanghai', startAt: '2026-03-02T09:00:00+08:00' });
  runtime.run('setUp');
  const [form] = runtime.forms();
  const id = form?.id ?? '';
  runtime.submitForm(id, { 'Your name': 'Lin', Tool: 'Drill', Until: '2026-03-09' }, undefined, 'lin@example.com');
  runtime.submitForm(id, { 'Your name': 'Zhou', Tool: 'Saw' }, undefined, 'zhou@example.com');
  expect(() => {
    runtime.submitForm(id, { 'Your name': 'Wu', Tool: 'Crane' }, undefined, 'wu@example.com');
  }).toThrow();
  const owner = runtime.as(OWNER);
  owner.type('Loans', 'A2', 'Lent');
  owner.type('Loans', 'A3', 'Returned');
  owner.type('Loans', 'B2', 'Lin Mei');
  expect(() => {
    owner.type('Loans', 'A2', 'Lost');
  }).toThrow();
  expect(runtime.mails()).toMatchObject([
    { to: ['lin@example.com'], subject: 'Drill: lent', body: 'Dear Lin, please bring it back by 9 Mar.' },
  ]);
  runtime.advance('P1D');
  expect(rowsOf(runtime, 'Loans')).toEqual([
    ['State', 'Person', 'Tool', 'Until', 'Mail'],
    ['Lent', 'Lin Mei', 'Drill', '2026-03-09', 'lin@example.com'],
  ]);
  expect(rowsOf(runtime, 'Returned').slice(1)).toEqual([['Returned', 'Zhou', 'Saw', '', 'zhou@example.com']]);
  expect(runtime.executions().every(({ status }) => status === 'completed')).toBe(true);
});

test('feedback on a course counts itself, and a low mark becomes a draft (our own)', () => {
  const runtime = project(['courseFeedback.gs']);
  runtime.run('setUp');
  const id = runtime.forms()[0]?.id ?? '';
  runtime.submitForm(id, { Mail: 'lin@example.com', Mark: 2, 'What was missing?': 'Time' });
  runtime.submitForm(id, { Mail: 'zhou@example.com', Mark: 5 });
  expect(() => {
    runtime.submitForm(id, { Mail: 'no address', Mark: 3 });
  }).toThrow();
  expect(runtime.drafts()).toMatchObject([{ to: ['lin@example.com'], body: 'You missed: Time' }]);
  expect(runtime.mails()).toEqual([]);
  expect(rowsOf(runtime, 'Answers').map((row) => row[4])).toEqual([undefined, 'answer it', 'fine']);
  expect(rowsOf(runtime, 'Summary')).toEqual([
    ['Answers', '2'],
    ['Average', '3.5'],
  ]);
});

describe('a register of tickets behind a web form (our own)', () => {
  const open = (): Runtime => {
    const runtime = project(['tickets.gs', 'tickets.html'], {
      files: {
        'appsscript.json': JSON.stringify({ webapp: { executeAs: 'USER_DEPLOYING', access: 'ANYONE_ANONYMOUS' } }),
      },
    });
    runtime.run('install');
    return runtime;
  };
  const posted = (runtime: Runtime, mail: string, subject: string): unknown =>
    JSON.parse(runtime.portal('POST', { mail, subject }).content);

  test('numbers them, answers by mail, and says where one stands', () => {
    const runtime = open();
    expect(posted(runtime, 'lin@example.com', '=1+1')).toEqual({ number: 'T-0001' });
    expect(posted(runtime, 'zhou@example.com', '<b>loud</b>')).toEqual({ number: 'T-0002' });
    expect(posted(runtime, 'nobody', 'x')).toEqual({ refused: 'mail' });
    expect(rowsOf(runtime, 'Tickets').map((row) => [row[0], row[3]])).toEqual([
      ['No', 'Subject'],
      ['T-0001', '=1+1'],
      ['T-0002', '<b>loud</b>'],
    ]);
    expect(runtime.mails().map(({ subject }) => subject)).toEqual(['T-0001: we have it', 'T-0002: we have it']);
    expect(JSON.parse(runtime.portal('GET', { number: 'T-0002' }).content)).toEqual({ state: 'open' });
    expect(JSON.parse(runtime.portal('GET', { number: 'T-9' }).content)).toEqual({ refused: 'number' });
  });

  test('shows the open ones on a page that escapes them, from the cache until something changes', () => {
    const runtime = open();
    posted(runtime, 'lin@example.com', '<b>"loud"</b>');
    const page = runtime.portal('GET', {}).content;
    expect(page).toMatch(/T-0001:\s+&lt;b&gt;&quot;loud&quot;/);
    expect(page).not.toContain('<b>');
    expect(page).toContain('var first = 1;');
    runtime.resetCost();
    runtime.portal('GET', {});
    expect(runtime.cost().byMethod['Range.getValues']).toBeUndefined();
    posted(runtime, 'zhou@example.com', 'quiet');
    expect(runtime.portal('GET', {}).content).toMatch(/T-0002:\s+quiet/);
  });

  test('gives no number twice, wherever two visitors cross, and refuses while somebody else holds the lock', () => {
    const runtime = open();
    const visit = (mail: string) => () => posted(runtime, mail, 'x');
    runtime.interleave([visit('a@example.com'), visit('b@example.com'), visit('c@example.com')], 7, 0.3);
    const numbers = rowsOf(runtime, 'Tickets')
      .slice(1)
      .map(([number]) => number);
    expect(numbers.length).toBeGreaterThan(0);
    expect(new Set(numbers).size).toBe(numbers.length);
    runtime.faults({ holdLockMs: 60_000 });
    expect(posted(runtime, 'd@example.com', 'x')).toEqual({ refused: 'busy' });
  });
});

test('a daily digest tells each person once a working day what is overdue (our own)', () => {
  const runtime = project(['digest.gs'], { timeZone: 'Europe/Berlin', startAt: '2026-03-03T12:00:00+01:00' });
  runtime.run('fill');
  runtime.run('install');
  runtime.run('install');
  expect(runtime.triggers()).toMatchObject([{ handler: 'digest', kind: 'clock' }]);
  runtime.advance('P1D');
  expect(runtime.mails()).toMatchObject([
    { to: ['lin@example.com'], subject: '2 overdue', htmlBody: '<ul><li>Call back</li><li>Send part</li></ul>' },
  ]);
  runtime.run('digest');
  expect(runtime.mails()).toHaveLength(1);
  runtime.as(OWNER).type('Tasks', 'D2', 'TRUE');
  runtime.advance('P4D');
  // Thursday and Friday, not Saturday and Sunday.
  expect(runtime.mails().map(({ subject }) => subject)).toEqual(['2 overdue', '1 overdue', '1 overdue']);
  expect(runtime.executions().filter(({ logs }) => logs.some((line) => line.includes('weekend')))).toHaveLength(2);
});
