import { openRuntime } from '../../../emulator/runtime';

const SOURCE = `
const PICTURE = () => Utilities.newBlob('PNG', 'image/png', 'logo.png');
function send() {
  return GmailApp.sendEmail('a@example.com, b@example.com', 'S', 'B', { htmlBody: '<b>B</b>', cc: 'c@example.com', name: 'Desk' }) === GmailApp;
}
function sendToNobody() { GmailApp.sendEmail('', 'S', 'B'); }
function sendAs(from) { GmailApp.sendEmail('a@example.com', 'S', 'B', { from }); }
function sendAsMe() { sendAs('owner@example.com'); sendAs(undefined); }
function sendAsOther() { sendAs('other@example.com'); }
function sendMisspelt() { GmailApp.sendEmail('a@example.com', 'S', 'B', { htmlbody: 'x' }); }
function sendMessage() { GmailApp.sendEmail({ to: 'a@example.com' }); }
function write() {
  return GmailApp.createDraft('a@example.com', 'S', '', {
    htmlBody: '<p>Dear A &amp; B,</p><p>thanks</p><img src="cid:logo">',
    attachments: [Utilities.newBlob('abc', 'text/plain', 'a.txt')],
    inlineImages: { logo: PICTURE() },
  }).getId();
}
function read() {
  const [draft] = GmailApp.getDrafts();
  const message = draft.getMessage();
  const names = (options) => message.getAttachments(options).map((file) => file.getName() + ':' + file.getSize() + ':' + file.getDataAsString());
  return JSON.stringify({
    same: GmailApp.getDraft(draft.getId()).getMessageId() === draft.getMessageId(),
    messages: GmailApp.getDraftMessages().length,
    to: message.getTo(), from: message.getFrom(), subject: message.getSubject(), plain: message.getPlainBody(), isDraft: message.isDraft(),
    all: names(), beside: names({ includeInlineImages: false }), within: names({ includeAttachments: false }),
  });
}
function rewrite() {
  const [draft] = GmailApp.getDrafts();
  const before = draft.getMessageId();
  draft.update('z@example.com', 'New', 'B');
  return before !== draft.getMessageId() && draft.getMessage().getSubject();
}
function sendDraft() {
  const [draft] = GmailApp.getDrafts();
  const old = draft.getMessage();
  const sent = draft.send();
  return [sent.isDraft(), old.isDraft(), GmailApp.getDrafts().length].join();
}
function sendTwice() { const [draft] = GmailApp.getDrafts(); draft.send(); draft.send(); }
function drop() { GmailApp.getDrafts()[0].deleteDraft(); return GmailApp.getDrafts().length; }
function aliases() { return GmailApp.getAliases().length; }
function inbox() { GmailApp.getInboxThreads(); }
`;
const open = (manifest?: object) =>
  openRuntime({
    files: { 'Code.gs': SOURCE, ...(manifest === undefined ? {} : { 'appsscript.json': JSON.stringify(manifest) }) },
  });

describe('GmailApp.sendEmail (G/reference/gmail/gmail-app#sendemailrecipient,-subject,-body,-options)', () => {
  test('sends as MailApp does, and hands itself back', () => {
    const runtime = open();
    expect(runtime.run('send')).toBe(true);
    expect(runtime.mails()).toMatchObject([
      { to: ['a@example.com', 'b@example.com'], cc: ['c@example.com'], name: 'Desk', body: 'B', htmlBody: '<b>B</b>' },
    ]);
  });

  test('uses up the same quota of recipients', () => {
    const runtime = open();
    runtime.faults({ mailQuota: 2 });
    expect(() => runtime.run('send')).toThrow('Service invoked too many times for one day: email.');
    expect(runtime.mails()).toEqual([]);
  });

  test('refuses nobody, options it does not know, a message object, and senders that are no alias', () => {
    const runtime = open();
    expect(() => runtime.run('sendToNobody')).toThrow('Failed to send email: no recipient');
    expect(() => runtime.run('sendMisspelt')).toThrow('Invalid argument: htmlbody');
    expect(() => runtime.run('sendMessage')).toThrow("don't match the method signature for GmailApp.sendEmail");
    expect(() => runtime.run('sendAsOther')).toThrow('Invalid argument: other@example.com');
    expect(runtime.run('aliases')).toBe(0);
    runtime.run('sendAsMe');
    expect(runtime.mails()).toHaveLength(2);
  });

  test('wants the scope of the whole mailbox where the manifest lists scopes', () => {
    const scoped = (scope: string) => open({ oauthScopes: [scope] });
    expect(() => scoped('https://www.googleapis.com/auth/script.send_mail').run('send')).toThrow(
      'You do not have permission to call GmailApp.sendEmail. Required permissions: https://mail.google.com/',
    );
    expect(scoped('https://mail.google.com/').run('send')).toBe(true);
  });
});

describe('drafts (G/reference/gmail/gmail-app#createdraftrecipient,-subject,-body,-options)', () => {
  test('are kept unsent and can be read with their files', () => {
    const runtime = open();
    runtime.run('write');
    expect(runtime.mails()).toEqual([]);
    expect(runtime.drafts()).toMatchObject([{ to: ['a@example.com'], subject: 'S', from: 'owner@example.com' }]);
    expect(JSON.parse(runtime.run('read') as string)).toEqual({
      same: true,
      messages: 1,
      to: 'a@example.com',
      from: 'owner@example.com',
      subject: 'S',
      plain: 'Dear A & B,\nthanks',
      isDraft: true,
      all: ['a.txt:3:abc', 'logo:3:PNG'],
      beside: ['a.txt:3:abc'],
      within: ['logo:3:PNG'],
    });
  });

  test('get another message with every change, and are gone once they are sent or deleted', () => {
    const runtime = open();
    runtime.run('write');
    expect(runtime.run('rewrite')).toBe('New');
    expect(runtime.run('sendDraft')).toBe('false,false,0');
    expect(runtime.mails()).toMatchObject([{ to: ['z@example.com'], subject: 'New' }]);
    runtime.run('write');
    expect(() => runtime.run('sendTwice')).toThrow('Draft was not found');
    runtime.run('write');
    expect(runtime.run('drop')).toBe(0);
    expect(runtime.drafts()).toEqual([]);
  });

  test('outlive the execution and a saved world', () => {
    const runtime = open();
    runtime.run('write');
    const again = openRuntime({ files: { 'Code.gs': SOURCE }, from: runtime.save() });
    expect(again.drafts()).toMatchObject([{ subject: 'S' }]);
  });
});

test('the inbox is not emulated, and says so (our own)', () => {
  expect(() => open().run('inbox')).toThrow('GmailApp.getInboxThreads is not emulated yet');
});
