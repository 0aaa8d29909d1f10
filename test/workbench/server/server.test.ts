import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Desk, desk } from '../../../workbench/server/desk';
import { unpackedWindow } from '../../../workbench/server/packedWindow';
import { type RunningServer, serve } from '../../../workbench/server/server';
import type { DeskState, MailMessage, PackedWindow } from '../../../workbench/server/wire';
import { post, send } from './client';
import { EDITOR, OWNER, SMALL_SOURCE, smallDesk } from './smallDesk';

let folder = '';
let held: Desk;
let server: RunningServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbench-page-'));
  await writeFile(join(folder, 'main.js'), 'export {};');
  await writeFile(join(folder, 'secret.txt'), 'not for the page');
  held = await smallDesk();
  server = await serve(held, { port: 0, pageFolder: folder, language: 'en' });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const act = (as: string, doing: unknown) => post(server, '/api/act', { as, act: doing });
const state = async (): Promise<DeskState> => (await send(server, 'GET', '/api/desk')).json() as DeskState;
const row = async (number: number): Promise<string[]> => {
  const answer = await send(server, 'GET', `/api/view?sheet=Tickets&first=${String(number)}&count=1`);
  return (unpackedWindow(answer.json() as PackedWindow).rows[0] ?? []).map((cell) => cell.text);
};

describe('who may talk to the workbench', () => {
  test('a page under another name is turned away, even for reading', async () => {
    const answer = await send(server, 'GET', '/api/desk', { host: 'evil.example:80' });
    expect(answer.status).toBe(403);
    expect(answer.json()).toEqual({ error: 'Host evil.example:80 is not this workbench.' });
    expect((await send(server, 'GET', '/', { host: `localhost.evil.example:${String(server.port)}` })).status).toBe(
      403,
    );
    expect((await send(server, 'GET', '/', { host: `127.0.0.1:${String(server.port)}` })).status).toBe(200);
  });

  test.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['an opaque origin, as a dialog has', { origin: 'null' }],
    ['a wrong token', { 'x-workbench-token': 'guess' }],
    ['no token', { 'x-workbench-token': '' }],
  ])('changes are refused with %s', async (_what, headers) => {
    const before = await row(2);
    const answer = await post(
      server,
      '/api/act',
      { as: OWNER, act: { kind: 'type', sheet: 'Tickets', a1: 'G2', text: 'broken in' } },
      headers,
    );
    expect(answer.status).toBe(403);
    expect(await row(2)).toEqual(before);
  });

  test('changes are refused without an origin', async () => {
    const headers = { 'content-type': 'application/json', 'x-workbench-token': server.token };
    expect((await send(server, 'POST', '/api/clock', headers, '{"to":"P1D"}')).status).toBe(403);
  });

  test('nothing changes by GET, and nothing is read by POST', async () => {
    const deeds = ['act', 'clock', 'reset', 'begin', 'menu', 'call', 'submit', 'open', 'tourStep'];
    for (const path of deeds.map((deed) => `/api/${deed}`)) {
      expect((await send(server, 'GET', path)).status).toBe(405);
    }
    expect((await post(server, '/api/desk', {})).status).toBe(405);
    expect(
      (await send(server, 'DELETE', '/api/desk', { origin: server.url, 'x-workbench-token': server.token })).status,
    ).toBe(405);
  });
});

