/** What the packs call a major complaint. */
import type { MajorRule } from '../domain/escalation/majorReason';

/** Amount at stake from which a complaint is major. No published process gives the figure; set-up shows it as a default. */
const LARGE_AMOUNT = 50_000;

/** Safety, public opinion, the regulator, a large amount; and priorities that are an emergency by themselves. */
export function majorRule(...priorities: readonly string[]): MajorRule {
  return { priorities, reasons: ['safety', 'media', 'regulator'], amountFrom: LARGE_AMOUNT };
}
