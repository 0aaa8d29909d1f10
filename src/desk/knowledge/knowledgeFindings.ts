import type { Desk } from '../desk';
import type { Finding } from '../health/finding';
import { finding } from '../health/finding';
import { knowledgeEntries } from './knowledgeEntries';
import { shown } from './knowledgeHits';

/** What is wrong with the knowledge base: rows that do not hold, and, in one line that nobody is pressed with, how many entries want a look. */
export function knowledgeFindings(desk: Desk): readonly Finding[] {
  const { language } = desk.setUp;
  const faults: Finding[] = [];
  const entries = knowledgeEntries(desk.ports, (code, facts) => faults.push(finding(language, code, 'warning', facts)));
  const count = shown(desk, entries).filter(({ stale }) => stale.length > 0).length;
  return count === 0 ? faults : [...faults, finding(language, 'knowledgeStale', 'info', { count })];
}
