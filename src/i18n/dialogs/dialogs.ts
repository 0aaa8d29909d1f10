/**
 * Every word of the sidebar and the dialogs, in each language of the desk.
 * Over 250 lines because it is the one list that both languages have to fill completely.
 */
import type { ClockId } from '../../domain/clocks/clock';
import type { Payer } from '../../domain/servicePlan/serviceTerms';
import type { Cause, Channel, EventKind } from '../../domain/ticket/events';
import type { Status } from '../../domain/ticket/status';
import type { Language } from '../../packs/pack';
import type { RootCauseWords } from '../lists/rootCauses';
import { dialogsEn } from './dialogs.en';
import { dialogsZhCn } from './dialogs.zh-CN';
import type { WindowTexts } from './windowTexts';

/** The acts a person can do on a ticket, as the card names them. */
type StepName =
  | 'triage'
  | 'assign'
  | 'acknowledge'
  | 'respond'
  | 'logProgress'
  | 'recordFindings'
  | 'hold'
  | 'resume'
  | 'escalate'
  | 'evaluateEscalation'
  | 'proposeSolution'
  | 'reviewSolution'
  | 'informCustomer'
  | 'recordVerdict'
  | 'merge'
  | 'withdraw'
  | 'close'
  | 'notifyDelay'
  | 'contactLowScore'
  | 'openMeasure'
  | 'completeMeasure'
  | 'verifyMeasure'
  | 'revealContact';

/** Labels of fields in forms, of facts on the card and of facts in the history: one word for one thing. */
export type FieldLabel =
  | 'archive'
  | 'channel'
  | 'received'
  | 'receivedAt'
  | 'customer'
  | 'name'
  | 'phone'
  | 'mail'
  | 'address'
  | 'customerNo'
  | 'contact'
  | 'description'
  | 'category'
  | 'category1'
  | 'category2'
  | 'priority'
  | 'product'
  | 'orderNo'
  | 'batch'
  | 'serialNo'
  | 'region'
  | 'amount'
  | 'remark'
  | 'follows'
  | 'owner'
  | 'department'
  | 'role'
  | 'reason'
  | 'changeReason'
  | 'said'
  | 'done'
  | 'findings'
  | 'rootCause'
  | 'responsible'
  | 'affectedCustomers'
  | 'waitingFor'
  | 'holdReason'
  | 'chaseOn'
  | 'knowledge'
  | 'note'
  | 'support'
  | 'link'
  | 'source'
  | 'takenAt'
  | 'decision'
  | 'solution'
  | 'executor'
  | 'completeOn'
  | 'compensation'
  | 'review'
  | 'reviewNote'
  | 'told'
  | 'verdict'
  | 'comment'
  | 'moreCategories'
  | 'request'
  | 'impact'
  | 'urgency'
  | 'solutionType'
  | 'firstContact'
  | 'promisedAt'
  | 'newDueAt'
  | 'into'
  | 'spam'
  | 'lowScoreReason'
  | 'lowScoreNote'
  | 'measure'
  | 'dueOn'
  | 'measureResult'
  | 'effective'
  | 'verification'
  | 'revealReason'
  | 'level'
  | 'clock'
  | 'to'
  | 'score'
  | 'how'
  | 'dueAt';

