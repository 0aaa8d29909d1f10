/** Phone numbers and mail addresses as everybody may see them. */
import { phoneDigits } from './normalisedContact';

const MASKED_PHONE = /^\d{0,3}\*{4}\d{0,4}$/;
const MASKED_OTHER = /^\P{M}?\p{M}*\*{3}$/u;
const FIRST_LETTER = /^\P{M}\p{M}*/u;

/**
 * The first three and last four digits: 138****5678. Fewer than ten digits show their last two only, fewer than seven none.
 * The country code 86 and separators are dropped.
 * @example maskPhone('+86 138-1234-5678') //=> '138****5678'
 */
export function maskPhone(phone: string): string {
  const trimmed = phone.trim();
  if (trimmed === '' || MASKED_PHONE.test(trimmed)) return trimmed;
  const digits = phoneDigits(trimmed);
  if (digits.length >= 10) return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
  return digits.length >= 7 ? `****${digits.slice(-2)}` : '****';
}

/**
 * The first letter before the @ and the domain: z***@example.com. An address of one letter shows the domain only.
 * @example maskMail('zhang.san@example.com') //=> 'z***@example.com'
 */
export function maskMail(mail: string): string {
  const trimmed = mail.trim();
  const at = trimmed.lastIndexOf('@');
  return at < 0 ? maskOther(trimmed) : maskOther(trimmed.slice(0, at)) + trimmed.slice(at);
}

/**
 * A contact field of any kind, or several parted by a comma, slash, semicolon or line: each masked as what it is.
 * What is neither a mail address nor a phone number, such as a chat name, keeps its first letter only.
 * @example maskContact('13812345678 / z@example.com') //=> '138****5678 / ***@example.com'
 */
export function maskContact(contact: string): string {
  return contact
    .split(/[/,;，；、|\n\r]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(maskOne)
    .join(' / ');
}

function maskOne(contact: string): string {
  if (MASKED_OTHER.test(contact)) return contact;
  if (contact.includes('@')) return maskMail(contact);
  const isPhone = !/\p{L}/u.test(contact) && /\p{Nd}/u.test(contact);
  return isPhone ? maskPhone(contact) : maskOther(contact);
}

function maskOther(text: string): string {
  if (text === '') return '';
  if (MASKED_OTHER.test(text)) return text;
  const first = FIRST_LETTER.exec(text)?.[0] ?? '';
  return first.length === text.length ? '***' : `${first}***`;
}
