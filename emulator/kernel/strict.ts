import google from './googleMembers.json';

const GLOBALS: Readonly<Record<string, string>> = google.globals;
const CLASSES: Readonly<Record<string, string>> = google.classes;

/** Members that JavaScript itself, printers and matchers look for on any object; for these an absent member is simply absent. */
const ASKED_OF_ANY_OBJECT = new Set([
  'then',
  'toJSON',
  'inspect',
  'constructor',
  'asymmetricMatch',
  'nodeType',
  'tagName',
  'length',
  'prototype',
  'name',
  'message',
  'stack',
  'getTime',
  'hasAttribute',
  'rowStart',
  'rowEnd',
  'columnStart',
  'columnEnd',
]);

/** Members that Google has and the type package (2.0.13) lacks; source: Apps Script release notes and reference pages. */
const NEWER_MEMBERS: Readonly<Record<string, readonly string[]>> = {
  Form: [
    'setPublished',
    'isPublished',
    'addPublishedReader',
    'addPublishedReaders',
    'supportsAdvancedResponderPermissions',
    'addRatingItem',
  ],
  PivotTable: ['asDataSourcePivotTable', 'getSourceDataRange'],
  PivotGroup: [
    'getDateTimeGroupingRule',
    'getGroupLimit',
    'getSourceDataSourceColumn',
    'setDateTimeGroupingRule',
    'setGroupLimit',
  ],
  PivotValue: ['getSourceDataColumn', 'getSourceDataSourceColumn'],
  PivotFilter: ['getSourceDataSourceColumn'],
  DateTimeGroupingRule: ['getRuleType'],
};

const memberSets = new Map<string, ReadonlySet<string>>();

function membersOf(className: string): ReadonlySet<string> | null {
  const known = memberSets.get(className);
  if (known) return known;
  const listed = CLASSES[GLOBALS[className] ?? className];
  if (listed === undefined) return null;
  const members = new Set([...listed.split(' '), ...(NEWER_MEMBERS[className] ?? [])]);
  memberSets.set(className, members);
  return members;
}

/** Names that Google puts on the global object, emulated or not. */
export function knownGlobals(): readonly string[] {
  return Object.keys(GLOBALS);
}

/**
 * What to say of a member that an emulated object lacks: Google has it, or Google does not.
 * @internal
 */
export function missingMember(className: string, member: string): string {
  const members = membersOf(className);
  const known = members === null || members.has(member);
  return known ? `${className}.${member} is not emulated yet` : `${className}.${member} does not exist in Apps Script`;
}

const traps = new Map<string, object>();
/** Where a prototype says which class it serves; a weak map of the prototypes of every execution would burden the collector. */
const CLASS_NAME = Symbol('class name');

interface Named {
  readonly [CLASS_NAME]?: string;
}

function trapFor(className: string): object {
  const known = traps.get(className);
  if (known) return known;
  const trap: object = new Proxy(Object.prototype, {
    get: (target, member, receiver: unknown) => {
      if (
        typeof member === 'symbol' ||
        member in target ||
        ASKED_OF_ANY_OBJECT.has(member) ||
        /^(?:[_$\d]|@@)/.test(member)
      ) {
        return Reflect.get(target, member, receiver) as unknown;
      }
      throw new Error(missingMember((receiver as Named)[CLASS_NAME] ?? className, member));
    },
    set: (_target, member, value: unknown, receiver: object) =>
      Reflect.defineProperty(receiver, member, { value, writable: true, enumerable: true, configurable: true }),
  });
  traps.set(className, trap);
  return trap;
}

/**
 * A prototype with these members, for objects of a class: what it and they lack ends in the class's complaint. Made in one go, since
 * changing a prototype afterwards is slow and every execution makes its own.
 */
export function strictPrototype(className: string, members: Readonly<Record<string, unknown>>): object {
  return { __proto__: trapFor(className), ...members, [CLASS_NAME]: className };
}

/**
 * Makes an object complain about members it lacks. The trap sits at the end of the prototype chain, one a class, so that members which
 * exist are reached without any proxy; instances of a class share it.
 */
export function strict<T extends object>(className: string, object: T): T {
  const prototype = Object.getPrototypeOf(object) as object | null;
  if (prototype === null || prototype === Object.prototype) {
    Object.setPrototypeOf(object, trapFor(className));
    return object;
  }
  if (Object.hasOwn(prototype, CLASS_NAME)) return object;
  Object.defineProperty(prototype, CLASS_NAME, { value: className });
  let last = prototype;
  for (
    let next = Object.getPrototypeOf(last) as object | null;
    next !== null;
    next = Object.getPrototypeOf(last) as object | null
  ) {
    if (next === Object.prototype) {
      Object.setPrototypeOf(last, trapFor(className));
      break;
    }
    last = next;
  }
  return object;
}
