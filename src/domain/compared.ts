/**
 * A name or number as it is compared: case, width and spaces say nothing.
 * @example compared('ＡＢ 12') //=> 'ab12'
 */
export function compared(written: string): string {
  return written.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}
