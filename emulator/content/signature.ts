import type { ServiceContext } from '../kernel/contract';

/** How Google names the type of an argument in its messages. */
function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) return value.length === 0 ? 'Array' : `${typeName(value[0])}[]`;
  return '(class)';
}

/**
 * Google's refusal of arguments that fit none of a method's overloads.
 * Source: the message is recorded in several public code bases; the names of the types in it are unconfirmed.
 * @param method 'MailApp.sendEmail'
 */
export function signatureError(context: ServiceContext, method: string, given: readonly unknown[]): Error {
  return context.realm.exception(
    `The parameters (${given.map(typeName).join(',')}) don't match the method signature for ${method}.`,
  );
}

/** The argument as text; numbers and booleans are written out as Google does, everything else does not fit the signature. */
export function textArgument(context: ServiceContext, method: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw signatureError(context, method, [value]);
}

/** The argument as a whole number, or a refusal of the signature. */
export function integerArgument(context: ServiceContext, method: string, value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return Math.trunc(value);
  throw signatureError(context, method, [value]);
}

/** The argument as true or false, or a refusal of the signature. */
export function booleanArgument(context: ServiceContext, method: string, value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw signatureError(context, method, [value]);
}

/** The argument as a list of texts, or a refusal of the signature. */
export function textsArgument(context: ServiceContext, method: string, value: unknown): string[] {
  // Array.from, since `map` on a list of the script's realm makes another list of that realm.
  if (Array.isArray(value)) return Array.from(value as unknown[], (text) => textArgument(context, method, text));
  throw signatureError(context, method, [value]);
}
