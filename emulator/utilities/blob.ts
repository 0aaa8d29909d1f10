import type { ServiceContext } from '../kernel/contract';
import { PRICES } from '../kernel/prices';
import { isScriptBytes, scriptBytes } from './bytes';
import { pdfMaker, pdfOf } from './pdf';

/** What a blob holds: bytes, or a page whose PDF nobody has looked into yet. */
type Content = Buffer | { readonly pdfOf: string };

interface BlobState {
  content: Content;
  contentType: string | null;
  name: string | null;
}

const STATES = new WeakMap<object, BlobState>();
const PDF = 'application/pdf';

const EXTENSIONS: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  gif: 'image/gif',
  html: 'text/html',
  jpg: 'image/jpeg',
  js: 'application/javascript',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/**
 * A Blob (G/reference/base/blob): bytes with a content type and a name. `getAs` converts HTML to PDF, and everything to its own type.
 */
export function createBlob(
  context: ServiceContext,
  bytes: Uint8Array,
  contentType: string | null,
  name: string | null,
): object {
  return blobOn(context, { content: Buffer.from(bytes), contentType, name });
}

function blobOn(context: ServiceContext, state: BlobState): object {
  const { realm } = context;
  /** The bytes, made where they are not yet. */
  const bytes = (): Buffer => {
    if (Buffer.isBuffer(state.content)) return state.content;
    try {
      return (state.content = pdfOf(state.content.pdfOf));
    } catch (error) {
      throw conversionFailed(context, error instanceof Error ? error.message : String(error));
    }
  };
  const decoded = (charset: unknown): string => {
    const label = charset === undefined ? 'utf-8' : String(charset);
    try {
      return new TextDecoder(label).decode(bytes());
    } catch {
      throw realm.exception(`Invalid argument: charset`);
    }
  };
  const blob: object = context.strict('Blob', {
    copyBlob: () => blobOn(context, { ...state }),
    getAs: (wanted: unknown) => {
      const { content, contentType, name } = state;
      if (String(wanted) === contentType) return blobOn(context, { ...state });
      if (String(wanted) === PDF && contentType === 'text/html' && Buffer.isBuffer(content))
        return context.call('Blob.getAs', { kind: 'fixed', ms: PRICES.convertToPdf }, () => {
          if (pdfMaker() === null) throw conversionFailed(context, 'there is no Chromium on this machine');
          return blobOn(context, {
            content: { pdfOf: content.toString('utf8') },
            contentType: PDF,
            name: pdfName(name),
          });
        });
      throw realm.exception(
        `Converting from ${contentType ?? 'application/octet-stream'} to ${String(wanted)} is not supported.`,
      );
    },
    getBlob: () => blob,
    getBytes: () => scriptBytes(realm, bytes()),
    getContentType: () => state.contentType,
    getDataAsString: (charset?: unknown) => decoded(charset),
    getName: () => state.name,
    isGoogleType: () => false,
    setBytes: (value: unknown) => {
      if (!isScriptBytes(value))
        throw realm.exception("The parameters (String) don't match the method signature for Blob.setBytes.");
      state.content = Buffer.from(value.map((byte) => byte & 0xff));
      return blob;
    },
    setContentType: (value: unknown) => {
      state.contentType = value === null ? null : String(value);
      return blob;
    },
    setContentTypeFromExtension: () => {
      const extension = /\.([^.]+)$/.exec(state.name ?? '')?.[1]?.toLowerCase() ?? '';
      state.contentType = EXTENSIONS[extension] ?? 'application/octet-stream';
      return blob;
    },
    setDataFromString: (text: unknown) => {
      state.content = Buffer.from(String(text), 'utf8');
      return blob;
    },
    setName: (value: unknown) => {
      state.name = String(value);
      return blob;
    },
    toString: () => 'Blob',
  });
  STATES.set(blob, state);
  return blob;
}

/** The page of a PDF that nobody has looked into yet; null of any other blob. */
export function pageOfPdf(blob: unknown): string | null {
  const content = typeof blob === 'object' && blob !== null ? STATES.get(blob)?.content : undefined;
  return content === undefined || Buffer.isBuffer(content) ? null : content.pdfOf;
}

function conversionFailed({ realm }: ServiceContext, why: string): Error {
  return realm.exception(`Conversion from text/html to ${PDF} failed: ${why}.`);
}

/**
 * What follows the last period counts as an extension, which is replaced (G/reference/base/blob#getas).
 * @example pdfName('ShoppingList.12.25.2014') //=> 'ShoppingList.12.25.pdf'
 */
function pdfName(name: string | null): string | null {
  return name === null ? null : `${name.replace(/\.[^.]*$/, '')}.pdf`;
}

/** The blob of a script's blob source, with its bytes as numbers. */
export function blobOf(
  source: unknown,
): { readonly bytes: Buffer; readonly contentType: string | null; readonly name: string | null } | null {
  const given = (typeof source === 'object' && source !== null ? source : {}) as { getBlob?: () => unknown };
  const blob = (typeof given.getBlob === 'function' ? given.getBlob() : null) as {
    getBytes(): readonly number[];
    getContentType(): string | null;
    getName(): string | null;
  } | null;
  if (!blob) return null;
  return {
    bytes: Buffer.from(blob.getBytes().map((byte) => byte & 0xff)),
    contentType: blob.getContentType(),
    name: blob.getName(),
  };
}
