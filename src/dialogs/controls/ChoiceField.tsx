/** One out of a list. */
import type { JSX } from 'preact';
import { Field, type FieldProps } from './Field';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceFieldProps extends FieldProps {
  readonly value: string;
  readonly options: readonly Option[];
  readonly onValue: (value: string) => void;
  /** Words for having chosen none. */
  readonly empty?: string | undefined;
}

/** A labelled drop-down list. A value that is no longer on offer stays visible. */
export function ChoiceField({ value, options, onValue, empty, ...field }: ChoiceFieldProps): JSX.Element {
  const strange = value !== '' && !options.some((option) => option.value === value);
  return (
    <Field {...field}>
      {(links) => (
        <select {...links} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
          {empty === undefined ? null : <option value="">{empty}</option>}
          {strange ? <option value={value}>{value}</option> : null}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
