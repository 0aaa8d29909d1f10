import { mailApp, sentMails } from '../../../emulator/mail/mailApp';
import { globalOf, testContext } from '../content/testContext';

function blob(name: string, bytes: number): object {
  const made = {
    getBlob: () => made,
    getName: () => name,
    getContentType: () => 'text/plain',
    getBytes: () => ({ length: bytes }),
  };
  return made;
}

function mail(options: Parameters<typeof testContext>[0] = {}) {
  const context = testContext(options);
  return { context, app: globalOf(mailApp, context), sent: () => sentMails(context.world) };
}

describe('MailApp.sendEmail takes all overloads (G/reference/mail/mail-app)', () => {
  test('one message object', () => {
    const { app, sent } = mail();
    app.get('sendEmail', {
      to: 'a@example.com, b@example.com',
      cc: 'c@example.com',
      subject: 'S',
      body: 'B',
      htmlBody: '<b>B</b>',
      name: 'Desk',
      replyTo: 'r@example.com',
    });
    expect(sent()).toEqual([
      {
        sentAt: Date.UTC(2026, 2, 2, 9),
        from: 'owner@example.com',
        name: 'Desk',
        to: ['a@example.com', 'b@example.com'],
        cc: ['c@example.com'],
        bcc: [],
        replyTo: 'r@example.com',
        subject: 'S',
        body: 'B',
        htmlBody: '<b>B</b>',
        attachments: [],
        references: [],
      },
    ]);
  });

  test('recipient, subject, body', () => {
    const { app, sent } = mail();
    app.get('sendEmail', 'a@example.com', 'S', 'B');
    expect(sent()[0]).toMatchObject({ to: ['a@example.com'], subject: 'S', body: 'B', replyTo: '' });
  });

  test('to, replyTo, subject, body when the fourth is a text', () => {
    const { app, sent } = mail();
    app.get('sendEmail', 'a@example.com', 'r@example.com', 'S', 'B');
    expect(sent()[0]).toMatchObject({ to: ['a@example.com'], replyTo: 'r@example.com', subject: 'S', body: 'B' });
  });

  test('recipient, subject, body, options when the fourth is an object', () => {
    const { app, sent } = mail();
    app.get('sendEmail', 'a@example.com', 'S', 'B', {
      bcc: 'x@example.com',
      attachments: [blob('a.txt', 3)],
      inlineImages: { logo: blob('l.png', 5) },
    });
    expect(sent()[0]).toMatchObject({
      bcc: ['x@example.com'],
      attachments: [
        { name: 'a.txt', contentType: 'text/plain', bytes: 3 },
        { name: 'cid:logo', contentType: 'text/plain', bytes: 5 },
      ],
    });
  });

  test('anything else does not match the signature', () => {
    const { app } = mail();
    expect(() => app.get('sendEmail', 'a@example.com', 'S')).toThrow(
      "The parameters (String,String) don't match the method signature for MailApp.sendEmail.",
    );
  });

  test('an option that the reference does not name is refused', () => {
    const { app } = mail();
    expect(() => app.get('sendEmail', { to: 'a@example.com', subject: 'S', htmlbody: '<p>' })).toThrow(
      'Invalid argument: htmlbody',
    );
  });
});

describe('addresses (unconfirmed: mail-address-syntax)', () => {
  test('what is no address is named in the refusal (message recorded in public code)', () => {
    const { app } = mail();
    expect(() => app.get('sendEmail', 'a@example.com, nobody', 'S', 'B')).toThrow('Invalid email: nobody');
  });

  test('a name may stand before the address, with a comma when quoted', () => {
    const { app, sent } = mail();
    app.get('sendEmail', '"Li, Wei" <li@example.com>, Ann <ann@example.com>', 'S', 'B');
    expect(sent()[0]?.to).toEqual(['li@example.com', 'ann@example.com']);
  });

  test('no recipient at all is refused', () => {
    const { app } = mail();
    expect(() => app.get('sendEmail', { subject: 'S', body: 'B' })).toThrow('Failed to send email: no recipient');
  });

  test.each([
    [{ to: 'a@example.com', subject: 'S\r\nBcc: x@example.com' }, 'Invalid argument: subject'],
    [{ to: 'a@example.com\nx@example.com', subject: 'S' }, 'Invalid email: a@example.com'],
    [{ to: 'a@example.com', subject: 'S', name: 'D\nX: y' }, 'Invalid argument: name'],
    [{ to: 'a@example.com', subject: 'S', replyTo: 'r@example.com\nx' }, 'Invalid argument: replyTo'],
  ])('a line break in a header is refused (unconfirmed: mail-header-injection): %j', (message, refusal) => {
    const { app, sent } = mail();
    expect(() => app.get('sendEmail', message)).toThrow(refusal);
    expect(sent()).toEqual([]);
  });
});

