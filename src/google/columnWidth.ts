/** Pixels that words take in bold, with the edges of their cell and the arrow of a drop-down. */
function widthOf(words: string): number {
  return [...words].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 14 : 8), 24);
}

/**
 * How wide a column is made: as it is declared, and wide enough for its heading and for every word that it offers.
 * @param rowHeight where rows are high enough for two lines, the heading takes two
 * @param choices null where any words are allowed
 */
export function columnWidth(
  declared: number,
  heading: string,
  rowHeight: number,
  choices: readonly string[] | null,
): number {
  return Math.max(declared, headWidth(heading, rowHeight), ...(choices ?? []).map(widthOf));
}

/** Two lines are broken at a blank; Chinese without one breaks anywhere. */
function headWidth(heading: string, rowHeight: number): number {
  const whole = widthOf(heading);
  if (rowHeight < 40) return whole;
  const isOneChineseWord = !heading.includes(' ') && /[\u2e80-\uffff]/.test(heading);
  const words = isOneChineseWord ? [] : heading.split(' ').map(widthOf);
  return Math.max(...words, Math.ceil(whole * 0.62));
}
