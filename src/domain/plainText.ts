/** What people type, as text that shows all that it holds. */

/**
 * Control characters but tab and line break, halves of characters, and what turns the direction of writing or is not seen. The joiners of
 * letters and emoji stay.
 */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * The text with one kind of line break, and without what is not seen.
 * @example plainText('a\r\nb\u202ec') //=> 'a\nbc'
 */
export function plainText(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(UNSEEN, '');
}
