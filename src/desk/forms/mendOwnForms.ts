/** Intake and confirmation form after set-up and repair: made where they are wanted and gone. */
import { confirmWords, intakeWords } from '../../i18n/customers/ownForms';
import type { Language } from '../../packs/pack';
import { packOf } from '../../packs/packs';
import { SETTINGS } from '../../sheets/settings';
import { hasPage } from '../customerPage/pageLink';
import type { SetUpState } from '../memory';
import { recall, remember } from '../memory';
import type { Ports } from '../ports';
import { inLanguage } from './formerForms';
import type { MadeForm } from './formPort';
import { offeredCategories, offerOnIntake } from './intakeForm';
import { createConfirm, createIntake } from './ownForms';

/**
 * Makes the intake form where the settings ask for it, and the confirmation form where customers have no page of their own; mends those that
 * are there, and puts those in another language aside. The configuration must have been read.
 * @returns the addresses of forms that were made
 */
export function mendOwnForms(ports: Ports): readonly string[] {
  const { setUp, config } = recall(ports.memory);
  if (setUp === null || config === null) return [];
  const { language } = setUp;
  const created: string[] = [];
  let state: SetUpState = setUp;
  // At once: a run that is cut off later must not make a form a second time.
  const keep = (more: Partial<SetUpState>): void => {
    state = { ...state, ...more };
    remember(ports.memory, { setUp: state });
  };
  const made = <Form extends MadeForm>(form: Form): Form => {
    created.push(form.publishedUrl);
    return form;
  };
  const aside = (key: 'formerIntakes' | 'formerConfirms', others: readonly MadeForm[]): Partial<SetUpState> =>
    others.length > 0 || state[key] ? { [key]: others } : {};
  const isWanted = config.intakeForm === true;
  const intake = inLanguage(state.intakeForm, state.formerIntakes, language, ({ titles }, one) => {
    return titles['name'] === intakeWords(one).name.title;
  });
  if (isWanted && (intake.again === undefined || !ports.forms.mend(intake.again))) {
    const offered = offeredCategories({ pack: packOf(setUp.pack), setUp, config });
    keep({ intakeForm: made(createIntake(ports, language, offered)), ...aside('formerIntakes', intake.others) });
  } else if (intake.again !== state.intakeForm) {
    const { intakeForm: _, ...rest } = state;
    state = rest;
    keep({ ...(intake.again ? { intakeForm: intake.again } : {}), ...aside('formerIntakes', intake.others) });
  }
  offerOnIntake({ ports, pack: packOf(setUp.pack), setUp: state, config });
  if (!hasPage({ ports })) {
    const confirm = inLanguage(state.confirmForm, state.formerConfirms, language, ({ titles }, one) => {
      return titles['verdict'] === confirmWords(one).verdict.title;
    });
    const isThere = confirm.again !== undefined && ports.forms.mend(confirm.again);
    if (!isThere || confirm.again !== state.confirmForm)
      keep({
        confirmForm: isThere ? confirm.again : made(createConfirm(ports, language)),
        ...aside('formerConfirms', confirm.others),
      });
  }
  if (state.intakeForm !== undefined || state.formerIntakes !== undefined)
    tellLink(ports, language, isWanted ? (state.intakeForm?.publishedUrl ?? '') : '');
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
