/** Simulated staff and customers: each working hour the staff take next steps of their tickets, the oldest first; customers answer when asked. */
import { nextRandom, seededStream } from '../../emulator/kernel/random';
import { asksScore, asksWhy, surveyLinksIn } from '../driver/deskForms';
import { RefusalError } from '../driver/deskMember';
import type { DrivenDesk } from '../driver/openDesk';
import { DEFAULT_OWNER } from '../driver/openDesk';

interface Staff {
  readonly mail: string;
  readonly role: string;
  readonly department: string;
}

interface Case {
  readonly ticketNo: string;
  readonly owner: string;
  readonly department: string;
  next: Step;
  /** Simulated hour before which nothing is to be done. */
  notBefore: number;
}

type Step =
  'acknowledge' | 'respond' | 'progress' | 'propose' | 'review' | 'inform' | 'verdict' | 'followUp' | 'close' | 'over';

const WORKING_HOURS = 9;
/** Steps a member of the staff takes in an hour. */
const STEPS_AN_HOUR = 6;
const SHARE_REJECTED = 0.1;
const SHARE_SILENT = 0.12;
const SHARE_ANSWERING_SURVEY = 0.4;
const SHARE_RETURNED = 0.08;

/** Works the open tickets for so many days, from the desk's present morning on. */
export function workDays(desk: DrivenDesk, { days, seed }: { readonly days: number; readonly seed: number }): void {
  const stream = seededStream(seed, 'demo');
  const random = (): number => nextRandom(stream);
  const { staff } = desk.as(DEFAULT_OWNER).call<{ staff: Staff[] }>('boot');
  const cases = openCases(desk);
  const answered = new Set<string>();
  for (let day = 0; day < days; day += 1) {
    const isWeekend = [6, 0].includes(new Date(desk.now() + 8 * 3_600_000).getUTCDay());
    desk.advance('PT1H');
    for (let hour = 0; hour < WORKING_HOURS; hour += 1) {
      if (!isWeekend) workAnHour(desk, cases, staff, day * 24 + hour, random);
      desk.advance('PT1H');
    }
    answerSurveys(desk, answered, random);
    desk.advance(`PT${24 - WORKING_HOURS - 1}H`);
  }
}

function openCases(desk: DrivenDesk): Map<string, Case[]> {
  const byOwner = new Map<string, Case[]>();
  for (const row of desk.rows('tickets')) {
    const owner = String(row['owner']);
    if (owner === '') continue;
    const one: Case = {
      ticketNo: String(row['ticketNo']),
      owner,
      department: String(row['department']),
      next: 'acknowledge',
      notBefore: 0,
    };
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), one]);
  }
  return byOwner;
}

function workAnHour(
  desk: DrivenDesk,
  cases: Map<string, Case[]>,
  staff: readonly Staff[],
  hour: number,
  random: () => number,
): void {
  for (const own of cases.values()) {
    let steps = 0;
    for (const one of own) {
      if (steps >= STEPS_AN_HOUR) break;
      if (one.next === 'over' || one.notBefore > hour) continue;
      steps += 1;
      take(desk, one, staff, hour, random);
    }
  }
}

/** Takes the case's next step; a refused one (the desk may have closed the ticket meanwhile) ends the work on it. */
function take(desk: DrivenDesk, one: Case, staff: readonly Staff[], hour: number, random: () => number): void {
  try {
    one.next = stepped(desk, one, staff, hour, random);
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error;
    if (error.code === 'DESK_BUSY') return;
    one.next = 'over';
  }
}

function stepped(desk: DrivenDesk, one: Case, staff: readonly Staff[], hour: number, random: () => number): Step {
  const { ticketNo } = one;
  const agent = desk.as(one.owner);
  const supervisor = desk.as(
    staff.find(({ role, department }) => role === 'supervisor' && department === one.department)?.mail ?? DEFAULT_OWNER,
  );
  switch (one.next) {
    case 'acknowledge':
      agent.call('acknowledge', { ticketNo });
      return 'respond';
    case 'respond':
      agent.call('respond', { ticketNo, channel: 'phone', note: 'Simulated call.' });
      return 'propose';
    case 'progress':
      agent.call('logProgress', { ticketNo, note: 'Simulated progress.' });
      return 'propose';
    case 'propose':
      agent.call('proposeSolution', { ticketNo, solution: 'Simulated solution.' });
      return 'review';
    case 'review': {
      const isReturned = random() < SHARE_RETURNED;
      supervisor.call('reviewSolution', {
        ticketNo,
        approve: !isReturned,
        note: isReturned ? 'Simulated objection.' : '',
      });
      return isReturned ? 'progress' : 'inform';
    }
    case 'inform':
      agent.call('informCustomer', { ticketNo, channel: 'phone', note: 'Simulated call.' });
      one.notBefore = hour + 24;
      return random() < SHARE_SILENT ? 'over' : 'verdict';
    case 'verdict': {
      const isSatisfied = random() >= SHARE_REJECTED;
      agent.call('recordVerdict', {
        ticketNo,
        satisfied: isSatisfied,
        comment: isSatisfied ? '' : 'Simulated complaint.',
      });
      one.notBefore = isSatisfied ? hour + 48 : hour;
      return isSatisfied ? 'followUp' : 'progress';
    }
    case 'followUp':
      followUpLowScore(supervisor, ticketNo);
      return 'close';
    case 'close':
      agent.call('close', { ticketNo });
      return 'over';
    case 'over':
      return 'over';
  }
}

/** The supervisor calls where a low score asks for it. */
function followUpLowScore(supervisor: ReturnType<DrivenDesk['as']>, ticketNo: string): void {
  try {
    supervisor.call('contactLowScore', { ticketNo, reason: 'Simulated reason.', note: '' });
  } catch (error) {
    if (!(error instanceof RefusalError && error.code === 'NOTHING_TO_CONTACT')) throw error;
  }
}

/** Customers answer the surveys whose links stand in the mails, some of them. */
function answerSurveys(desk: DrivenDesk, answered: Set<string>, random: () => number): void {
  for (const mail of desk.mails()) {
    const [link] = surveyLinksIn(mail.body);
    if (link === undefined || answered.has(link)) continue;
    answered.add(link);
    if (random() >= SHARE_ANSWERING_SURVEY) continue;
    const { items } = desk.runtime.form(link);
    const scores = items.filter(asksScore).map(({ title }) => [title, score(random)] as const);
    // The form leads over those that are asked.
    const reasons = items.filter(asksWhy).map(({ title }) => [title, 'Simulated reason.'] as const);
    const answers: readonly (readonly [string, string | number])[] = [...scores, ...reasons];
    desk.submitForm('survey', Object.fromEntries(answers), link);
  }
}

/** Mostly 4 and 5, some lower. */
function score(random: () => number): number {
  const at = random();
  return at < 0.05 ? 1 : at < 0.1 ? 2 : at < 0.2 ? 3 : at < 0.55 ? 4 : 5;
}
