/** What the page of one ticket is answered, once it is clear that its customer asks. */
import type { PageKind, PageRefusal } from '../../domain/customerPage/pageStatus';
import { plainText } from '../../domain/plainText';
import type { Desk } from '../desk';
import { findRow } from '../register/ticketStore';
import { customerCase } from './customerCase';
import { addWaiting, isWaiting, sentLately } from './inboxFor';
import type { InboxRow } from './inboxRows';
import type { CustomerCase } from './pageAnswers';

/** What a customer sends. */
export interface Sent {
  /** Made by the page: the same one again is the same act. */
  readonly requestId: string;
  readonly kind: PageKind;
  /** The attempt that the page showed. */
  readonly attempt: number;
  readonly text: string;
}

/** The case, or why it cannot be shown. */
export function caseFor(desk: Desk, ticketNo: string): CustomerCase | PageRefusal {
  return caseWith(desk, ticketNo, sentLately(desk, ticketNo));
}

/**
 * Takes down what the customer sent, for the next tick. Under the script's lock.
 * @returns the case as it then is, or why it was not taken
 */
export function takeDown(desk: Desk, ticketNo: string, sent: Sent): CustomerCase | PageRefusal {
  const before = sentLately(desk, ticketNo);
  const key = `${ticketNo}/${sent.requestId}`;
  const now = caseWith(desk, ticketNo, before);
  if (typeof now === 'string' || before.some((row) => row.key === key)) return now;
  const text = plainText(sent.text).trim();
  if (text === '' && sent.kind !== 'satisfied') return 'textMissing';
  if (sent.kind !== 'said' && (sent.attempt !== now.attempt || !now.may.includes(sent.kind)))
    return isAnswered(now, sent) ? 'answered' : 'notNow';
  if (!now.may.includes(sent.kind)) return 'notNow';
  const row = addWaiting(desk, { key, ticketNo, attempt: sent.attempt, kind: sent.kind, text });
  return caseWith(desk, ticketNo, [...before, row]);
}

function caseWith(desk: Desk, ticketNo: string, sent: readonly InboxRow[]): CustomerCase | PageRefusal {
  const { cells } = findRow(desk, ticketNo);
  return customerCase(desk, cells, sent.filter(isWaiting)) ?? 'notNow';
}

function isAnswered(now: CustomerCase, sent: Sent): boolean {
  return sent.attempt !== now.attempt || now.verdict !== null || now.waiting.some(({ kind }) => kind !== 'said');
}
