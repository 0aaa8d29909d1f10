/** Words that categories and kinds of solution of returns have, in both languages; ids of the packs' own solutions among them. */
const OF_RETURNS = /退货|退换|退款|退机|退订|换货|\breturn|\brefund|\bexchange/i;

/**
 * Whether any of these words speaks of goods or money given back.
 * @param words category path, kind of solution
 * @example isReturn(['售后退换 / 退款申请']) //=> true
 */
export function isReturn(words: readonly string[]): boolean {
  return words.some((word) => OF_RETURNS.test(word));
}