describe('limits (G/guides/services/quotas)', () => {
  const many = (count: number, domain: string) =>
    Array.from({ length: count }, (_, at) => `p${String(at)}@${domain}`).join(',');

  test('to, cc and bcc all count towards the day', () => {
    const { app } = mail();
    app.get('sendEmail', {
      to: 'a@example.com',
      cc: 'b@example.com',
      bcc: 'c@example.com,d@example.com',
      subject: 'S',
      body: 'B',
    });
    expect(app.get('getRemainingDailyQuota')).toBe(96);
  });

  test('a message that the rest of the day does not cover is not sent at all', () => {
    const { app, sent } = mail({ emailLeft: 1 });
    expect(() => app.get('sendEmail', 'a@example.com,b@example.com', 'S', 'B')).toThrow(
      'Service invoked too many times for one day: email.',
    );
    expect(sent()).toEqual([]);
    expect(app.get('getRemainingDailyQuota')).toBe(1);
  });

  test('50 recipients go, 51 do not', () => {
    const { app, sent } = mail();
    app.get('sendEmail', { to: many(25, 'a.example'), bcc: many(25, 'b.example'), subject: 'S', body: 'B' });
    expect(sent()).toHaveLength(1);
    expect(() => app.get('sendEmail', many(51, 'a.example'), 'S', 'B')).toThrow(
      'Limit Exceeded: Email Recipients Per Message.',
    );
  });

  test('a body is at most 200 KB for consumers and 400 KB for Workspace accounts, in UTF-8', () => {
    const body = '汉'.repeat((200 * 1024) / 3 + 1);
    expect(() => mail().app.get('sendEmail', 'a@example.com', 'S', body)).toThrow('Limit Exceeded: Email Body Size.');
    expect(() => mail({ account: 'workspace' }).app.get('sendEmail', 'a@example.com', 'S', body)).not.toThrow();
  });

  test('250 attachments go, 251 do not, nor do 25 MB and a byte', () => {
    const { app } = mail();
    const send = (attachments: object[]) => app.get('sendEmail', 'a@example.com', 'S', 'B', { attachments });
    expect(() => send(Array.from({ length: 250 }, () => blob('a', 1)))).not.toThrow();
    expect(() => send(Array.from({ length: 251 }, () => blob('a', 1)))).toThrow(
      'Limit Exceeded: Email Attachments Per Message.',
    );
    expect(() => send([blob('a', 25 * 1024 * 1024 + 1)])).toThrow('Limit Exceeded: Email Total Attachments Size.');
  });
});

test('sending and reading the quota are one counted call each (our own)', () => {
  const { app, context } = mail();
  app.get('sendEmail', 'a@example.com', 'S', 'B');
  app.get('getRemainingDailyQuota');
  expect(context.counted).toEqual(['MailApp.sendEmail', 'MailApp.getRemainingDailyQuota']);
});

test('a simple trigger may not send mail (https://developers.google.com/apps-script/guides/triggers)', () => {
  const { app } = mail({ authMode: 'LIMITED' });
  expect(() => app.get('sendEmail', 'a@example.com', 'S', 'B')).toThrow(
    'You do not have permission to call MailApp.sendEmail',
  );
});

test('noReply hides the sender for Workspace accounts (G/reference/mail/mail-app)', () => {
  const { app, sent } = mail({ account: 'workspace' });
  app.get('sendEmail', { to: 'a@example.com', subject: 'S', body: 'B', noReply: true });
  expect(sent()[0]?.from).toBe('noreply@example.com');
});
