/** How the headings of a table feed the desk's fields. */
import { readFile } from 'node:fs/promises';
import { BadInput } from '../command';
import { messageOf } from '../thrown';

export interface ImportMappingFile {
  readonly mapping?: Readonly<Record<string, readonly string[]>>;
  readonly categories?: Readonly<Record<string, { readonly category1: string; readonly category2?: string }>>;
  readonly otherCategory?: { readonly category1: string; readonly category2?: string };
}

/** The consumer complaints of the US Consumer Financial Protection Bureau (public domain), by their headings of 2013. */
const CFPB: ImportMappingFile = {
  mapping: {
    receivedAt: ['Date received'],
    product: ['Product', 'Sub-product'],
    description: ['Issue', 'Sub-issue', 'Company'],
    region: ['State'],
    channel: ['Submitted via'],
    remark: ['Company response to consumer'],
  },
};

/**
 * The mapping of a file, or of a table whose headings are known; empty where the desk shall recognise them itself.
 * @throws BadInput where the file is no such JSON
 */
export async function importMapping(path: string | undefined, headings: readonly string[]): Promise<ImportMappingFile> {
  if (path === undefined) return isCfpb(headings) ? CFPB : {};
  try {
    const parsed: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new Error('it holds no object');
    return parsed;
  } catch (error) {
    throw new BadInput(`the mapping ${path} cannot be used: ${messageOf(error)}`);
  }
}

function isCfpb(headings: readonly string[]): boolean {
  return Object.values(CFPB.mapping ?? {})
    .flat()
    .every((heading) => headings.includes(heading));
}
