/** Where the keyboard goes in a form. */

const CONTROLS = 'input, select, textarea';

/** Puts the keyboard into the first control of a form. */
export function focusFirstField(form: HTMLElement | null): void {
  form?.querySelector<HTMLElement>(CONTROLS)?.focus();
}

/** Puts the keyboard into the first control that is marked as wrong. */
export function focusFirstFault(form: HTMLElement | null): void {
  const faulty = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  if (!faulty) return;
  (faulty.matches(CONTROLS) ? faulty : faulty.querySelector<HTMLElement>(CONTROLS))?.focus();
}
