/** The sheet of form answers as runs use it: what came lately, and one row more. */
import { maskContact } from '../../domain/privacy/maskContact';
import { maskContactsWithin } from '../../domain/privacy/maskContactsWithin';
import { maskName } from '../../domain/privacy/maskName';
import { FORM_ANSWERS } from '../../sheets/formAnswers';
import { LISTS } from '../../sheets/lists';
import { LOG } from '../../sheets/log';
import type { RowOf } from '../../sheets/sheet';
import type { Desk } from '../desk';
import type { NotedAnswer } from './notedAnswers';

export type FormAnswerRow = RowOf<typeof FORM_ANSWERS>;

/** What can become of an answer. */
export type TakenIn = (typeof LISTS.formStates)[number];

/** Rows looked back over: more than come in a day that is not a flood. */
const LOOKED_BACK = 500;
/** Letters of what somebody wrote that the sheet shows. */
const SHOWN = 2_000;

/** What came lately, oldest first. Two reads. */
export function answersLately({ ports }: Pick<Desk, 'ports'>): readonly FormAnswerRow[] {
  const table = ports.table(FORM_ANSWERS);
  const last = table.lastRow();
  const first = Math.max(2, last - LOOKED_BACK + 1);
  return last < first ? [] : table.rows(first, last - first + 1);
}

/** A row with what all answers have. */
export function answerRow(answer: NotedAnswer, more: Partial<FormAnswerRow>): FormAnswerRow {
  return {
    answer: answer.cells?.print ?? answer.id,
    at: answer.at,
    form: 'intake',
    state: 'refused',
    why: '',
    ticketNo: '',
    customer: '',
    decision: '',
    content: answer.cells?.content ?? '',
    senders: '',
    words: '',
    given: '',
    ...more,
    text: shown(more.text ?? ''),
  };
}

/** What the sheet shows of a text: contacts masked, and not too long. */
function shown(text: string): string {
  const masked = maskContactsWithin(text);
  return masked.length > SHOWN ? `${masked.slice(0, SHOWN)}…` : masked;
}

/** What became of an answer by its row, which people may have written over. */
export function stateIn({ state }: Pick<FormAnswerRow, 'state'>): TakenIn {
  return LISTS.formStates.find((one) => one === state) ?? 'refused';
}

/** Who it is from, as the register shows it. */
export function maskedCustomer({ name, phone, mail }: { name: string; phone: string; mail: string }): string {
  return [maskName(name), maskContact(phone), maskContact(mail)].filter((part) => part !== '').join(' ');
}

/** The id under which the log knows what an answer brought. */
export function requestOf(answer: string): string {
  return `form/${answer}`;
}

/** The ticket that the log has for an answer whatever run wrote it, or null. No call where it came lately. One or two reads else. */
export function ticketInLog(desk: Desk, answer: string, isOld: boolean): string | null {
  const request = requestOf(answer);
  const lately = desk.progress.requests.find(([id]) => id === request);
  if (lately) return lately[1].ticketNo;
  if (!isOld) return null;
  const log = desk.ports.table(LOG);
  const at = log.column('requestId').indexOf(request);
  return at < 0 ? null : (log.rows(at + 2, 1)[0]?.ticketNo ?? null);
}
