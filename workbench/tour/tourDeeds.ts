/** What the tour does on its complaint: the commands of the sidebar as the people who would give them, the clock, and the customer’s answer. */
import type { Runtime } from '../../emulator/kernel/runtimeContract';
import { asksScore, asksWhy, submitted } from '../driver/deskForms';
import { type DeskMember, deskMember, RefusalError } from '../driver/deskMember';
import { deskRows } from '../driver/deskRows';
import type { TourStepId } from './tourSteps';
import { type TourTrail, tourTrail } from './tourTrail';
import { TOUR_WORDS, type TourWords } from './tourWords';

/** More steps on a card, or more moves of the clock, than any pack needs for one step of the tour. */
const MOST_MOVES = 24;
const DAY_MS = 24 * 60 * 60_000;
const LOW_SCORE = 2;
/** All was done, and yet it did not come to what was to happen; the message says at what. */
export class TourStuck extends Error {
  override readonly name = 'TourStuck';
}

interface Card {
  readonly status: string;
  readonly owner: { readonly mail: string } | null;
  readonly department: string;
  readonly nextStep: string | null;
  readonly possible: readonly string[];
  readonly measures: readonly { readonly measureNo: number; readonly state: string }[];
}

interface Board {
  readonly language: 'zh-CN' | 'en';
  readonly categories: readonly { readonly name: string; readonly children: readonly string[] }[];
  readonly staff: readonly { readonly mail: string; readonly department: string; readonly role: string }[];
}

/**
 * Does one step.
 * @param admin mail of who may do everything
 * @throws RefusalError in the desk’s words, TourStuck where all was done and it still did not happen
 */
export function doTourStep(runtime: Runtime, admin: string, since: string, step: TourStepId): void {
  const owner = deskMember(runtime, admin);
  const board = owner.call<Board>('boot');
  const words = TOUR_WORDS[board.language];
  const trail = (): TourTrail => tourTrail(runtime, since);
  if (step === 'register') {
    register(owner, board, words, deskRows(runtime, 'tickets').length);
    return;
  }
  const { ticketNo } = trail();
  if (ticketNo === null) throw new TourStuck('register');
  const hands: Hands = { runtime, owner, board, words, ticketNo };
  switch (step) {
    case 'assign':
      return workUntil(hands, () => trail().event('assigned') !== null);
    case 'clock':
      return;
    case 'warning':
      return moveUntil(runtime, trail, (now) => now.sent('warning') !== null || now.sent('breach') !== null);
    case 'escalation':
      return moveUntil(runtime, trail, (now) => now.sent('escalation') !== null);
    case 'solve':
      return workUntil(hands, () => trail().event('proposed') !== null);
    case 'inform':
      return workUntil(hands, () => trail().event('informed') !== null);
    case 'survey':
      if (trail().event('confirmed') === null) workUntil(hands, () => trail().event('confirmed') !== null);
      return moveUntil(runtime, trail, (now) => now.surveyMail !== null || now.event('surveySpared') !== null);
    case 'answer':
      return answer(runtime, trail(), words);
    case 'followUp':
      if (trail().event('surveyAnswered')?.fields['low'] === true) {
        moveUntil(runtime, trail, (now) => now.sent('lowScore') !== null || now.event('contacted') !== null);
        if (trail().event('contacted') === null) take(hands, 'contactLowScore');
      }
      if (trail().event('measureOpened') === null) take(hands, 'openMeasure');
      return moveUntil(runtime, trail, (now) => now.inLoop('measure') !== '');
    case 'measure':
      if (trail().event('measureOpened') === null) take(hands, 'openMeasure');
      if (trail().event('measureDone') === null) take(hands, 'completeMeasure');
      if (trail().event('measureVerified') === null) take(hands, 'verifyMeasure');
      if (trail().event('closed') === null) take(hands, 'close');
      return moveUntil(runtime, trail, (now) => now.inLoop('verification') !== '');
    case 'review':
      owner.call('refreshReviews');
  }
}

/** Lines that tell how the due time of the ticket’s next clock came about. */
export function explainedClock(runtime: Runtime, admin: string, ticketNo: string): readonly string[] {
  const owner = deskMember(runtime, admin);
  const { clocks } = owner.call<{ clocks: readonly { clock: string; running: boolean; dueAt: number | null }[] }>(
    'getTicket',
    { ticketNo },
  );
  const [next] = clocks
    .filter(({ running, dueAt }) => running && dueAt !== null)
    .sort((one, other) => (one.dueAt ?? 0) - (other.dueAt ?? 0));
  if (next === undefined) return [];
  return owner.call<{ lines: readonly string[] }>('explainClock', { ticketNo, clock: next.clock }).lines;
}

interface Hands {
  readonly runtime: Runtime;
  readonly owner: DeskMember;
  readonly board: Board;
  readonly words: TourWords;
  readonly ticketNo: string;
}

/** A category that a leak belongs to, as packs call it; a desk without one takes its first. */
const FAULTS = /质量|故障|缺陷|产品问题|quality|fault|defect/i;

/** A customer of its own each time: who was asked for a score lately is not asked again. */
function register(owner: DeskMember, board: Board, words: TourWords, tickets: number): void {
  const number = String(tickets % 10_000).padStart(4, '0');
  const category = board.categories.find(({ name }) => FAULTS.test(name)) ?? board.categories[0];
  owner.call('registerComplaint', {
    channel: 'phone',
    description: words.description,
    product: words.product,
    customer: { name: words.customer, phone: `1390000${number}`, mail: `tour.${number}@customer.example.com` },
    category1: category?.name ?? '',
    category2: category?.children[0] ?? '',
  });
}

