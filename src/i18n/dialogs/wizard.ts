/** Words of the steps of the set-up window, beside those of `setUpTexts`. */
import type { Weekday } from '../../domain/time/localDate';
import type { Language } from '../../packs/pack';
import type { Topic } from './topics';
import { wizardEn } from './wizard.en';
import { wizardZhCn } from './wizard.zh-CN';

export const WIZARD_STEPS = [
  'language',
  'process',
  'time',
  'team',
  'sender',
  'deployment',
  'contacts',
  'chat',
  'summary',
] as const;
export type WizardStep = (typeof WIZARD_STEPS)[number];

export interface WizardTexts {
  /** Short, under the progress bar, and as the heading of the step. */
  readonly steps: Readonly<Record<WizardStep, { readonly name: string; readonly title: string }>>;
  readonly progress: string;
  readonly place: (at: number, of: number) => string;
  readonly finished: string;
  readonly back: string;
  readonly next: string;
  readonly restored: string;
  readonly startOver: string;
  readonly ownerOnly: (owner: string) => string;
  readonly languageHint: string;
  readonly packChange: string;
  readonly packChangeRead: string;
  readonly packChangeUnread: string;
  readonly defaults: string;
  readonly defaultsHint: string;
  readonly noDefaults: string;
  readonly week: string;
  readonly weekHint: string;
  readonly days: Readonly<Record<Weekday, string>>;
  readonly works: (day: string) => string;
  readonly from: string;
  readonly to: string;
  readonly dayFrom: (day: string) => string;
  readonly dayTo: (day: string) => string;
  readonly dayFromAgain: (day: string) => string;
  readonly dayToAgain: (day: string) => string;
  readonly addBreak: (day: string) => string;
  readonly dropBreak: (day: string) => string;
  readonly breakShort: string;
  readonly more: (hours: string) => string;
  readonly dayOff: string;
  readonly copyMonday: string;
  readonly copied: string;
  readonly holidays: string;
  readonly holidaysWanted: string;
  readonly holidaysHint: (years: string) => string;
  readonly holidaysGiven: (years: string) => string;
  readonly holidaysNone: string;
  readonly departments: string;
  readonly departmentsHint: string;
  readonly departmentsLive: string;
  readonly department: (place: number) => string;
  readonly packWord: (name: string) => string;
  readonly leaveOut: (name: string) => string;
  readonly leftOut: (name: string) => string;
  readonly handedTo: (name: string) => string;
  readonly takeBack: (name: string) => string;
  readonly addDepartment: string;
  readonly removeDepartment: (name: string) => string;
  readonly nameTwice: string;
  readonly nameParted: string;
  readonly noDepartment: string;
  readonly staffLive: string;
  readonly sender: string;
  readonly senderHint: (mail: string) => string;
  readonly senderPreview: string;
  readonly intakeForm: string;
  readonly intakeFormHint: string;
  /** The name that a desk has whose team gave it none. */
  readonly defaultName: string;
  readonly deskNameFirst: string;
  readonly deployment: string;
  readonly deployments: Readonly<Record<'bound' | 'addOn', { readonly name: string; readonly about: string }>>;
  readonly check: string;
  readonly checkHint: string;
  readonly checkAgain: string;
  readonly checking: string;
  readonly topics: Readonly<Record<Topic, string>>;
  readonly severities: Readonly<Record<'ok' | 'info' | 'warning' | 'error', string>>;
  readonly fix: string;
  readonly fixing: string;
  readonly fixed: (count: number) => string;
  readonly notFixed: string;
  readonly contactsWhere: string;
  readonly contactsWhereText: string;
  readonly contactsHolds: string;
  /** What is guaranteed wherever contacts lie. */
  readonly contactsHoldsLines: readonly string[];
  readonly contactsNot: string;
  /** What is guaranteed besides, and what is not, by where they lie. */
  readonly contactsGuarantee: Readonly<
    Record<'desk' | 'vault', { readonly holds: string; readonly not: readonly string[] }>
  >;
  readonly contactPlaces: Readonly<
    Record<'desk' | 'vault' | 'newVault', { readonly name: string; readonly about: string }>
  >;
  readonly vault: {
    readonly notBuilt: string;
    readonly inForceNotBuilt: string;
    /** What set-up will do, and what is left to the owner. */
    readonly toCome: string;
    readonly toShare: string;
    readonly toReturn: string;
    readonly versions: string;
    readonly open: string;
    readonly troubles: Readonly<
      Record<'VAULT_CLOSED' | 'VAULT_EMPTY', { readonly title: string; readonly remedy: string }>
    >;
    readonly lost: (count: number, open: number) => string;
    readonly lostNone: string;
  };
  readonly chat: {
    readonly notBuilt: string;
    readonly about: string;
    readonly groups: string;
    readonly none: string;
    readonly later: string;
    readonly open: string;
    readonly openHint: string;
  };
  readonly summaryHint: string;
  readonly summaryLive: string;
  readonly unchanged: string;
  readonly change: (step: string) => string;
  readonly changeShort: string;
  readonly changed: string;
  readonly weekOff: string;
  readonly people: (count: number) => string;
  readonly noPeople: string;
  readonly made: Readonly<Record<'tick' | 'onFormSubmit', string>>;
  readonly whatNext: string;
}

const TEXTS: Readonly<Record<Language, WizardTexts>> = { en: wizardEn, 'zh-CN': wizardZhCn };

/** The words in one language. */
export function wizardTexts(language: Language): WizardTexts {
  return TEXTS[language];
}
