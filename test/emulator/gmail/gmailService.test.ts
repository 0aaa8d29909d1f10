import { openRuntime } from '../../../emulator/runtime';

const MANIFEST = JSON.stringify({
  runtimeVersion: 'V8',
  oauthScopes: ['https://www.googleapis.com/auth/gmail.send'],
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Gmail', serviceId: 'gmail', version: 'v1' }] },
});
const SOURCE = `
function send(lines, user) {
  const raw = Utilities.base64EncodeWebSafe(lines.join('\\r\\n'), Utilities.Charset.UTF_8);
  return Gmail.Users.Messages.send({ raw }, user || 'me').labelIds.join();
}
function asSomebody(lines) { return details(lines, 'somebody@example.com'); }
function asOwner(lines) { return send(lines, 'owner@example.com'); }
function details(lines, user) { try { send(lines, user); return null; } catch (error) { return [error.name, error.message, error.details.code]; } }
function bare() { return Gmail.Users.Messages.send({ raw: 'not base64!' }, 'me'); }
function isThere() { return typeof Gmail; }
function list() { return Gmail.Users.Messages.list('me'); }
function fiveHundred(lines) { for (let at = 0; at < 500; at += 1) send(lines); return details(lines); }
`;
const open = (manifest = MANIFEST) => openRuntime({ files: { 'Code.gs': SOURCE, 'appsscript.json': manifest } });
const LETTER = [
  'From: =?UTF-8?B?5a6i5pyN?= <other@example.com>',
  'To: Li <li@example.com>, wu@example.com',
  'Cc: chen@example.com',
  'Subject: =?UTF-8?B?5oqV6K+J?=',
  ' =?UTF-8?B?5bel5Y2V?=',
  'References: <first@example.invalid>',
  ' <second@example.invalid>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary="=_x"',
  '',
  '--=_x',
  'Content-Type: text/plain; charset=UTF-8',
  'Content-Transfer-Encoding: base64',
  '',
  '5L2g5aW9',
  '--=_x',
  'Content-Type: text/html; charset=UTF-8',
  'Content-Transfer-Encoding: base64',
  '',
  'PHA+5L2g5aW9PC9wPg==',
  '--=_x--',
  '',
];

describe('Gmail.Users.Messages.send (https://developers.google.com/gmail/api/reference/rest/v1/users.messages/send)', () => {
  test('sends a raw message as the account, with the headers that the script wrote', () => {
    const runtime = open();
    expect(runtime.run('send', LETTER)).toBe('SENT');
    expect(runtime.mails()).toEqual([
      {
        sentAt: expect.any(Number) as number,
        from: 'owner@example.com',
        name: '客服',
        to: ['li@example.com', 'wu@example.com'],
        cc: ['chen@example.com'],
        bcc: [],
        replyTo: '',
        subject: '投诉工单',
        body: '你好',
        htmlBody: '<p>你好</p>',
        attachments: [],
        references: ['first@example.invalid', 'second@example.invalid'],
      },
    ]);
  });

  test.each<[string, readonly string[], string, number]>([
    ['without a recipient', LETTER.filter((line) => !/^(?:To|Cc)/.test(line)), 'Recipient address required', 400],
    [
      'to what is no address',
      ['To: nobody', ...LETTER.filter((line) => !line.startsWith('To'))],
      'Invalid To header',
      400,
    ],
    ['with letters beyond ASCII in a header', ['Subject: 投诉', ...LETTER.slice(1)], 'Invalid header', 400],
    ['with a line in the header that is none', ['oops', ...LETTER], 'Invalid header', 400],
  ])('refuses a message %s', (_, lines, message, code) => {
    const runtime = open();
    expect(runtime.run('details', lines)).toEqual([
      'GoogleJsonResponseException',
      `API call to gmail.users.messages.send failed with error: ${message}`,
      code,
    ]);
    expect(runtime.mails()).toEqual([]);
  });

  test('refuses what is not Base64, and another mailbox than its own', () => {
    const runtime = open();
    expect(() => runtime.run('bare')).toThrow('message.raw');
    expect(runtime.run('asSomebody', LETTER)).toMatchObject({ 2: 403 });
    expect(runtime.run('asOwner', LETTER)).toBe('SENT');
  });

  test('takes 500 messages a day from a consumer account (https://support.google.com/mail/answer/22839)', () => {
    const runtime = open();
    expect(runtime.run('fiveHundred', LETTER)).toMatchObject({ 2: 429 });
    expect(runtime.mails()).toHaveLength(500);
  });

  test('is there only where the manifest switches it on, and asks for its scope (https://developers.google.com/apps-script/guides/services/advanced)', () => {
    expect(open('{"runtimeVersion":"V8"}').run('isThere')).toBe('undefined');
    const unscoped = JSON.stringify({
      ...(JSON.parse(MANIFEST) as object),
      oauthScopes: ['https://www.googleapis.com/auth/forms'],
    });
    expect(() => open(unscoped).run('send', LETTER)).toThrow(
      'Required permissions: https://www.googleapis.com/auth/gmail.send',
    );
    expect(() => open().run('list')).toThrow('Gmail.Users.Messages.list is not emulated yet');
  });
});
