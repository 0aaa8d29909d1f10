/** Long texts in the document's properties: Google holds 9 KB a value; three bytes a Chinese character. */
const CHUNK_CHARACTERS = 2_800;

/** A long text as values short enough for Google. */
export function chunked(name: string, text: string): Record<string, string> {
  const chunks: Record<string, string> = {};
  let count = 0;
  for (let at = 0; at < text.length; at += CHUNK_CHARACTERS)
    chunks[`${name}.${count++}`] = text.slice(at, at + CHUNK_CHARACTERS);
  return { ...chunks, [`${name}.count`]: String(count) };
}

/** A text that was kept in chunks; '' where there is none. */
export function joined(values: Readonly<Record<string, string>>, name: string): string {
  const count = Number(values[`${name}.count`] ?? 0);
  return Array.from({ length: count }, (_, at) => values[`${name}.${at}`] ?? '').join('');
}
