/** Reading a CSV file, strictly enough to say what is wrong with it. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import Papa from 'papaparse';
import { BadInput } from '../command';
import { messageOf } from '../thrown';

export interface CsvTable {
  readonly name: string;
  readonly headings: readonly string[];
  /** Rows as they stand; one with fewer cells than headings is short, not padded. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * Reads a table: UTF-8, or the Chinese GB 18030 where it is no UTF-8.
 * @throws BadInput where the file is missing, empty, no text or no table
 */
export async function readCsv(path: string): Promise<CsvTable> {
  const bytes = await bytesOf(path);
  if (bytes.length === 0) throw new BadInput(`${path} is empty`);
  if (bytes.includes(0)) throw new BadInput(`${path} is not a CSV file: it holds binary data`);
  const text = decoded(bytes, path);
  const { data, errors } = Papa.parse<string[]>(text.trimEnd(), { header: false });
  const unreadable = errors.find(({ type, code }) => type === 'Delimiter' && code === 'UndetectableDelimiter');
  const [headings = [], ...rows] = data;
  if (unreadable || headings.length < 2 || headings.every((heading) => heading.trim() === '')) {
    throw new BadInput(`${path} is not a CSV table: its first line holds no two headings`);
  }
  if (rows.length === 0) throw new BadInput(`${path} holds headings but no rows`);
  return { name: basename(path), headings: headings.map((heading) => heading.trim()), rows };
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new BadInput(`${path} cannot be read: ${messageOf(error)}`);
  }
}

function decoded(bytes: Buffer, path: string): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch (error) {
      if (!isUndecodable(error)) throw error;
    }
  }
  throw new BadInput(`${path} is neither UTF-8 nor GB 18030 text: save it as UTF-8 and try again`);
}

function isUndecodable(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
  );
}
