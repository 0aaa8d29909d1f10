/** The form of each step on a ticket, as data: which arguments it takes and how a person gives them. */
import type { NextStep, TicketCard } from '../../../desk/answers';
import type { DialogTexts, FieldLabel } from '../../../i18n/dialogs';
import type { DateWords } from '../../words/dateWords';

/** Where the choices of a list come from. */
export type OptionSource = 'category1' | 'category2' | 'priorities' | 'staff' | 'channels' | 'waitingFor' | 'openMeasures' | 'doneMeasures';

export interface StepField {
  /** Name of the argument in the command. */
  readonly arg: string;
  readonly label: FieldLabel;
  /** `yesNo` picks true or false out of two words; `ticket` is a ticket number with likely ones on offer. */
  readonly kind: 'line' | 'long' | 'choice' | 'yesNo' | 'tick' | 'date' | 'moment' | 'amount' | 'count' | 'ticket';
  readonly required?: true;
  /** Required only while that yes/no field is answered so. */
  readonly requiredWhen?: { readonly arg: string; readonly is: 'yes' | 'no' };
  readonly options?: OptionSource;
  /** Words that are offered while typing. */
  readonly suggestions?: 'staffNames' | 'departments';
  readonly words?: { readonly yes: keyof DialogTexts['choices']; readonly no: keyof DialogTexts['choices'] };
  /** The value sent is a number though a list gives text. */
  readonly numeric?: true;
  readonly startsAs?: (card: TicketCard, texts: DialogTexts, dates: DateWords) => string;
}

export interface StepForm {
  readonly fields: readonly StepField[];
  /** Help above the fields that the desk gives: who should own the ticket. */
  readonly advice?: 'assignee';
  /** Ends the ticket or cannot be taken back: drawn as such. */
  readonly grave?: true;
}

const CHANNEL: StepField = { arg: 'channel', label: 'channel', kind: 'choice', required: true, options: 'channels', startsAs: () => 'phone' };

