/** One out of a few, all in sight. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Option } from './ChoiceField';

export interface RadioFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onValue: (value: string) => void;
  readonly required?: boolean;
  readonly fault?: string | undefined;
}

/** A group of radio buttons drawn as one bar. */
export function RadioField({ label, value, options, onValue, required = false, fault }: RadioFieldProps): JSX.Element {
  const id = useId();
  return (
    <fieldset
      class={fault ? 'field faulty' : 'field'}
      role="radiogroup"
      aria-required={required ? 'true' : undefined}
      aria-invalid={fault ? 'true' : undefined}
      aria-describedby={fault ? id + '-fault' : undefined}
    >
      <legend>
        {label}
        {required ? <span aria-hidden="true"> *</span> : null}
      </legend>
      <div class="bar">
        {options.map((option) => (
          <label key={option.value} class={option.value === value ? 'chosen' : ''}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onValue(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {fault ? (
        <p class="fault" id={id + '-fault'}>
          {fault}
        </p>
      ) : null}
    </fieldset>
  );
}
