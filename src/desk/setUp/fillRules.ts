import type { SetUpState } from '../memory';
import type { Ports } from '../ports';
import type { DeskConfig } from '../rules/config';
import { fillCategories } from './fillCategories';
import { fillLadder } from './fillLadder';
import { fillSolutions } from './fillSolutions';
import { fillTemplates } from './fillTemplates';
import { fillTerms } from './fillTerms';
import { rulesInLanguage } from './rulesInLanguage';

/**
 * Fills sheets of rules that are empty: with what is in force where there is anything, else with the pack's. What stands there stays; the
 * desk's own words follow its language.
 */
export function fillRules(ports: Ports, state: SetUpState, config: DeskConfig | null): void {
  fillCategories(ports, state, config);
  fillLadder(ports, state, config);
  fillSolutions(ports, state, config);
  fillTerms(ports, state, config);
  fillTemplates(ports, state, config);
  if (config !== null) rulesInLanguage(ports, state);
}
