/** What the commands answer, as plain JSON. Instants are epoch milliseconds; labels are worded by whoever shows them. */
import type { RootCause } from '../domain/measures/cause';
import type { Judged } from '../domain/measures/effect';
import type { MeasureFigure } from '../domain/measures/figure';
import type { MeasureState } from '../domain/measures/measure';
import type { KnowledgeState, StaleReason } from '../domain/knowledge/knowledgeEntry';
import type { ChatTrouble } from '../domain/chat/chatOutcome';
import type { ChatServiceId, ChatTopic } from '../domain/chat/chatService';
import type { ServiceTerms } from '../domain/servicePlan/serviceTerms';
import type { ClockId, ClockStatus } from '../domain/clocks/clock';
import type { Role } from '../domain/access/role';
import type { ImportMapping, ValueField } from '../domain/importing/importField';
import type { JudgedOrder } from '../domain/importing/judgeDateOrder';
import type { Cause, Channel, EventKind } from '../domain/ticket/events';
import type { Status } from '../domain/ticket/status';
import type { Weekday } from '../domain/time/localDate';
import type { Instant } from '../domain/time/instant';
import type { StayReason } from '../i18n/importDialog';
import type { CustomerData } from '../i18n/customerExport';
import type { Topic } from '../i18n/topics';
import type { Language } from '../packs/pack';
import type { AlarmRow } from './alarms/alarmRows';
import type { RejectedRow } from './importing/importRows';
import type { KeptImport } from './importing/keptImports';
import type { SourceTab } from './ports';
import type { Telling } from './alarms/toldWithIncident';

/** What putting a desk to rest took away. */
export interface Uninstalled {
  readonly timers: number;
  /** Forms that took answers until then. */
  readonly forms: number;
}

/** Every command that changes a ticket answers this, and answers it again when the request is repeated. */
export interface Done {
  readonly ticketNo: string;
  readonly status: Status;
}

