/** Mail with headers of its own, which only Gmail's API takes: MailApp sets none. */
import type { OutgoingMail } from '../desk/messages/mailPort';
import { isLackOfGrant } from './lackOfGrant';

/** The advanced service, as far as the scope gmail.send lets a script use it; missing where somebody switched it off in the script editor. */
declare const Gmail:
  | {
      readonly Users: {
        readonly Messages: { send(message: { readonly raw: string }, userId: 'me'): { readonly id: string } };
      };
    }
  | undefined;

const BASE64_LINE = 76;
/** An encoded word has at most 75 characters (RFC 2047), twelve of which are its frame. */
const BYTES_OF_WORD = 45;
/** What may stand in a header without being taken for two addresses, or for the end of it. */
const ADDRESS = /^[!#-'*+\-./\w=?^`{|}~]+@[A-Za-z\d](?:[A-Za-z\d.-]*[A-Za-z\d])?$/;

/**
 * Sends a mail that refers to its thread. One call.
 * @returns false where Gmail does not take it, so that nothing went out: the service is off or not granted, the day's messages are used up, an address is
 *   not plain ASCII
 * @throws what the service throws where the mail may have gone out
 */
export function sentInThread(mail: OutgoingMail & { readonly thread: string }): boolean {
  const recipients = [mail.to, ...mail.cc.split(',')].map((one) => one.trim()).filter((one) => one !== '');
  if (typeof Gmail === 'undefined' || !recipients.every((one) => ADDRESS.test(one))) return false;
  try {
    Gmail.Users.Messages.send({ raw: Utilities.base64EncodeWebSafe(written(mail), Utilities.Charset.UTF_8) }, 'me');
    return true;
  } catch (error) {
    const code = (error as { readonly details?: { readonly code?: number } }).details?.code ?? 0;
    if (!isLackOfGrant(error) && (code < 400 || code >= 500)) throw error;
    console.warn(`mail out of its thread: ${String(error)}`);
    return false;
  }
}

/** The message for the wire, all ASCII (RFC 5322, 2045 and 2047). */
function written({
  to,
  cc,
  subject,
  text,
  html,
  senderName,
  thread,
}: OutgoingMail & { readonly thread: string }): string {
  const boundary = `=_${Utilities.getUuid()}`;
  const sender = Session.getEffectiveUser().getEmail();
  const part = (type: string, words: string): readonly string[] => [
    `--${boundary}`,
    `Content-Type: text/${type}; charset=UTF-8`,
    'Content-Transfer-Encoding: base64',
    '',
    ...inLines(Utilities.base64Encode(words, Utilities.Charset.UTF_8)),
  ];
  return [
    `From: ${senderName === '' ? '' : `${encoded(senderName)} `}<${sender}>`,
    `To: ${to.trim()}`,
    ...(cc.trim() === '' ? [] : [`Cc: ${cc.trim()}`]),
    `Subject: ${encoded(subject)}`,
    `In-Reply-To: <${thread}>`,
    `References: <${thread}>`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    ...part('plain', text),
    ...part('html', html),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

/** Words of a header as encoded words, cut between characters; a line break in them is a character like any other. */
function encoded(words: string): string {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const character of words) {
    const code = character.codePointAt(0) ?? 0;
    const more = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes + more > BYTES_OF_WORD) {
      pieces.push(piece);
      piece = '';
      bytes = 0;
    }
    piece += character;
    bytes += more;
  }
  return [...pieces, piece]
    .map((one) => `=?UTF-8?B?${Utilities.base64Encode(one, Utilities.Charset.UTF_8)}?=`)
    .join('\r\n ');
}

function inLines(text: string): readonly string[] {
  return text.match(new RegExp(`.{1,${BASE64_LINE}}`, 'g')) ?? [''];
}
