import type { ServiceContext } from '../kernel/contract';
import { isScriptBytes, scriptBytes } from './bytes';

interface BlobState {
  bytes: Buffer;
  contentType: string | null;
  name: string | null;
}

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

/** A Blob (G/reference/base/blob): bytes with a content type and a name. Conversions by `getAs` are only those to its own type. */
export function createBlob(
  context: ServiceContext,
  bytes: Uint8Array,
  contentType: string | null,
  name: string | null,
): object {
  const state: BlobState = { bytes: Buffer.from(bytes), contentType, name };
  const { realm } = context;
  const decoded = (charset: unknown): string => {
    const label = charset === undefined ? 'utf-8' : String(charset);
    try {
      return new TextDecoder(label).decode(state.bytes);
    } catch {
      throw realm.exception(`Invalid argument: charset`);
    }
  };
  const blob: object = context.strict('Blob', {
    copyBlob: () => createBlob(context, state.bytes, state.contentType, state.name),
    getAs: (wanted: unknown) => {
      if (String(wanted) === state.contentType) return createBlob(context, state.bytes, state.contentType, state.name);
      throw realm.exception(
        `Converting from ${state.contentType ?? 'application/octet-stream'} to ${String(wanted)} is not supported.`,
      );
    },
    getBlob: () => blob,
    getBytes: () => scriptBytes(realm, state.bytes),
    getContentType: () => state.contentType,
    getDataAsString: (charset?: unknown) => decoded(charset),
    getName: () => state.name,
    isGoogleType: () => false,
    setBytes: (value: unknown) => {
      if (!isScriptBytes(value))
        throw realm.exception("The parameters (String) don't match the method signature for Blob.setBytes.");
      state.bytes = Buffer.from(value.map((byte) => byte & 0xff));
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
      state.bytes = Buffer.from(String(text), 'utf8');
      return blob;
    },
    setName: (value: unknown) => {
      state.name = String(value);
      return blob;
    },
    toString: () => 'Blob',
  });
  return blob;
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
