const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Bytes as Base64.
 * @param bytes 0 … 255, or −128 … 127 as Google gives them
 * @example base64([104, 105]) //=> 'aGk='
 */
export function base64(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const group = bytes.slice(at, at + 3).map((byte) => byte & 0xff);
    const bits = ((group[0] ?? 0) << 16) | ((group[1] ?? 0) << 8) | (group[2] ?? 0);
    for (let digit = 0; digit < 4; digit += 1)
      text += digit <= group.length ? (DIGITS[(bits >> (18 - 6 * digit)) & 63] ?? '') : '=';
  }
  return text;
}
