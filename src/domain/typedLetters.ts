/**
 * What a person typed, in the letters of `LETTERS`: any case and width, with blanks, with O for 0 and I or L for 1.
 * @example typedLetters('o1l ａb') //=> '011AB'
 */
export function typedLetters(text: string): string {
  return text.normalize('NFKC').toUpperCase().replace(/\s/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
}
