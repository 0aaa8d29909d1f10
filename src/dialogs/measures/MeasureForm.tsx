/** The form for a new measure: of a ticket, or of a figure of the review. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MeasureList } from '../../desk/measures/measureAnswers';
import type { MeasureWindowTexts } from '../../i18n/dialogs/measureWindow';
import { wordIn } from '../../i18n/lists/words';
import { measureTexts } from '../../i18n/review/measureWords';
import { Button } from '../controls/Button';
import { ChoiceField } from '../controls/ChoiceField';
import { focusFirstFault, focusFirstField } from '../controls/focusField';
import { LineField } from '../controls/LineField';
import { LongField } from '../controls/LongField';
import { Trouble } from '../controls/Trouble';
import { useAfterRender } from '../controls/useAfterRender';
import { useWindow } from '../desk/deskContext';
import type { Args } from '../rpc/commands';
import { useAct } from '../rpc/useAct';

/** Of what it was; a default of ours. */
const GOAL = '30';
const EMPTY = {
  ...{ ticketNo: '', measure: '', cause: '', rootCause: '', owner: '', dueOn: '' },
  ...{ figure: '', clock: '', scope: 'all', of: '', goal: GOAL },
};
type Values = typeof EMPTY;

export interface MeasureFormProps {
  readonly words: MeasureWindowTexts;
  /** What there is to choose from. */
  readonly known: MeasureList;
  readonly onOpened: () => void;
  readonly onCancel: () => void;
}

/** Asks what changes, why, by whom and until when, and what it shall move. */
export function MeasureForm({ words, known, onOpened, onCancel }: MeasureFormProps): JSX.Element {
  const { boot, texts } = useWindow();
  const told = measureTexts(boot.language);
  const [values, setValues] = useState<Values>(EMPTY);
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const afterRender = useAfterRender();
  const save = useAct<'openMeasure'>(onOpened);
  useLayoutEffect(() => focusFirstField(form.current), []);
  const set = (name: keyof Values) => (value: string) => setValues({ ...values, [name]: value });
  const faults = faultsOf(values, words, texts.check.required);
  const field = (name: keyof Values) => ({
    value: values[name],
    onValue: set(name),
    fault: checked ? faults[name] : undefined,
  });
  const submit = (event: Event): void => {
    event.preventDefault();
    if (save.busy) return;
    setChecked(true);
    if (Object.keys(faults).length > 0) {
      afterRender(() => focusFirstFault(form.current));
      return;
    }
    void save.run('openMeasure', argumentsOf(values));
  };
  const hasFigure = values.figure !== '';
  const figure = known.figures.find((id) => id === values.figure);
  const categories = boot.categories.flatMap(({ name, children }) => [
    name,
    ...children.map((child) => name + ' / ' + child),
  ]);
  return (
    <form ref={form} onSubmit={submit} noValidate aria-label={words.add}>
      <h2>{words.add}</h2>
      <LineField label={words.ticketNo} hint={words.ticketHint} {...field('ticketNo')} />
      <LongField label={words.measure} required {...field('measure')} />
      <ChoiceField
        label={words.cause}
        required
        empty={words.choose}
        options={known.causes.map((id) => ({ value: id, label: wordIn(boot.language, 'rootCauses', id) }))}
        {...field('cause')}
      />
      <LineField label={words.rootCause} {...field('rootCause')} />
      <ChoiceField
        label={words.owner}
        required
        empty={words.choose}
        options={boot.staff
          .filter(({ role }) => role !== 'viewer')
          .map(({ mail, name, department }) => ({
            value: mail,
            label: [name || mail, department].filter(Boolean).join(' · '),
          }))}
        {...field('owner')}
      />
      <LineField label={words.dueOn} required type="date" {...field('dueOn')} />
      <ChoiceField
        label={words.figure}
        hint={figure ? told.figures[figure][1] : words.figureHint}
        required={values.ticketNo.trim() === ''}
        empty={words.noFigure}
        options={known.figures.map((id) => ({ value: id, label: told.figures[id][0] }))}
        {...field('figure')}
      />
      {values.figure === 'missed' ? (
        <ChoiceField
          label={words.clock}
          empty={words.allClocks}
          options={known.clocks.map((id) => ({ value: id, label: wordIn(boot.language, 'clocks', id) }))}
          {...field('clock')}
        />
      ) : null}
      {hasFigure ? (
        <>
          <ChoiceField
            label={words.scope}
            options={known.scopes.map((id) => ({ value: id, label: told.scopes[id] }))}
            {...field('scope')}
            onValue={(scope) => setValues({ ...values, scope, of: '' })}
          />
          {values.scope === 'category' ? (
            <ChoiceField
              label={told.scopes.category}
              required
              empty={words.choose}
              options={categories.map((name) => ({ value: name, label: name }))}
              {...field('of')}
            />
          ) : values.scope === 'all' ? null : (
            <LineField
              label={told.scopes[known.scopes.find((id) => id === values.scope) ?? 'product']}
              hint={words.ofHint}
              required
              {...field('of')}
            />
          )}
          <LineField label={words.goal} hint={words.goalHint} required inputMode="numeric" {...field('goal')} />
        </>
      ) : null}
      <Trouble outcome={save.outcome} busy={save.busy} onRetry={save.again} typed />
      <div class="buttons">
        <Button look="primary" submits busy={save.busy}>
          {words.save}
        </Button>
        <Button onPress={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}

function faultsOf(
  values: Values,
  words: MeasureWindowTexts,
  required: string,
): Readonly<Partial<Record<keyof Values, string>>> {
  const faults: Partial<Record<keyof Values, string>> = {};
  for (const name of ['measure', 'cause', 'owner', 'dueOn'] as const)
    if (values[name].trim() === '') faults[name] = required;
  if (values.figure === '') {
    if (values.ticketNo.trim() === '') faults.figure = words.figureWanted;
    return faults;
  }
  if (values.scope !== 'all' && values.of.trim() === '') faults.of = required;
  const goal = goalOf(values);
  if (!Number.isInteger(goal) || goal < 1 || goal > 100) faults.goal = words.goalWrong;
  return faults;
}

/** Chinese keyboards write full-width figures. */
function goalOf({ goal }: Values): number {
  return Number(goal.normalize('NFKC').replace(/%\s*$/, ''));
}

function argumentsOf(values: Values): Args {
  const { figure, clock, scope, of, cause, owner, dueOn } = values;
  return {
    ticketNo: values.ticketNo.trim(),
    measure: values.measure.trim(),
    cause,
    rootCause: values.rootCause.trim(),
    owner,
    dueOn,
    ...(figure === ''
      ? {}
      : {
          figure: {
            figure,
            ...(clock !== '' && figure === 'missed' ? { clock } : {}),
            scope,
            of: of.trim(),
            goalPercent: goalOf(values),
          },
        }),
  };
}