/** Every step a card can offer. A form without fields is done at one press. */
export const STEP_FORMS: Readonly<Record<NextStep, StepForm>> = {
  triage: {
    fields: [
      { arg: 'category1', label: 'category1', kind: 'choice', required: true, options: 'category1', startsAs: (card) => card.category1 },
      { arg: 'category2', label: 'category2', kind: 'choice', options: 'category2', startsAs: (card) => card.category2 },
      { arg: 'priority', label: 'priority', kind: 'choice', options: 'priorities', startsAs: (card) => card.priority?.id ?? '' },
      { arg: 'reason', label: 'changeReason', kind: 'long' },
    ],
  },
  assign: {
    advice: 'assignee',
    fields: [
      { arg: 'owner', label: 'owner', kind: 'choice', options: 'staff' },
      { arg: 'reason', label: 'changeReason', kind: 'long' },
    ],
  },
  acknowledge: { fields: [] },
  respond: { fields: [CHANNEL, { arg: 'note', label: 'said', kind: 'long', required: true }] },
  logProgress: { fields: [{ arg: 'note', label: 'done', kind: 'long', required: true }] },
  recordFindings: {
    fields: [
      { arg: 'findings', label: 'findings', kind: 'long', required: true },
      { arg: 'rootCause', label: 'rootCause', kind: 'line' },
      { arg: 'responsible', label: 'responsible', kind: 'line', suggestions: 'departments' },
      { arg: 'affectedCustomers', label: 'affectedCustomers', kind: 'count' },
    ],
  },
  hold: {
    fields: [
      { arg: 'waitingFor', label: 'waitingFor', kind: 'choice', required: true, options: 'waitingFor', startsAs: () => 'customer' },
      { arg: 'reason', label: 'holdReason', kind: 'long', required: true },
      { arg: 'chaseOn', label: 'chaseOn', kind: 'date' },
    ],
  },
  resume: { fields: [{ arg: 'note', label: 'resumeNote', kind: 'long' }] },
  escalate: {
    fields: [
      { arg: 'reason', label: 'escalateReason', kind: 'long', required: true },
      { arg: 'support', label: 'support', kind: 'long', required: true },
    ],
  },
  evaluateEscalation: { fields: [{ arg: 'decision', label: 'decision', kind: 'long', required: true }] },
  proposeSolution: {
    fields: [
      { arg: 'solution', label: 'solution', kind: 'long', required: true, startsAs: (card) => card.solution },
      { arg: 'executor', label: 'executor', kind: 'line', suggestions: 'staffNames', startsAs: (card) => card.executor },
      { arg: 'completeOn', label: 'completeOn', kind: 'date', startsAs: (card) => card.completeOn },
      { arg: 'compensation', label: 'compensation', kind: 'amount' },
    ],
  },
  reviewSolution: {
    fields: [
      { arg: 'approve', label: 'review', kind: 'yesNo', required: true, words: { yes: 'approve', no: 'return' } },
      { arg: 'note', label: 'reviewNote', kind: 'long', requiredWhen: { arg: 'approve', is: 'no' } },
    ],
  },
  informCustomer: {
    fields: [
      CHANNEL,
      {
        arg: 'note',
        label: 'told',
        kind: 'long',
        startsAs: (card, texts, dates) =>
          texts.customerTalk({
            name: card.customerName,
            ticketNo: card.ticketNo,
            problem: card.description,
            solution: card.solution,
            executor: card.executor,
            completeOn: dates.day(card.completeOn),
          }),
      },
    ],
  },
  recordVerdict: {
    fields: [
      { arg: 'satisfied', label: 'verdict', kind: 'yesNo', required: true, words: { yes: 'satisfied', no: 'notSatisfied' } },
      { arg: 'comment', label: 'verdictComment', kind: 'long', requiredWhen: { arg: 'satisfied', is: 'no' } },
    ],
  },
  merge: { grave: true, fields: [{ arg: 'into', label: 'into', kind: 'ticket', required: true }] },
  withdraw: {
    grave: true,
    fields: [
      { arg: 'reason', label: 'withdrawReason', kind: 'long', required: true },
      { arg: 'spam', label: 'spam', kind: 'tick' },
    ],
  },
  close: { fields: [{ arg: 'note', label: 'closeNote', kind: 'long' }] },
  notifyDelay: {
    fields: [
      CHANNEL,
      { arg: 'reason', label: 'delayReason', kind: 'long', required: true },
      { arg: 'newDueAt', label: 'newDueAt', kind: 'moment', required: true },
    ],
  },
  contactLowScore: {
    fields: [
      { arg: 'reason', label: 'lowScoreReason', kind: 'long', required: true },
      { arg: 'note', label: 'lowScoreNote', kind: 'long', required: true },
    ],
  },
  openMeasure: {
    fields: [
      { arg: 'measure', label: 'measure', kind: 'long', required: true },
      { arg: 'rootCause', label: 'rootCause', kind: 'line' },
      { arg: 'owner', label: 'measureOwner', kind: 'choice', required: true, options: 'staff' },
      { arg: 'dueOn', label: 'measureDueOn', kind: 'date', required: true },
    ],
  },
  completeMeasure: {
    fields: [
      { arg: 'measureNo', label: 'measureNo', kind: 'choice', required: true, numeric: true, options: 'openMeasures' },
      { arg: 'result', label: 'measureResult', kind: 'long', required: true },
    ],
  },
  verifyMeasure: {
    fields: [
      { arg: 'measureNo', label: 'measureNo', kind: 'choice', required: true, numeric: true, options: 'doneMeasures' },
      { arg: 'effective', label: 'effective', kind: 'yesNo', required: true, words: { yes: 'effective', no: 'notEffective' } },
      { arg: 'note', label: 'verification', kind: 'long', required: true },
    ],
  },
  revealContact: { fields: [{ arg: 'reason', label: 'revealReason', kind: 'long', required: true }] },
};
