/** What a command's schema says about its arguments, in words for people. */
import type { GenericSchema } from 'valibot';
import { dueDate, instantText, localDate } from '../../src/desk/arguments';

export interface Field {
  /** With dots for members and [] for elements: customer.name, people[].mail. */
  readonly path: string;
  readonly type: string;
  readonly isRequired: boolean;
  /** '' where there is none or it goes without saying. */
  readonly fallback: string;
  readonly limits: string;
  /** Names that an object with free members may have, where they are too many for a table. */
  readonly names: readonly string[];
}

/** The parts of a schema that are looked at; the kinds differ in which of them they have. */
interface Node {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly wrapped?: Node;
  readonly default?: unknown;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly item?: Node;
  readonly key?: Node;
  readonly value?: Node;
  readonly pipe?: readonly Node[];
  readonly requirement?: unknown;
}

/** Schemas that have a name of their own in the desk. */
const NAMED: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [instantText(), 'instant'],
  [localDate(), 'date'],
  [dueDate(), 'date'],
]);

const LIMITS: Readonly<Record<string, (requirement: string, of: string) => string>> = {
  non_empty: () => 'not empty',
  max_length: (most, of) => `at most ${most}${of}`,
  min_length: (least, of) => `at least ${least}${of}`,
  min_value: (least) => `≥ ${least}`,
  max_value: (most) => `≤ ${most}`,
  integer: () => 'whole number',
  email: () => 'mail address',
  regex: () => 'without a comma or semicolon',
  iso_date: () => 'YYYY-MM-DD',
};

/** Checks that need no words: they change nothing that a caller would notice. */
const SILENT = ['trim', 'finite', 'transform', 'raw_transform'];

/** The arguments of a command, members of objects below their object. */
export function fieldsOf(schema: GenericSchema): readonly Field[] {
  return membersOf(schema, '');
}

function membersOf(node: Node, prefix: string): readonly Field[] {
  return Object.entries(node.entries ?? {}).flatMap(([name, member]) => fieldOf(member, `${prefix}${name}`));
}

function fieldOf(node: Node, path: string): readonly Field[] {
  const { inner, isRequired, fallback } = unwrapped(node);
  const names = inner.type === 'record' ? (inner.key?.options ?? []).map(String) : [];
  const own = { path, type: typeOf(inner), isRequired, fallback, limits: limitsOf(inner).join(', '), names };
  if (inner.type === 'object') return [own, ...membersOf(inner, `${path}.`)];
  if (inner.type === 'array' && inner.item?.type === 'object') return [own, ...membersOf(inner.item, `${path}[].`)];
  if (inner.type === 'record' && inner.value?.type === 'object') return [own, ...membersOf(inner.value, `${path}{}.`)];
  return [own];
}

function unwrapped(node: Node): { readonly inner: Node; readonly isRequired: boolean; readonly fallback: string } {
  if (NAMED.has(node)) return { inner: node, isRequired: !isOptional(node), fallback: '' };
  if (!isOptional(node)) return { inner: withoutNull(node), isRequired: true, fallback: '' };
  return { inner: withoutNull(node.wrapped ?? node), isRequired: false, fallback: shown(node.default) };
}

function isOptional(node: Node): boolean {
  return node.type === 'optional';
}

/** Null stands for an argument that is left out. */
function withoutNull(node: Node): Node {
  return node.type === 'nullable' ? (node.wrapped ?? node) : node;
}

function shown(value: unknown): string {
  if (value === undefined || value === null || value === '') return '';
  return Array.isArray(value) && value.length === 0 ? 'none' : JSON.stringify(value).replaceAll('"', '');
}

/** @throws {Error} for a kind of schema that has no words yet, so that the page never says less than the code */
function typeOf(node: Node): string {
  const named = NAMED.get(node);
  if (named !== undefined) return named;
  switch (node.type) {
    case 'string':
      return 'text';
    case 'number':
      return 'number';
    case 'boolean':
      return 'true or false';
    case 'picklist':
      return (node.options ?? []).map(String).join(' · ');
    case 'object':
      return 'object';
    case 'array':
      return `list of ${plural(typeOf(node.item ?? node))}`;
    case 'record':
      return `object: ${node.key?.options === undefined ? 'text' : 'name'} → ${typeOf(node.value ?? node)}`;
    case 'union':
      return unionOf(node);
    default:
      throw new Error(`the argument docs have no word for a schema of type ${node.type}`);
  }
}

/** A union with the empty text only allows leaving the argument empty. */
function unionOf(node: Node): string {
  const options = (node.options ?? []) as readonly Node[];
  return options
    .filter((option) => option.type !== 'literal' || option.literal !== '')
    .map(typeOf)
    .join(' or ');
}

function plural(type: string): string {
  if (type.includes(' · ')) return type;
  return type.startsWith('list of ')
    ? type.replace('list of ', 'lists of ')
    : type === 'object'
      ? 'objects'
      : `${type}s`;
}

function limitsOf(node: Node): readonly string[] {
  if (node.type === 'union' && !NAMED.has(node))
    return (node.options ?? []).flatMap((option) => limitsOf(option as Node));
  if (NAMED.has(node)) return [];
  const of = node.type === 'string' ? ' characters' : '';
  return (node.pipe ?? []).slice(1).flatMap(({ type, requirement }) => {
    if (SILENT.includes(type)) return [];
    const words = LIMITS[type];
    if (words === undefined) throw new Error(`the argument docs have no word for the check ${type}`);
    return [words(Number(requirement).toLocaleString('en-US'), of)];
  });
}
