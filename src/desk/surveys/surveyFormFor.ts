/** The survey form as process and language want it. */
import { surveyWords } from '../../i18n/customers/surveyForm';
import type { Language, Pack } from '../../packs/pack';
import { LANGUAGES } from '../../packs/pack';
import { allPacks } from '../../packs/packs';
import { takenUp } from '../forms/formerForms';
import type { SurveyForm } from '../forms/formPort';
import { createSurvey } from '../forms/ownForms';
import type { FormerForm, SetUpState } from '../memory';
import type { Ports } from '../ports';
import { asksOtherwise } from '../setUp/switchPack';

interface SurveyForms {
  readonly surveyForm: SurveyForm;
  readonly formerForms?: readonly FormerForm[];
  /** Addresses of forms that were made. */
  readonly made: readonly string[];
}

/**
 * The form that a desk asks with from now on: the one it has, one of before, or a new one. Where another process or language wants another,
 * that of before stays known.
 * @param before the desk as it was; null for one that is new
 */
export function surveyFormFor(
  ports: Pick<Ports, 'forms'>,
  before: SetUpState | null,
  pack: Pack,
  language: Language,
): SurveyForms {
  const known = before?.surveyForm ?? null;
  const formerForms = before?.formerForms;
  if (before === null || known === null) return make(ports, pack, language, formerForms);
  const asksAlike = (id: string): boolean =>
    id === pack.id || allPacks().some((one) => one.id === id && !asksOtherwise(one, pack));
  const isIn = ({ titles }: SurveyForm, one: Language): boolean =>
    titles.join('\n') ===
    surveyWords(pack, one)
      .questions.map(({ title }) => title)
      .join('\n');
  if (asksAlike(before.pack) && (isIn(known, language) || !LANGUAGES.some((one) => isIn(known, one))))
    return ports.forms.mend(known)
      ? { surveyForm: known, ...(formerForms ? { formerForms } : {}), made: [] }
      : make(ports, pack, language, formerForms);
  const { again, others } = takenUp<FormerForm>(
    { ...known, pack: before.pack },
    formerForms,
    (form) => asksAlike(form.pack) && isIn(form, language),
  );
  if (again === undefined || !ports.forms.mend(again)) return make(ports, pack, language, others);
  const { pack: _, ...surveyForm } = again;
  return { surveyForm, formerForms: others, made: [] };
}

function make(
  ports: Pick<Ports, 'forms'>,
  pack: Pack,
  language: Language,
  formerForms?: readonly FormerForm[],
): SurveyForms {
  const surveyForm = createSurvey(ports, pack, language);
  return { surveyForm, ...(formerForms ? { formerForms } : {}), made: [surveyForm.publishedUrl] };
}
