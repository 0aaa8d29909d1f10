/** What the staff do through the sidebar: the next step, a wrong one, the same request again. */
import { RefusalError } from '../driver/deskMember';
import { DEFAULT_OWNER } from '../driver/openDesk';
import type { Call } from './diary';
import type { Simulation } from './simulation';
import { request } from './simulation';
import { complaint, importedTable, stepArguments } from './stepArguments';

interface Card {
  readonly status: string;
  readonly owner: { readonly mail: string } | null;
  readonly nextStep: string | null;
  readonly possible: readonly string[];
}

/** Steps that people take now and then although the card offers them all the time. */
const SELDOM = ['merge', 'withdraw', 'escalate', 'revealContact', 'openMeasure', 'assign', 'triage'];
const ENDED = ['closed', 'merged', 'withdrawn', 'spam'];
/** The desk remembers the last 24 answers: people repeat a request at once or not at all. */
const REPEATED_WITHIN = 8;

/** Somebody registers a complaint. */
export function registers(simulation: Simulation): void {
  request(simulation, { by: worker(simulation), command: 'registerComplaint', args: complaint(simulation) });
}

/** Somebody takes a step that the ticket's card offers, mostly the expected one, mostly as the one who should. */
export function takesStep(simulation: Simulation): void {
  const { chance } = simulation;
  const ticketNo = someTicket(simulation);
  if (ticketNo === null) return;
  const by = chance.happens(0.5) ? leader(simulation) : worker(simulation);
  const card = cardOf(simulation, by, ticketNo);
  if (card === null) return;
  if (ENDED.includes(card.status)) simulation.ended.add(ticketNo);
  const offered = card.possible.filter(
    (step) => !SELDOM.includes(step) || step === card.nextStep || chance.happens(0.08),
  );
  if (offered.length === 0) return;
  const command = card.nextStep !== null && chance.happens(0.6) ? card.nextStep : chance.among(offered);
  const actor =
    card.owner !== null && isWorker(simulation, card.owner.mail) && chance.happens(0.5) ? card.owner.mail : by;
  request(simulation, { by: actor, command, args: stepArguments(simulation, command, ticketNo) });
}

/** Somebody asks for what the desk must refuse, or for what it may refuse. */
export function errs(simulation: Simulation): void {
  const { chance } = simulation;
  const watch = chance.happens(0.3);
  const command = chance.among(STEPS);
  const ticketNo = someTicket(simulation, true) ?? '0';
  const args = stepArguments(simulation, command, ticketNo);
  const wrong = (by: string, given: Record<string, unknown>, mustRefuse: string): Call =>
    request(simulation, { by, command, args: given, mustRefuse, watch });
  switch (chance.weighted({ anyStep: 5, unknownTicket: 1, stranger: 1, viewer: 1, badArguments: 1 })) {
    case 'anyStep':
      wrong(worker(simulation), args, '');
      return;
    case 'unknownTicket':
      wrong(leader(simulation), { ...args, ticketNo: '190001019999' }, 'there is no such ticket');
      return;
    case 'stranger':
      wrong('stranger@example.com', args, 'the caller is not on the staff sheet');
      return;
    case 'viewer': {
      const viewer = simulation.staff.find(({ role }) => role === 'viewer');
      if (viewer) wrong(viewer.mail, args, 'a viewer may change nothing');
      return;
    }
    case 'badArguments':
      wrong(leader(simulation), { ...args, ticketNo: '' }, 'the number of the ticket is empty');
  }
}

/** Somebody's browser sends a request again that was sent lately. */
export function repeats(simulation: Simulation): void {
  const { diary, chance } = simulation;
  const lately = diary.calls.slice(-REPEATED_WITHIN).filter(({ outcome }) => outcome !== 'refused');
  if (lately.length === 0) return;
  const { requestId, command, args, by } = chance.among(lately);
  request(simulation, { requestId, command, args, by });
}

/** Somebody brings in another table, now and then the same one once more. */
export function imports(simulation: Simulation): void {
  const { chance, diary } = simulation;
  const before = diary.calls.find(({ command, outcome }) => command === 'importRun' && outcome === 'accepted');
  const args = before && chance.happens(0.2) ? before.args : importedTable(simulation);
  request(simulation, { by: leader(simulation), command: 'importRun', args });
  knowTickets(simulation);
}

/** Somebody has the desk looked over, or mended. */
export function looksAfter(simulation: Simulation): void {
  request(simulation, {
    by: leader(simulation),
    command: simulation.chance.happens(0.7) ? 'health' : 'repair',
    args: {},
  });
}

/** People see in the register which tickets there are. */
export function knowTickets(simulation: Simulation): void {
  const known = new Set(simulation.tickets);
  for (const row of simulation.desk.rows('tickets')) {
    const ticketNo = String(row['ticketNo']);
    // What somebody typed over a number is none.
    if (/^\d{9,}$/.test(ticketNo) && !known.has(ticketNo)) simulation.tickets.push(ticketNo);
  }
}

const STEPS = [
  'triage',
  'assign',
  'acknowledge',
  'respond',
  'logProgress',
  'recordFindings',
  'hold',
  'resume',
  'evaluateEscalation',
  'proposeSolution',
  'reviewSolution',
  'informCustomer',
  'recordVerdict',
  'merge',
  'close',
  'notifyDelay',
  'contactLowScore',
  'completeMeasure',
  'verifyMeasure',
] as const;

function cardOf({ desk }: Simulation, by: string, ticketNo: string): Card | null {
  try {
    return desk.as(by).call<Card>('getTicket', { ticketNo });
  } catch (error) {
    // The row may be gone or typed over, or a fault have struck: then this person does something else.
    if (error instanceof RefusalError || simulationFault(error)) return null;
    throw error;
  }
}

function simulationFault(error: unknown): boolean {
  return error instanceof Error && /was killed at call|server error occurred/.test(error.message);
}

/** A ticket by chance, those still worked on first. */
export function someTicket({ tickets, ended, chance }: Simulation, evenEnded = false): string | null {
  const open = evenEnded || chance.happens(0.1) ? tickets : tickets.filter((one) => !ended.has(one));
  return open.length === 0 ? null : chance.among(open);
}

function isWorker({ staff }: Simulation, mail: string): boolean {
  return staff.some((one) => one.mail === mail && one.role !== 'viewer');
}

/** Somebody who may work on tickets. */
export function worker({ staff, chance }: Simulation): string {
  return chance.among(staff.filter(({ role }) => role !== 'viewer')).mail;
}

/** Somebody who may decide. */
export function leader({ staff, chance }: Simulation): string {
  const leaders = staff.filter(({ role }) => role !== 'viewer' && role !== 'agent').map(({ mail }) => mail);
  return chance.among([DEFAULT_OWNER, ...leaders]);
}
