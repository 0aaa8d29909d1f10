import type { Answer, Json, Question } from '../../probe/question';
import type { ProbeFile } from './probeFile';

/** A question to which Google and the emulator give different answers, or that Google was asked in another wording. */
export interface Disagreement {
  readonly id: string;
  readonly difference: string;
  readonly google: string;
  readonly emulator: string;
}

/** How the emulator stands against Google. */
export interface Comparison {
  readonly agreed: readonly string[];
  readonly disagreements: readonly Disagreement[];
  /** Questions of which one of the two has no answer, with the reason. */
  readonly open: readonly string[];
  /** Measured questions: told, compared with nothing. */
  readonly measured: readonly string[];
}

/**
 * Holds the emulator's answers against Google's, question by question. Google words refusals in the language of the account: where that is
 * not English, only whether something is refused is compared.
 * @param questions those that are asked now; an answer to any other question disagrees, since the probe has to be run again
 */
export function comparisonOf(google: ProbeFile, emulator: ProbeFile, questions: readonly Question[]): Comparison {
  const isWorded = google.userLocale.startsWith('en');
  const agreed: string[] = [];
  const open: string[] = [];
  const measured: string[] = [];
  const disagreements: Disagreement[] = [];
  for (const { id, asked, difference, isMeasured } of questions) {
    const there = google.answers.find((each) => each.id === id);
    const here = emulator.answers.find((each) => each.id === id);
    const differs = (googleSays: string, emulatorSays: string) =>
      disagreements.push({ id, difference, google: googleSays, emulator: emulatorSays });
    if (!here || 'unanswered' in here.answer)
      differs(there ? told(there.answer) : 'not asked', here ? told(here.answer) : 'not asked');
    else if (!there || 'unanswered' in there.answer) open.push(`${id}: ${there ? told(there.answer) : 'not asked'}`);
    else if (there.asked !== asked) differs(`was asked “${there.asked}”`, `is asked “${asked}”: run the probe anew`);
    else if (isMeasured) measured.push(`${id}: Google ${told(there.answer)}, emulator ${told(here.answer)}`);
    else if (sameText(there.answer, isWorded) === sameText(here.answer, isWorded)) agreed.push(id);
    else differs(told(there.answer), told(here.answer));
  }
  for (const { id, answer } of google.answers)
    if (!questions.some((each) => each.id === id))
      disagreements.push({
        id,
        difference: 'none',
        google: told(answer),
        emulator: 'no such question: run the probe anew',
      });
  return { agreed, disagreements, open, measured };
}

/** One line for people. */
export const lineOf = ({ id, difference, google, emulator }: Disagreement): string =>
  `${id} (${difference}): Google ${google}; emulator ${emulator}`;

const told = (answer: Answer): string => JSON.stringify(answer);

/** JSON with members in order of their names, and without the words of refusals where these are in another language. */
function sameText(answer: Answer, isWorded: boolean): string {
  return JSON.stringify(ordered(answer, isWorded));
}

function ordered(value: Json, isWorded: boolean): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((each) => ordered(each, isWorded));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, each]) => [
        name,
        (name === 'refused' || name === 'threw') && !isWorded ? true : ordered(each, isWorded),
      ]),
  );
}
