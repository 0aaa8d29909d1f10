/** What people write of each group of tickets: frequent words and phrases, how special they are to the group, and an example. */
import { maskContactsWithin } from '../privacy/maskContactsWithin';
import { frequentWords } from '../survey/frequentWords';
import { segmenter } from '../survey/segmented';
import type { Share } from './chance';
import { shareOf } from './reviewFigures';

/** A text and what it is grouped by; '' leaves it out. */
export interface GroupedText {
  readonly group: string;
  readonly text: string;
}

export interface Phrase {
  readonly group: string;
  /** In lower case where it is not Chinese. */
  readonly word: string;
  /** Texts of the group that have it. */
  readonly here: Share;
  /** Texts of all other groups that have it. */
  readonly elsewhere: Share;
  /** Words around it in the newest text that has it, contacts masked. */
  readonly example: string;
}

/** Letters on either side of the phrase in an example. */
const AROUND = 24;

/**
 * The most frequent words and phrases of each group, groups with most texts first.
 * @param texts the newest last
 * @param fewest texts of a group that must have a word
 * @param most phrases of a group
 */
export function phrasesOf(texts: readonly GroupedText[], fewest: number, most: number): readonly Phrase[] {
  const groups = new Map<string, string[]>();
  for (const { group, text } of texts) {
    if (group === '' || text.trim() === '') continue;
    const own = groups.get(group);
    if (own) own.push(text);
    else groups.set(group, [text]);
  }
  const plain = new Map([...groups].map(([group, own]) => [group, own.map(plainOf)]));
  const cut = segmenter();
  return [...groups]
    .sort(([one, own], [other, others]) => others.length - own.length || (one < other ? -1 : 1))
    .flatMap(([group, own]) =>
      frequentWords(
        own.map((text) => ({ text, low: false })),
        fewest,
        most,
        cut,
      ).map(({ word, texts: hits }): Phrase => {
        const has = (text: string): boolean => text.includes(word);
        const others = [...plain].flatMap(([name, all]) => (name === group ? [] : all));
        return {
          group,
          word,
          here: { hits, all: own.length },
          elsewhere: shareOf(others, has),
          example: exampleOf(own, word),
        };
      }),
    );
}

/** As words are counted. */
function plainOf(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
}

function exampleOf(texts: readonly string[], word: string): string {
  // As it was written where it can be found so: full-width letters and signs stay what they are.
  for (const form of ['NFC', 'NFKC']) {
    for (let index = texts.length - 1; index >= 0; index -= 1) {
      const text = maskContactsWithin((texts[index] ?? '').normalize(form))
        .replace(/\s+/g, ' ')
        .trim();
      const at = text.toLowerCase().indexOf(word);
      if (at < 0) continue;
      const [from, until] = [Math.max(0, at - AROUND), at + word.length + AROUND];
      return `${from > 0 ? '…' : ''}${text.slice(from, until)}${until < text.length ? '…' : ''}`;
    }
  }
  return '';
}
