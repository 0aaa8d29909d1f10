/** The shapes of every POST request; nothing reaches the runtime that has not passed one of these. */
import * as v from 'valibot';
import { TOUR_STEPS } from '../tour/tourSteps';
import { Refused } from './refused';

const mail = v.pipe(v.string(), v.minLength(3), v.maxLength(254), v.includes('@'));
const sheet = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const a1 = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{1,3}[1-9]\d{0,7}(:[A-Z]{1,3}[1-9]\d{0,7})?$/, 'is not a cell such as B3 or B3:D7'),
);
const text = v.pipe(v.string(), v.maxLength(50_000));
const position = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000));
const functionName = v.pipe(v.string(), v.regex(/^[\w$.]{1,200}$/, 'is not the name of a function'));

const block = { sheet, at: position, count: position };

export const ACT = v.strictObject({
  as: mail,
  act: v.variant('kind', [
    v.strictObject({ kind: v.literal('type'), sheet, a1, text }),
    v.strictObject({ kind: v.literal('paste'), sheet, a1, texts: v.pipe(v.array(v.array(text)), v.minLength(1)) }),
    v.strictObject({ kind: v.literal('clear'), sheet, a1 }),
    v.strictObject({ kind: v.literal('sort'), sheet, a1, column: position, ascending: v.boolean() }),
    v.strictObject({ kind: v.picklist(['insertRows', 'deleteRows', 'insertColumns', 'deleteColumns']), ...block }),
    v.strictObject({ kind: v.literal('moveColumns'), ...block, before: position }),
    v.strictObject({ kind: v.literal('toggleGroup'), sheet, column: position }),
    v.strictObject({ kind: v.literal('renameSheet'), sheet, name: sheet }),
    v.strictObject({ kind: v.picklist(['copySheet', 'deleteSheet']), sheet }),
    v.strictObject({ kind: v.literal('select'), sheet, a1 }),
  ]),
});
export const OPEN = v.strictObject({ as: mail });
export const MENU = v.strictObject({
  as: mail,
  functionName,
  answers: v.optional(
    v.pipe(
      v.array(v.strictObject({ button: v.picklist(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']), text })),
      v.maxLength(50),
    ),
    [],
  ),
});
export const CALL = v.strictObject({ as: mail, functionName, args: v.pipe(v.array(v.unknown()), v.maxLength(20)) });
export const SUBMIT = v.strictObject({
  formId: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  answers: v.record(v.string(), v.union([text, v.number(), v.array(text)])),
  link: v.optional(v.pipe(v.string(), v.maxLength(8000))),
  respondent: v.optional(mail),
});
export const CLOCK = v.strictObject({
  /** A duration, an instant, the next time-driven trigger, or the trigger after the next due time of a ticket. */
  to: v.union([
    v.literal('nextTrigger'),
    v.literal('nextDue'),
    v.pipe(v.string(), v.regex(/^P(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/, 'is not a duration such as PT15M')),
    v.pipe(v.string(), v.isoTimestamp('is not an instant')),
  ]),
});
export const AUTHORISE = v.strictObject({ as: mail, granted: v.boolean() });
export const PORTAL = v.strictObject({
  method: v.picklist(['GET', 'POST']),
  query: v.record(v.string(), text),
  body: v.optional(text),
});
export const PORTAL_CALL = v.strictObject({ functionName, args: v.pipe(v.array(v.unknown()), v.maxLength(20)) });
const language = v.picklist(['zh-CN', 'en']);
/** A fresh desk in a language; the present one’s when left out. */
export const RESET = v.strictObject({ language: v.optional(language) });
export const BEGIN = v.strictObject({ language });
export const TOUR_STEP = v.strictObject({ since: v.pipe(v.string(), v.maxLength(40)), step: v.picklist(TOUR_STEPS) });

/**
 * A request's body in the shape that its route asks for.
 * @throws Refused 400 naming the first member that does not fit
 */
export function shaped<T extends v.GenericSchema>(shape: T, body: unknown): v.InferOutput<T> {
  const outcome = v.safeParse(shape, body, { abortEarly: true });
  if (outcome.success) return outcome.output;
  const [issue] = outcome.issues;
  throw new Refused(400, `${v.getDotPath(issue) ?? 'The request'}: ${issue.message}`);
}
