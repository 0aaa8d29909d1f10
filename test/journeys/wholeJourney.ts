/**
 * One complaint from Friday 15:00 to the archive, on the built bundle: late, escalated, solved, rejected twice, confirmed, scored low, followed
 * up, closed. The same for every pack and language; over 250 lines since each phase says all that must hold after it.
 */
import { openRuntime } from '../../emulator/runtime';
import { builtFiles } from '../../workbench/driver/builtFiles';
import { surveyLinksIn } from '../../workbench/driver/deskForms';
import type { DrivenDesk, StaffPerson } from '../../workbench/driver/openDesk';
import { driven, openDesk } from '../../workbench/driver/openDesk';
import { eventsOf, eventsOfKind, faultsOf, refusalOf, rowOf } from './deskFacts';
import { HEAD, REGISTRAR, staffOf, SUPERVISOR, WORKER } from './deskStaff';
import { golden, mailsAsText } from './goldenMails';

const ZONE = 'Asia/Shanghai';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const CUSTOMER_MAIL = 'customer@example.org';

export interface JourneyPlan {
  readonly pack: 'after-sales' | 'service-plan' | 'complaint-toolkit' | 'rapid-response' | 'service-standard';
  readonly language: 'zh-CN' | 'en';
  readonly deskName: string;
  readonly department: string;
  readonly front: string;
  readonly complaint: Readonly<Record<string, unknown>> & { readonly description: string };
  /** Priority after registration, after the first rejection and after the second, which is the top. */
  readonly priorities: readonly [string, string, string];
  /** The clock that is let go late, its target, and the clock of the first answer. */
  readonly respondMinutes: number;
  readonly firstNo: string;
  /** What brings the ticket to its owner, where registering it does not. */
  readonly handOut?: readonly JourneyStep[];
  /** What the people do on Friday once the owner has signed. */
  readonly onFriday?: readonly JourneyStep[];
  /** Whom the late first answer goes up to, so many working minutes after it was due; a mail to each, the owner in copy where `copied`. */
  readonly ladder?: readonly Rung[];
  readonly words: Readonly<
    Record<
      | 'first'
      | 'solution1'
      | 'solution2'
      | 'solution3'
      | 'solution4'
      | 'why1'
      | 'why2'
      | 'return'
      | 'told'
      | 'thanks'
      | 'reason'
      | 'measure'
      | 'cause'
      | 'done'
      | 'proof'
      | 'suggestion'
      | 'decision',
      string
    >
  >;
  /** Questions of the survey that take a score. */
  readonly scales: number;
  readonly isAnonymous: boolean;
}

/** One command of somebody. */
export type JourneyStep = readonly [mail: string, command: string, args?: Readonly<Record<string, unknown>>];

interface Rung {
  readonly level: number;
  readonly to: string;
  readonly afterMinutes: number;
  readonly copied: readonly string[];
}

/** The supervisor at the breach, the manager two hours later with the owner in copy: the owner has a mail about the breach already. */
const LADDER: readonly Rung[] = [
  { level: 1, to: SUPERVISOR, afterMinutes: 0, copied: [] },
  { level: 2, to: HEAD, afterMinutes: 120, copied: [WORKER] },
];

