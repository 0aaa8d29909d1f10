/** What the customer page needs of the desk. The page runs outside the document and sees neither its properties nor its secret. */
import { chunked } from '../chunks';
import type { SetUpState } from '../memory';
import type { Ports } from '../ports';
import type { DeskConfig } from '../rules/config';
import { hasPage, pageKeys } from './pageLink';

/**
 * Keeps for the page what it needs: where the sheets are, the desk's words, zone and targets, and a secret of its own. Nobody of the staff
 * is in it. Costs nothing where the desk has no page.
 * @param typed the address on the settings sheet; '' for the one that Google names
 * @returns where the page is; '' where nobody has said
 */
export function keepForPage(ports: Ports, setUp: SetUpState, config: DeskConfig, typed: string): string {
  if (!hasPage({ ports })) return '';
  const { desk, secret } = pageKeys(ports, setUp.secret);
  const {
    intakeForm: _,
    confirmForm: __,
    formerForms: ___,
    formerIntakes: ____,
    formerConfirms: _____,
    ...rest
  } = setUp;
  const kept: SetUpState = { ...rest, secret, surveyForm: null, owner: '' };
  ports.page.keep(desk, {
    setUp: JSON.stringify(kept),
    sheets: ports.memory.read()['sheets'] ?? '{}',
    ...chunked(
      'config',
      JSON.stringify({ ...config, staff: [], matrix: [], templates: undefined, solutions: undefined }),
    ),
  });
  return typed || ports.page.address();
}
