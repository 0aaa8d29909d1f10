/** The form of each step on a ticket, as data: which arguments it takes and how a person gives them. */
import type { TicketCard } from '../../../desk/tickets/ticketAnswers';
import type { NextStep } from '../../../desk/tickets/ticketCommands';
import type { DialogTexts, FieldLabel } from '../../../i18n/dialogs/dialogs';
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
  /** Help above the fields that the desk gives: who should own the ticket, or what is known to solve it. */
  readonly advice?: 'assignee' | 'knowledge';
  /** What else changes when a field does. */
  readonly follows?: (card: TicketCard, values: Values, arg: string, value: string | boolean) => Values;
  /** Ends the ticket or cannot be taken back: drawn as such. */
  readonly grave?: true;
}

type Rest = Partial<Omit<StepField, 'label' | 'kind'>>;
type Kind = StepField['kind'];
/** Most arguments are called as their label is. */
const may = (kind: Kind, label: FieldLabel, rest?: Rest): StepField => ({ kind, arg: label, label, ...rest });
const must = (kind: Kind, label: FieldLabel, rest?: Rest): StepField => may(kind, label, { required: true, ...rest });

const channel = must('choice', 'channel', { options: 'channels', startsAs: () => 'phone' });
const note = may('long', 'note');
const reason = must('long', 'reason');
const changeReason = may('long', 'changeReason', { arg: 'reason' });
const measureNo = (options: OptionSource): StepField =>
  must('choice', 'measure', { arg: 'measureNo', options, numeric: true });

/** What proves an entry: a file stays where it is, and the entry says whose it is and of when. */
const evidence = [may('link', 'link'), may('line', 'source', { requiredWith: 'link' }), may('moment', 'takenAt')];

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
  return isOwn ? {} : { knowledge: '', solution: card.solutionWordings[String(value)] ?? '' };
}

/** Every step a card can offer. A form without fields is done at one press. */
export const STEP_FORMS: Readonly<Record<NextStep, StepForm>> = {
  triage: {
    // Another category has other sub-categories, and a grade from the table stands for no priority of before.
    follows: (_card, _values, arg) =>
      arg === 'category1' ? { category2: '' } : arg === 'impact' ? { priority: '' } : {},
    fields: [
      must('choice', 'category1', { options: 'category1', startsAs: (card) => card.category1 }),
      may('choice', 'category2', { options: 'category2', startsAs: (card) => card.category2 }),
      may('line', 'moreCategories', {
        arg: 'more',
        suggestions: 'moreCategories',
        startsAs: (card) => card.moreCategories.join('; '),
      }),
      may('grade', 'impact'),
      may('unseen', 'urgency'),
      may('choice', 'priority', { options: 'priorities', startsAs: (card) => card.priority?.id ?? '' }),
      may('moment', 'promisedAt'),
      changeReason,
    ],
  },
  assign: { advice: 'assignee', fields: [may('choice', 'owner', { options: 'staff' }), changeReason] },
  acknowledge: { fields: [] },
  respond: { fields: [channel, must('long', 'said', { arg: 'note' })] },
  logProgress: { fields: [must('long', 'done', { arg: 'note', hasQuickWords: true }), ...evidence] },
  recordFindings: {
    fields: [
      must('long', 'findings'),
      may('line', 'rootCause'),
      may('line', 'responsible', { suggestions: 'departments' }),
      may('count', 'affectedCustomers', {
        startsAs: (card) => (card.sameBatch ? String(card.sameBatch.customers) : ''),
      }),
      ...evidence,
    ],
  },
  hold: {
    fields: [
      must('choice', 'waitingFor', { options: 'waitingFor', startsAs: () => 'customer' }),
      must('long', 'holdReason', { arg: 'reason' }),
      may('date', 'chaseOn'),
    ],
  },
  resume: { fields: [note] },
  escalate: { fields: [reason, must('long', 'support')] },
  evaluateEscalation: { fields: [must('long', 'decision')] },
  proposeSolution: {
    advice: 'knowledge',
    follows: withWording,
    fields: [
      may('choice', 'solutionType', {
        options: 'solutionTypes',
        startsAs: (card) => card.solutionType,
      }),
      must('long', 'solution', { startsAs: (card) => card.solution }),
      may('line', 'executor', { suggestions: 'staffNames', startsAs: (card) => card.executor }),
      may('date', 'completeOn', { startsAs: (card) => card.completeOn }),
      may('amount', 'compensation'),
      may('unseen', 'knowledge'),
    ],
  },
  reviewSolution: {
    fields: [
      must('yesNo', 'review', { arg: 'approve', words: ['approve', 'return'] }),
      may('long', 'reviewNote', { arg: 'note', requiredUnless: 'approve' }),
    ],
  },
  informCustomer: { fields: [channel, may('long', 'told', { arg: 'note', startsAs: customerTalk })] },
  recordVerdict: {
    fields: [
      must('yesNo', 'verdict', { arg: 'satisfied', words: ['satisfied', 'notSatisfied'] }),
      may('long', 'comment', { requiredUnless: 'satisfied' }),
    ],
  },
  merge: { grave: true, fields: [must('ticket', 'into')] },
  withdraw: { grave: true, fields: [reason, may('tick', 'spam')] },
  close: { fields: [note, may('tick', 'knowledge')] },
  notifyDelay: { fields: [channel, reason, must('moment', 'newDueAt')] },
  contactLowScore: {
    fields: [must('long', 'lowScoreReason', { arg: 'reason' }), must('long', 'lowScoreNote', { arg: 'note' })],
  },
  openMeasure: {
    fields: [
      must('long', 'measure'),
      must('choice', 'rootCause', { arg: 'cause', options: 'causes' }),
      must('choice', 'owner', { options: 'staff' }),
      must('date', 'dueOn'),
    ],
  },
  completeMeasure: { fields: [measureNo('openMeasures'), must('long', 'measureResult', { arg: 'result' })] },
  verifyMeasure: {
    fields: [
      measureNo('doneMeasures'),
      must('yesNo', 'effective', { words: ['effective', 'notEffective'] }),
      must('long', 'verification', { arg: 'note' }),
    ],
  },
  revealContact: { fields: [must('long', 'revealReason', { arg: 'reason' })] },
};