/** Declares the journey's tests. */
export function wholeJourney(plan: JourneyPlan): void {
  const { words, ladder = LADDER } = plan;
  let desk: DrivenDesk;
  let ticketNo = '';

  const at = (local: string): void => {
    desk.advance(`${local}+08:00`);
  };
  const call = (mail: string, command: string, args: Readonly<Record<string, unknown>> = {}): unknown =>
    desk.as(mail).call(command, { ticketNo, ...args });
  const row = (): ReturnType<typeof rowOf> => rowOf(desk, ticketNo);
  const card = (): {
    clocks: readonly { clock: string; status: string; dueAt: number | null }[];
    priority: { id: string };
  } => desk.as(WORKER).call('getTicket', { ticketNo });
  const clockOf = (name: string): { clock: string; status: string; dueAt: number | null } => {
    const found = card().clocks.find(({ clock }) => clock === name);
    if (!found) throw new Error(`the ticket has no clock ${name}`);
    return found;
  };
  const mailsTo = (mail: string): readonly string[] =>
    desk
      .mails()
      .filter(({ to }) => to.includes(mail))
      .map(({ subject }) => subject);
  const lastMailTo = (mail: string): string => last(desk.mails().filter(({ to }) => to.includes(mail)))?.body ?? '';
  /** Runs a tick that takes exactly `instant` as now. */
  const tickAt = (instant: number, on = desk): void => {
    on.advance(new Date(instant - leadOf(desk)).toISOString());
    on.runtime.run('tick');
  };
  const solve = (solution: string): void => {
    call(WORKER, 'proposeSolution', { solution, executor: nameOf(plan, WORKER), completeOn: '2026-03-10' });
  };
  const approveAndTell = (): void => {
    call(SUPERVISOR, 'reviewSolution', { approve: true });
    call(WORKER, 'informCustomer', { channel: 'mail', note: words.told });
  };
  const sound = (): void => {
    expect(faultsOf(desk)).toEqual([]);
  };

  beforeAll(async () => {
    const people: readonly StaffPerson[] = staffOf(plan.language, plan.department, plan.front);
    desk = await openDesk({
      pack: plan.pack,
      language: plan.language,
      timeZone: ZONE,
      deskName: plan.deskName,
      startAt: '2026-03-06T14:00:00+08:00',
      people,
    });
  });

  test('a complaint of Friday 15:00 is numbered, graded and given to whom the matrix names', () => {
    // Not at the full minute, when the trigger's own tick runs: the ticks below must take an exact instant as now.
    at('2026-03-06T15:00:20');
    const done = desk.as(REGISTRAR).call<{ ticketNo: string; status: string }>('registerComplaint', plan.complaint);
    ticketNo = done.ticketNo;
    expect(ticketNo).toBe(plan.firstNo);
    expect(done.status).toBe(plan.handOut ? 'registered' : 'assigned');
    for (const step of plan.handOut ?? []) call(...step);
    expect(card().priority.id).toBe(plan.priorities[0]);
    expect(row()['owner']).toBe(WORKER);
    const [received] = eventsOf(desk, ticketNo);
    expect(received?.kind).toBe('received');
    expect(Math.floor((received?.at ?? 0) / MINUTE) * MINUTE).toBe(Date.parse('2026-03-06T15:00:00+08:00'));
    sound();
  });

  test('the owner is told at the next tick and signs for it; the customer is told of the promise', () => {
    at('2026-03-06T15:04:00');
    expect(mailsTo(WORKER)).toHaveLength(0);
    at('2026-03-06T15:05:00');
    expect(mailsTo(WORKER)).toHaveLength(1);
    expect(mailsTo(CUSTOMER_MAIL)).toHaveLength(1);
    expect(desk.as(WORKER).call('acknowledge', { ticketNo })).toEqual({ ticketNo, status: 'acknowledged' });
    for (const step of plan.onFriday ?? []) call(...step);
    sound();
  });

  test('a warning comes when three quarters of the target are used up, not a millisecond before', () => {
    const registeredAt = eventsOf(desk, ticketNo)[1]?.at ?? 0;
    const warnAt = registeredAt + plan.respondMinutes * MINUTE * 0.75;
    const before = twinOf(desk);
    tickAt(warnAt - 1, before);
    expect(eventsOfKind(before, 'warned', 'respond')).toHaveLength(0);
    tickAt(warnAt + 1);
    expect(eventsOfKind(desk, 'warned', 'respond')).toMatchObject([
      { fields: { clock: 'respond', attempt: 1, round: 1, dueAt: registeredAt + plan.respondMinutes * MINUTE } },
    ]);
    sound();
  });

  test('a target is still met at its due instant and missed one millisecond later', () => {
    const { dueAt } = clockOf('respond');
    expect(dueAt).toBe((eventsOf(desk, ticketNo)[1]?.at ?? 0) + plan.respondMinutes * MINUTE);
    const before = twinOf(desk);
    tickAt(dueAt ?? 0, before);
    expect(eventsOfKind(before, 'breached', 'respond')).toHaveLength(0);
    tickAt((dueAt ?? 0) + 1);
    const [breach] = eventsOfKind(desk, 'breached', 'respond');
    expect(breach?.fields['dueAt']).toBe(dueAt);
    expect(breach?.at).toBe((dueAt ?? 0) + 1);
    expect(clockOf('respond').status).toBe('breached');
    expect(row()['lateClocks']).not.toBe('');
    sound();
  });

  test('the breach goes up the ladder of the process, level by level, and all of it in working hours', () => {
    const due = clockOf('respond').dueAt ?? 0;
    const levels = (on = desk): readonly unknown[] =>
      eventsOfKind(on, 'escalated', 'respond').map(({ fields }) => [fields['level'], fields['to']]);
    ladder.forEach(({ afterMinutes }, below) => {
      const reachedAt = workedAfter(due, afterMinutes);
      if (reachedAt > due) {
        const before = twinOf(desk);
        tickAt(reachedAt - 1, before);
        expect(levels(before)).toHaveLength(below);
        tickAt(reachedAt + 1);
      }
      expect(levels()).toEqual(ladder.slice(0, below + 1).map(({ level, to }) => [level, to]));
    });
    expect(row()['escalationLevel']).toBe(ladder.length);
    call(HEAD, 'evaluateEscalation', { decision: words.decision });
    call(WORKER, 'respond', { channel: 'phone', note: words.first });
    at('2026-03-09T11:30:00');
    expect(levels()).toHaveLength(ladder.length);
    const told = desk
      .mails()
      .filter(
        ({ subject }) =>
          subject.includes(ticketNo) &&
          !/抄送|Copy/.test(subject) &&
          /(?:首次响应超时|First response is late|已评估|answered)$/.test(subject),
      );
    expect(told.map(({ to, cc }) => [...to, ...cc])).toEqual([
      ...ladder.map(({ to, copied }) => [to, ...copied]),
      [WORKER],
    ]);
    sound();
  });

  test('a solution goes past the supervisor to the customer', () => {
    at('2026-03-09T11:40:00');
    solve(words.solution1);
    expect(refusalOf(() => call(WORKER, 'informCustomer', { channel: 'mail', note: words.told }))?.code).toBe(
      'STEP_NOT_POSSIBLE',
    );
    expect(refusalOf(() => call(WORKER, 'reviewSolution', { approve: true }))?.code).toBe('NOT_ALLOWED');
    at('2026-03-09T11:45:00');
    call(SUPERVISOR, 'reviewSolution', { approve: true });
    at('2026-03-09T11:50:00');
    call(WORKER, 'informCustomer', { channel: 'mail', note: words.told });
    expect(row()['status']).not.toBe('');
    expect(row()['solution']).toBe(words.solution1);
    sound();
  });

  test('a rejected solution reopens the ticket one priority higher, with 24 hours for a better one', () => {
    at('2026-03-09T12:00:00');
    const done = call(WORKER, 'recordVerdict', { satisfied: false, comment: words.why1 });
    expect(done).toEqual({ ticketNo, status: 'inProgress' });
    expect(card().priority.id).toBe(plan.priorities[1]);
    expect(row()['attempt']).toBe(2);
    const rejectedAt = eventsOfKind(desk, 'rejected')[0]?.at ?? 0;
    expect(clockOf('improve')).toMatchObject({ status: 'running', dueAt: rejectedAt + 24 * HOUR });
    at('2026-03-09T12:30:00');
    sound();
  });

  test('a draft sent back by the supervisor is written again', () => {
    solve(words.solution2);
    at('2026-03-09T13:00:00');
    call(SUPERVISOR, 'reviewSolution', { approve: false, note: words.return });
    expect(row()['attempt']).toBe(2);
    at('2026-03-09T13:30:00');
    solve(words.solution2);
    approveAndTell();
    sound();
  });

  test('rejections raise the priority to the top and no further', () => {
    at('2026-03-09T14:00:00');
    call(WORKER, 'recordVerdict', { satisfied: false, comment: words.why2 });
    expect(card().priority.id).toBe(plan.priorities[2]);
    solve(words.solution3);
    approveAndTell();
    call(WORKER, 'recordVerdict', { satisfied: false, comment: words.why2 });
    expect(card().priority.id).toBe(plan.priorities[2]);
    expect(row()['attempt']).toBe(4);
    // Written before the desk has sent the mail about the one before it, and approved by nobody yet.
    solve(words.solution4);
    at('2026-03-09T14:30:00');
    expect(lastMailTo(CUSTOMER_MAIL)).toContain(words.solution3);
    expect(lastMailTo(CUSTOMER_MAIL)).not.toContain(words.solution4);
    sound();
  });

  test('the customer confirms, and the survey goes out within 24 hours', () => {
    approveAndTell();
    at('2026-03-09T16:00:00');
    call(WORKER, 'recordVerdict', { satisfied: true, comment: words.thanks });
    const confirmedAt = eventsOfKind(desk, 'confirmed')[0]?.at ?? 0;
    expect(clockOf('survey').dueAt).toBe(confirmedAt + 24 * HOUR);
    at('2026-03-09T16:10:00');
    const [sent] = eventsOfKind(desk, 'surveySent');
    expect((sent?.at ?? Infinity) - confirmedAt).toBeLessThanOrEqual(24 * HOUR);
    expect(desk.mails().flatMap(({ body }) => surveyLinksIn(body))).toHaveLength(1);
    sound();
  });

  test('the link in the survey mail says neither whose it is nor what it is about', () => {
    const link = surveyLink(desk);
    expect(link).not.toContain(ticketNo);
    expect(link).not.toContain('customer');
    const token = new URL(link).searchParams;
    const [entry] = [...token.keys()].filter((key) => key.startsWith('entry.'));
    expect(token.get(entry ?? '')).toMatch(/^[0-9A-Z]{20}$/);
    expect(desk.rows('surveys').some((one) => Object.values(one).includes(ticketNo))).toBe(false);
  });

  test('a low score starts 48 hours for the supervisor, who is told; until then the ticket cannot be closed', () => {
    at('2026-03-09T17:00:00');
    const scores = Object.fromEntries(
      Array.from({ length: plan.scales }, (_, index) => [`q${index + 1}`, index === 0 ? 2 : 4]),
    );
    desk.submitForm(
      'survey',
      { ...scores, r1: words.reason, [`q${plan.scales + 1}`]: words.suggestion },
      surveyLink(desk),
    );
    const [answered] = eventsOfKind(desk, 'surveyAnswered');
    expect(answered?.fields).toEqual({ cycle: 4, low: true, score: plan.isAnonymous ? null : 2 });
    expect(clockOf('contact').dueAt).toBe((answered?.at ?? 0) + 48 * HOUR);
    const told = mailsTo(SUPERVISOR).length;
    at('2026-03-09T17:10:00');
    expect(mailsTo(SUPERVISOR)).toHaveLength(told + 1);
    const refusal = refusalOf(() => call(WORKER, 'close'));
    expect(refusal?.code).toBe('FOLLOW_UP_OPEN');
    expect(refusal?.what).toContain(ticketNo);
    expect(refusalOf(() => call(WORKER, 'contactLowScore', { reason: words.reason, note: '' }))?.code).toBe(
      'NOT_ALLOWED',
    );
    sound();
  });

  test('the surveys sheet holds the answer and when the customer must be spoken to', () => {
    const answers = desk.rows('surveys');
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({
      answeredOn: dayOf('2026-03-09'),
      score1: 2,
      lowest: 2,
      suggestion: expect.stringMatching(new RegExp(`${words.reason}\n${words.suggestion}$`)) as string,
    });
    expect(answers[0]?.['contactDueAt']).toBe(new Date(clockOf('contact').dueAt ?? 0).toISOString());
  });

  test('the supervisor speaks to the customer, a measure is opened, done and proven, and the ticket is archived', () => {
    at('2026-03-09T17:20:00');
    call(SUPERVISOR, 'contactLowScore', { reason: words.reason, note: words.first });
    call(SUPERVISOR, 'openMeasure', {
      cause: 'method',
      measure: words.measure,
      rootCause: words.cause,
      owner: WORKER,
      dueOn: '2026-03-20',
    });
    at('2026-03-09T17:30:00');
    sound();
    at('2026-03-09T17:40:00');
    call(WORKER, 'completeMeasure', { measureNo: 1, result: words.done });
    call(SUPERVISOR, 'verifyMeasure', { measureNo: 1, effective: true, note: words.proof });
    expect(call(WORKER, 'close')).toEqual({ ticketNo, status: 'closed' });
    at('2026-03-09T17:50:00');
    sound();
  });

  test('the closed loop stands complete in one row', () => {
    const loop = desk.rows('loop');
    expect(loop).toHaveLength(1);
    expect(loop[0]).toMatchObject({
      loopNo: `${ticketNo}-1`,
      ticketNo,
      description: plan.complaint.description,
      solution: words.solution4,
      executor: nameOf(plan, WORKER),
      rootCause: words.cause,
      measure: words.measure,
      owner: WORKER,
      dueOn: dayOf('2026-03-20'),
      verification: words.proof,
    });
    expect(loop[0]?.['feedback']).toContain(words.thanks);
    // Nobody named a figure that the measure should move.
    const empty = Object.entries(loop[0] ?? {}).flatMap(([key, cell]) => (cell === '' ? [key] : []));
    expect(empty.sort()).toEqual(['effect', 'figure']);
    expect(desk.rows('surveys')[0]).toMatchObject({ reason: words.reason });
    expect(desk.rows('surveys')[0]?.['contactedAt']).not.toBe('');
  });

  test(
    plan.isAnonymous ? 'the score stands nowhere but among the answers' : 'the score stands in the row of its ticket',
    () => {
      if (plan.isAnonymous) {
        expect(row()['satisfaction']).toBe('');
        for (const sheet of ['tickets', 'log', 'loop', 'outbox']) {
          const text = JSON.stringify(desk.rows(sheet));
          expect(text).not.toContain(words.suggestion);
          expect(text).not.toMatch(/score\\*":[1-5]/);
        }
        for (const mail of desk.mails()) expect(mail.body).not.toContain(words.suggestion);
      } else expect(row()['satisfaction']).toBe(2);
    },
  );

  test('nothing that was queued is left unsent, and nothing was sent twice', () => {
    expect(desk.rows('outbox').filter(({ state }) => state !== 'sent')).toEqual([]);
    const together = desk.rows('outbox').filter((one) => one['sentWith'] !== '' && one['sentWith'] !== one['key']);
    expect(desk.mails()).toHaveLength(desk.rows('outbox').length - together.length);
    expect(desk.executions().filter(({ status }) => status !== 'completed')).toEqual([]);
  });

  test('every mail reads as it should', () => {
    const now = mailsAsText(desk.mails(), ZONE);
    expect(now).toBe(golden(`${plan.pack}.${plan.language}`, now));
  });
}

/** Milliseconds from the start of a tick to the instant it takes as now: read off the last message that one queued. */
/** So many working minutes after an instant of this Friday: it closes at 18:00, Monday opens at 09:00. */
function workedAfter(instant: number, minutes: number): number {
  const left = Math.max(0, Date.parse('2026-03-06T18:00:00+08:00') - instant);
  const wanted = minutes * MINUTE;
  return left > 0 && wanted <= left ? instant + wanted : Date.parse('2026-03-09T09:00:00+08:00') + wanted - left;
}

function leadOf(desk: DrivenDesk): number {
  const queuedAt = Date.parse(String(last(desk.rows('outbox'))?.['queuedAt']));
  const ticks = desk.executions().filter(({ entryPoint, startedAt }) => entryPoint === 'tick' && startedAt <= queuedAt);
  return queuedAt - (last(ticks)?.startedAt ?? NaN);
}

/** A second desk that stands where this one stands. */
function twinOf(desk: DrivenDesk): DrivenDesk {
  return driven(openRuntime({ files: builtFiles(), from: desk.runtime.save() }));
}

/** A local date as the rows show it: its midnight. */
function dayOf(date: string): string {
  return new Date(`${date}T00:00:00+08:00`).toISOString();
}

function last<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1];
}

function surveyLink(desk: DrivenDesk): string {
  const [link = ''] = desk.mails().flatMap(({ body }) => surveyLinksIn(body));
  return link;
}

function nameOf(plan: JourneyPlan, mail: string): string {
  return staffOf(plan.language, plan.department, plan.front).find((one) => one.mail === mail)?.name ?? '';
}
