import type { FindingCode } from '../i18n/findings';
import { categoriesInForce, ladderInForce, solutionsInForce, termsInForce } from './config';
import type { Fault } from './config';
import type { Desk } from './desk';
import { finding } from './finding';
import type { Finding } from './finding';
import { readCategories } from './readCategories';
import { readLadder } from './readLadder';
import { readSolutions } from './readSolutions';
import { readTemplates } from './readTemplates';
import { readTerms } from './readTerms';

/** What is wrong with the sheets of rules: cells that do not hold, or rows not taken over, since deleting a row is no edit. */
export function rulesFindings(desk: Desk): readonly Finding[] {
  const { ports, pack, setUp, config } = desk;
  const { language } = setUp;
  const categories = categoriesInForce(pack, language, config);
  return [
    ...held(desk, 'ladderNotTaken', ladderInForce(pack, config), (fault) => readLadder(ports, pack, fault)),
    ...held(desk, 'categoriesNotTaken', categories, (fault) => readCategories(ports, fault)),
    ...held(desk, 'solutionsNotTaken', solutionsInForce(pack, language, config), (fault) =>
      readSolutions(ports, pack, categories, fault),
    ),
    ...held(desk, 'templatesNotTaken', config.templates ?? {}, (fault) => readTemplates(ports, language, fault)),
    ...held(desk, 'termsNotTaken', termsInForce(pack, config), (fault) => readTerms(ports, pack, fault)),
  ];
}

/** Holds a sheet against what is in force. */
function held(
  { setUp: { language } }: Desk,
  notTaken: FindingCode,
  inForce: unknown,
  read: (fault: Fault) => unknown,
): readonly Finding[] {
  const faults: Finding[] = [];
  const found = read((code, facts) => faults.push(finding(language, code, 'error', facts)));
  if (found === null || faults.length > 0) return faults;
  return JSON.stringify(found) === JSON.stringify(inForce) ? [] : [finding(language, notTaken, 'warning')];
}
