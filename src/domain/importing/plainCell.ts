import { plainText } from '../plainText';

/** What formulas leave where they come to nothing. */
const ERROR = /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!|SPILL!)$/;

/**
 * A cell of another table as text: without what is not seen and without the blanks of wide type around it; nothing for the error of a formula.
 */
export function plainCell(cell: string): string {
  const text = plainText(cell)
    .replace(/\u00a0/g, ' ')
    .trim();
  return ERROR.test(text) ? '' : text;
}

/**
 * A number, date, phone or code with digits and signs of full width made narrow. Not for sentences, where wide signs belong.
 * @example narrow('２０２４／３／５') //=> '2024/3/5'
 */
export function narrow(cell: string): string {
  return plainCell(cell).normalize('NFKC').trim();
}
