/** What the published processes say about clocks and ladders, written down by hand from them and not from the desk's packs. */
import type { PackName } from '../seedPlan';

export interface ClockFacts {
  readonly id: string;
  readonly start: string;
  readonly stops: readonly string[];
  /** Cut out of it: the times on hold. */
  readonly pauses?: true;
  readonly business?: true;
  /** How often: at the first start event (of the ticket, of each attempt), at each unless it runs, at each. */
  readonly starts: 'once' | 'eachAttempt' | 'whenIdle' | 'always';
  /** A new attempt starts it by itself. */
  readonly againOnReopening?: true;
  /** Each start event while it runs begins a new round. */
  readonly rearms?: true;
  /** A new owner gets a clock of their own. */
  readonly perOwner?: true;
  /** Goes on after the ticket is closed. */
  readonly afterClose?: true;
}

const afterVerdict: readonly ClockFacts[] = [
  { id: 'improve', start: 'rejected', stops: ['proposed'], pauses: true, starts: 'whenIdle' },
  { id: 'survey', start: 'confirmed', stops: ['surveySent', 'surveySpared'], starts: 'whenIdle', afterClose: true },
  { id: 'contact', start: 'lowScore', stops: ['contacted'], starts: 'whenIdle', afterClose: true },
];
const register: ClockFacts = { id: 'register', start: 'received', stops: ['registered'], starts: 'once' };
const evaluate: ClockFacts = { id: 'evaluate', start: 'escalated', stops: ['evaluated'], starts: 'always' };
const respond = (start: string): ClockFacts => ({ id: 'respond', start, stops: ['responded'], starts: 'once' });
const plan = (start: string, more: Partial<ClockFacts> = {}): ClockFacts => ({
  id: 'plan',
  start,
  stops: ['proposed'],
  pauses: true,
  starts: 'eachAttempt',
  ...more,
});
const start = (by: string): ClockFacts => ({
  id: 'start',
  start: by,
  stops: ['started'],
  starts: 'once',
  perOwner: true,
});
const resolve: ClockFacts = {
  id: 'resolve',
  start: 'registered',
  stops: ['informed'],
  pauses: true,
  starts: 'eachAttempt',
  againOnReopening: true,
};
const update: ClockFacts = {
  id: 'update',
  start: 'progressed',
  stops: ['informed'],
  pauses: true,
  starts: 'eachAttempt',
  againOnReopening: true,
  rearms: true,
};
const delayNotice: ClockFacts = {
  id: 'delayNotice',
  start: 'registered',
  stops: ['delayNotified', 'informed'],
  starts: 'eachAttempt',
  againOnReopening: true,
};

/** The clocks of each process. */
export const CLOCKS: Readonly<Record<PackName, readonly ClockFacts[]>> = {
  'after-sales': [
    register,
    respond('registered'),
    start('assigned'),
    plan('registered'),
    update,
    evaluate,
    ...afterVerdict,
  ],
  'service-plan': [register, respond('received'), resolve, update, delayNotice, evaluate, ...afterVerdict],
  'complaint-toolkit': [
    register,
    respond('received'),
    { id: 'triage', start: 'registered', stops: ['triaged'], starts: 'once' },
    { id: 'assign', start: 'triaged', stops: ['assigned'], starts: 'once' },
    start('triaged'),
    { id: 'investigate', start: 'assigned', stops: ['investigated'], pauses: true, starts: 'eachAttempt' },
    plan('investigated', { business: true }),
    delayNotice,
    evaluate,
    ...afterVerdict,
  ],
  'rapid-response': [
    respond('registered'),
    { id: 'acknowledge', start: 'assigned', stops: ['acknowledged'], starts: 'eachAttempt', perOwner: true },
    resolve,
    ...afterVerdict,
  ],
  'service-standard': [respond('registered'), plan('registered'), ...afterVerdict],
};

/** A level of escalation, and how many minutes after the breach it is reached. */
export interface Rung {
  readonly level: number;
  readonly afterMinutes: number;
}

const three: readonly Rung[] = [
  { level: 1, afterMinutes: 0 },
  { level: 2, afterMinutes: 120 },
  { level: 3, afterMinutes: 480 },
];
const supervisors: readonly Rung[] = [
  { level: 1, afterMinutes: 0 },
  { level: 2, afterMinutes: 480 },
];
const at = (level: number): readonly Rung[] => [{ level, afterMinutes: 0 }];

/** The ladder of each clock of each process; clocks not named escalate to nobody. */
export const LADDERS: Readonly<Record<PackName, Readonly<Record<string, readonly Rung[]>>>> = {
  'after-sales': {
    respond: at(1),
    start: at(1),
    plan: at(1),
    update: at(1),
    improve: at(1),
    evaluate: at(2),
    contact: supervisors,
  },
  'service-plan': {
    respond: three,
    resolve: three,
    improve: three,
    update: at(1),
    delayNotice: at(1),
    evaluate: at(3),
    contact: supervisors,
  },
  'complaint-toolkit': {
    respond: three,
    start: three,
    investigate: three,
    plan: three,
    improve: three,
    delayNotice: at(1),
    evaluate: at(3),
    triage: supervisors,
    assign: supervisors,
    contact: supervisors,
  },
  'rapid-response': { acknowledge: three, respond: three, resolve: three, improve: three, contact: supervisors },
  'service-standard': { respond: three, plan: three, improve: three, contact: supervisors },
};

/** How ticket numbers begin, and how many digits count within that. */
export const NUMBERS: Readonly<Record<PackName, { readonly period: 'month' | 'day'; readonly digits: number }>> = {
  'after-sales': { period: 'month', digits: 3 },
  'service-plan': { period: 'day', digits: 3 },
  'complaint-toolkit': { period: 'day', digits: 3 },
  'rapid-response': { period: 'day', digits: 3 },
  'service-standard': { period: 'day', digits: 4 },
};
