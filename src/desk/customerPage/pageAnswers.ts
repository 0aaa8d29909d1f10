/** What the customer page is answered: words of the trade as ids, times in words of the desk's zone. Nothing else of a ticket ever reaches it. */
import type { Language } from '../../packs/pack';

/** Where the case stands, as a customer understands it. */
export type PageStatus =
  | 'received'
  | 'working'
  | 'waitingForYou'
  | 'waitingForOthers'
  | 'checking'
  | 'told'
  | 'confirmed'
  | 'closed'
  | 'closedUnanswered'
  | 'joined'
  | 'withdrawn';

/** What happens next. */
export type PageStep = 'contact' | 'plan' | 'solve' | 'improve' | 'tell' | 'yourAnswer' | 'yourWords' | 'close';

/** What customers can send. */
export const PAGE_KINDS = ['satisfied', 'notSatisfied', 'said'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** Why a page is not shown, or what was sent is not taken. */
export type PageRefusal =
  'linkWrong' | 'linkOld' | 'tooOften' | 'answered' | 'notNow' | 'textMissing' | 'busy' | 'defect';

/** A case as its customer may see it. */
export interface CustomerCase {
  readonly deskName: string;
  readonly ticketNo: string;
  readonly attempt: number;
  readonly status: PageStatus;
  readonly next: { readonly step: PageStep; readonly by: string; readonly isLate: boolean } | null;
  /** What the customer told us. */
  readonly told: string;
  /** Only what they were told already. */
  readonly solution: { readonly text: string; readonly completeOn: string } | null;
  readonly receivedAt: string;
  readonly informedAt: string;
  readonly closedAt: string;
  /** The verdict on this attempt, where there is one. */
  readonly verdict: 'satisfied' | 'notSatisfied' | null;
  /** What came from the page and is not taken in yet, oldest first. */
  readonly waiting: readonly { readonly kind: PageKind; readonly at: string }[];
  /** What can be sent now. */
  readonly may: readonly PageKind[];
}

/** Any answer to the page. `language` is the desk's; null where no desk is known. */
export type PageAnswer =
  | { readonly ok: true; readonly language: Language; readonly isTaken: boolean; readonly case: CustomerCase }
  | { readonly ok: false; readonly language: Language | null; readonly refusal: PageRefusal };
