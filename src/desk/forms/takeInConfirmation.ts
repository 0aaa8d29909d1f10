/** A customer's word on whether it is solved, given with the confirmation form. */
import { readConfirmToken } from '../../domain/confirmForm/readConfirmToken';
import { plainText } from '../../domain/plainText';
import { unlessRefused } from '../../domain/refusal';
import { HOUR_MS } from '../../domain/time/instant';
import { FORM_ANSWERS } from '../../sheets/formAnswers';
import { archiveOf } from '../archive/archivedCases';
import { confirmHmac } from '../customerPage/confirmLink';
import type { Desk } from '../desk';
import { CUSTOMER_ACTOR } from '../desk';
import type { ConfirmForm } from '../memory';
import { commit, find } from '../register/ticketStore';
import { hasVerdict } from '../tickets/hasVerdict';
import { verdictEvents } from '../tickets/verdictEvents';
import type { FormAnswerRow, TakenIn } from './formAnswers';
import { answerRow, answersLately, requestOf, stateIn, ticketInLog } from './formAnswers';
import type { NamedValues, NotedAnswer } from './notedAnswers';

/** Letters of a reason that are kept. */
const LONGEST_REASON = 5_000;
/** Foreign links within an hour that get a row; whoever tries on fills nothing but Google's own tab. */
const MOST_FOREIGN = 20;

/**
 * Takes an answer in, once however often Google tells of it: the first one to the attempt that its token names is the verdict. Any other
 * changes nothing and is kept in its row, with why.
 * @param form the one it was given with, which may be of before the desk took up another language
 */
export function takeInConfirmation(desk: Desk, noted: NotedAnswer, form: ConfirmForm): TakenIn {
  const told = answerRow(noted, {}).answer;
  const lately = answersLately(desk);
  const before = lately.find(({ answer }) => answer === told);
  if (before) return stateIn(before);
  const { verdict, reason } = saidIn(form, noted.values);
  const text = [verdict, reason].filter((part) => part !== '').join('\n');
  const keep = (state: TakenIn, ticketNo: string, why: FormAnswerRow['why'] = ''): TakenIn => {
    desk.ports.table(FORM_ANSWERS).appendBelow(answerRow(noted, { form: 'confirm', state, why, ticketNo, text }));
    return state;
  };
  const logged = ticketInLog(desk, told, false);
  if (logged !== null) return keep('verdict', logged);
  const token = readConfirmToken(confirmHmac(desk), tokenIn(form, noted.values));
  if (token === null) return isTriedOn(lately, noted) ? 'refused' : keep('refused', '', 'linkWrong');
  const { ticketNo } = token;
  if (token.expiresAt <= noted.at) return keep('refused', ticketNo, 'linkOld');
  const own: Desk = { ...desk, actor: CUSTOMER_ACTOR, cause: 'form', requestId: requestOf(told) };
  const stored = unlessRefused(() => find(own, ticketNo));
  if (stored === null) return keep('refused', ticketNo, archiveOf(own, ticketNo) === null ? 'linkWrong' : 'archived');
  if (stored.ticket.attempt !== token.attempt) return keep('refused', ticketNo, 'earlierAttempt');
  if (hasVerdict(stored.ticket)) return keep('refused', ticketNo, 'answered');
  const isSolved = verdict === form.solved;
  if (!isSolved && (verdict !== form.notSolved || reason === '')) return keep('refused', ticketNo, 'noReason');
  const events = unlessRefused(() => verdictEvents(own, stored.ticket, isSolved, isSolved ? '' : reason));
  if (events === null) return keep('refused', ticketNo, 'notNow');
  commit(own, stored, events);
  desk.progress = own.progress;
  return keep('verdict', ticketNo);
}

function isTriedOn(lately: readonly FormAnswerRow[], { at }: NotedAnswer): boolean {
  const foreign = lately.filter((row) => row.why === 'linkWrong' && row.at !== null && row.at > at - HOUR_MS);
  return foreign.length >= MOST_FOREIGN;
}

function tokenIn({ titles }: ConfirmForm, values: NamedValues): string {
  return values[titles['token'] ?? '']?.[0] ?? '';
}

function saidIn({ titles }: ConfirmForm, values: NamedValues): { readonly verdict: string; readonly reason: string } {
  const said = (id: string): string => plainText(values[titles[id] ?? '']?.[0] ?? '').trim();
  return { verdict: said('verdict'), reason: said('reason').slice(0, LONGEST_REASON) };
}
