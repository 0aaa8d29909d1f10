/** Several lines of text in a box that grows with them. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Field, type FieldProps } from './Field';

export interface LongFieldProps extends FieldProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly onLeave?: () => void;
  readonly rows?: number;
}

/** A labelled box for longer text. */
export function LongField({ value, onValue, onLeave, rows = 3, ...field }: LongFieldProps): JSX.Element {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = box.current;
    if (!area) return;
    area.style.height = 'auto';
    if (area.scrollHeight > 0) area.style.height = String(Math.min(area.scrollHeight + 2, 260)) + 'px';
  }, [value]);
  return (
    <Field {...field}>
      {(links) => (
        <textarea
          {...links}
          ref={box}
          rows={rows}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
          onBlur={() => onLeave?.()}
        />
      )}
    </Field>
  );
}
