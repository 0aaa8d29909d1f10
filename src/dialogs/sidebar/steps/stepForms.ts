/** The form of each step on a ticket, as data: which arguments it takes and how a person gives them. */
import type { NextStep, TicketCard } from '../../../desk/answers';
import type { DialogTexts, FieldLabel } from '../../../i18n/dialogs';
import type { DateWords } from '../../words/dateWords';
import { textOf, type Values } from './stepValues';

/** Where the choices of a list come from. */
export type OptionSource =
  | 'category1'
  | 'category2'
  | 'solutionTypes'
  | 'priorities'
  | 'staff'
  | 'channels'
  | 'waitingFor'
  | 'causes'
  | 'openMeasures'
  | 'doneMeasures';

type Start = (card: TicketCard, texts: DialogTexts, dates: DateWords) => string;

export interface StepField {
  /** Name of the argument in the command. */
  readonly arg: string;
  readonly label: FieldLabel;
  /**
   * `yesNo` picks true or false out of two words; `ticket` is a ticket number with likely ones on offer; `grade` is a table that fills this
   * field and the next, which is `unseen`; `link` is a web address.
   */
  readonly kind:
    | 'line'
    | 'long'
    | 'choice'
    | 'yesNo'
    | 'tick'
    | 'date'
    | 'moment'
    | 'amount'
    | 'count'
    | 'ticket'
    | 'grade'
    | 'unseen'
    | 'link';
  readonly required?: boolean;
  /** Required only while that yes/no field is answered with no. */
  readonly requiredUnless?: string;
  /** Required only while that other field has something. */
  readonly requiredWith?: string;
  /** Whether words that are often used stand below, to be put in at a press. */
  readonly hasQuickWords?: true;
  readonly options?: OptionSource;
  /** Words that are offered while typing. */
  readonly suggestions?: 'staffNames' | 'departments' | 'moreCategories';
  readonly words?: readonly [yes: keyof DialogTexts['choices'], no: keyof DialogTexts['choices']];
  /** The value sent is a number though a list gives text. */
  readonly numeric?: true;
  readonly startsAs?: Start;
}

export interface StepForm {
  readonly fields: readonly StepField[];
  /** Help above the fields that the desk gives: who should own the ticket. */
  readonly advice?: 'assignee';
  /** What else changes when a field does. */
  readonly follows?: (card: TicketCard, values: Values, arg: string, value: string | boolean) => Values;
  /** Ends the ticket or cannot be taken back: drawn as such. */
  readonly grave?: true;
}

type Rest = Omit<StepField, 'arg' | 'label' | 'kind'>;
type Kind = StepField['kind'];
const must = (kind: Kind, arg: string, label: FieldLabel, rest?: Rest): StepField => ({
  kind,
  arg,
  label,
  required: true,
  ...rest,
});
const may = (kind: Kind, arg: string, label: FieldLabel, rest?: Rest): StepField => ({ kind, arg, label, ...rest });

const channel = must('choice', 'channel', 'channel', { options: 'channels', startsAs: () => 'phone' });
const note = may('long', 'note', 'note');
const reason = must('long', 'reason', 'reason');
const changeReason = may('long', 'reason', 'changeReason');
const measureNo = (options: OptionSource): StepField =>
  must('choice', 'measureNo', 'measure', { options, numeric: true });

/** What proves an entry: a file stays where it is, and the entry says whose it is and of when. */
const evidence = [
  may('link', 'link', 'link'),
  may('line', 'source', 'source', { requiredWith: 'link' }),
  may('moment', 'takenAt', 'takenAt'),
];

const customerTalk: Start = (card, texts, dates) =>
  texts.customerTalk({
    name: card.customerName,
    ticketNo: card.ticketNo,
    problem: card.description,
    solution: card.solution,
    executor: card.executor,
    completeOn: dates.day(card.completeOn),
  });

/** A kind of solution brings its words along, where nothing of one's own is typed yet. */
function withWording(card: TicketCard, values: Values, arg: string, value: string | boolean): Values {
  if (arg !== 'solutionType') return {};
  const typed = textOf(values, 'solution').trim();
  const isOwn = typed !== '' && !Object.values(card.solutionWordings).includes(typed);
  return isOwn ? {} : { solution: card.solutionWordings[String(value)] ?? '' };
}

