/** A file or a copied text as the cells of a table. Nothing of it leaves the page before the person asks for it. */
import Papa from 'papaparse';
import type { ImportDialogTexts } from '../../i18n/dialogs/importDialog';

export type TableFault = keyof ImportDialogTexts['fileWrong'];
export type ReadTable = { readonly cells: readonly (readonly string[])[] } | { readonly fault: TableFault };

/** More than a browser holds well; a hundred thousand complaints have about half of it. */
const MOST_BYTES = 60 * 1024 * 1024;

/** Reads a file: UTF-8, with or without a mark at its beginning, or GB 18030, in which Excel writes CSV in China. */
export async function tableOfFile(file: File): Promise<ReadTable> {
  if (file.size === 0) return { fault: 'empty' };
  if (file.size > MOST_BYTES) return { fault: 'tooLarge' };
  const bytes = await bytesOf(file);
  if (bytes.subarray(0, 8_000).includes(0)) return { fault: 'binary' };
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return tableOfText(new TextDecoder(encoding, { fatal: true }).decode(bytes));
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return { fault: 'noText' };
}

/** Reads text whose cells are parted by commas, semicolons or tabs. */
export function tableOfText(text: string): ReadTable {
  if (text.trim() === '') return { fault: 'empty' };
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, '').trimEnd());
  return data.some((row) => row.length > 1) ? { cells: data } : { fault: 'noTable' };
}

function bytesOf(file: File): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsArrayBuffer(file);
  });
}
