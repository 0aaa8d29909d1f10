/** Intake and confirmation form after set-up and repair: made where they are wanted and gone. */
import { intakeWords } from '../i18n/ownForms';
import type { Language } from '../packs/pack';
import { packOf } from '../packs/packs';
import { SETTINGS } from '../sheets/settings';
import { offerOnIntake, offeredCategories, wantedOffer } from './intakeForm';
import { recall, remember } from './memory';
import type { SetUpState } from './memory';
import { createConfirm, createIntake } from './ownForms';
import { hasPage } from './pageLink';
import type { Ports } from './ports';

/**
 * Makes the intake form where the settings ask for it, and the confirmation form where customers have no page of their own; mends those that
 * are there. The configuration must have been read.
 * @returns the addresses of forms that were made
 */
export function mendOwnForms(ports: Ports): readonly string[] {
  const { setUp, config } = recall(ports.memory);
  if (setUp === null || config === null) return [];
  const created: string[] = [];
  let state: SetUpState = setUp;
  const keep = (more: Partial<Pick<SetUpState, 'intakeForm' | 'confirmForm'>>, url: string): void => {
    state = { ...state, ...more };
    created.push(url);
    // At once: a run that is cut off later must not make it a second time.
    remember(ports.memory, { setUp: state });
  };
  const known = { ports, pack: packOf(setUp.pack), setUp, config };
  const { intakeForm, confirmForm } = setUp;
  const isThere = intakeForm !== undefined && (config.intakeForm !== true || ports.forms.mend(intakeForm));
  if (config.intakeForm === true && !isThere) {
    const made = createIntake(ports, setUp.language, offeredCategories(known));
    keep({ intakeForm: made }, made.publishedUrl);
    remember(ports.memory, { intakeOffered: wantedOffer(known) });
  } else offerOnIntake(known);
  if (!hasPage({ ports }) && (confirmForm === undefined || !ports.forms.mend(confirmForm))) {
    const made = createConfirm(ports, setUp.language);
    keep({ confirmForm: made }, made.publishedUrl);
  }
  if (state.intakeForm !== undefined)
    tellLink(ports, setUp.language, config.intakeForm === true ? state.intakeForm.publishedUrl : '');
  return created;
}

/** Where people look for the link: on the settings and on the start sheet. */
function tellLink(ports: Ports, language: Language, url: string): void {
  const { lineOnStart: topic, aboutOnStart: about } = intakeWords(language);
  const settings = ports.table(SETTINGS);
  const at = settings.column('setting').indexOf('intakeLink');
  if (at >= 0) settings.write(at + 2, { value: url });
  ports.workbook.linkOnStart({ id: 'rules/intake', after: 'rules/settings', topic, about }, url);
}
