import type { ServiceContext } from '../kernel/contract';
import { strictPrototype } from '../kernel/strict';
import { enumMemberOf } from './enumeration';

/**
 * One method of a script object. `signatures` are the overloads Google has, as words with blanks between: Integer, Number, String, Boolean,
 * Date, Value (what a cell takes), Object, Object[], Object[][], Enum, Function, User, or a class such as Range; '?' allows null, '…' repeats.
 */
export interface Method<State> {
  readonly signatures: readonly string[];
  /** Google calls it for its effect and gives the object back. */
  readonly chains: boolean;
  /** Called with arguments that fit one of the signatures. */
  readonly act: (state: State, ...parameters: never[]) => unknown;
}

export type Methods<State> = Readonly<Record<string, Method<State>>>;

/** A method that gives something. */
export function gives<State>(
  signatures: readonly string[],
  act: (state: State, ...parameters: never[]) => unknown,
): Method<State> {
  return { signatures, chains: false, act };
}

/** A method that gives its object back for the next call. */
export function chains<State>(
  signatures: readonly string[],
  act: (state: State, ...parameters: never[]) => void,
): Method<State> {
  return { signatures, chains: true, act };
}

/** Objects of one Google class in one execution; what an object stands for is kept beside it, out of the script's reach. */
export interface ScriptClass<State extends object> {
  readonly className: string;
  create(state: State): object;
  stateOf(value: unknown): State | null;
}

const classNames = new WeakMap<object, string>();

/** The Google class of an object the emulator gave out, or null. */
function classNameOf(value: unknown): string | null {
  return value !== null && typeof value === 'object' ? (classNames.get(value) ?? null) : null;
}

/**
 * Makes a class: methods sit on one prototype an execution and check their arguments against Google's overloads.
 * @param qualifiedName as Google's message names it ('SpreadsheetApp.Range')
 */
export function scriptClass<State extends object>(
  context: ServiceContext,
  qualifiedName: string,
  methods: Methods<State>,
): ScriptClass<State> {
  const className = qualifiedName.split('.').at(-1) ?? qualifiedName;
  const states = new WeakMap<object, State>();
  const members: Record<string, unknown> = { toString: () => className };
  for (const [name, method] of Object.entries(methods)) {
    members[name] = function (this: object, ...parameters: unknown[]): unknown {
      const state = states.get(this);
      if (state === undefined) throw context.realm.exception(`${className}.${name} was called without its object`);
      checkSignature(context, `${qualifiedName}.${name}`, method.signatures, parameters);
      // The signature has just been checked; the parameters' types are those the method declares.
      const result = (method.act as (state: State, ...parameters: unknown[]) => unknown)(state, ...parameters);
      return method.chains ? this : result;
    };
  }
  const prototype = strictPrototype(className, members);
  return {
    className,
    create: (state) => {
      const object = Object.create(prototype) as object;
      states.set(object, state);
      classNames.set(object, className);
      return object;
    },
    stateOf: (value) => (value !== null && typeof value === 'object' ? (states.get(value) ?? null) : null),
  };
}

/** Refuses parameters that fit none of the overloads, with Google's message. */
export function checkSignature(
  context: ServiceContext,
  method: string,
  signatures: readonly string[],
  parameters: readonly unknown[],
): void {
  for (const signature of signatures) if (fitsSignature(context, signature, parameters)) return;
  const kinds = parameters.map((parameter) => kindOf(context, parameter)).join(',');
  throw context.realm.exception(`The parameters (${kinds}) don't match the method signature for ${method}.`);
}

function fitsSignature(context: ServiceContext, signature: string, parameters: readonly unknown[]): boolean {
  const words = signature === '' ? [] : signature.split(' ');
  const last = words.at(-1);
  if (last?.endsWith('…') === true) {
    words.pop();
    while (words.length < parameters.length) words.push(last);
  }
  return (
    words.length === parameters.length &&
    words.every((word, index) => fits(context, word.replace('…', ''), parameters[index]))
  );
}

function fits(context: ServiceContext, word: string, value: unknown): boolean {
  if (word.endsWith('?')) return value === null || value === undefined || fits(context, word.slice(0, -1), value);
  if (word.endsWith('[][]'))
    return Array.isArray(value) && value.length > 0 && value.every((row) => fits(context, word.slice(0, -2), row));
  if (word.endsWith('[]')) return Array.isArray(value) && value.every((each) => fits(context, word.slice(0, -2), each));
  switch (word) {
    case 'Integer':
    case 'Number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'String':
      return typeof value === 'string';
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Date':
      return context.realm.isDate(value);
    case 'Value':
      return (
        value === null ||
        value === undefined ||
        ['string', 'number', 'boolean'].includes(typeof value) ||
        context.realm.isDate(value)
      );
    case 'Any':
      return true;
    case 'Object':
      return value !== null && typeof value === 'object' && !Array.isArray(value) && classNameOf(value) === null;
    case 'Enum':
      return enumMemberOf(value) !== null;
    case 'User':
      return typeof value === 'string' || (value !== null && typeof value === 'object' && 'getEmail' in value);
    default:
      return enumMemberOf(value)?.type === word || classNameOf(value) === word;
  }
}

function kindOf(context: ServiceContext, value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'function') return '(function)';
  if (context.realm.isDate(value)) return 'Date';
  if (Array.isArray(value)) return `${value.length > 0 ? kindOf(context, value[0]) : ''}[]`;
  const name = classNameOf(value) ?? enumMemberOf(value)?.type;
  return name === undefined ? '(class)' : `SpreadsheetApp.${name}`;
}
