/** Mails as the world keeps them, plain data, and as they are handed out. */
import type { SentFile, SentMail } from '../kernel/runtimeContract';
import { pdfOf } from '../utilities/pdf';

/** A file: its bytes, or the page of a PDF that nobody has looked into yet. Worlds that were saved before know only how many bytes it had. */
export interface KeptFile extends Pick<SentFile, 'name' | 'contentType'> {
  bytes?: number;
  base64?: string;
  pdfOf?: string;
}

export interface KeptMail extends Omit<SentMail, 'attachments'> {
  readonly attachments: readonly KeptFile[];
}

const HANDED_OUT = new WeakMap<KeptMail, SentMail>();

/** The mail as it is handed out, the same one each time. */
export function sentMail(kept: KeptMail): SentMail {
  const known = HANDED_OUT.get(kept);
  if (known) return known;
  const mail: SentMail = { ...kept, attachments: kept.attachments.map(sentFile) };
  HANDED_OUT.set(kept, mail);
  return mail;
}

/** The file as it is handed out. */
export function sentFile(kept: KeptFile): SentFile {
  const content = (): Uint8Array => {
    if (kept.pdfOf !== undefined) {
      const made = pdfOf(kept.pdfOf);
      delete kept.pdfOf;
      Object.assign(kept, { bytes: made.length, base64: made.toString('base64') });
    }
    return Buffer.from(kept.base64 ?? '', 'base64');
  };
  return {
    name: kept.name,
    contentType: kept.contentType,
    get bytes() {
      return kept.bytes ?? content().length;
    },
    content,
  };
}
