/** What is wrong with what stands in the set-up window, step by step. The hours of the week are judged by the desk. */
import type { WizardStep } from '../../i18n/dialogs/wizard';
import { isTimeZone } from '../words/zonedTime';
import { departmentFaults } from './departmentValues';
import type { Setting, SetUpValues } from './setUpValues';
import { begun, departmentsOf } from './setUpValues';

export interface SetUpFaults {
  readonly pack: boolean;
  readonly timeZone: boolean;
  readonly ownName: boolean;
  /** By key of the department. */
  readonly departments: ReturnType<typeof departmentFaults>;
  /** By key of the person. */
  readonly mails: ReadonlyMap<number, 'fault' | 'twice'>;
}

export const NO_FAULTS: SetUpFaults = {
  pack: false,
  timeZone: false,
  ownName: false,
  departments: new Map(),
  mails: new Map(),
};

const sameMail = (mail: string): string => mail.trim().toLowerCase();

/** Everything that is wrong. */
export function setUpFaults(values: SetUpValues, { facts, first, ownMail, isLive }: Setting): SetUpFaults {
  const seen = new Set(ownMail === '' ? [] : [sameMail(ownMail)]);
  const mails = new Map<number, 'fault' | 'twice'>();
  for (const { key, mail } of begun(values.people)) {
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail.trim())) mails.set(key, 'fault');
    else if (seen.has(sameMail(mail))) mails.set(key, 'twice');
    seen.add(sameMail(mail));
  }
  return {
    pack: values.pack === '' || (isLive && values.pack !== first.pack && values.switchTo !== values.pack),
    timeZone: !isTimeZone(values.timeZone.trim()),
    ownName: values.ownName.trim() === '',
    departments: isLive ? new Map() : departmentFaults(departmentsOf(values, facts)),
    mails,
  };
}

/** The first step that something is wrong with, or null. */
export function faultyStep(faults: SetUpFaults): WizardStep | null {
  if (faults.pack) return 'process';
  if (faults.timeZone) return 'time';
  if (faults.ownName || faults.departments.size > 0 || faults.mails.size > 0) return 'team';
  return null;
}

/** Whether nothing is wrong with one step. */
export function isStepSound(step: WizardStep, faults: SetUpFaults): boolean {
  switch (step) {
    case 'process':
      return !faults.pack;
    case 'time':
      return !faults.timeZone;
    case 'team':
      return !faults.ownName && faults.departments.size === 0 && faults.mails.size === 0;
    default:
      return true;
  }
}
