/** Hashes of the desk, by Google's own means. */

/** First 16 hexadecimal digits of SHA-256 over UTF-8. */
export function digest(text: string): string {
  const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8);
  let hex = '';
  for (const byte of bytes.slice(0, 8)) hex += (byte & 0xff).toString(16).padStart(2, '0');
  return hex;
}

/** HMAC-SHA-256, as bytes −128 … 127. */
export function hmac(secret: string, text: string): readonly number[] {
  return Utilities.computeHmacSha256Signature(text, secret, Utilities.Charset.UTF_8);
}
