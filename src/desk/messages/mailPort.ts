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

/**
 * Puts a file into the folder, which is made where there is none, unless one of that key is there already. Two calls, and two for the first file.
 * @param key 60 bytes at most
 * @param folder its name where it has to be made; renamed and moved it is found again
 * @returns the address of the file
 * @throws whatever Drive throws
 */
export type CopyInDrive = (key: string, file: Attachment, folder: string) => string;

export interface MailPort {
  /** Recipients that may still be written to today. */
  remaining(): number;
  /** @throws whatever the mail service throws */
  send(mail: OutgoingMail): void;
}
