/** Names as everybody may see them. */
const FIRST_LETTER = /^\P{M}\p{M}*/u;
const HAN = /^\p{Script=Han}/u;
const MASKED = /^\P{M}?\p{M}*\*+$/u;

/**
 * The first letter and stars that do not tell the length: 张*, J***. A name of one letter shows nothing. Masking twice
 * changes nothing.
 * @example maskName('张小明') //=> '张*'
 * @example maskName('John Smith') //=> 'J***'
 */
export function maskName(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '' || MASKED.test(trimmed)) return trimmed;
  const first = FIRST_LETTER.exec(trimmed)?.[0] ?? '';
  const stars = HAN.test(trimmed) ? '*' : '***';
  return first.length === trimmed.length ? stars : first + stars;
}
