/** A value of one of Google's enums: an object, so that `=== 'TEXT'` is false as on Google while `String(value)` is its name. */
interface GoogleEnumValue<Name extends string = string> {
  readonly name: () => Name;
  readonly toString: () => Name;
  readonly toJSON: () => Name;
  readonly ordinal: () => number;
  readonly compareTo: (other: { readonly ordinal: () => number }) => number;
}

export type GoogleEnum<Name extends string> = { readonly [Key in Name]: GoogleEnumValue<Name> };

/**
 * The members of one of Google's enums, frozen, compared by identity within an execution.
 * @example googleEnum(['TEXT', 'LIST']).LIST.ordinal() //=> 1
 */
export function googleEnum<const Name extends string>(names: readonly Name[]): GoogleEnum<Name> {
  const members = names.map((name, ordinal) => {
    const value: GoogleEnumValue<Name> = {
      name: () => name,
      toString: () => name,
      toJSON: () => name,
      ordinal: () => ordinal,
      compareTo: (other) => ordinal - other.ordinal(),
    };
    return [name, Object.freeze(value)] as const;
  });
  return Object.freeze(Object.fromEntries(members)) as unknown as GoogleEnum<Name>;
}

/** The name of `value` where it is a member of `members`, else undefined; a mere string is not a member. */
export function nameIn<Name extends string>(members: GoogleEnum<Name>, value: unknown): Name | undefined {
  return (Object.keys(members) as Name[]).find((name) => members[name] === value);
}
