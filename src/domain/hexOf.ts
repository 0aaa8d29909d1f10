/**
 * Bytes as hexadecimal digits, two each; signed ones too, as Apps Script gives them.
 * @example hexOf([-1, 10]) //=> 'ff0a'
 */
export function hexOf(bytes: readonly number[]): string {
  return bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
}
