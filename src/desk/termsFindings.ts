import { termsInForce } from './config';
import type { Desk } from './desk';
import { finding } from './finding';
import type { Finding } from './finding';
import { readTerms } from './readTerms';

/** What is wrong with the service terms: cells that do not hold, or rows not taken over, since deleting a row is no edit. */
export function termsFindings({ ports, pack, setUp, config }: Desk): readonly Finding[] {
  const { language } = setUp;
  const faults: Finding[] = [];
  const terms = readTerms(ports, pack, (code, facts) => faults.push(finding(language, code, 'error', facts)));
  if (terms === null || faults.length > 0) return faults;
  const isTaken = JSON.stringify(terms) === JSON.stringify(termsInForce(pack, config));
  return isTaken ? [] : [finding(language, 'termsNotTaken', 'warning')];
}
