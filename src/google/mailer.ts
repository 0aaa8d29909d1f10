import { plainText } from '../domain/plainText';
import type { MailPort } from '../desk/ports';

/** Mail by the account that runs the script, with the right to send and no other. */
export const mailer: MailPort = {
  remaining: () => MailApp.getRemainingDailyQuota(),
  send({ to, cc, subject, text, html, senderName }) {
    MailApp.sendEmail({
      to,
      ...(cc === '' ? {} : { cc }),
      subject: oneLine(subject),
      body: text,
      htmlBody: html,
      name: oneLine(senderName),
    });
  },
};

/** Headers end at a line break: what people typed must not begin another, and nothing else that is not to be seen goes along. */
function oneLine(words: string): string {
  return plainText(words).replace(/\s+/g, ' ').trim();
}
