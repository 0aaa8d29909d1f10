import { openRuntime } from '../../../emulator/runtime';

const SOURCE = `
function send(to) { MailApp.sendEmail({ to, subject: 'S', body: 'B', attachments: [Utilities.newBlob('abc', 'text/plain', 'a.txt')] }); }
function left() { return MailApp.getRemainingDailyQuota(); }
function sendToOne() { send('a@example.com'); }
function sendToTwo() { send('a@example.com, b@example.com'); }
`;
const open = () => openRuntime({ files: { 'Code.gs': SOURCE } });

test('a mail sent by a script lies in the mailbox with its attachments (our own)', () => {
  const runtime = open();
  runtime.run('sendToOne');
  expect(runtime.mails()).toMatchObject([
    {
      to: ['a@example.com'],
      from: 'owner@example.com',
      attachments: [{ name: 'a.txt', contentType: 'text/plain', bytes: 3 }],
    },
  ]);
});

test('the quota of the day runs out on demand, with the message seen live (G/guides/services/quotas)', () => {
  const runtime = open();
  runtime.faults({ mailQuota: 1 });
  expect(() => runtime.run('sendToTwo')).toThrow('Service invoked too many times for one day: email.');
  runtime.run('sendToOne');
  expect(runtime.run('left')).toBe(0);
  expect(runtime.mails()).toHaveLength(1);
});

test('a day later the quota is whole again (https://developers.google.com/apps-script/guides/services/quotas)', () => {
  const runtime = open();
  runtime.run('sendToTwo');
  expect(runtime.run('left')).toBe(98);
  runtime.advance('P1DT1H');
  expect(runtime.run('left')).toBe(100);
});

test('a failing service throws before anything is sent (our own)', () => {
  const runtime = open();
  runtime.faults({ failing: { 'MailApp.sendEmail': 1 } });
  expect(() => runtime.run('sendToOne')).toThrow('server error');
  expect(runtime.mails()).toEqual([]);
});
