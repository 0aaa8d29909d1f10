import type { LetterparserNode } from 'letterparser';
import { parse } from 'letterparser';
import type { SentMail } from '../kernel/runtimeContract';
import { addressOf, recipientsIn } from '../mail/recipients';

/** A message as it was written for the wire (RFC 5322), read the way a mail program reads it. */
export type RawMessage = Omit<SentMail, 'sentAt' | 'attachments'>;

/** What the service says of a message that it does not take. */
export type Unreadable = { readonly invalid: string };

/** @param text one octet a character */
export function rawMessage(text: string): RawMessage | Unreadable {
  const end = text.search(/\r\n\r\n/);
  const head = (end < 0 ? text : text.slice(0, end)).split('\r\n');
  if (end < 0 || /[\r\n]/.test(head.join(''))) return { invalid: 'Invalid message: lines end with CRLF' };
  if (head.some((line) => !/^(?:[!-9;-~]+:|[ \t])/.test(line) || line.length > 998 || /[^\t\x20-\x7e]/.test(line)))
    return { invalid: 'Invalid header' };
  const root = parse(text);
  const header = (name: string): string =>
    Object.entries(root.headers).find(([key]) => key.toLowerCase() === name)?.[1] ?? '';
  const [to, cc, bcc] = [recipientsIn(header('to')), recipientsIn(header('cc')), recipientsIn(header('bcc'))];
  for (const [name, found] of Object.entries({ To: to, Cc: cc, Bcc: bcc }))
    if ('invalid' in found) return { invalid: `Invalid ${name} header` };
  const listed = (found: typeof to): readonly string[] => ('addresses' in found ? found.addresses : []);
  if (listed(to).length + listed(cc).length + listed(bcc).length === 0)
    return { invalid: 'Recipient address required' };
  const from = header('from');
  return {
    from: addressOf(from) ?? '',
    name: /^(.*?)\s*<[^<>]*>$/s.exec(from)?.[1]?.replace(/^"(.*)"$/s, '$1') ?? '',
    to: listed(to),
    cc: listed(cc),
    bcc: listed(bcc),
    replyTo: addressOf(header('reply-to')) ?? '',
    subject: header('subject'),
    body: textOf(root, 'text/plain'),
    htmlBody: textOf(root, 'text/html'),
    references: [...header('references').matchAll(/<([^<>\s]+)>/g)].map(([, id]) => String(id)),
  };
}

/** The first part of that kind, at any depth; '' where there is none. */
function textOf({ contentType, body }: LetterparserNode, kind: string): string {
  if (Array.isArray(body)) return body.map((part) => textOf(part, kind)).find((text) => text !== '') ?? '';
  if (typeof body === 'object' && !(body instanceof Uint8Array)) return textOf(body, kind);
  return contentType.type === kind && typeof body === 'string' ? body : '';
}
