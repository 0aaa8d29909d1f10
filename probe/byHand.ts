import { plain } from './askedByScript';
import { BY_CLOCK, BY_HAND } from './laterQuestions';
import { leaveWord, wordLeft } from './notebook';
import type { Answer, Json } from './question';

/** Where a person types. */
export const HAND_TAB = 'Probe';

/** Simple trigger: notes the event of each edit that the window asked for. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  if (event.range.getSheet().getName() !== HAND_TAB) return;
  const cell = event.range.getA1Notation();
  const before = heard(cell);
  if ((cell === 'B2' || cell === 'B3') && before.length < 4)
    leaveWord(`edit:${cell}`, JSON.stringify([...before, eventOf(event)]));
}

/** One-shot trigger: notes its event. */
export function probeOnce(event: object): void {
  leaveWord(
    'once',
    JSON.stringify({
      members: Object.keys(event).sort(),
      isActiveUserKnown: Session.getActiveUser().getEmail() !== '',
      isEffectiveUserKnown: Session.getEffectiveUser().getEmail() !== '',
    }),
  );
}

/** The answers of a person's edits and of the clock, as far as they came. */
export function handAnswers(): Readonly<Record<string, Answer>> {
  const once = wordLeft('once');
  return {
    [BY_HAND.date.id]: edited('B2', 2),
    [BY_HAND.percent.id]: edited('B3', 1),
    [BY_CLOCK.oneShot.id]:
      once === null
        ? { unanswered: 'the trigger had not fired when the answers were asked for' }
        : {
            value: {
              event: JSON.parse(once) as Json,
              isStillListed: ScriptApp.getProjectTriggers().some((each) => each.getHandlerFunction() === 'probeOnce'),
            },
          },
  };
}

function edited(cell: string, times: number): Answer {
  const events = heard(cell);
  return events.length === times
    ? { value: events }
    : { unanswered: `${cell} was to be typed into ${times} times, and was ${events.length} times` };
}

const heard = (cell: string): readonly Json[] => JSON.parse(wordLeft(`edit:${cell}`) ?? '[]') as readonly Json[];

function eventOf(event: GoogleAppsScript.Events.SheetsOnEdit): Json {
  const members: readonly string[] = Object.keys(event).sort();
  const member = (name: string): unknown =>
    members.includes(name) ? (Reflect.get(event, name) as unknown) : undefined;
  const [value, oldValue] = [member('value'), member('oldValue')];
  return {
    members,
    value: [typeof value, plain(value)],
    oldValue: [typeof oldValue, plain(oldValue)],
    isActiveUserKnown: Session.getActiveUser().getEmail() !== '',
  };
}
