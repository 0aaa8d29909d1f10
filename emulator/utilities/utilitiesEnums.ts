import { googleEnum } from '../content/googleEnum';

/** Enumerations of Utilities (G/reference/utilities). */
export const UTILITIES_ENUMS = {
  Charset: googleEnum(['US_ASCII', 'UTF_8']),
  DigestAlgorithm: googleEnum(['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']),
  MacAlgorithm: googleEnum(['HMAC_MD5', 'HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512']),
  RsaAlgorithm: googleEnum(['RSA_SHA_1', 'RSA_SHA_256']),
} as const;
