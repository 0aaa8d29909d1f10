import type { ServiceContext } from '../kernel/contract';
import type { Fetched } from '../kernel/runtimeContract';
import { isAllowed } from './allowlist';

/** Source: https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app and …/guides/services/quotas */
const URL_CHARACTERS = 2082;
const PAYLOAD_BYTES = 50 * 1024 * 1024;
const HEADERS = 100;
const HEADER_BYTES = 8 * 1024;
const METHODS = ['get', 'delete', 'patch', 'post', 'put'];
const FORM = 'application/x-www-form-urlencoded';
const BOUNDARY = '----emulated-boundary';

const OPTIONS = [
  'contentType',
  'headers',
  'method',
  'payload',
  'useIntranet',
  'validateHttpsCertificates',
  'followRedirects',
  'muteHttpExceptions',
  'escaping',
  'timeoutSeconds',
];

export interface FetchRequest extends Fetched {
  readonly muted: boolean;
}

type Options = Readonly<Record<string, unknown>>;

interface FetchBlob {
  getDataAsString(): string;
  getContentType(): string | null;
  getName(): string | null;
}

function isBlob(value: unknown): value is FetchBlob {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as { getDataAsString?: unknown }).getDataAsString === 'function'
  );
}

function invalid(context: ServiceContext, attribute: string): Error {
  return context.realm.exception(`Attribute provided with invalid value: ${attribute}`);
}

function checkedUrl(context: ServiceContext, text: unknown): string {
  if (typeof text !== 'string' || text === '') throw context.realm.exception('Attribute provided with no value: url');
  if (text.length > URL_CHARACTERS) throw context.realm.exception('Limit Exceeded: URLFetch URL Length.');
  // An address without a scheme is taken for http, as on Google.
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  const url = URL.canParse(full) ? new URL(full) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol))
    throw context.realm.exception(`Invalid argument: ${text}`);
  if (!isAllowed(context.world, url)) {
    throw context.realm.exception(`The address ${text} is not under any urlFetchWhitelist prefix of the manifest.`);
  }
  return text;
}

function checkedHeaders(context: ServiceContext, given: unknown): Record<string, string> {
  if (given === undefined || given === null) return {};
  if (typeof given !== 'object') throw invalid(context, 'headers');
  const entries = Object.entries(given as Options).map(([name, value]) => [name, String(value)] as const);
  if (entries.length > HEADERS) throw context.realm.exception('Limit Exceeded: URLFetch Header Count.');
  for (const [name, value] of entries) {
    if (/^(host|content-length)$/i.test(name) || /[\r\n]/.test(name + value)) throw invalid(context, `Header:${name}`);
    if (Buffer.byteLength(name + value) > HEADER_BYTES)
      throw context.realm.exception('Limit Exceeded: URLFetch Header Size.');
  }
  return Object.fromEntries(entries);
}

function multipart(fields: Options): string {
  const parts = Object.entries(fields).map(([name, value]) => {
    const file = isBlob(value)
      ? `; filename="${value.getName() ?? ''}"\r\nContent-Type: ${value.getContentType() ?? ''}`
      : '';
    const text = isBlob(value) ? value.getDataAsString() : String(value);
    return `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${text}\r\n`;
  });
  return `${parts.join('')}--${BOUNDARY}--\r\n`;
}

/** The payload as the wire carries it, with the content type that it brings along. */
function payloadOf(given: unknown): { readonly text: string; readonly contentType: string } {
  if (given === undefined || given === null) return { text: '', contentType: FORM };
  if (isBlob(given)) return { text: given.getDataAsString(), contentType: given.getContentType() ?? FORM };
  if (Array.isArray(given)) return { text: Buffer.from(given as number[]).toString('utf8'), contentType: FORM };
  if (typeof given !== 'object') return { text: String(given), contentType: FORM };
  const fields = given as Options;
  if (Object.values(fields).some(isBlob))
    return { text: multipart(fields), contentType: `multipart/form-data; boundary=${BOUNDARY}` };
  return {
    text: new URLSearchParams(
      Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)]),
    ).toString(),
    contentType: FORM,
  };
}

/**
 * The request that an address and options describe, checked as Google checks it, not made.
 * Source: https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app
 * @throws Google's messages for the address, the method, headers and sizes
 */
export function fetchRequest(context: ServiceContext, url: unknown, given: unknown): FetchRequest {
  const checked = checkedUrl(context, url);
  const options = (given ?? {}) as Options;
  const unknownOption = Object.keys(options).find((name) => name !== 'url' && !OPTIONS.includes(name));
  if (unknownOption !== undefined) throw context.realm.exception(`Invalid argument: ${unknownOption}`);
  const method = String(options['method'] ?? 'get').toLowerCase();
  if (!METHODS.includes(method)) throw invalid(context, 'method');
  const payload = payloadOf(options['payload']);
  if (method === 'get' && payload.text !== '') throw invalid(context, 'payload');
  if (Buffer.byteLength(payload.text) > PAYLOAD_BYTES)
    throw context.realm.exception('Limit Exceeded: URLFetch POST Size.');
  return {
    at: context.world.now(),
    url: checked,
    method,
    contentType: typeof options['contentType'] === 'string' ? options['contentType'] : payload.contentType,
    payload: payload.text,
    headers: checkedHeaders(context, options['headers']),
    muted: options['muteHttpExceptions'] === true,
  };
}