/** Every step a card can offer. A form without fields is done at one press. */
export const STEP_FORMS: Readonly<Record<NextStep, StepForm>> = {
  triage: {
    // Another category has other sub-categories, and a grade from the table stands for no priority of before.
    follows: (_card, _values, arg) =>
      arg === 'category1' ? { category2: '' } : arg === 'impact' ? { priority: '' } : {},
    fields: [
      must('choice', 'category1', 'category1', { options: 'category1', startsAs: (card) => card.category1 }),
      may('choice', 'category2', 'category2', { options: 'category2', startsAs: (card) => card.category2 }),
      may('line', 'more', 'moreCategories', {
        suggestions: 'moreCategories',
        startsAs: (card) => card.moreCategories.join('; '),
      }),
      may('grade', 'impact', 'impact'),
      may('unseen', 'urgency', 'urgency'),
      may('choice', 'priority', 'priority', { options: 'priorities', startsAs: (card) => card.priority?.id ?? '' }),
      may('moment', 'promisedAt', 'promisedAt'),
      changeReason,
    ],
  },
  assign: { advice: 'assignee', fields: [may('choice', 'owner', 'owner', { options: 'staff' }), changeReason] },
  acknowledge: { fields: [] },
  respond: { fields: [channel, must('long', 'note', 'said')] },
  logProgress: { fields: [must('long', 'note', 'done', { hasQuickWords: true }), ...evidence] },
  recordFindings: {
    fields: [
      must('long', 'findings', 'findings'),
      may('line', 'rootCause', 'rootCause'),
      may('line', 'responsible', 'responsible', { suggestions: 'departments' }),
      may('count', 'affectedCustomers', 'affectedCustomers', {
        startsAs: (card) => (card.sameBatch ? String(card.sameBatch.customers) : ''),
      }),
      ...evidence,
    ],
  },
  hold: {
    fields: [
      must('choice', 'waitingFor', 'waitingFor', { options: 'waitingFor', startsAs: () => 'customer' }),
      must('long', 'reason', 'holdReason'),
      may('date', 'chaseOn', 'chaseOn'),
    ],
  },
  resume: { fields: [note] },
  escalate: { fields: [reason, must('long', 'support', 'support')] },
  evaluateEscalation: { fields: [must('long', 'decision', 'decision')] },
  proposeSolution: {
    follows: withWording,
    fields: [
      may('choice', 'solutionType', 'solutionType', {
        options: 'solutionTypes',
        startsAs: (card) => card.solutionType,
      }),
      must('long', 'solution', 'solution', { startsAs: (card) => card.solution }),
      may('line', 'executor', 'executor', { suggestions: 'staffNames', startsAs: (card) => card.executor }),
      may('date', 'completeOn', 'completeOn', { startsAs: (card) => card.completeOn }),
      may('amount', 'compensation', 'compensation'),
    ],
  },
  reviewSolution: {
    fields: [
      must('yesNo', 'approve', 'review', { words: ['approve', 'return'] }),
      may('long', 'note', 'reviewNote', { requiredUnless: 'approve' }),
    ],
  },
  informCustomer: { fields: [channel, may('long', 'note', 'told', { startsAs: customerTalk })] },
  recordVerdict: {
    fields: [
      must('yesNo', 'satisfied', 'verdict', { words: ['satisfied', 'notSatisfied'] }),
      may('long', 'comment', 'comment', { requiredUnless: 'satisfied' }),
    ],
  },
  merge: { grave: true, fields: [must('ticket', 'into', 'into')] },
  withdraw: { grave: true, fields: [reason, may('tick', 'spam', 'spam')] },
  close: { fields: [note] },
  notifyDelay: { fields: [channel, reason, must('moment', 'newDueAt', 'newDueAt')] },
  contactLowScore: { fields: [must('long', 'reason', 'lowScoreReason'), must('long', 'note', 'lowScoreNote')] },
  openMeasure: {
    fields: [
      must('long', 'measure', 'measure'),
      must('choice', 'cause', 'rootCause', { options: 'causes' }),
      must('choice', 'owner', 'owner', { options: 'staff' }),
      must('date', 'dueOn', 'dueOn'),
    ],
  },
  completeMeasure: { fields: [measureNo('openMeasures'), must('long', 'result', 'measureResult')] },
  verifyMeasure: {
    fields: [
      measureNo('doneMeasures'),
      must('yesNo', 'effective', 'effective', { words: ['effective', 'notEffective'] }),
      must('long', 'note', 'verification'),
    ],
  },
  revealContact: { fields: [must('long', 'reason', 'revealReason')] },
};
