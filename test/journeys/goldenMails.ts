/** Every mail of a journey as one text beside its test, compared to the letter. UPDATE_GOLDEN=1 writes it anew. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SentMail } from '../../emulator/kernel/runtimeContract';

const FOLDER = join(__dirname, 'golden');

/** The mails as a person would find them in the mailbox, one after the other. */
export function mailsAsText(mails: readonly SentMail[], timeZone: string): string {
  const at = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return mails
    .map((mail) =>
      [
        `Sent: ${at.format(mail.sentAt)}`,
        `From: ${mail.name}`,
        `To: ${mail.to.join(', ')}`,
        ...(mail.cc.length > 0 ? [`Cc: ${mail.cc.join(', ')}`] : []),
        `Subject: ${mail.subject}`,
        '',
        mail.body.trimEnd(),
        '',
      ].join('\n'),
    )
    .join(`${'='.repeat(72)}\n`);
}

/** What the golden file of this name says; where asked for by UPDATE_GOLDEN=1, what `now` says from now on. */
export function golden(name: string, now: string): string {
  const path = join(FOLDER, `${name}.txt`);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, now);
  }
  return readFileSync(path, 'utf8');
}