describe('bad input', () => {
  const headers = () => ({ origin: server.url, 'x-workbench-token': server.token, 'content-type': 'application/json' });

  test('is answered by one line that says what is wrong', async () => {
    expect((await send(server, 'POST', '/api/act', headers(), '{not json')).json()).toEqual({
      error: 'The request is not JSON.',
    });
    expect((await send(server, 'POST', '/api/act', { ...headers(), 'content-type': 'text/plain' }, '{}')).status).toBe(
      415,
    );
    const wrongCell = await act(OWNER, { kind: 'type', sheet: 'Tickets', a1: '2G', text: '' });
    expect(wrongCell.status).toBe(400);
    expect(wrongCell.json()).toEqual({ error: 'act.a1: is not a cell such as B3 or B3:D7' });
    expect((await post(server, '/api/clock', { to: 'tomorrow' })).status).toBe(400);
    expect((await post(server, '/api/act', { as: OWNER })).status).toBe(400);
    expect((await act(OWNER, { kind: 'explode', sheet: 'Tickets' })).status).toBe(400);
  });

  test('over 16 MB is not taken in', async () => {
    const answer = await send(server, 'POST', '/api/act', {
      ...headers(),
      'content-length': String(17 * 1024 * 1024),
    }).catch(() => null);
    expect(answer === null || answer.status === 413).toBe(true);
  });

  test('about rows that cannot be is refused', async () => {
    expect((await send(server, 'GET', '/api/view?sheet=Tickets&first=0&count=1')).status).toBe(400);
    expect((await send(server, 'GET', '/api/view?sheet=Tickets&first=1&count=x')).status).toBe(400);
  });

  test.each([
    ['/api/view?sheet=None&first=1&count=1', 'There is no sheet named None.'],
    ['/api/find?sheet=None&text=x&row=1&column=1', 'There is no sheet named None.'],
    ['/api/charts?sheet=None', 'There is no sheet "None"'],
    ['/api/form?link=nowhere', 'There is no form nowhere.'],
    ['/api/mail?index=99', 'There is no such mail.'],
  ])('about what is gone is answered with a refusal: %s', async (path, refusal) => {
    const answer = await send(server, 'GET', path);
    expect([answer.status, answer.json()]).toEqual([200, { refusal }]);
  });
});

test('what a sheet holds is found without a change', async () => {
  const before = held.revision();
  const answer = await send(server, 'GET', '/api/find?sheet=Tickets&text=customer%20250&row=1&column=1&way=next');
  expect(answer.json()).toEqual({ count: 1, match: { number: 1, row: 251, column: 2 } });
  expect((await post(server, '/api/find', { sheet: 'Tickets', text: 'x' })).status).toBe(405);
  expect(held.revision()).toBe(before);
});

describe('the files of the page', () => {
  test('are served by their names only, and no path leads out of their folder', async () => {
    expect((await send(server, 'GET', '/main.js')).text).toBe('export {};');
    for (const path of [
      '/secret.txt',
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2fpackage.json',
      '/constructor',
    ]) {
      expect((await send(server, 'GET', path)).status).toBe(404);
    }
  });

  test('come with a policy that lets only the own script run', async () => {
    const page = await send(server, 'GET', '/');
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(page.text).toContain(server.token);
    expect(page.text).toContain('<html lang="en">');
  });
});