export interface DialogTexts extends WindowTexts {
  /** Between a label and its value, and between the members of a list. */
  readonly colon: string;
  readonly comma: string;
  /** Between two sentences. */
  readonly stop: string;
  readonly appName: string;
  readonly yes: string;
  readonly no: string;
  /** Shown and read out when a step is done. */
  readonly done: (action: string) => string;
  readonly cancel: string;
  readonly refresh: string;
  readonly working: string;
  readonly more: string;
  readonly less: string;
  readonly please: string;
  /** Takes a choice back. */
  readonly clear: string;
  /** What is often written of progress. */
  readonly quickWords: readonly string[];
  readonly views: { readonly label: string; readonly register: string; readonly card: string; readonly mine: string };
  readonly check: WindowTexts['check'] & {
    readonly number: string;
    readonly wholeNumber: string;
    readonly link: string;
    readonly date: string;
    readonly title: (faults: number) => string;
  };
  readonly time: {
    readonly minutes: (count: number) => string;
    readonly hours: (count: number) => string;
    readonly hoursMinutes: (hours: number, minutes: number) => string;
    readonly left: (duration: string) => string;
    readonly late: (duration: string) => string;
    readonly wasLate: (duration: string) => string;
    readonly pausedLeft: (duration: string) => string;
    readonly paused: string;
    readonly met: string;
    readonly ended: string;
    readonly dueNow: string;
    readonly due: (at: string) => string;
  };
  readonly start: {
    readonly notSetUpTitle: string;
    readonly notSetUp: string;
    readonly openSetUp: string;
    readonly openingSetUp: string;
    readonly again: string;
    readonly noRoleTitle: string;
    readonly noRole: (mail: string) => string;
    readonly unknownMail: string;
    readonly whoCanAdd: string;
    readonly askOwner: string;
  };
  readonly register: {
    readonly title: string;
    readonly vip: string;
    readonly complaint: string;
    readonly later: string;
    readonly bySuggestion: string;
    readonly receivedNow: string;
    readonly receivedEarlier: string;
    readonly moreFields: string;
    readonly moreFilled: (count: number) => string;
    readonly submit: string;
    readonly clear: string;
    readonly restored: string;
    readonly suggested: (priority: string) => string;
    readonly overridden: (suggested: string) => string;
    readonly suggestionWaits: string;
    readonly suggestionFails: string;
    readonly similar: string;
    readonly sameCustomer: string;
    readonly sameCustomerWarning: (count: number) => string;
    readonly openTicket: (ticketNo: string) => string;
    readonly solvedBy: string;
    readonly doneTitle: (ticketNo: string) => string;
    readonly open: string;
    readonly another: string;
    readonly following: (ticketNo: string) => string;
    readonly alone: string;
  };
  readonly card: {
    readonly find: string;
    readonly findButton: string;
    readonly selectedRow: string;
    readonly lowAnswer: string;
    readonly otherSelected: (ticketNo: string) => string;
    readonly show: string;
    readonly emptyTitle: string;
    readonly empty: string;
    readonly vip: string;
    readonly noOwner: string;
    readonly withOthers: (others: string) => string;
    readonly noPriority: string;
    readonly escalated: (level: number) => string;
    readonly attempt: (attempt: number) => string;
    readonly due: string;
    readonly noClocks: string;
    readonly allClocks: (count: number) => string;
    readonly openClocksOnly: string;
    readonly explain: string;
    readonly explainOf: (clock: string) => string;
    readonly nextStep: string;
    readonly noStep: string;
    readonly followUp: string;
    readonly ended: string;
    readonly moreActions: string;
    readonly measures: string;
    readonly measureDue: (owner: string, dueOn: string) => string;
    readonly measureState: Readonly<Record<'open' | 'watched' | 'done' | 'effective' | 'notEffective', string>>;
    readonly history: string;
    readonly noHistory: string;
    readonly historyCut: string;
    readonly historyAll: (count: number) => string;
    readonly byDesk: string;
    readonly byCustomer: string;
    readonly contactShown: string;
    readonly hideContact: string;
  };
  /** What bears on a complaint about a product or unit. */
  readonly unit: {
    readonly terms: string;
    readonly holdsFor: string;
    readonly allProducts: string;
    readonly warranty: string;
    readonly returns: string;
    readonly exchange: string;
    readonly repair: string;
    readonly paysWithin: string;
    readonly paysAfter: string;
    readonly payers: Readonly<Record<Payer, string>>;
    readonly none: string;
    readonly months: (count: number) => string;
    readonly days: (count: number) => string;
    readonly workingDays: (count: number) => string;
    readonly repairs: string;
    readonly repairsOfCustomer: string;
    readonly noRepairs: string;
    readonly moreRepairs: (count: number) => string;
    readonly batchScope: (tickets: number, customers: number) => string;
  };
  readonly list: {
    readonly whose: string;
    readonly mine: string;
    readonly all: string;
    readonly search: string;
    readonly searchButton: string;
    readonly shown: (shown: number, total: number) => string;
    readonly showMore: string;
    readonly emptyMine: string;
    readonly emptyAll: string;
    readonly emptySearch: (query: string) => string;
    readonly nothingDue: string;
    readonly late: string;
    readonly nobody: string;
  };
  readonly assignee: {
    readonly title: string;
    readonly nobody: string;
    readonly with: string;
    readonly use: string;
    readonly away: string;
    readonly byMatrix: string;
  };
  /** Solutions out of the knowledge base. */
  readonly known: {
    readonly title: string;
    readonly use: (entryNo: string) => string;
  };
  readonly mergeTargets: {
    readonly title: string;
    readonly use: (ticketNo: string) => string;
    /** Above the two tickets line by line. */
    readonly beside: string;
    readonly status: string;
  };
  /** What the field for the talk with the customer starts with: feeling with them, then the facts, then the plan. */
  readonly customerTalk: (facts: {
    readonly name: string;
    readonly ticketNo: string;
    readonly problem: string;
    readonly solution: string;
    readonly completeOn: string;
    readonly executor: string;
  }) => string;
  /** On the button that opens a step or does it. */
  readonly steps: Readonly<Record<StepName, string>>;
  /** Above the form of a step, where its fields do not say enough. */
  readonly stepHelp: Readonly<Partial<Record<StepName, string>>>;
  readonly fields: Readonly<Record<FieldLabel, string>>;
  readonly factValues: {
    readonly waitingFor: Readonly<Record<'customer' | 'supplier', string>>;
    readonly how: Readonly<Record<'confirmed' | 'noAnswer', string>>;
  };
  readonly choices: {
    readonly approve: string;
    readonly return: string;
    readonly satisfied: string;
    readonly notSatisfied: string;
    readonly effective: string;
    readonly notEffective: string;
  };
  readonly statuses: Readonly<Record<Status, string>>;
  readonly clocks: Readonly<Record<ClockId, string>>;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly rootCauses: RootCauseWords;
  readonly events: Readonly<Record<EventKind, string>>;
  readonly causes: Readonly<Record<Cause, string>>;
}

const CATALOGUES: Readonly<Record<Language, DialogTexts>> = { en: dialogsEn, 'zh-CN': dialogsZhCn };

/** The words of the dialogs in one language. */
export function dialogTexts(language: Language): DialogTexts {
  return CATALOGUES[language];
}
