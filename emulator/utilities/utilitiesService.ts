import { createHash, createHmac } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { nameIn } from '../content/googleEnum';
import type { Service, ServiceContext } from '../kernel/contract';
import { blobOf, createBlob } from './blob';
import { bytesOf, isScriptBytes, scriptBytes, typeName } from './bytes';
import { formattedDate } from './datePattern';
import { formatString } from './formatString';
import { parsedDate } from './parsedDate';
import { UTILITIES_ENUMS } from './utilitiesEnums';
import { type DisplayZone, displayZone } from './zoneNames';

const DIGESTS = { MD5: 'md5', SHA_1: 'sha1', SHA_256: 'sha256', SHA_384: 'sha384', SHA_512: 'sha512' } as const;
const LONGEST_SLEEP_MS = 300_000;

/** Utilities (G/reference/utilities/utilities). Nothing of it is counted as a service call; only `sleep` takes simulated time. */
export const utilitiesService: Service = {
  globalName: 'Utilities',
  create: (context) =>
    context.strict('Utilities', {
      ...UTILITIES_ENUMS,
      ...encodings(context),
      ...signatures(context),
      ...dates(context),
      ...blobs(context),
      formatString: (template: unknown, ...values: unknown[]) => formatString(String(template), values),
      getUuid: () => uuid(() => context.world.random()),
      jsonParse: (text: unknown) => JSON.parse(String(text)) as unknown,
      jsonStringify: (value: unknown) => JSON.stringify(value),
      parseCsv: (csv: unknown, delimiter: unknown = ',') =>
        context.realm.grid(
          Papa.parse<string[]>(String(csv).replace(/\r?\n$/, ''), { delimiter: String(delimiter) }).data,
        ),
      sleep: (ms: unknown) => {
        const given = Number(ms);
        if (!(given >= 0) || given > LONGEST_SLEEP_MS)
          throw context.realm.exception('sleep is limited to 300000 milliseconds.');
        context.call('Utilities.sleep', { kind: 'handle' }, () => context.spend(given));
      },
    }),
};

function encodings(context: ServiceContext): Record<string, (...given: unknown[]) => unknown> {
  const encode = (method: string, safe: boolean) => (value: unknown, charset: unknown) => {
    const text = bytesOf(context, method, value, charset).toString('base64');
    return safe ? text.replaceAll('+', '-').replaceAll('/', '_') : text;
  };
  const decode = (safe: boolean) => (value: unknown) => {
    const text = String(value);
    const allowed = safe ? /^[\w-]*={0,2}$/ : /^[A-Za-z0-9+/]*={0,2}$/;
    if (!allowed.test(text)) throw context.realm.exception('Could not decode string.');
    return scriptBytes(context.realm, Buffer.from(text, safe ? 'base64url' : 'base64'));
  };
  return {
    base64Encode: encode('base64Encode', false),
    base64EncodeWebSafe: encode('base64EncodeWebSafe', true),
    base64Decode: decode(false),
    base64DecodeWebSafe: decode(true),
  };
}

function signatures(context: ServiceContext): Record<string, (...given: unknown[]) => unknown> {
  const hmac = (method: string, algorithm: string, value: unknown, key: unknown, charset: unknown): number[] =>
    scriptBytes(
      context.realm,
      createHmac(algorithm, bytesOf(context, method, key, charset))
        .update(bytesOf(context, method, value, charset))
        .digest(),
    );
  return {
    computeDigest: (algorithm, value, charset) => {
      const name = nameIn(UTILITIES_ENUMS.DigestAlgorithm, algorithm);
      if (!name || name === 'MD2')
        throw context.realm.exception(`Utilities.DigestAlgorithm ${String(algorithm)} is not emulated yet`);
      return scriptBytes(
        context.realm,
        createHash(DIGESTS[name])
          .update(bytesOf(context, 'computeDigest', value, charset))
          .digest(),
      );
    },
    computeHmacSignature: (algorithm, value, key, charset) => {
      const name = nameIn(UTILITIES_ENUMS.MacAlgorithm, algorithm);
      if (!name)
        throw context.realm.exception(
          "The parameters don't match the method signature for Utilities.computeHmacSignature.",
        );
      return hmac(
        'computeHmacSignature',
        DIGESTS[name.slice('HMAC_'.length) as keyof typeof DIGESTS],
        value,
        key,
        charset,
      );
    },
    computeHmacSha256Signature: (value, key, charset) =>
      hmac('computeHmacSha256Signature', 'sha256', value, key, charset),
  };
}

