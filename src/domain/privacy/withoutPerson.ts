/** Free texts from which one person can no longer be told. */
import { maskContact } from './maskContact';
import { maskName } from './maskName';
import { phoneDigits } from './normalisedContact';

/** What a person goes by. Any of it may be empty. */
export interface Identity {
  readonly names: readonly string[];
  readonly phones: readonly string[];
  readonly mails: readonly string[];
  /** Address, customer number, order number: whatever leads to them when it is looked up. */
  readonly others: readonly string[];
}

/** What stands where something was taken out. */
export const TAKEN_OUT = '[…]';

/** Shorter words are in every text. */
const SHORTEST_WORD = 3;
const SHORTEST_PHONE = 5;
/** A number is written with and without its country and area code: so many of its last digits tell it. */
const TELLING_DIGITS = 8;
const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
/** How Chinese colleagues write of somebody by the family name. */
const TITLES = '先生|女士|小姐|太太|老师|经理|总|师傅';
/** A letter or digit that a word may go on with; Chinese text runs on without a space. */
const LETTER = '[^\\P{L}\\p{Script=Han}]|\\p{N}';
const MAIL = /(?:(?!\p{Script=Han})[\p{L}\p{N}._%+-]){1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const MOBILE = /(?<![\d*])(?:(?:\+|00)?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/g;
/** What masking left of mail addresses and phone numbers. */
const MASKED_MAIL = /[\p{L}\p{N}]?\*{3}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const MASKED_PHONE = /(?:\d{3})?\*{4}(?:\d{4}|\d{2}|)(?!\d)/g;

/**
 * The text without names, numbers and addresses of the person, written out or masked, and without mail addresses and mobile numbers of anybody.
 * Doing it twice changes nothing more.
 * @example withoutPerson('张先生来电，回 13812345678', { names: ['张小明'], phones: [], mails: [], others: [] }) //=> '[…]来电，回 […]'
 */
export function withoutPerson(text: string, person: Identity): string {
  if (text === '') return '';
  const patterns = [
    MAIL,
    MASKED_MAIL,
    ...person.phones.flatMap(phonePatterns),
    MOBILE,
    MASKED_PHONE,
    ...[...person.others, ...person.mails].flatMap(literally),
    ...person.names.flatMap(namePatterns),
  ];
  const once = (words: string): string => patterns.reduce((rest, pattern) => rest.replace(pattern, TAKEN_OUT), words);
  // What is taken out may leave a name standing by itself that was no word before.
  let rest = text;
  for (let next = once(rest); next !== rest; next = once(rest)) rest = next;
  return rest;
}

function namePatterns(name: string): readonly RegExp[] {
  const trimmed = name.trim();
  if (trimmed === '') return [];
  const masked = maskName(trimmed);
  const mask = masked.replace(/\*/g, '').length > 0 ? [new RegExp(escaped(masked), 'gu')] : [];
  if (trimmed === masked) return [...titled(trimmed), ...mask];
  if (HAN_NAME.test(trimmed)) {
    const letters = [...trimmed];
    const given = letters.length > 2 ? [new RegExp(escaped(letters.slice(1).join('')), 'gu')] : [];
    return [new RegExp(escaped(trimmed), 'gu'), ...titled(trimmed), ...given, ...mask];
  }
  const parts = trimmed.split(/\s+/).filter((part) => part.length >= SHORTEST_WORD);
  return [...(parts.length > 1 ? [trimmed, ...parts] : [trimmed])].flatMap(asWord).concat(mask);
}

/** The family name with a title. */
function titled(name: string): readonly RegExp[] {
  const [family = ''] = name;
  return /\p{Script=Han}/u.test(family) ? [new RegExp(`${family}(?:${TITLES})`, 'gu')] : [];
}

function asWord(word: string): readonly RegExp[] {
  if (word.length < SHORTEST_WORD && !/\p{Script=Han}/u.test(word)) return [];
  const flexible = word.split(/\s+/).map(escaped).join('\\s+');
  return [new RegExp(`(?<!${LETTER})${flexible}(?!${LETTER})`, 'giu')];
}

function phonePatterns(phone: string): readonly RegExp[] {
  const digits = phoneDigits(phone);
  const masks = literally(maskContact(phone));
  if (digits.length < SHORTEST_PHONE) return masks;
  const tail = [...digits.slice(-TELLING_DIGITS)].join('[ ().-]{0,2}');
  return [new RegExp(`(?<!\\d)(?:\\+?\\d[\\d ().-]{0,12})?${tail}(?!\\d)`, 'g'), ...masks];
}

function literally(words: string): readonly RegExp[] {
  const trimmed = words.trim();
  return trimmed.length < SHORTEST_WORD || trimmed.includes('…') ? [] : [new RegExp(escaped(trimmed), 'giu')];
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
