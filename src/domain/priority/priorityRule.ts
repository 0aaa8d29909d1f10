/** The rules by which a complaint is ranked. */

/** Why a complaint is ranked at least so high. The highest level of all rules that apply is suggested. */
export interface PriorityRule {
  readonly atLeast: string;
  /** Key of the sentence that explains it, worded in i18n. */
  readonly reason:
    | 'urgentWords'
    | 'safety'
    | 'media'
    | 'regulator'
    | 'amount'
    | 'vip'
    | 'repeated'
    | 'category'
    | 'impaired'
    /** No rule's: read off the table of impact and urgency. */
    | 'impactUrgency';
  readonly when:
    | { readonly words: readonly string[] }
    | { readonly amountFrom: number }
    | { readonly vip: true }
    | { readonly repeatedWithinDays: number }
    | { readonly category1: string; readonly category2?: string };
}
