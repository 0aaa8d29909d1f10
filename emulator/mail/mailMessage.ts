import { signatureError } from '../content/signature';
import type { ServiceContext } from '../kernel/contract';
import { pageOfPdf } from '../utilities/blob';
import type { KeptFile, KeptMail } from './keptMail';
import { addressOf, recipientsIn } from './recipients';

/** Limits of one message. Source: https://developers.google.com/apps-script/guides/services/quotas */
const RECIPIENTS_PER_MESSAGE = 50;
const ATTACHMENTS_PER_MESSAGE = 250;
const ATTACHMENT_BYTES = 25 * 1024 * 1024;
const BODY_BYTES = { consumer: 200 * 1024, workspace: 400 * 1024 } as const;

const OPTIONS = [
  'attachments',
  'bcc',
  'body',
  'cc',
  'htmlBody',
  'inlineImages',
  'name',
  'noReply',
  'replyTo',
  'subject',
  'to',
] as const;
/** What a message is written from, as a script gives it. */
export type Fields = Partial<Readonly<Record<(typeof OPTIONS)[number], unknown>>>;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The overload that fits: (message), (to, subject, body), (to, replyTo, subject, body) or (to, subject, body, options). */
function fieldsOf(context: ServiceContext, given: readonly unknown[]): Fields {
  const [first, second, third, fourth] = given;
  if (given.length === 1 && isRecord(first)) return first;
  if (given.length === 3) return { to: first, subject: second, body: third };
  if (given.length === 4 && typeof fourth === 'string')
    return { to: first, replyTo: second, subject: third, body: fourth };
  if (given.length === 4 && isRecord(fourth)) return { ...fourth, to: first, subject: second, body: third };
  throw signatureError(context, 'MailApp.sendEmail', given);
}

/** The members of Google's Blob that a mail needs. */
interface MailBlob {
  getBytes(): readonly number[];
  getName(): string | null;
  getContentType(): string | null;
}

function isBlob(value: unknown): value is MailBlob {
  return isRecord(value) && typeof value['getBytes'] === 'function';
}

/** A file as the world keeps it. @param member by which a refusal names it */
export function keptFile(context: ServiceContext, source: unknown, member: string): KeptFile {
  const blob =
    isRecord(source) && typeof source['getBlob'] === 'function' ? (source as { getBlob(): unknown }).getBlob() : source;
  if (!isBlob(blob)) throw context.realm.exception(`Invalid argument: ${member}`);
  const about = { name: blob.getName() ?? '', contentType: blob.getContentType() ?? 'application/octet-stream' };
  const page = pageOfPdf(blob);
  if (page !== null) return { ...about, pdfOf: page };
  const bytes = blob.getBytes();
  return { ...about, bytes: bytes.length, base64: Buffer.from(bytes).toString('base64') };
}

function attachmentsOf(context: ServiceContext, fields: Fields): KeptFile[] {
  const { attachments = [], inlineImages = {} } = fields;
  if (!Array.isArray(attachments)) throw context.realm.exception('Invalid argument: attachments');
  if (!isRecord(inlineImages)) throw context.realm.exception('Invalid argument: inlineImages');
  const files = attachments.map((source: unknown) => keptFile(context, source, 'attachments'));
  const images = Object.entries(inlineImages).map(([key, source]) => ({
    ...keptFile(context, source, 'inlineImages'),
    name: `cid:${key}`,
  }));
  const all = [...files, ...images];
  if (all.length > ATTACHMENTS_PER_MESSAGE)
    throw context.realm.exception('Limit Exceeded: Email Attachments Per Message.');
  if (all.reduce((sum, { bytes = 0 }) => sum + bytes, 0) > ATTACHMENT_BYTES) {
    throw context.realm.exception('Limit Exceeded: Email Total Attachments Size.');
  }
  return all;
}

function textOf(context: ServiceContext, fields: Fields, member: keyof Fields): string {
  const value = fields[member];
  if (value === undefined || value === null) return '';
  if (typeof value === 'object' || typeof value === 'function')
    throw context.realm.exception(`Invalid argument: ${member}`);
  return String(value);
}

function headerOf(context: ServiceContext, fields: Fields, member: 'subject' | 'name'): string {
  const text = textOf(context, fields, member);
  if (/[\r\n]/.test(text)) throw context.realm.exception(`Invalid argument: ${member}`);
  return text;
}

function listOf(context: ServiceContext, fields: Fields, member: 'to' | 'cc' | 'bcc'): readonly string[] {
  const found = recipientsIn(textOf(context, fields, member));
  if ('invalid' in found) throw context.realm.exception(`Invalid email: ${found.invalid}`);
  return found.addresses;
}

function replyToOf(context: ServiceContext, fields: Fields): string {
  const text = textOf(context, fields, 'replyTo');
  if (text === '') return '';
  const address = addressOf(text);
  if (address === undefined) throw context.realm.exception('Invalid argument: replyTo');
  return address;
}

function bodyOf(context: ServiceContext, fields: Fields, member: 'body' | 'htmlBody'): string {
  const text = textOf(context, fields, member);
  if (Buffer.byteLength(text) > BODY_BYTES[context.world.account])
    throw context.realm.exception('Limit Exceeded: Email Body Size.');
  return text;
}

/**
 * The message that fields describe, each checked as Google checks it; not sent, and perhaps to nobody yet.
 * @throws Google's messages for options, addresses, body size and attachments
 */
export function writtenMessage(context: ServiceContext, fields: Fields): KeptMail {
  const unknownOption = Object.keys(fields).find((member) => !OPTIONS.some((one) => one === member));
  if (unknownOption !== undefined) throw context.realm.exception(`Invalid argument: ${unknownOption}`);
  const { effectiveUser } = context.execution;
  const anonymous = fields.noReply === true && context.world.account === 'workspace';
  return {
    sentAt: context.world.now(),
    from: anonymous ? `noreply@${effectiveUser.split('@')[1] ?? ''}` : effectiveUser,
    name: headerOf(context, fields, 'name'),
    to: listOf(context, fields, 'to'),
    cc: listOf(context, fields, 'cc'),
    bcc: listOf(context, fields, 'bcc'),
    replyTo: replyToOf(context, fields),
    subject: headerOf(context, fields, 'subject'),
    body: bodyOf(context, fields, 'body'),
    htmlBody: bodyOf(context, fields, 'htmlBody'),
    attachments: attachmentsOf(context, fields),
    references: [],
  };
}

/** How many people a message goes to. @throws Google's messages for nobody and for more than 50 */
export function recipientsOf({ realm }: ServiceContext, { to, cc, bcc }: KeptMail): number {
  const recipients = to.length + cc.length + bcc.length;
  if (recipients === 0) throw realm.exception('Failed to send email: no recipient');
  if (recipients > RECIPIENTS_PER_MESSAGE) throw realm.exception('Limit Exceeded: Email Recipients Per Message.');
  return recipients;
}

/**
 * The message that the arguments of `MailApp.sendEmail` describe, checked as Google checks it, not sent.
 * @throws Google's messages for arguments that fit no overload, and those of `writtenMessage`
 */
export function mailMessage(context: ServiceContext, given: readonly unknown[]): KeptMail {
  return writtenMessage(context, fieldsOf(context, given));
}