function dates(context: ServiceContext): Record<string, (...given: unknown[]) => unknown> {
  const { realm } = context;
  const zoneOf = (name: unknown): DisplayZone => {
    const zone = displayZone(String(name));
    if (!zone) throw realm.exception(`Invalid argument: timeZone. Should be of type: String`);
    return zone;
  };
  const refusal = (method: string, given: readonly unknown[]): Error =>
    realm.exception(
      `The parameters (${given.map(typeName).join(',')}) don't match the method signature for Utilities.${method}.`,
    );
  return {
    formatDate: (date, timeZone, pattern) => {
      if (!realm.isDate(date) || typeof timeZone !== 'string' || typeof pattern !== 'string') {
        throw refusal('formatDate', [date, timeZone, pattern]);
      }
      if (Number.isNaN(date.getTime())) throw realm.exception('Invalid argument: date. Should be of type: Date');
      return attempt(context, () => formattedDate(date.getTime(), zoneOf(timeZone), pattern));
    },
    parseDate: (text, timeZone, pattern) => {
      if (typeof text !== 'string' || typeof pattern !== 'string')
        throw refusal('parseDate', [text, timeZone, pattern]);
      const at = attempt(context, () => parsedDate(text, zoneOf(timeZone), pattern));
      if (at === null) throw realm.exception(`Unparseable date: "${text}"`);
      return realm.date(at);
    },
  };
}

/** Turns a refusal of this side into one of the script's realm. */
function attempt<T>(context: ServiceContext, act: () => T): T {
  try {
    return act();
  } catch (thrown) {
    if (thrown instanceof Error) throw context.realm.exception(thrown.message);
    throw thrown;
  }
}

function blobs(context: ServiceContext): Record<string, (...given: unknown[]) => unknown> {
  const { realm } = context;
  const given = (source: unknown): NonNullable<ReturnType<typeof blobOf>> => {
    const blob = blobOf(source);
    if (!blob) throw realm.exception('Invalid argument: blob');
    return blob;
  };
  const textOrNull = (value: unknown): string | null => (value === undefined || value === null ? null : String(value));
  return {
    newBlob: (bytes, contentType, name) => {
      const isText = typeof bytes === 'string';
      if (!isText && !isScriptBytes(bytes))
        throw realm.exception(
          `The parameters (${typeName(bytes)}) don't match the method signature for Utilities.newBlob.`,
        );
      const buffer = isText ? Buffer.from(bytes, 'utf8') : Buffer.from(bytes.map((byte) => byte & 0xff));
      return createBlob(context, buffer, textOrNull(contentType) ?? (isText ? 'text/plain' : null), textOrNull(name));
    },
    gzip: (source, name) => {
      const blob = given(source);
      return createBlob(
        context,
        gzipSync(blob.bytes),
        'application/x-gzip',
        textOrNull(name) ?? (blob.name === null ? 'archive.gz' : `${blob.name}.gz`),
      );
    },
    ungzip: (source) => {
      const blob = given(source);
      return createBlob(context, gunzipSync(blob.bytes), null, blob.name?.replace(/\.gz$/, '') ?? null);
    },
  };
}

function uuid(random: () => number): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) =>
    Math.floor(place === 'x' ? random() * 16 : 8 + random() * 4).toString(16),
  );
}
