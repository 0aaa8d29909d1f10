/** Putting the desk to rest: nothing runs by itself any more, and everything can still be read. */
import { Refusal } from '../../domain/refusal';
import { openDesk } from '../desk';
import type { Ports } from '../ports';
import type { Uninstalled } from './setUpAnswers';

/**
 * Takes the timers away and has every form of the desk take no more answers. Sheets, events, contacts and messages that wait stay as they are, and
 * so does what the desk remembers: set-up or repair takes it up again with all of its tickets. A second time finds nothing to do.
 * @throws {Refusal} SET_UP_OWNER_ONLY: nobody can take away the timers of others
 */
export function uninstall(ports: Ports): Uninstalled {
  const { setUp } = openDesk(ports, 'person', '');
  if (ports.me() !== setUp.owner) throw new Refusal('SET_UP_OWNER_ONLY', { owner: setUp.owner });
  const { surveyForm, intakeForm, confirmForm, formerForms = [], formerIntakes = [], formerConfirms = [] } = setUp;
  const forms = [surveyForm, intakeForm, confirmForm, ...formerForms, ...formerIntakes, ...formerConfirms];
  // Forms first: what is cut off in between is seen to be at work by its timers, and is done again.
  const closed = forms.filter((form) => form && ports.forms.close(form)).length;
  return { timers: ports.workbook.dropTriggers().length, forms: closed };
}
