/** What sends mail, and what goes with one. */
export interface OutgoingMail {
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly senderName: string;
  /** Message id, without its angle brackets, under which mail programs gather it with others; null where it stands alone. */
  readonly thread: string | null;
  readonly attachments?: readonly Attachment[];
}

/** A file that goes along with a mail, as the mail service takes it. */
export interface Attachment {
  getName(): string | null;
}

export interface MailPort {
  /** Recipients that may still be written to today. */
  remaining(): number;
  /** @throws whatever the mail service throws */
  send(mail: OutgoingMail): void;
}