/** Takes the steps that the card expects next, one after the other. */
function workUntil(hands: Hands, isDone: () => boolean): void {
  for (let moves = 0; moves < MOST_MOVES && !isDone(); moves += 1) {
    const { nextStep, possible } = cardOf(hands);
    const step = nextStep ?? possible.find((one) => Object.hasOwn(STEPS, one));
    if (step === undefined || !Object.hasOwn(STEPS, step)) throw new TourStuck(step ?? 'none');
    take(hands, step);
  }
  if (!isDone()) throw new TourStuck('steps');
}

function cardOf({ owner, ticketNo }: Hands): Card {
  return owner.call<Card>('getTicket', { ticketNo });
}

type Arguments = (hands: Hands, card: Card) => Readonly<Record<string, unknown>>;

/** Who gives each command, the ticket’s own owner or who leads the department, and with what. */
const STEPS: Readonly<Record<string, readonly ['owner' | 'leader', Arguments]>> = {
  triage: ['leader', ({ words }) => ({ reason: words.reason })],
  assign: ['leader', ({ board, owner: admin }) => ({ owner: agentOf(board) ?? admin.person.mail })],
  acknowledge: ['owner', () => ({})],
  respond: ['owner', ({ words }) => ({ channel: 'phone', note: words.contact })],
  logProgress: ['owner', ({ words }) => ({ note: words.work })],
  recordFindings: ['owner', ({ words }) => ({ findings: words.work, rootCause: words.cause })],
  resume: ['owner', ({ words }) => ({ note: words.work })],
  evaluateEscalation: ['leader', ({ words }) => ({ decision: words.decision })],
  proposeSolution: ['owner', ({ words }) => ({ solution: words.solution })],
  reviewSolution: ['leader', () => ({ approve: true })],
  informCustomer: ['owner', ({ words }) => ({ channel: 'phone', note: words.inform })],
  recordVerdict: ['owner', ({ words }) => ({ satisfied: true, comment: words.thanks })],
  contactLowScore: ['leader', ({ words }) => ({ reason: words.lowScore, note: words.agreed })],
  openMeasure: [
    'leader',
    ({ words, runtime, owner: admin }, card) => ({
      measure: words.measure,
      rootCause: words.cause,
      cause: 'method',
      owner: card.owner?.mail ?? admin.person.mail,
      dueOn: new Date(runtime.now() + 14 * DAY_MS).toISOString().slice(0, 10),
    }),
  ],
  completeMeasure: ['owner', ({ words }, card) => ({ measureNo: lastMeasure(card), result: words.result })],
  verifyMeasure: [
    'leader',
    ({ words }, card) => ({ measureNo: lastMeasure(card), effective: true, note: words.proof }),
  ],
  close: ['leader', () => ({})],
};

function lastMeasure({ measures }: Card): number {
  return measures.at(-1)?.measureNo ?? 1;
}

function agentOf(board: Board): string | undefined {
  return board.staff.find(({ role }) => role === 'agent')?.mail;
}

/** As who should; where the desk does not let them (people and roles may have been changed), as the administrator. */
function take(hands: Hands, step: string): void {
  const { runtime, owner, board, ticketNo } = hands;
  const [who, argumentsOf] = STEPS[step] ?? ['owner', () => ({})];
  const card = cardOf(hands);
  const leader = board.staff.find(({ role, department }) => role === 'supervisor' && department === card.department);
  const mail = who === 'owner' ? card.owner?.mail : leader?.mail;
  const args = { ticketNo, ...argumentsOf(hands, card) };
  const member = mail === undefined ? owner : deskMember(runtime, mail);
  try {
    member.call(step, args);
  } catch (error) {
    if (member === owner || !(error instanceof RefusalError) || !/^(?:NOT_|NO_ROLE)/.test(error.code)) throw error;
    owner.call(step, args);
  }
}

/** Moves the clock from one instant at which the ticket or its messages want attention to the next. */
function moveUntil(runtime: Runtime, trail: () => TourTrail, isDone: (now: TourTrail) => boolean): void {
  let seen = trail();
  for (let moves = 0; moves < MOST_MOVES && !isDone(seen); moves += 1) {
    const now = runtime.now();
    const wanted = [...seen.waitingUntil, Date.parse(String(seen.row?.['wakeAt'] ?? ''))].filter((at) => at > now);
    // What happened just now is followed up by the very next trigger.
    const mayJump = moves > 0 && !seen.isSomethingDue(now);
    if (wanted.length > 0 && mayJump) runtime.advance(new Date(Math.min(...wanted)).toISOString());
    const next = runtime.nextTriggerAt();
    if (next === null) throw new TourStuck('trigger');
    runtime.advance(new Date(next).toISOString());
    seen = trail();
  }
  if (!isDone(seen)) throw new TourStuck('clock');
}

function answer(runtime: Runtime, { surveyMail }: TourTrail, words: TourWords): void {
  if (surveyMail === null) throw new TourStuck('survey');
  const { link } = surveyMail;
  const answers: Record<string, string | number> = {};
  for (const item of runtime.form(link).items) {
    if (asksScore(item)) answers[item.title] = LOW_SCORE;
    else if (asksWhy(item)) answers[item.title] = words.why;
    else if (item.type === 'PARAGRAPH_TEXT') answers[item.title] = words.suggestion;
  }
  submitted(runtime, 'survey', answers, link);
}
