/** Base 32 without I, L, O and U, which are mistaken for 1, 1, 0 and V when read out on the phone. */
export const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS_A_LETTER = 5;

/**
 * A hash in letters.
 * @param bytes may be signed, as Apps Script gives them
 * @param length letters wanted
 * @throws {RangeError} where the hash is too short for so many
 */
export function lettersOf(bytes: readonly number[], length: number): string {
  if (bytes.length * 8 < length * BITS_A_LETTER)
    throw new RangeError(
      `${length} letters need ${Math.ceil((length * BITS_A_LETTER) / 8)} bytes; found ${bytes.length}`,
    );
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = ((held << 8) | (byte & 0xff)) & 0xffff;
    bits += 8;
    while (bits >= BITS_A_LETTER && text.length < length) {
      bits -= BITS_A_LETTER;
      text += LETTERS.charAt((held >> bits) & 31);
    }
  }
  return text;
}
