/** What a mail can say: the kinds of mail, and the facts of a message as words. */
import type { ClockDefinition, ClockId } from '../../domain/clocks/clock';
import type { Instant } from '../../domain/time/instant';
import type { Zone } from '../../domain/time/zone';
import type { Language } from '../../packs/pack';
import { dateText, dateTimeText } from '../dateText';
import { wordIn } from '../lists/words';
import { reasonPhrase } from '../reasons/reasons';
import type { Letter, LetterRow } from './letter';
import type { MailWording } from './ownWording';

/** The kinds of mail. */
export type Template =
  | 'dispatch'
  | 'copy'
  | 'nobodyToAssign'
  | 'warning'
  | 'breach'
  | 'escalation'
  | 'evaluated'
  | 'reviewWanted'
  | 'returned'
  | 'approved'
  | 'reopened'
  | 'lowScore'
  | 'customerWrote'
  | 'measure'
  | 'measureDue'
  | 'measureOverdue'
  | 'measureVerify'
  | 'customerReceived'
  | 'customerSolution'
  | 'customerDelay'
  | 'customerReminder'
  | 'survey'
  | 'surveyReminder'
  | 'surveyByHand'
  | 'maintenanceDue'
  | 'maintenanceOverdue'
  | 'review'
  | 'alarm';

interface MailContact {
  readonly name: string;
  readonly phone: string;
  readonly mail: string;
  readonly address: string;
}

export interface MailContext {
  /** Facts of the ticket and of the event; `…DueAt` are epoch milliseconds. */
  readonly values: Readonly<Record<string, string | number>>;
  readonly deskName: string;
  /** In full; only the owner and the customer get to see it. */
  readonly contact: MailContact;
  readonly zone: Zone;
  readonly surveyLink: string;
  /** Address of the ticket's row, for the staff; '' where there is none. */
  readonly registerLink?: string;
  /** Address of the customer's own page; '' where the desk has none. */
  readonly pageLink: string;
  /** Address of the form that asks whether it is solved; '' where there is a page or no form. */
  readonly confirmLink: string;
  /** The team's own words for this kind of mail, where they have any. */
  readonly own?: MailWording | undefined;
  /** In the order in which deadlines are listed. */
  readonly clocks: readonly ClockDefinition[];
}

/** A deadline of the ticket that is running. */
interface Deadline {
  readonly clock: ClockId;
  readonly name: string;
  readonly at: string;
  readonly ms: number;
}

/** What a template writes with. */
export interface MailFacts {
  readonly text: (value: string) => string;
  /** An instant among the values in words; '' where there is none. */
  readonly at: (value: string) => string;
  /** A local date among the values in words; '' where there is none. */
  readonly on: (value: string) => string;
  /** A local date in words. */
  readonly day: (date: string) => string;
  /** The clock that the event names, as a word. */
  readonly clock: string;
  /** Why this owner, in a phrase. */
  readonly why: string;
  /** Running clocks, soonest first. */
  readonly deadlines: readonly Deadline[];
  readonly contact: MailContact;
  readonly deskName: string;
  readonly surveyLink: string;
  readonly pageLink: string;
  readonly confirmLink: string;
}

/** The words of a mail without what all mails have alike. */
export type Draft = Omit<Letter, 'signature' | 'link' | 'after'> &
  Partial<Pick<Letter, 'signature' | 'link' | 'after'>>;

/** What a digest is made of, the most important first. */
export interface DigestEntry {
  readonly ticketNo: string;
  readonly template: Template;
  /** The mail that it would have been. */
  readonly draft: Draft;
}

/** How many tickets a digest is about. */
export function ticketsIn(entries: readonly DigestEntry[]): number {
  return new Set(entries.map(({ ticketNo }) => ticketNo)).size;
}

/** What of a digest is about maintenance, and the rest, which is about tickets; a review goes alone. */
export function partedDigest(all: readonly DigestEntry[]): {
  readonly maintenance: readonly DigestEntry[];
  readonly entries: readonly DigestEntry[];
} {
  const isOf = ({ template }: DigestEntry): boolean =>
    template === 'maintenanceDue' || template === 'maintenanceOverdue';
  return { maintenance: all.filter(isOf), entries: all.filter((one) => !isOf(one)) };
}

/** One letter a template, and the letter that several of them go into. */
export interface MailWords {
  /** What each kind of mail is called, and to whom it goes. */
  readonly names: Readonly<Record<Template, string>>;
  readonly one: Readonly<Record<Template, (facts: MailFacts) => Draft>>;
  /** The one subject of all mails about a ticket, where they stand in a thread. */
  readonly thread: (ticketNo: string, isCustomer: boolean) => string;
  /** On the link to the ticket's row. */
  readonly inRegister: string;
  /** Above a mail that was meant for somebody who is no longer there. */
  readonly insteadOf: (name: string) => string;
  readonly digest: (entries: readonly DigestEntry[]) => Draft;
}

/** The rows that have something to say. */
export function rowsOf(labels: readonly (readonly [label: string, value: string])[]): readonly LetterRow[] {
  return labels.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }));
}

/** The facts of a message in the words of a language. */
export function factsOf(
  language: Language,
  { values, deskName, contact, zone, surveyLink, pageLink, confirmLink, clocks }: MailContext,
): MailFacts {
  const text = (name: string): string => String(values[name] ?? '');
  const at = (name: string): string => {
    const value = values[name];
    return typeof value === 'number' ? dateTimeText(language, value as Instant, zone) : '';
  };
  return {
    text,
    at,
    on: (name) => dateText(language, text(name)),
    day: (date) => dateText(language, date),
    clock: wordIn(language, 'clocks', text('clock')),
    why: reasonPhrase(language, text('why')),
    deadlines: clocks
      .map(({ id }): Deadline => {
        const due = `${id}DueAt`;
        return { clock: id, name: wordIn(language, 'clocks', id), at: at(due), ms: Number(values[due]) };
      })
      .filter((deadline) => deadline.at !== '')
      .sort((one, other) => one.ms - other.ms),
    contact,
    deskName,
    surveyLink,
    pageLink,
    confirmLink,
  };
}
