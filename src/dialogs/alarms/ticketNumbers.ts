/**
 * Ticket numbers as somebody typed or pasted them, each once.
 * @example ticketNumbers('202603021, 202603022') //=> ['202603021', '202603022']
 */
export function ticketNumbers(typed: string): readonly string[] {
  const parts = typed.normalize('NFKC').split(/[\s,;、]+/);
  return [...new Set(parts.filter((part) => part !== ''))];
}
