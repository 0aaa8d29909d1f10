import { LETTERS } from '../lettersOf';
import { typedLetters } from '../typedLetters';
import { TOKEN_LENGTH } from './surveyToken';

/**
 * A token as it was issued, from what a person or a form hands back: in any letter case, with spaces or hyphens, with O for 0
 * and I or L for 1.
 * @returns null where the text cannot be a token; whether one was issued is not known here
 */
export function parseToken(text: string): string | null {
  const token = typedLetters(text).replace(/-/g, '');
  return token.length === TOKEN_LENGTH && Array.from(token).every((letter) => LETTERS.includes(letter)) ? token : null;
}
