import type { ServiceContext } from '../kernel/contract';
import { type KeptFile, type KeptMail, sentFile } from '../mail/keptMail';
import { createBlob } from '../utilities/blob';

/** How an image inside the text is told from a file beside it. */
const INLINE = 'cid:';

function attachmentOf(context: ServiceContext, kept: KeptFile): object {
  const { realm } = context;
  const { name, contentType, bytes, content } = sentFile(kept);
  const blob = createBlob(context, content(), contentType, name.replace(new RegExp(`^${INLINE}`), ''));
  return Object.assign(blob, {
    getSize: () => bytes,
    toString: () => 'GmailAttachment',
    getAllBlobs: () => realm.array([blob]),
  });
}

/**
 * The text of HTML: tags left out, the five entities of a script's own escaping put back.
 * @example textOfHtml('<p>Dear A &amp; B,</p>') //=> 'Dear A & B,'
 */
function textOfHtml(html: string): string {
  return html
    .replaceAll(/<br\s*\/?>|<\/p>/gi, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .trimEnd();
}

/**
 * A GmailMessage: what was written, and whether it is still a draft.
 * Source: https://developers.google.com/apps-script/reference/gmail/gmail-message
 * @param isDraft asked each time, since a draft may be sent meanwhile
 */
export function createGmailMessage(
  context: ServiceContext,
  id: string,
  message: KeptMail,
  isDraft: () => boolean,
): object {
  const { realm } = context;
  return context.strict('GmailMessage', {
    getAttachments: (options?: { readonly includeInlineImages?: unknown; readonly includeAttachments?: unknown }) => {
      const wanted = message.attachments.filter(({ name }) =>
        name.startsWith(INLINE) ? options?.includeInlineImages !== false : options?.includeAttachments !== false,
      );
      return realm.array(wanted.map((kept) => attachmentOf(context, kept)));
    },
    getBcc: () => message.bcc.join(', '),
    getBody: () => (message.htmlBody === '' ? message.body : message.htmlBody),
    getCc: () => message.cc.join(', '),
    getDate: () => realm.date(message.sentAt),
    getFrom: () => (message.name === '' ? message.from : `${message.name} <${message.from}>`),
    getId: () => id,
    getPlainBody: () => (message.body === '' ? textOfHtml(message.htmlBody) : message.body),
    getReplyTo: () => message.replyTo,
    getSubject: () => message.subject,
    getTo: () => message.to.join(', '),
    isDraft,
    toString: () => 'GmailMessage',
  });
}
