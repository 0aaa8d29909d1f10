import { nameIn } from '../content/googleEnum';
import type { Realm, ServiceContext } from '../kernel/contract';
import { UTILITIES_ENUMS } from './utilitiesEnums';

/** Bytes as scripts see them: a list of whole numbers from -128 to 127. */
export function scriptBytes(realm: Realm, bytes: Uint8Array): number[] {
  return realm.array(Array.from(Int8Array.from(bytes)));
}

/** Whether a script's value is such a list (or one of 0 to 255). */
export function isScriptBytes(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((byte) => typeof byte === 'number');
}

/**
 * The bytes of text or of a byte list. Without a charset text is US-ASCII, where every other character becomes '?' ([K] unconfirmed;
 * several reports of garbled Chinese and Japanese): pass `Utilities.Charset.UTF_8`.
 */
export function bytesOf(context: ServiceContext, method: string, value: unknown, charset: unknown): Buffer {
  if (isScriptBytes(value)) return Buffer.from(value.map((byte) => byte & 0xff));
  if (typeof value !== 'string')
    throw context.realm.exception(
      `The parameters (${typeName(value)}) don't match the method signature for Utilities.${method}.`,
    );
  return encoded(value, nameIn(UTILITIES_ENUMS.Charset, charset) ?? 'US_ASCII');
}

/** Text in one of Google's two charsets. */
function encoded(text: string, charset: 'US_ASCII' | 'UTF_8'): Buffer {
  return charset === 'UTF_8' ? Buffer.from(text, 'utf8') : Buffer.from(text.replace(/[\u0080-\uffff]/g, '?'), 'latin1');
}

/** How Google names the type of an argument in its refusals. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  return typeof value === 'string'
    ? 'String'
    : typeof value === 'number'
      ? 'number'
      : typeof value === 'boolean'
        ? 'Boolean'
        : '(class)';
}
