import { ladderInForce } from './config';
import type { Desk } from './desk';
import { finding } from './finding';
import type { Finding } from './finding';
import { readLadder } from './readLadder';

/** What is wrong with the ladder sheet: cells that do not hold, or rows not taken over, since deleting a row is no edit. */
export function ladderFindings({ ports, pack, setUp, config }: Desk): readonly Finding[] {
  const { language } = setUp;
  const faults: Finding[] = [];
  const ladder = readLadder(ports, pack, (code, facts) => faults.push(finding(language, code, 'error', facts)));
  if (ladder === null || faults.length > 0) return faults;
  const isTaken = JSON.stringify(ladder) === JSON.stringify(ladderInForce(pack, config));
  return isTaken ? [] : [finding(language, 'ladderNotTaken', 'warning')];
}
