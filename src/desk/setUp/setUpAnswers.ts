/** What set-up, its window and putting a desk to rest answer. */
import type { Weekday } from '../../domain/time/localDate';
import type { Topic } from '../../i18n/dialogs/topics';

/** What putting a desk to rest took away. */
export interface Uninstalled {
  readonly timers: number;
  /** Forms that took answers until then. */
  readonly forms: number;
}

/** What the set-up window shows before anything is changed. */
export interface SetUpFacts {
  readonly packs: readonly {
    readonly id: string;
    readonly departments: readonly { readonly id: string; readonly name: string }[];
    /** What of it has no published source and is a default to edit, in words. */
    readonly defaults: readonly string[];
  }[];
  /** Who may run set-up. */
  readonly owner: string;
  readonly deployment: 'bound' | 'addOn';
  /** '' before the first set-up. */
  readonly deskName: string;
  /** '' where mails are sent under the desk's name. */
  readonly senderName: string;
  /** Whether customers enter complaints with a form of their own. */
  readonly intakeForm: boolean;
  /** Hours of each day in force, as [opens, closes]. */
  readonly week: Readonly<Record<Weekday, readonly (readonly [string, string])[]>>;
  /** Departments in force; none before the first set-up. */
  readonly departments: readonly string[];
  readonly holidays: {
    /** Time zones whose public holidays ship with the desk, the years they cover, and those that the calendar sheet was given. */
    readonly zones: readonly string[];
    readonly years: readonly number[];
    readonly given: readonly number[];
    readonly wanted: boolean;
  };
  readonly contacts: ContactsFacts;
  readonly chat: {
    readonly isBuilt: boolean;
    /** Names of the groups that are told. */
    readonly groups: readonly string[];
  };
}

/** Where contact data lies. */
export interface ContactsFacts {
  /** Whether a vault is built in. */
  readonly isBuilt: boolean;
  readonly place: 'desk' | 'vault';
  /** The vault, in force or not. */
  readonly vault: {
    readonly url: string;
    /** Whether contacts can be read there, as far as that was looked at: a vault that is not in force is not. */
    readonly trouble: 'VAULT_CLOSED' | 'VAULT_EMPTY' | null;
    /** What a new vault could not be given: tickets that the desk knows the customer of by a mask alone, and how many are open. */
    readonly lost: { readonly count: number; readonly open: number };
  } | null;
}

/** One line about what is around the desk. */
export interface SurroundingsLine {
  readonly topic: Topic;
  /** What was found; null where nothing is wrong. */
  readonly code: string | null;
  readonly severity: 'ok' | 'info' | 'warning' | 'error';
  readonly what: string;
  readonly remedy: string;
}

/** What another process would change about a desk at work. */
export interface PackPreview {
  readonly from: string;
  readonly to: string;
  readonly open: number;
  /** In the desk's language. */
  readonly lines: readonly string[];
}
