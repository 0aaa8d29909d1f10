/** The departments of a new desk: the pack's under names of the team's own, some left out, others added. */
import type { SetUpFacts } from '../../desk/setUp/setUpAnswers';

export interface DepartmentValues {
  /** Names for the pack's departments, by id; those that are not here keep the pack's. */
  readonly names: Readonly<Record<string, string>>;
  /** The pack's departments that are left out, by id, with the key of the one that gets their complaints. */
  readonly left: Readonly<Record<string, string>>;
  readonly added: readonly { readonly key: string; readonly name: string }[];
}

export const NO_CHANGES: DepartmentValues = { names: {}, left: {}, added: [] };

/** A department as the list shows it; `key` is the pack's id or that of an added one. */
export interface ListedDepartment {
  readonly key: string;
  readonly name: string;
  /** What the pack calls it; '' for an added one. */
  readonly packName: string;
  /** Who gets its complaints, where it is left out. */
  readonly handedTo: string | null;
}
type OfPack = SetUpFacts['packs'][number]['departments'];

/** All departments, those left out too, in the order of the pack, added ones last. */
export function listedDepartments(
  ofPack: OfPack,
  { names, left, added }: DepartmentValues,
): readonly ListedDepartment[] {
  return [
    ...ofPack.map(({ id, name }) => ({
      key: id,
      name: names[id] ?? name,
      packName: name,
      handedTo: left[id] ?? null,
    })),
    ...added.map(({ key, name }) => ({ key, name, packName: '', handedTo: null })),
  ];
}

/** The departments that there will be. */
export function standing(list: readonly ListedDepartment[]): readonly ListedDepartment[] {
  return list.filter(({ handedTo }) => handedTo === null);
}

/** The name under which a department's complaints and people will be; '' for one that is not there. */
export function nameOf(list: readonly ListedDepartment[], key: string): string {
  const found = list.find((one) => one.key === key);
  return found?.handedTo == null ? (found?.name.trim() ?? '') : nameOf(list, found.handedTo);
}

/** Leaves a department out; what was handed to it goes on to the other. */
export function leftOut(values: DepartmentValues, id: string, to: string): DepartmentValues {
  const left = Object.fromEntries(Object.entries(values.left).map(([one, other]) => [one, other === id ? to : other]));
  return { ...values, left: { ...left, [id]: to } };
}

/** Takes a department in again. */
export function takenBack(values: DepartmentValues, id: string): DepartmentValues {
  return { ...values, left: Object.fromEntries(Object.entries(values.left).filter(([one]) => one !== id)) };
}

/** Removes an added department; what was handed to it goes to `to`. */
export function removed(values: DepartmentValues, key: string, to: string): DepartmentValues {
  const left = Object.entries(values.left).map(([one, other]): [string, string] => [one, other === key ? to : other]);
  return { ...values, left: Object.fromEntries(left), added: values.added.filter((one) => one.key !== key) };
}

/** What is wrong with names, by key. */
export function departmentFaults(list: readonly ListedDepartment[]): ReadonlyMap<string, 'empty' | 'parted' | 'twice'> {
  const faults = new Map<string, 'empty' | 'parted' | 'twice'>();
  const seen = new Set<string>();
  for (const { key, name } of standing(list)) {
    const plain = name.trim();
    if (plain === '') faults.set(key, 'empty');
    else if (/[,，、;；]/.test(plain)) faults.set(key, 'parted');
    else if (seen.has(plain)) faults.set(key, 'twice');
    seen.add(plain);
  }
  return faults;
}

/** What `setUp` is told: the departments whose names are not the pack's. */
export function departmentArguments(
  list: readonly ListedDepartment[],
): readonly { readonly of: string; readonly name: string }[] {
  return list
    .map(({ key, packName }) => ({ of: packName === '' ? '' : key, name: nameOf(list, key), packName }))
    .filter(({ name, packName }) => name !== packName)
    .map(({ of, name }) => ({ of, name }));
}