/** What the sidebar needs before anything else. */
export interface Boot {
  readonly isSetUp: boolean;
  readonly language: Language;
  readonly pack: { readonly id: string; readonly name: string } | null;
  readonly packs: readonly { readonly id: string; readonly name: string; readonly about: string }[];
  readonly me: { readonly mail: string; readonly name: string; readonly role: Role | null };
  readonly categories: readonly { readonly name: string; readonly children: readonly string[] }[];
  readonly departments: readonly string[];
  readonly priorities: readonly { readonly id: string; readonly name: string; readonly help: string }[];
  /** Words of the table that sets the priority; none where the way of working has none. */
  readonly impacts: readonly string[];
  readonly urgencies: readonly string[];
  /** The priority for each impact (rows) and urgency, in words. */
  readonly grades: readonly (readonly string[])[];
  /** What can be named as a further category; none where a complaint falls under one alone. */
  readonly moreCategories: readonly string[];
  /** Whether a time promised to the customer counts. */
  readonly promises: boolean;
  readonly staff: readonly {
    readonly mail: string;
    readonly name: string;
    readonly department: string;
    readonly role: Role;
    readonly away: boolean;
  }[];
  readonly timeZone: string;
  readonly now: number;
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

export interface CardClock {
  readonly clock: ClockId;
  readonly status: ClockStatus;
  readonly running: boolean;
  /** null while paused. */
  readonly dueAt: number | null;
  readonly leftMinutes: number | null;
  readonly lateMinutes: number;
  readonly targetMinutes: number | null;
}

export interface HistoryLine {
  readonly at: number;
  readonly kind: EventKind;
  readonly actor: string;
  readonly actorName: string;
  readonly cause: Cause;
  readonly note: string;
  /** Words of the event's own fields that a reader wants: owner's name, priority, solution… */
  readonly facts: Readonly<Record<string, string | number | boolean>>;
}

/** The ticket as the sidebar shows it. */
export interface TicketCard {
  readonly ticketNo: string;
  readonly status: Status;
  readonly priority: { readonly id: string; readonly name: string } | null;
  readonly category1: string;
  readonly category2: string;
  readonly moreCategories: readonly string[];
  readonly description: string;
  readonly customerName: string;
  readonly customerContact: string;
  readonly customerNo: string;
  readonly vip: boolean;
  readonly product: string;
  readonly orderNo: string;
  readonly serialNo: string;
  readonly batch: string;
  readonly owner: { readonly mail: string; readonly name: string } | null;
  readonly department: string;
  readonly collaborators: readonly string[];
  /** Name of who answers for the customer to the end; '' where the way of working leaves that to the owner. */
  readonly firstContact: string;
  readonly receivedAt: number;
  readonly registeredAt: number;
  readonly attempt: number;
  readonly escalationLevel: number;
  readonly solution: string;
  readonly solutionType: string;
  readonly compensation: number | null;
  readonly executor: string;
  readonly completeOn: string;
  /** Kinds of solution that may be offered for this ticket now, by name; none where the way of working has none. */
  readonly solutionTypes: readonly string[];
  /** Words to begin a proposal from, by the name of the kind; '' where there are none. */
  readonly solutionWordings: Readonly<Record<string, string>>;
  readonly verdict: 'satisfied' | 'notSatisfied' | null;
  readonly comment: string;
  readonly satisfaction: number | null;
  /** What the customer answered whom somebody still has to call; for those alone who may. */
  readonly lowAnswer: LowAnswer | null;
  readonly clocks: readonly CardClock[];
  /** What should happen next, and the commands that are possible now for this person, the expected one first. */
  readonly nextStep: NextStep | null;
  readonly possible: readonly NextStep[];
  readonly measures: readonly {
    readonly measureNo: number;
    readonly measure: string;
    readonly owner: string;
    readonly dueOn: string;
    readonly state: MeasureState;
  }[];
  /** What the company grants for the ticket's product; null where the desk has no such terms. */
  readonly terms: ServiceTerms | null;
  /** Earlier complaints about the same unit, newest first; null where the way of working does not ask for them. */
  readonly repairs: RepairHistory | null;
  /** Other tickets about the same batch; null where the ticket names none. */
  readonly sameBatch: BatchScope | null;
  readonly history: readonly HistoryLine[];
  /** Whether events older than `history` exist on the log sheet. */
  readonly historyCut: boolean;
  readonly remark: string;
  /** Number of the ticket about the same matter that was over before this one; '' for most. */
  readonly follows: string;
}

/** A survey answer with a low score. */
export interface LowAnswer {
  readonly scores: readonly {
    readonly question: string;
    /** 1 … 5, and what the survey calls it. */
    readonly score: number;
    readonly label: string;
  }[];
  readonly suggestion: string;
}

/** How far a fault of a batch reaches. */
export interface BatchScope {
  readonly tickets: number;
  /** Other customers than the ticket's. */
  readonly customers: number;
}

interface RepairLine {
  readonly ticketNo: string;
  readonly receivedAt: number | null;
  readonly category: string;
  readonly solution: string;
  readonly status: Status;
}

export interface RepairHistory {
  /** By what they belong together: the serial number, or product and customer where there is none. */
  readonly by: 'serialNo' | 'customer';
  readonly lines: readonly RepairLine[];
  /** How many there are in all. */
  readonly total: number;
}

/** Commands that act on an existing ticket, as the card offers them. */
export const TICKET_COMMANDS = [
  'triage',
  'assign',
  'acknowledge',
  'respond',
  'logProgress',
  'recordFindings',
  'hold',
  'resume',
  'escalate',
  'evaluateEscalation',
  'proposeSolution',
  'reviewSolution',
  'informCustomer',
  'recordVerdict',
  'merge',
  'withdraw',
  'close',
  'notifyDelay',
  'contactLowScore',
  'openMeasure',
  'completeMeasure',
  'verifyMeasure',
  'revealContact',
] as const;
export type NextStep = (typeof TICKET_COMMANDS)[number];

/** A measure as its window lists it. */
export interface MeasureLine {
  /** Of its ticket, or its own where it came out of a review. */
  readonly ticketNo: string;
  readonly measureNo: number;
  readonly measure: string;
  readonly cause: RootCause | null;
  readonly rootCause: string;
  readonly owner: string;
  readonly ownerName: string;
  readonly dueOn: string;
  /** Open, and its day is over. */
  readonly isLate: boolean;
  readonly state: MeasureState;
  readonly figure: MeasureFigure | null;
  /** '' until it is done. */
  readonly doneOn: string;
  readonly result: string;
  /** The day on which the desk counts; '' unless it is watched. */
  readonly watchedUntil: string;
  readonly judged: Judged | null;
  readonly verification: string;
  /** Whether it worked, as far as the desk says yes or no: who verifies it so need give no reason. */
  readonly found: boolean | null;
}

export interface MeasureList {
  /** What a new one may be about. */
  readonly causes: readonly RootCause[];
  readonly figures: readonly MeasureFigure['figure'][];
  readonly scopes: readonly MeasureFigure['scope'][];
  readonly clocks: readonly ClockId[];
  readonly measures: readonly MeasureLine[];
}

export interface ListEntry {
  readonly ticketNo: string;
  readonly status: Status;
  readonly priority: string;
  readonly priorityName: string;
  readonly category: string;
  readonly description: string;
  readonly customerName: string;
  readonly ownerName: string;
  readonly escalationLevel: number;
  /** The nearest running due time, and whose. */
  readonly nextDueAt: number | null;
  readonly nextClock: ClockId | null;
  readonly late: boolean;
}

export interface TicketList {
  readonly entries: readonly ListEntry[];
  /** How many match in all. */
  readonly total: number;
}

export interface SimilarCase {
  readonly ticketNo: string;
  readonly status: Status;
  readonly description: string;
  readonly solution: string;
  readonly receivedAt: number;
  readonly sameCustomer: boolean;
  /** Masked. */
  readonly customerName: string;
  readonly category1: string;
  readonly category2: string;
  readonly product: string;
  readonly orderNo: string;
  /** 0 … 1. */
  readonly likeness: number;
}

/** An entry of the knowledge base as it is shown. */
export interface KnowledgeHit {
  readonly entryNo: string;
  readonly state: KnowledgeState;
  readonly problem: string;
  readonly solution: string;
  readonly category: string;
  readonly product: string;
  /** The ticket that it was learned from; '' for none. */
  readonly ticketNo: string;
  readonly remark: string;
  /** As of last night, and what the staff said since. */
  readonly used: number;
  readonly helpful: number;
  readonly notHelpful: number;
  readonly publishedAt: number | null;
  /** Local date; '' for never. */
  readonly checkedOn: string;
  readonly lastUsedAt: number | null;
  /** What the person who asks said of it: 1 where it helped. */
  readonly rated: number | null;
  readonly stale: readonly StaleReason[];
}

export interface KnowledgeFound {
  readonly entries: readonly KnowledgeHit[];
  readonly total: number;
}

/** An entry as it was kept: without whatever would tell of a customer. */
export type KnowledgeKept = Pick<
  KnowledgeHit,
  'entryNo' | 'state' | 'ticketNo' | 'problem' | 'solution' | 'category' | 'product'
>;

export type KnowledgeRated = Pick<KnowledgeHit, 'entryNo' | 'helpful' | 'notHelpful'>;

/** Cases like the one at hand, and what the team knows of such. */
export interface SimilarFound {
  readonly cases: readonly SimilarCase[];
  readonly knowledge: readonly KnowledgeHit[];
}

export interface SuggestedPriority {
  readonly priority: string;
  readonly name: string;
  readonly reasons: readonly string[];
}

export interface Contact {
  readonly name: string;
  readonly phone: string;
  readonly mail: string;
  readonly address: string;
}

export interface RefusalAnswer {
  readonly code: string;
  readonly what: string;
  readonly remedy: string;
}

export type ApiAnswer<T> =
  { readonly ok: true; readonly answer: T } | { readonly ok: false; readonly refusal: RefusalAnswer };

export interface ExplainedClock {
  readonly clock: ClockId;
  readonly lines: readonly string[];
}

export interface Suggestion {
  readonly owner: { readonly mail: string; readonly name: string } | null;
  readonly department: string;
  readonly collaborators: readonly string[];
  readonly why: string;
}

/** What another process would change about a desk at work. */
export interface PackPreview {
  readonly from: string;
  readonly to: string;
  readonly open: number;
  /** In the desk's language. */
  readonly lines: readonly string[];
}

export interface AnonymisePreview {
  readonly months: number;
  readonly tickets: number;
  readonly customers: number;
  /** Numbers of the tickets that ended first. */
  readonly sample: readonly string[];
  /** The months of the settings sheet; null where customers are kept. */
  readonly setting: number | null;
}

export interface CustomerExport {
  readonly data: CustomerData;
  /** The same to read. */
  readonly text: string;
  /** Tickets with the same contact under another name, which are not part of it. */
  readonly others: readonly string[];
}

export interface ErasePreview {
  /** As everybody may see them. */
  readonly customer: string;
  readonly tickets: readonly { readonly ticketNo: string; readonly status: Status }[];
  /** Those that keep the customer from being erased. */
  readonly open: readonly string[];
  /** Tickets with the same contact under another name, which stay. */
  readonly others: readonly string[];
}

export interface Erased {
  readonly erased: readonly string[];
}

/** What applying the targets and hours in force to open tickets would change. */
export interface TargetsPreview {
  /** Open tickets under targets or hours of before, and those of them whose due times would move. */
  readonly tickets: number;
  readonly moved: number;
  readonly earlier: number;
  readonly later: number;
  /** Tickets that would be late at once, and tickets that would no longer be late. */
  readonly turnLate: number;
  readonly turnTimely: number;
  /** Some of the moves; an instant in epoch milliseconds, null where there is no due time. */
  readonly shown: readonly {
    readonly ticketNo: string;
    readonly clock: string;
    readonly before: number | null;
    readonly after: number | null;
  }[];
}

/** A group of a team chat as anybody may see it: its address and secret are in no answer. */
export interface ChatGroup {
  readonly name: string;
  readonly service: ChatServiceId;
  readonly topics: readonly ChatTopic[];
  readonly isSigned: boolean;
  /** What came of the last message; null where there was none. `trouble` is null where it arrived. */
  readonly last: { readonly at: number; readonly trouble: ChatTrouble | null; readonly code: string } | null;
}

export interface ChatGroups {
  /** Whether this build may reach team chats at all. */
  readonly isBuilt: boolean;
  readonly services: readonly ChatServiceId[];
  readonly topics: readonly ChatTopic[];
  readonly groups: readonly ChatGroup[];
}

export interface ChatTested {
  readonly name: string;
  /** Null where the test arrived. */
  readonly trouble: ChatTrouble | null;
  readonly code: string;
}

/** A kind of mail as it would go out, filled with sample facts. */
/** A report was made and kept; its mails go out with the next tick. */
export interface ReportMade {
  readonly reportNo: string;
  /** Mail addresses. */
  readonly sentTo: readonly string[];
}

/** Days from one to another, both included: 'YYYY-MM-DD'. */
export interface ReportDays {
  readonly from: string;
  readonly to: string;
}

export interface ReportShown {
  readonly today: string;
  readonly presets: Readonly<Record<'lastWeek' | 'lastMonth' | 'monthSoFar', ReportDays>>;
  /** Who gets every report. */
  readonly readers: readonly { readonly mail: string; readonly name: string }[];
  /** The newest first; `madeAt` in words. */
  readonly kept: readonly (ReportDays & { readonly reportNo: string; readonly madeAt: string })[];
  /** As its mail shows it; the number is '' of one that is not kept. */
  readonly report: (ReportDays & { readonly reportNo: string; readonly subject: string; readonly html: string }) | null;
}

export interface MailPreview {
  readonly template: string;
  /** All kinds, for choosing among. */
  readonly templates: readonly { readonly id: string; readonly name: string }[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Whether the team has words of its own for it. */
  readonly isOwn: boolean;
  /** What does not hold in its row; the desk's own words are shown then. */
  readonly faults: readonly string[];
}

/** The top of a table that may be imported. */
export interface ImportLook {
  /** As people count. */
  readonly headingRow: number;
  /** First rows and columns, for choosing another heading row. */
  readonly top: readonly (readonly string[])[];
  /** All different; a column without one is called by its letter. */
  readonly headings: readonly string[];
  readonly mapping: ImportMapping;
  /** One a heading. */
  readonly columns: readonly {
    readonly samples: readonly string[];
    readonly isEmpty: boolean;
    /** Whether some rows have nothing in it, as merged cells have below their first. */
    readonly isSparse: boolean;
    /** How its dates are written, where it holds any. */
    readonly order: JudgedOrder;
  }[];
  readonly timeZone: string;
  /** About how many tickets the file has room for. */
  readonly fits: number;
}

/** A word of a list in another table. */
export interface MeantValue {
  readonly field: ValueField;
  readonly word: string;
  readonly count: number;
  /** The desk's category, or the id of what it means; '' where that is not known. */
  readonly meant: string;
}

export interface ImportPreview {
  readonly mapping: ImportMapping;
  /** Rows that can be read, and those of them that are here already. */
  readonly accepted: number;
  readonly known: number;
  readonly rejected: readonly RejectedRow[];
  readonly values: readonly MeantValue[];
  /** Of each new row: its number, what it is known by again, and whether it tells whom it is of. */
  readonly keys: readonly (readonly [row: number, key: string, isTold: boolean])[];
  /** The first new rows as they would be registered. */
  readonly shown: readonly {
    readonly row: number;
    readonly receivedAt: number;
    readonly category: string;
    readonly priority: string;
    readonly channel: Channel;
    readonly isOver: boolean;
    readonly description: string;
    readonly customer: string;
    readonly subject: string;
  }[];
}

/** What can be imported, and what was. */
export interface ImportSources {
  readonly tabs: readonly SourceTab[];
  /** Newest first. */
  readonly imports: readonly KeptImport[];
}

/** What moving tickets to archives would take in. */
export interface ArchivePreview {
  /** Months after the end. */
  readonly months: number;
  readonly tickets: number;
  /** How many of them ended in which year. */
  readonly years: Readonly<Record<string, number>>;
  readonly sample: readonly string[];
  /** Months of the setting; null where nothing moves by itself. */
  readonly setting: number | null;
  readonly archives: readonly { readonly name: string; readonly url: string; readonly tickets: number }[];
}

/** An export to BigQuery: how far it has come, and what the next one takes along. */
export interface ExportState {
  /** 'project.dataset' */
  readonly to: string;
  /** The last event that has arrived, when it did, and what the last try failed with; 0, null and '' for none. */
  readonly seq: number;
  readonly at: Instant | null;
  readonly fault: string;
  readonly events: number;
  readonly tickets: number;
  /** Events that have to wait for the one after. */
  readonly left: number;
}

/** How an archive stands against the log. */
export interface ArchiveCheck {
  readonly name: string;
  readonly url: string;
  /** Tickets that the log says are there. */
  readonly tickets: number;
  /** Rows of its log. */
  readonly rows: number;
  /** Some rows of its log, as people count them there, that are not as they were logged. */
  readonly broken: readonly number[];
  /** Some tickets of which rows are missing. */
  readonly missing: readonly string[];
  readonly isWhole: boolean;
}

/** What taking back an import leaves. */
export interface UndoPreview {
  /** Tickets that would go. */
  readonly count: number;
  readonly left: readonly LeftTicket[];
}

/** A ticket that stays, and why. */
export interface LeftTicket {
  readonly ticketNo: string;
  readonly why: StayReason;
  /** What was done first, by whom and when, in words; '' where it is not that. */
  readonly what: string;
}

export interface Undone {
  readonly undone: number;
  readonly left: readonly LeftTicket[];
  /** Tickets that the next call takes. */
  readonly toGo: number;
}

/** What the window of alarms shows. */
export interface AlarmList {
  readonly alarms: readonly AlarmRow[];
  readonly incident: IncidentView | null;
}

export interface IncidentView {
  readonly ticketNo: string;
  readonly status: Status;
  readonly solution: string;
  readonly description: string;
  /** The linked tickets that are open, in the order of the register; `key` is the same for those of one customer. */
  readonly linked: readonly {
    readonly ticketNo: string;
    readonly customer: string;
    readonly key: string;
    readonly status: Status;
    readonly description: string;
    readonly telling: Telling;
  }[];
  /** Linked tickets that have ended. */
  readonly ended: number;
}
