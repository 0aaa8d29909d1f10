const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '<br>',
};

/** Whatever a person typed, as HTML that shows it and does nothing else. */
export function escaped(words: string): string {
  return words.replace(/[&<>"'\n]/g, (character) => ENTITIES[character] ?? character);
}
