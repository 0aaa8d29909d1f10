/** What stands in the set-up form, what is wrong with it, and the arguments it makes. */
import type { Role } from '../../domain/access/role';
import type { Language } from '../../packs/pack';
import { isTimeZone } from '../words/zonedTime';

export interface Person {
  /** Keeps a row's controls its own while others are removed. */
  readonly key: number;
  readonly mail: string;
  readonly name: string;
  readonly role: Role;
  readonly department: string;
}

export interface SetUpValues {
  readonly language: Language;
  readonly pack: string;
  readonly timeZone: string;
  readonly deskName: string;
  readonly ownName: string;
  readonly people: readonly Person[];
}

export interface SetUpFaults {
  readonly pack: boolean;
  readonly timeZone: boolean;
  readonly ownName: boolean;
  /** By key of the person. */
  readonly mails: ReadonlyMap<number, 'fault' | 'twice'>;
}

/** Rows that nobody has begun to fill in are no people. */
function begun(people: readonly Person[]): readonly Person[] {
  return people.filter(({ mail, name, department }) => (mail + name + department).trim() !== '');
}

const sameMail = (mail: string): string => mail.trim().toLowerCase();

/** What is wrong with the form. @param ownMail of the person who sets up; '' where Google does not tell or they are on the staff sheet already */
export function setUpFaults(values: SetUpValues, ownMail: string): SetUpFaults {
  const seen = new Set(ownMail === '' ? [] : [sameMail(ownMail)]);
  const mails = new Map<number, 'fault' | 'twice'>();
  for (const { key, mail } of begun(values.people)) {
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail.trim())) mails.set(key, 'fault');
    else if (seen.has(sameMail(mail))) mails.set(key, 'twice');
    seen.add(sameMail(mail));
  }
  return {
    pack: values.pack === '',
    timeZone: !isTimeZone(values.timeZone.trim()),
    ownName: values.ownName.trim() === '',
    mails,
  };
}

/** Whether nothing is wrong. */
export function isSound(faults: SetUpFaults): boolean {
  return !faults.pack && !faults.timeZone && !faults.ownName && faults.mails.size === 0;
}

/** Arguments of `setUp`. Whoever sets up comes first and becomes administrator, where Google tells their mail. */
export function setUpArguments(values: SetUpValues, ownMail: string): Record<string, unknown> {
  const own = ownMail === '' ? [] : [{ mail: ownMail, name: values.ownName.trim(), role: 'admin', department: '' }];
  const others = begun(values.people).map(({ mail, name, role, department }) => ({
    mail: mail.trim(),
    name: name.trim() || mail.trim().split('@')[0],
    role,
    department: department.trim(),
  }));
  const deskName = values.deskName.trim();
  return {
    pack: values.pack,
    language: values.language,
    timeZone: values.timeZone.trim(),
    people: [...own, ...others],
    ...(deskName === '' ? {} : { deskName }),
  };
}
