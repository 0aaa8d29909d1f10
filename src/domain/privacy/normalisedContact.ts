/** One spelling per contact, so that the same customer is known again. */

/**
 * The one spelling of a phone number or mail address: digits without the country code 86, or the address in lower case.
 * '' for what is neither. Made to be hashed with the desk's salt; the result itself is raw contact data.
 * @example normalisedContact('+86 138-1234-5678') //=> '13812345678'
 * @example normalisedContact(' Zhang@Example.COM ') //=> 'zhang@example.com'
 */
export function normalisedContact(contact: string): string {
  const plain = contact.normalize('NFKC').trim().toLowerCase();
  if (plain.includes('@')) return /^[^@\s]+@[^@\s]+$/.test(plain) ? plain : '';
  // Fewer than five digits are an extension or a house number, which many customers share.
  const digits = /\p{L}/u.test(plain) ? '' : phoneDigits(plain);
  return digits.length >= 5 ? digits : '';
}

/**
 * The digits of a phone number without separators and without the country code of mainland China (+86, 0086, or 86 before
 * a mobile number).
 * @example phoneDigits('0086 10 6228 1234') //=> '01062281234'
 */
export function phoneDigits(phone: string): string {
  const plain = phone.normalize('NFKC').trim();
  const digits = plain.replace(/\D/g, '');
  const international = /^\+\s*86/.test(plain)
    ? 2
    : digits.startsWith('0086')
      ? 4
      : /^861[3-9]\d{9}$/.test(digits)
        ? 2
        : 0;
  const national = digits.slice(international);
  // Landlines are dialled with a leading 0 at home and without it from abroad.
  const isLandline = international > 0 && !/^(?:0|1[3-9]\d{9}$|400|800)/.test(national) && national.length >= 10;
  return isLandline ? `0${national}` : national;
}
