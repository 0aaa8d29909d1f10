/** Settings that set-up alone decides: their cells tell what is in force, whatever somebody typed there. */
import { findingText } from '../../i18n/findings/findings';
import { putBackNote } from '../../i18n/sheets/texts';
import type { Advice } from '../../i18n/told';
import { packOf } from '../../packs/packs';
import type { SettingKey } from '../../sheets/settings';
import { SETTINGS } from '../../sheets/settings';
import { recall } from '../memory';
import type { Ports } from '../ports';

/**
 * Puts back what was typed over a setting that only set-up can change, with a note that says how. One read where nothing was.
 * @returns what was put back, and where it is changed
 */
export function keepSettings(ports: Ports): readonly Advice[] {
  const { setUp, config } = recall(ports.memory);
  if (setUp === null) return [];
  const { language, timeZone, deployment, surveyForm, intakeForm } = setUp;
  const fixed: Readonly<Partial<Record<SettingKey, string>>> = {
    pack: packOf(setUp.pack).name[language],
    language,
    timeZone,
    deployment,
    surveyForm: surveyForm?.publishedUrl ?? '',
    intakeLink: config?.intakeForm === true ? (intakeForm?.publishedUrl ?? '') : '',
  };
  const table = ports.table(SETTINGS);
  const putBack: Advice[] = [];
  table.rows(2).forEach(({ setting, value: found }, index) => {
    const value = fixed[setting as SettingKey];
    if (value === undefined || value === found) return;
    const told = findingText(language, 'settingFixed', { setting, found });
    table.write(index + 2, { value });
    table.note(index + 2, 'value', putBackNote(language, found, told.remedy));
    putBack.push(told);
  });
  return putBack;
}
