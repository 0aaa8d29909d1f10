import type { ValidationState } from './formState';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const URL_TEXT = /^(?:https?:\/\/)?[^\s./?#]+(?:\.[^\s./?#]+)+(?:[/?#]\S*)?$/i;

type Check = (text: string, values: readonly (string | number)[]) => boolean;

const asNumber = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));
const compared = (test: (value: number, bounds: readonly number[]) => boolean): Check => {
  return (text, values) => {
    const value = asNumber(text);
    return Number.isFinite(value) && test(value, values.map(Number));
  };
};
const matched = (wanted: boolean, whole: boolean): Check => {
  return (text, [pattern]) => new RegExp(whole ? `^(?:${String(pattern)})$` : String(pattern)).test(text) === wanted;
};

/**
 * What each builder method demands of a text. Google's patterns are RE2, here they are JavaScript's; a pattern "matches" as a whole and
 * "contains" anywhere.
 * Source: https://developers.google.com/apps-script/reference/forms/text-validation-builder
 */
const TEXT_CHECKS: Readonly<Record<string, Check>> = {
  requireNumber: compared(() => true),
  requireWholeNumber: compared((value) => Number.isInteger(value)),
  requireNumberEqualTo: compared((value, [bound]) => value === bound),
  requireNumberNotEqualTo: compared((value, [bound]) => value !== bound),
  requireNumberGreaterThan: compared((value, [bound = 0]) => value > bound),
  requireNumberGreaterThanOrEqualTo: compared((value, [bound = 0]) => value >= bound),
  requireNumberLessThan: compared((value, [bound = 0]) => value < bound),
  requireNumberLessThanOrEqualTo: compared((value, [bound = 0]) => value <= bound),
  requireNumberBetween: compared((value, [start = 0, end = 0]) => value >= start && value <= end),
  requireNumberNotBetween: compared((value, [start = 0, end = 0]) => value < start || value > end),
  requireTextIsEmail: (text) => EMAIL.test(text),
  requireTextIsUrl: (text) => URL_TEXT.test(text),
  requireTextMatchesPattern: matched(true, true),
  requireTextDoesNotMatchPattern: matched(false, true),
  requireTextContainsPattern: matched(true, false),
  requireTextDoesNotContainPattern: matched(false, false),
  requireTextLengthGreaterThanOrEqualTo: (text, [length]) => text.length >= Number(length),
  requireTextLengthLessThanOrEqualTo: (text, [length]) => text.length <= Number(length),
};

const BOX_CHECKS: Readonly<Record<string, (ticked: number, wanted: number) => boolean>> = {
  requireSelectAtLeast: (ticked, wanted) => ticked >= wanted,
  requireSelectAtMost: (ticked, wanted) => ticked <= wanted,
  requireSelectExactly: (ticked, wanted) => ticked === wanted,
};

/** The names of the rules of one kind of item, for its builder. */
export const RULES = {
  text: Object.keys(TEXT_CHECKS),
  // The paragraph's builder has the rules on patterns and lengths only.
  paragraph: Object.keys(TEXT_CHECKS).filter((rule) => /Pattern|Length/.test(rule)),
  checkbox: Object.keys(BOX_CHECKS),
  grid: ['requireLimitOneResponsePerColumn'],
} as const;

/** Whether an answer passes an item's rule; no answer passes (whether one is needed is another question). */
export function passes(validation: ValidationState | null, answer: string | readonly (string | null)[]): boolean {
  if (validation === null || answer.length === 0) return true;
  const { rule, values } = validation;
  if (typeof answer === 'string') return TEXT_CHECKS[rule]?.(answer, values) ?? true;
  if (rule === 'requireLimitOneResponsePerColumn') {
    const chosen = answer.filter((value) => value !== null);
    return new Set(chosen).size === chosen.length;
  }
  return BOX_CHECKS[rule]?.(answer.length, Number(values[0])) ?? true;
}
