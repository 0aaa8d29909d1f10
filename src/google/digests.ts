/** Hashes of the desk, by Google's own means. */
import { hexOf } from '../domain/hexOf';

/** First 16 hexadecimal digits of SHA-256 over UTF-8. */
export function digest(text: string): string {
  const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8);
  return hexOf(bytes.slice(0, 8));
}

/** HMAC-SHA-256, as bytes −128 … 127. */
export function hmac(secret: string, text: string): readonly number[] {
  return Utilities.computeHmacSha256Signature(text, secret, Utilities.Charset.UTF_8);
}
