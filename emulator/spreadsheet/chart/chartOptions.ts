import type { Realm } from '../../kernel/contract';
import type { ChartOption } from '../../kernel/views';
import type { SpreadsheetAccess } from '../access';
import { gives, scriptClass } from '../scriptClass';
import type { OptionTree } from './chartState';

function isTree(value: ChartOption | undefined): value is OptionTree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The options with one set: dots in its name lead into the tree. */
export function withOption(options: OptionTree, name: string, value: ChartOption): OptionTree {
  const dot = name.indexOf('.');
  if (dot < 0) return { ...options, [name]: value };
  const head = name.slice(0, dot);
  const inner = options[head];
  return { ...options, [head]: withOption(isTree(inner) ? inner : {}, name.slice(dot + 1), value) };
}

/** A chart's option by its dotted name; null where it was not set. */
export function optionOf(options: OptionTree, name: string): ChartOption {
  let value: ChartOption = options;
  for (const part of name.split('.')) value = isTree(value) ? (value[part] ?? null) : null;
  return value;
}

/** What a script gives for an option, as JSON; what is none (functions, dates) is refused. */
export function optionValue(access: SpreadsheetAccess, name: string, value: unknown): ChartOption {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return value.map((each) => optionValue(access, name, each));
  if (typeof value === 'object' && !access.context.realm.isDate(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, optionValue(access, name, each)]));
  }
  return access.fail(`Invalid argument: the option ${name} takes texts, numbers, truth values, lists and records.`);
}

function minted(realm: Realm, value: ChartOption): unknown {
  if (Array.isArray(value)) return realm.array(value.map((each: ChartOption) => minted(realm, each)));
  if (!isTree(value)) return value;
  return realm.object(Object.fromEntries(Object.entries(value).map(([key, each]) => [key, minted(realm, each)])));
}

/** Google's ChartOptions: what was set, not to be changed. */
export function chartOptionsClass(access: SpreadsheetAccess) {
  return scriptClass<{ readonly options: OptionTree }>(access.context, 'Charts.ChartOptions', {
    get: gives(['String'], ({ options }: { readonly options: OptionTree }, name: string) =>
      minted(access.context.realm, optionOf(options, name)),
    ),
  });
}
