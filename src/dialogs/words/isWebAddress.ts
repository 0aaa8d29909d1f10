/** Whether a text is the address of a page, and nothing that could run in a browser. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text);
}
