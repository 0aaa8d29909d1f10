/** What stands in the set-up window and the arguments it makes. */
import type { SetUpFacts } from '../../desk/setUp/setUpAnswers';
import type { Role } from '../../domain/access/role';
import type { Language } from '../../packs/pack';
import type { BootAnswer } from '../rpc/commands';
import type { DepartmentValues, ListedDepartment } from './departmentValues';
import { departmentArguments, listedDepartments, nameOf, NO_CHANGES } from './departmentValues';
import type { WeekHours } from './weekValues';
import { changedDays, weekHours } from './weekValues';

export interface Person {
  /** Keeps a row's controls its own while others are removed. */
  readonly key: number;
  readonly mail: string;
  readonly name: string;
  readonly role: Role;
  /** Key of a department of a new desk, or its name on a live one. */
  readonly department: string;
}

export interface SetUpValues {
  readonly language: Language;
  readonly pack: string;
  /** The way of working that a live desk is to change to, once what that changes was read; '' until then. */
  readonly switchTo: string;
  readonly timeZone: string;
  readonly week: WeekHours;
  readonly holidays: boolean;
  readonly departments: DepartmentValues;
  readonly people: readonly Person[];
  readonly ownName: string;
  readonly deskName: string;
  readonly senderName: string;
  readonly intakeForm: boolean;
  readonly deployment: 'bound' | 'addOn';
  readonly contacts: 'desk' | 'vault' | 'newVault';
}

/** What the window opens with: what is in force, or what a new desk begins with. */
export function firstValues(boot: BootAnswer, facts: SetUpFacts): SetUpValues {
  return {
    language: boot.language,
    pack: boot.pack?.id ?? '',
    switchTo: '',
    timeZone: boot.timeZone,
    week: weekHours(facts.week),
    holidays: facts.holidays.wanted,
    departments: NO_CHANGES,
    people: [],
    ownName: boot.me.name || (boot.me.role === null ? '' : boot.me.mail),
    deskName: facts.deskName,
    senderName: facts.senderName,
    intakeForm: facts.intakeForm,
    deployment: facts.deployment,
    contacts: facts.contacts.place,
  };
}

/** Rows that nobody has begun to fill in are no people. */
export function begun(people: readonly Person[]): readonly Person[] {
  return people.filter(({ mail, name, department }) => (mail + name + department).trim() !== '');
}

/** The departments of the way of working that is chosen. */
export function departmentsOf(
  { pack, departments }: Pick<SetUpValues, 'pack' | 'departments'>,
  facts: Pick<SetUpFacts, 'packs'>,
): readonly ListedDepartment[] {
  return listedDepartments(facts.packs.find(({ id }) => id === pack)?.departments ?? [], departments);
}

export interface Setting {
  readonly facts: Pick<SetUpFacts, 'packs'>;
  /** What the window opened with. */
  readonly first: SetUpValues;
  readonly isLive: boolean;
  /** Of the person who sets up; '' where Google does not tell or they are on the staff sheet already. */
  readonly ownMail: string;
}

/**
 * Arguments of `setUp`: language, way of working, zone and people always, the rest only where it was changed. Whoever sets up comes first
 * and becomes administrator, where Google tells their mail.
 */
export function setUpArguments(
  values: SetUpValues,
  { facts, first, isLive, ownMail }: Setting,
): Record<string, unknown> {
  const list = departmentsOf(values, facts);
  const own = ownMail === '' ? [] : [{ mail: ownMail, name: values.ownName.trim(), role: 'admin', department: '' }];
  const others = begun(values.people).map(({ mail, name, role, department }) => ({
    mail: mail.trim(),
    name: name.trim() || mail.trim().split('@')[0],
    role,
    department: isLive ? department.trim() : nameOf(list, department),
  }));
  const week = changedDays(values.week, first.week);
  const named = isLive ? [] : departmentArguments(list);
  const changed = (key: 'deskName' | 'senderName'): boolean => values[key].trim() !== first[key];
  return {
    pack: values.pack,
    ...(isLive && values.pack !== first.pack ? { switchPack: true } : {}),
    language: values.language,
    timeZone: values.timeZone.trim(),
    people: [...own, ...others],
    ...(changed('deskName') && values.deskName.trim() !== '' ? { deskName: values.deskName.trim() } : {}),
    ...(changed('senderName') ? { senderName: values.senderName.trim() } : {}),
    ...(values.intakeForm === first.intakeForm ? {} : { intakeForm: values.intakeForm }),
    ...(Object.keys(week).length > 0 ? { week } : {}),
    ...(values.holidays === first.holidays ? {} : { holidays: values.holidays }),
    ...(named.length > 0 ? { departments: named } : {}),
    ...(values.deployment === first.deployment ? {} : { deployment: values.deployment }),
    ...(values.contacts === first.contacts ? {} : { contacts: values.contacts }),
  };
}