describe('what a person does', () => {
  test('reaches the sheet as that person', async () => {
    expect((await act(EDITOR, { kind: 'type', sheet: 'Tickets', a1: 'G3', text: 'called back' })).status).toBe(200);
    expect((await row(3))[6]).toBe('called back');
    await act(OWNER, {
      kind: 'paste',
      sheet: 'Tickets',
      a1: 'F4',
      texts: [
        ['', 'one'],
        ['', 'two'],
      ],
    });
    expect([(await row(4))[6], (await row(5))[6]]).toEqual(['one', 'two']);
    await act(OWNER, { kind: 'clear', sheet: 'Tickets', a1: 'G4:G5' });
    expect((await row(4))[6] ?? '').toBe('');
  });

  test('is refused in the words of the sheet where a rule forbids it', async () => {
    const answer = await act(OWNER, { kind: 'type', sheet: 'Tickets', a1: 'C3', text: 'nonsense' });
    expect(answer.status).toBe(200);
    expect(answer.json()).toEqual({
      refusal: expect.stringContaining('violates the data validation rules') as unknown,
    });
  });

  test('that breaks the workbench itself is a defect, and told where it was started', async () => {
    const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const full = desk(SMALL_SOURCE, held.runtime(), { keepAside: () => Promise.reject(new Error('the disk is full')) });
    const broken = await serve(full, { port: 0, pageFolder: folder, language: 'en' });
    const answer = await post(broken, '/api/reset', {});
    expect([answer.status, answer.json()]).toEqual([500, { error: 'the disk is full' }]);
    expect(told).toHaveBeenCalledTimes(1);
    told.mockRestore();
    await broken.close();
  });

  test('bumps the revision, which followers hear', async () => {
    const heard: number[] = [];
    const stop = held.onChange((revision) => heard.push(revision));
    await act(OWNER, { kind: 'insertRows', sheet: 'Notes', at: 1, count: 2 });
    stop();
    expect(heard).toEqual([held.revision()]);
    expect((await state()).revision).toBe(held.revision());
  });

  test('opens menus and dialogs, and the dialog brings google.script in an origin of its own', async () => {
    const opened = (await post(server, '/api/open', { as: OWNER })).json() as { menus: { title: string }[] };
    expect(opened.menus.map((menu) => menu.title)).toEqual(['Desk']);
    expect((await post(server, '/api/menu', { as: OWNER, functionName: 'show' })).status).toBe(200);
    const { dialogs } = await state();
    const last = dialogs.at(-1);
    expect(last).toMatchObject({ kind: 'sidebar', title: 'Side', text: '' });
    const page = await send(server, 'GET', `/dialog?as=${OWNER}&index=${String(last?.index)}`);
    expect(page.text.indexOf('window.google')).toBeLessThan(page.text.indexOf('google.script.run.withSuccessHandler'));
    expect(String(page.headers['content-security-policy'])).toMatch(/^sandbox allow-scripts[^;]*;/);
    expect(String(page.headers['content-security-policy'])).not.toContain('allow-same-origin');
  });

  test('clicks a menu entry as far as its next question, and once all are answered to its end', async () => {
    const click = async (...answers: { button: string; text: string }[]): Promise<unknown> =>
      (await post(server, '/api/menu', { as: OWNER, functionName: 'rename', answers })).json();
    const cells = (): readonly string[] => (held.runtime().view('Notes', 1, 1, OWNER)[0] ?? []).map(({ text }) => text);
    const runs = held.runtime().executions().length;
    const shown = held.runtime().dialogs(OWNER).length;
    expect(await click()).toEqual({
      question: {
        title: 'Rename',
        text: 'Shall the note get another name?',
        buttons: ['YES', 'NO'],
        wantsText: false,
      },
    });
    expect(await click({ button: 'YES', text: '' })).toMatchObject({
      question: { text: 'What name?', buttons: ['OK', 'CANCEL'], wantsText: true },
    });
    // A run that waits is not in the list of executions.
    expect(cells()[1]).not.toBe('Mine');
    expect(held.runtime().executions()).toHaveLength(runs);
    expect(await click({ button: 'YES', text: '' }, { button: 'OK', text: 'Mine' })).toEqual({ question: null });
    expect(cells().slice(1, 3)).toEqual(['Mine', 'begun']);
    expect(
      held
        .runtime()
        .dialogs(OWNER)
        .slice(shown)
        .map(({ html }) => html),
    ).toEqual(['It is renamed.']);
    expect(await click({ button: 'NO', text: '' })).toEqual({ question: null });
    expect(held.runtime().executions()).toHaveLength(runs + 2);
    expect(
      (await post(server, '/api/menu', { as: OWNER, functionName: 'rename', answers: [{ button: 'PERHAPS' }] })).status,
    ).toBe(400);
  });

  test('calls the server from a dialog; what the function throws is an answer, not a fault', async () => {
    const fine = await post(server, '/api/call', { as: OWNER, functionName: 'api', args: ['{"n":1}'] });
    expect(fine.json()).toMatchObject({ ok: true });
    const thrown = await post(server, '/api/call', { as: OWNER, functionName: 'api', args: ['{"fail":true}'] });
    expect(thrown.status).toBe(200);
    expect(thrown.json()).toMatchObject({ ok: false, message: 'refused on purpose' });
    expect((await post(server, '/api/call', { as: OWNER, functionName: 'none', args: [] })).json()).toMatchObject({
      ok: false,
    });
  });

  test('moves the clock; the trigger runs on the way and its mail is in the mailbox', async () => {
    const before = await state();
    await post(server, '/api/clock', { to: 'nextTrigger' });
    await post(server, '/api/clock', { to: 'PT1M' });
    const after = await state();
    expect(after.now).toBeGreaterThan(before.now);
    expect(after.mails).toBe(before.mails + 1);
    const mail = (await send(server, 'GET', `/api/mail?index=${String(before.mails)}`)).json() as MailMessage;
    expect(mail).toMatchObject({ subject: 'Tick', to: ['customer@example.com'] });
  });

  test('fills in a form', async () => {
    const forms = (await send(server, 'GET', '/api/forms')).json() as { id: string; publishedUrl: string }[];
    const [form] = forms;
    const answer = await post(server, '/api/submit', {
      formId: form?.id,
      answers: { Score: 2, Why: 'late' },
      link: form?.publishedUrl,
    });
    expect(answer.text).toBe('{}');
    const tab = (await state()).tabs.find((each) => each.lastRow === 2);
    expect(tab).toBeDefined();
  });

  test('shows failed runs with their logs', async () => {
    const { failures } = await state();
    expect((await post(server, '/api/menu', { as: OWNER, functionName: 'breakDown' })).json()).toEqual({
      refusal: expect.stringContaining('broken on purpose') as unknown,
    });
    const [newest] = (await send(server, 'GET', '/api/executions')).json() as {
      entryPoint: string;
      status: string;
      logs: string[];
    }[];
    expect(newest).toMatchObject({
      entryPoint: 'breakDown',
      status: 'failed',
      logs: [expect.stringContaining('about to break')],
    });
    expect((await state()).failures).toBe(failures + 1);
  });

  test('tells which start of the workbench its page is of, by the page and by the stream of changes', async () => {
    const page = (await send(server, 'GET', '/')).text;
    const start = /name="workbench-start" content="([\w-]+)"/.exec(page)?.[1];
    const first = await fetch(`${server.url}/api/events`);
    const reader = first.body?.getReader();
    const { value } = (await reader?.read()) ?? {};
    await reader?.cancel();
    expect(new TextDecoder().decode(value as Uint8Array)).toContain(`event: start\ndata: ${start ?? ''}\n`);
  });

  test('serves the differences from Google as a page without a script', async () => {
    const { text, headers } = await send(server, 'GET', '/docs/emulator');
    expect(text).toContain('<h2>Differences from Google</h2>');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect((await send(server, 'GET', '/docs/../package.json')).status).toBe(404);
  });

  test('leads nobody through a desk that has no complaints, and takes no language for it', async () => {
    expect((await state()).hasTour).toBe(false);
    expect((await send(server, 'GET', '/api/tour')).status).toBe(404);
    expect((await post(server, '/api/tourStep', { since: '', step: 'register' })).status).toBe(404);
    expect((await post(server, '/api/tourStep', { since: '', step: 'fly' })).status).toBe(400);
    expect((await post(server, '/api/begin', { language: 'zh-CN' })).json()).toEqual({ isNew: false });
    expect((await post(server, '/api/begin', { language: 'fr' })).status).toBe(400);
  });

  test('can begin anew', async () => {
    await act(OWNER, { kind: 'type', sheet: 'Tickets', a1: 'G9', text: 'gone soon' });
    expect((await post(server, '/api/reset', {})).status).toBe(200);
    expect((await row(9))[6]).toBe('text 8');
  });
});
