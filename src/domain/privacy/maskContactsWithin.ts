/** Contacts that a customer wrote into a free text. */
import { maskMail, maskPhone } from './maskContact';

/** The part before the @ has at most 64 letters, none of them Han: Chinese text runs on without a space. */
const MAIL = /(?:(?!\p{Script=Han})[\p{L}\p{N}._%+-]){1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Mobile numbers of mainland China, also in groups of 3-4-4; a longer row of digits is an order number and stays. */
const MOBILE = /(?<![\d*])(?:(?:\+|00)?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/g;

/**
 * A text with the mail addresses and mobile numbers in it masked. Landlines and foreign numbers are not looked for: in a
 * text they cannot be told from order and serial numbers.
 * @example maskContactsWithin('请打13812345678') //=> '请打138****5678'
 */
export function maskContactsWithin(text: string): string {
  return text.replace(MAIL, (mail) => maskMail(mail)).replace(MOBILE, (phone) => maskPhone(phone));
}
