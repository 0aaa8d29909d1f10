/** A line that is not to be read over somebody's shoulder. */
import type { JSX } from 'preact';
import { Field, type FieldProps } from './Field';

export interface SecretFieldProps extends FieldProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** A labelled line whose letters are hidden. The browser is asked to keep none of it. */
export function SecretField({ value, onValue, ...field }: SecretFieldProps): JSX.Element {
  return (
    <Field {...field}>
      {(links) => (
        <input
          {...links}
          type="password"
          value={value}
          autocomplete="new-password"
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
