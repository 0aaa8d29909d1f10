/** What the customer page is answered: words of the trade as ids, times in words of the desk's zone. Nothing else of a ticket ever reaches it. */
import type { PageKind, PageRefusal, PageStatus, PageStep } from '../../domain/customerPage/pageStatus';
import type { Language } from '../../packs/pack';

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
