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
