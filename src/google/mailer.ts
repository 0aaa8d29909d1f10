import type { MailPort } from '../desk/messages/mailPort';
import { plainText } from '../domain/plainText';
import { isLackOfGrant } from './lackOfGrant';
import { sentInThread } from './threadedMail';

/** Mail by the account that runs the script, with the right to send and no other: in the thread of its ticket where that is built in and Gmail takes it. */
export const mailer: MailPort = {
  remaining() {
    try {
      return MailApp.getRemainingDailyQuota();
    } catch (error) {
      // Not granted: nothing may be sent, and what waits goes on waiting.
      if (isLackOfGrant(error)) return 0;
      throw error;
    }
  },
  send(mail) {
    const { to, cc, text, html, thread, attachments = [] } = mail;
    const [subject, name] = [oneLine(mail.subject), oneLine(mail.senderName)];
    const isThreaded = thread !== null && attachments.length === 0;
    if (isThreaded && sentInThread({ ...mail, subject, senderName: name, thread })) return;
    MailApp.sendEmail({
      to,
      ...(cc === '' ? {} : { cc }),
      ...{ subject, body: text, htmlBody: html, name },
      ...(attachments.length === 0
        ? {}
        : { attachments: [...attachments] as unknown as GoogleAppsScript.Base.BlobSource[] }),
    });
  },
};

/** Headers end at a line break: what people typed must not begin another, and nothing else that is not to be seen goes along. */
function oneLine(words: string): string {
  return plainText(words).replace(/\s+/g, ' ').trim();
}
