/** What the words of the table's lists mean on this desk. */
import type { JSX } from 'preact';
import type { MeantValue } from '../../desk/importing/importAnswers';
import type { StatusMeaning, ValueField } from '../../domain/importing/importField';
import type { ImportDialogTexts } from '../../i18n/dialogs/importDialog';
import { ChoiceField, type Option } from '../controls/ChoiceField';
import { useWindow } from '../desk/deskContext';
import type { ImportPlan } from './importPlan';
import { WayOn } from './WayOn';
import { withWord } from './wordsMeant';

const VALUE_FIELDS: readonly ValueField[] = ['category', 'priority', 'channel', 'status'];
const STATUS_MEANINGS: readonly StatusMeaning[] = ['open', 'over', 'leaveOut'];

/** Words shown of a list, those that come most often. */
const SHOWN = 60;

export interface WordsStepProps {
  readonly words: ImportDialogTexts;
  readonly plan: ImportPlan;
  readonly values: readonly MeantValue[];
  readonly busy: boolean;
  readonly onPlan: (plan: ImportPlan) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Lists each different word with its count and what it would mean. */
export function WordsStep({ words, plan, values, busy, onPlan, onBack, onNext }: WordsStepProps): JSX.Element {
  const { boot } = useWindow();
  const paths = boot.categories.flatMap(({ name, children }) => [
    name,
    ...children.map((child) => name + ' / ' + child),
  ]);
  const options: Readonly<Record<ValueField, readonly Option[]>> = {
    category: paths.map((path) => ({ value: path, label: path })),
    priority: boot.priorities.map(({ id, name }) => ({ value: id, label: name })),
    channel: Object.entries(words.channels).map(([value, label]) => ({ value, label })),
    status: STATUS_MEANINGS.map((value) => ({ value, label: words.statuses[value] })),
  };
  const empty: Readonly<Partial<Record<ValueField, string>>> = { category: words.toTriage, priority: words.byRules };
  const next = (event: Event): void => {
    event.preventDefault();
    if (!busy) onNext();
  };
  return (
    <form noValidate onSubmit={next}>
      <p class="hint">{values.length === 0 ? words.noWords : words.wordsIntro}</p>
      {VALUE_FIELDS.map((field) => {
        const own = values.filter((one) => one.field === field);
        if (own.length === 0) return null;
        return (
          <fieldset key={field} class="words">
            <legend>{words.valueFields[field]}</legend>
            {own.slice(0, SHOWN).map(({ word, count, meant }) => (
              <ChoiceField
                key={word}
                label={words.word(word, count)}
                hint={meant === '' ? words.notRecognised : undefined}
                empty={empty[field]}
                value={plan.words[field][word] ?? ''}
                options={options[field]}
                onValue={(value) => onPlan(withWord(plan, field, word, value))}
              />
            ))}
            {own.length > SHOWN ? <p class="hint">{words.moreWords(own.length - SHOWN)}</p> : null}
          </fieldset>
        );
      })}
      <ChoiceField
        label={words.otherCategory}
        hint={words.otherCategoryHint}
        empty={words.toTriage}
        value={plan.otherCategory}
        options={options.category}
        onValue={(otherCategory) => onPlan({ ...plan, otherCategory })}
      />
      <WayOn words={words} busy={busy} onBack={onBack} />
    </form>
  );
}
