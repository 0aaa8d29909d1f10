/** A label, a control, and what is wrong with it. */
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

/** What a control needs so that label, hint and fault belong to it. */
export interface ControlLinks {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
  readonly 'aria-required': 'true' | undefined;
}

export interface FieldProps {
  readonly label: string;
  readonly required?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
}

/** Lays out a labelled control; required ones are starred, and say so to screen readers. */
export function Field({
  label,
  required = false,
  hint,
  fault,
  children,
}: FieldProps & { readonly children: (links: ControlLinks) => ComponentChildren }): JSX.Element {
  const id = useId();
  const described = [fault ? id + '-fault' : '', hint ? id + '-hint' : ''].filter(Boolean).join(' ');
  return (
    <div class={fault ? 'field faulty' : 'field'}>
      <label for={id}>
        {label}
        {required ? <span aria-hidden="true"> *</span> : null}
      </label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': fault ? 'true' : undefined,
        'aria-required': required ? 'true' : undefined,
      })}
      {hint ? (
        <p class="hint" id={id + '-hint'}>
          {hint}
        </p>
      ) : null}
      {fault ? (
        <p class="fault" id={id + '-fault'}>
          {fault}
        </p>
      ) : null}
    </div>
  );
}
