import type { FormView } from '../server/wire';
import { useTexts } from './useTexts';

export type Item = FormView['items'][number];
export type Answer = string | number | readonly string[];

export interface FormItemProps {
  readonly item: Item;
  readonly answer: Answer | undefined;
  readonly isMissing: boolean;
  readonly onAnswer: (answer: Answer) => void;
}

const DATE_TYPES: Readonly<Record<string, 'date' | 'time' | 'datetime-local'>> = {
  DATE: 'date',
  TIME: 'time',
  DATETIME: 'datetime-local',
};
/** Headings between questions take no answer. */
const HEADINGS = ['SECTION_HEADER', 'PAGE_BREAK', 'IMAGE', 'VIDEO'];

/** One item of a form, by Google's item types. */
export function FormItem({ item, answer, isMissing, onAnswer }: FormItemProps) {
  const t = useTexts();
  const id = `form-item-${String(item.id)}`;
  const title = (
    <>
      {item.title}
      {item.required ? (
        <span class="required" title={t.requiredMark}>
          {' '}
          *
        </span>
      ) : null}
    </>
  );
  if (HEADINGS.includes(item.type.toUpperCase())) {
    return (
      <div class="form-card" id={id}>
        <h3>{item.title}</h3>
        {item.help === '' ? null : <p class="form-help">{item.help}</p>}
      </div>
    );
  }
  return (
    <fieldset class={isMissing ? 'form-card form-missing' : 'form-card'} id={id} data-title={item.title}>
      <legend>{title}</legend>
      {item.help === '' ? null : <p class="form-help">{item.help}</p>}
      <Control item={item} answer={answer} onAnswer={onAnswer} />
      {isMissing ? (
        <p class="form-error" role="alert">
          {t.required}
        </p>
      ) : null}
    </fieldset>
  );
}

function Control({ item, answer, onAnswer }: Omit<FormItemProps, 'isMissing'>) {
  const t = useTexts();
  const name = `item-${String(item.id)}`;
  const type = item.type.toUpperCase();
  const text = typeof answer === 'object' ? '' : String(answer ?? '');
  if (item.scale !== undefined) {
    const { lower, upper, lowerLabel, upperLabel } = item.scale;
    return (
      <div class="form-scale">
        <span>{lowerLabel}</span>
        {Array.from({ length: upper - lower + 1 }, (_, offset) => lower + offset).map((value) => (
          <label key={value}>
            <span>{value}</span>
            <input type="radio" name={name} checked={answer === value} onChange={() => onAnswer(value)} />
          </label>
        ))}
        <span>{upperLabel}</span>
      </div>
    );
  }
  if (type === 'MULTIPLE_CHOICE') {
    return (
      <div class="form-choices">
        {item.choices.map((choice) => (
          <label key={choice}>
            <input type="radio" name={name} checked={[answer].flat()[0] === choice} onChange={() => onAnswer(choice)} />
            <span>{choice}</span>
          </label>
        ))}
      </div>
    );
  }
  if (type === 'CHECKBOX') {
    const ticked = answer === undefined || typeof answer === 'number' ? [] : [answer].flat();
    return (
      <div class="form-choices">
        {item.choices.map((choice) => (
          <label key={choice}>
            <input
              type="checkbox"
              checked={ticked.includes(choice)}
              onChange={(event) =>
                onAnswer(event.currentTarget.checked ? [...ticked, choice] : ticked.filter((each) => each !== choice))
              }
            />
            <span>{choice}</span>
          </label>
        ))}
      </div>
    );
  }
  if (type === 'LIST') {
    return (
      <select aria-label={item.title} value={text} onChange={(event) => onAnswer(event.currentTarget.value)}>
        <option value="">{t.choose}</option>
        {item.choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    );
  }
  if (type === 'PARAGRAPH_TEXT') {
    return (
      <textarea
        aria-label={item.title}
        rows={4}
        value={text}
        onInput={(event) => onAnswer(event.currentTarget.value)}
      />
    );
  }
  const given = {
    'aria-label': item.title,
    value: text,
    onInput: (event: { currentTarget: HTMLInputElement }) => onAnswer(event.currentTarget.value),
  };
  const dateType = DATE_TYPES[type];
  return dateType === undefined ? <input type="text" {...given} /> : <input type={dateType} {...given} />;
}
