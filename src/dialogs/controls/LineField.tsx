/** One line of text: words, a number, a date, a phone number. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Field, type FieldProps } from './Field';

export interface LineFieldProps extends FieldProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly onLeave?: () => void;
  readonly type?: 'text' | 'tel' | 'email' | 'search' | 'date' | 'datetime-local';
  readonly inputMode?: 'decimal' | 'numeric' | 'url' | undefined;
  readonly suggestions?: readonly string[] | undefined;
}

/** A labelled line. Browsers' own filling-in is off: it would offer one customer's data for the next. */
export function LineField({
  value,
  onValue,
  onLeave,
  type = 'text',
  inputMode,
  suggestions,
  ...field
}: LineFieldProps): JSX.Element {
  const listId = useId();
  return (
    <Field {...field}>
      {(links) => (
        <>
          <input
            {...links}
            type={type}
            inputMode={inputMode}
            value={value}
            autocomplete="off"
            list={suggestions?.length ? listId : undefined}
            onInput={(event) => onValue(event.currentTarget.value)}
            onBlur={() => onLeave?.()}
          />
          {suggestions?.length ? (
            <datalist id={listId}>
              {suggestions.map((suggestion) => (
                <option key={suggestion} value={suggestion} />
              ))}
            </datalist>
          ) : null}
        </>
      )}
    </Field>
  );
}
