/** Which answers of the intake form a person has to look at before the desk works with them. */
import type { Instant } from '../time/instant';
import { HOUR_MS } from '../time/instant';
import type { HeldReason } from './heldReason';
import type { IntakeAnswer } from './intakeAnswer';

/** Letters of a description at most; a page of a letter has 3,000. */
export const LONGEST_DESCRIPTION = 5_000;
/** Letters of any other answer at most; of a name fewer, since the mail that we have it begins with it. */
export const LONGEST_WORD = 200;
const LONGEST_NAME = 60;
/** Links in a description that customers do put there: one to a product, one to a parcel. */
const MOST_LINKS = 2;
/** Letters and digits that a description has at least, and different ones: «aaaaaa» says nothing. */
const FEWEST_LETTERS = 2;
/**
 * Answers within an hour that are taken from one phone number or mail address, and in all.
 * @internal
 */
export const MOST_OF_ONE = 3;
/** @internal */
export const MOST_IN_ALL = 30;

/** An answer that came before. */
export interface EarlierAnswer {
  readonly at: Instant;
  /** Keys of its phone number and its mail address. */
  readonly senders: readonly string[];
}

/**
 * Why an answer is held, or null where it is registered at once.
 * @param senders keys of its phone number and its mail address
 * @param earlier answers that came before it, held ones too
 */
export function whyHeld(
  answer: IntakeAnswer,
  at: Instant,
  senders: readonly string[],
  earlier: readonly EarlierAnswer[],
): HeldReason | null {
  const { description, ...words } = answer;
  if (!isReachable(answer)) return 'noContact';
  if (lettersIn(description) < FEWEST_LETTERS) return 'empty';
  const isLong = Object.values(words).some(({ length }) => length > LONGEST_WORD);
  if (isLong || description.length > LONGEST_DESCRIPTION || words.name.length > LONGEST_NAME) return 'tooLong';
  if (isLinked(answer)) return 'links';
  const lately = earlier.filter((one) => one.at > at - HOUR_MS && one.at <= at + HOUR_MS);
  const ofOne = (sender: string): number => lately.filter((one) => one.senders.includes(sender)).length;
  if (senders.some((sender) => ofOne(sender) >= MOST_OF_ONE)) return 'manyOfOne';
  return lately.length >= MOST_IN_ALL ? 'manyInAll' : null;
}

/** Whether somebody could be answered: a phone number with enough digits, or something that is a mail address. */
function isReachable({ phone, mail }: IntakeAnswer): boolean {
  return phone.replace(/\D/g, '').length >= 5 || isMailAddress(mail);
}

/** Whether mail can be sent there: one address, with nothing that a mail header could take for another. */
export function isMailAddress(mail: string): boolean {
  return /^[^\s@,;:<>()[\]\\"']+@[^\s@,;:<>()[\]\\"']+\.[^\s@,;:<>()[\]\\"'.]{2,}$/.test(mail);
}

function lettersIn(text: string): number {
  return new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? [],
  ).size;
}

const LINK = /(?:https?:\/\/|www\.|\[url\b|<\s*a\b)/giu;

/** Whether it is mostly there for its links: many in the description, or one where a name or a number belongs. */
function isLinked({ description, name, phone, orderNo, product }: IntakeAnswer): boolean {
  const links = description.match(LINK)?.length ?? 0;
  const rest = description.replace(/(?:https?:\/\/|www\.)\S+/giu, '');
  return (
    links > MOST_LINKS ||
    (links > 0 && lettersIn(rest) < FEWEST_LETTERS) ||
    [name, phone, orderNo, product].some((word) => word.search(LINK) >= 0)
  );
}
