/** What stands in a step's form: how it starts, what is wrong with it, and the arguments it makes. */
import { isWebAddress } from '../../words/isWebAddress';
import { instantOf } from '../../words/zonedTime';
import type { StepField, StepForm } from './stepForms';

export type Values = Readonly<Record<string, string | boolean>>;
export type FieldFault = 'required' | 'number' | 'wholeNumber' | 'date' | 'link';

/** The text in a field; '' where it is empty or a tick. */
export function textOf(values: Values, arg: string): string {
  const value = values[arg];
  return typeof value === 'string' ? value : '';
}

/** Whether the field must be filled in, as the form stands now. */
export function isRequired(field: StepField, values: Values): boolean {
  if (field.required) return true;
  if (field.requiredWith !== undefined) return textOf(values, field.requiredWith).trim() !== '';
  return field.requiredUnless !== undefined && textOf(values, field.requiredUnless) === 'no';
}

function numberOf(text: string): number {
  // Full-width digits and points come with Chinese keyboards; thousands separators with pasted amounts.
  return Number(text.normalize('NFKC').replace(/,/g, '').trim());
}

function faultOf(field: StepField, values: Values): FieldFault | null {
  const text = textOf(values, field.arg).trim();
  if (field.kind === 'tick') return null;
  if (text === '') return isRequired(field, values) ? 'required' : null;
  if (field.kind === 'amount') return numberOf(text) >= 0 && Number.isFinite(numberOf(text)) ? null : 'number';
  if (field.kind === 'count') return Number.isSafeInteger(numberOf(text)) && numberOf(text) >= 0 ? null : 'wholeNumber';
  if (field.kind === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(text) ? null : 'date';
  if (field.kind === 'link') return isWebAddress(text) ? null : 'link';
  if (field.kind === 'moment') return instantOf(text, 'UTC') === null ? 'date' : null;
  return null;
}

/** What is wrong, by argument; empty where the form can be sent. */
export function faultsOf(fields: readonly StepField[], values: Values): Readonly<Record<string, FieldFault>> {
  const faults: Record<string, FieldFault> = {};
  for (const field of fields) {
    const fault = faultOf(field, values);
    if (fault) faults[field.arg] = fault;
  }
  return faults;
}

function argumentOf(field: StepField, values: Values, timeZone: string): unknown {
  if (field.kind === 'tick') return values[field.arg] === true ? true : undefined;
  const text = textOf(values, field.arg).trim();
  if (text === '') return undefined;
  if (field.kind === 'yesNo') return text === 'yes';
  if (field.kind === 'amount' || field.kind === 'count' || field.numeric) return numberOf(text);
  if (field.kind === 'moment') return instantOf(text, timeZone) ?? undefined;
  return text;
}

/**
 * The command's arguments from a form without faults. Empty fields are left out, so that the desk fills in its own default.
 * @param timeZone of the desk: local times are meant there, wherever the person sits
 */
export function argumentsOf(form: StepForm, values: Values, timeZone: string): Record<string, unknown> {
  const args: Record<string, unknown> = {};
  for (const field of form.fields) {
    const value = argumentOf(field, values, timeZone);
    if (value !== undefined) args[field.arg] = value;
  }
  return args;
}
