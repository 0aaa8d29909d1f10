import type { Call } from '../../workbench/simulate/diary';
import type { FinalEvidence, LogEvent } from '../../workbench/simulate/evidence';
import { finalEvidenceOf } from '../../workbench/simulate/evidence';
import { AT_THE_END, violations } from '../../workbench/simulate/invariants';
import { seedPlan } from '../../workbench/simulate/seedPlan';
import { simulatedDays } from '../../workbench/simulate/simulatedDays';
import { openSimulation } from '../../workbench/simulate/simulation';

let sound: FinalEvidence;

beforeAll(async () => {
  const simulation = await openSimulation({
    ...seedPlan(4, { days: 3, faults: false, pack: 'rapid-response' }),
    deployment: 'addOn',
    arrivals: 3,
    acts: 20,
  });
  simulatedDays(simulation, () => undefined);
  sound = finalEvidenceOf(simulation);
});

/** The first of a list that fits; a doctored desk needs something to doctor. */
function some<T>(list: readonly T[], fits: (one: T) => boolean = () => true): T {
  const found = list.find(fits);
  if (found === undefined) throw new Error('the small simulation has nothing of the kind');
  return found;
}

const without = <T>(list: readonly T[], one: T): T[] => list.filter((other) => other !== one);
const instead = <T>(list: readonly T[], one: T, other: T): T[] => list.map((each) => (each === one ? other : each));
const ofKind =
  (kind: string) =>
  (event: LogEvent): boolean =>
    event.kind === kind;
/** One more event at the end of the log, of the ticket and time of another. */
const logged = (log: readonly LogEvent[], like: LogEvent, differs: Partial<LogEvent>): LogEvent[] => [
  ...log,
  { ...like, seq: log.length + 1, cause: 'trigger', ...differs },
];
const called = (evidence: FinalEvidence, differs: Partial<Call>): FinalEvidence => {
  const { diary } = evidence;
  const call = some(diary.calls, ({ outcome, command }) => outcome === 'accepted' && command === 'registerComplaint');
  return { ...evidence, diary: { ...diary, calls: [...diary.calls, { ...call, ...differs }] } };
};

/** For each invariant a desk that breaks it; the compiler asks for each. */
const DOCTORED: Readonly<Record<keyof typeof AT_THE_END, (evidence: FinalEvidence) => FinalEvidence>> = {
  commandsLoggedOnce: (e) => ({ ...e, log: without(e.log, some(e.log, ofKind('received'))) }),
  commandsTimedRight: (e) => {
    const event = some(e.log, ofKind('registered'));
    return { ...e, log: instead(e.log, event, { ...event, at: event.at - 60_000 }) };
  },
  eventsAccountedFor: (e) => ({
    ...e,
    log: logged(e.log, some(e.log), { kind: 'progressed', cause: 'person', requestId: 'nobody’s' }),
  }),
  repetitionsAnsweredAlike: (e) => called(e, { ticketNo: '20200101001' }),
  refusalsChangedNothing: (e) => called(e, { requestId: 'x', outcome: 'refused', changed: ['Register'] }),
  wrongCommandsRefused: (e) => called(e, { mustRefuse: 'it is wrong' }),
  numbersInOrder: (e) => {
    const event = some(e.log, ofKind('registered'));
    return { ...e, log: instead(e.log, event, { ...event, ticketNo: `${event.ticketNo}9` }) };
  },
  rejectionsRaisePriority: (e) => ({
    ...e,
    log: logged(e.log, some(e.log, ofKind('triaged')), { kind: 'reopened', fields: { priority: 'low' } }),
  }),
  logUnbroken: (e) => ({
    ...e,
    log: without(
      e.log,
      some(e.log, ({ seq }) => seq === 3),
    ),
  }),
  factsRecordedOnce: (e) => {
    const breach = some(e.log, ofKind('breached'));
    return { ...e, log: logged(e.log, breach, {}) };
  },
  messagesQueuedOnce: (e) => ({ ...e, outbox: [...e.outbox, some(e.outbox)] }),
  nobodyDisturbed: (e) => {
    const row = some(e.outbox, ({ to, importance }) => to !== 'customer' && importance !== 'critical');
    const atNight = { ...row, state: 'sent', sentAt: '2026-03-08T00:00:00.000Z' };
    return { ...e, outbox: instead(e.outbox, row, atNight) };
  },
  quotasKept: (e) => ({
    ...e,
    diary: { ...e.diary, quotaPeaks: { 'owner@example.com email': { used: 101, limit: 100 } } },
  }),
  runsEndedWell: (e) => ({
    ...e,
    diary: {
      ...e.diary,
      failedRuns: [{ id: 1, entryPoint: 'tick', status: 'failed', error: 'TypeError: oh', startedAt: e.now }],
    },
  }),
  noDefectAnswered: (e) => called(e, { outcome: 'unsure', code: 'DEFECT: oh' }),
  waitsKept: (e) => ({
    ...e,
    log: logged(e.log, some(e.log, ofKind('registered')), { kind: 'surveySent', fields: { cycle: 1 } }),
  }),
  surveysCountedOnce: (e) => ({
    ...e,
    log: logged(e.log, some(e.log), { kind: 'surveyAnswered', cause: 'form', fields: { cycle: 1, low: true } }),
  }),
  everyTicketHasItsRow: (e) => ({ ...e, tickets: without(e.tickets, some(e.tickets)) }),
  registerIsTheLogsProjection: (e) => {
    const row = some(e.tickets);
    return { ...e, tickets: instead(e.tickets, row, { ...row, product: 'mutated' }) };
  },
  cardsTellTheStory: (e) => {
    const card = some(e.cards);
    return { ...e, cards: instead(e.cards, card, { ...card, status: 'spam' }) };
  },
  breachesTrue: (e) => {
    const breach = some(e.log, ofKind('breached'));
    const fields = { ...breach.fields, dueAt: Number(breach.fields['dueAt']) + 1 };
    return { ...e, log: instead(e.log, breach, { ...breach, fields }) };
  },
  warningsTrue: (e) => {
    const event = some(e.log, ofKind('warned'));
    return { ...e, log: instead(e.log, event, { ...event, fields: { ...event.fields, round: 99 } }) };
  },
  escalationsTrue: (e) => {
    const event = some(e.log, ({ kind, fields }) => kind === 'escalated' && fields['level'] === 1);
    return { ...e, log: logged(e.log, event, { fields: { ...event.fields, level: 9 } }) };
  },
  nothingLateOverlooked: (e) => ({ ...e, log: without(e.log, some(e.log, ofKind('breached'))) }),
  cardsTellTheClocks: (e) => {
    const card = some(e.cards, ({ clocks }) => clocks.length > 0);
    const clocks = card.clocks.map((clock) => ({ ...clock, dueAt: (clock.dueAt ?? 0) + 1 }));
    return { ...e, cards: instead(e.cards, card, { ...card, clocks }) };
  },
  mailboxMatchesOutbox: (e) => ({ ...e, mails: [...e.mails, some(e.mails)] }),
  messagesSettled: (e) => {
    const row = some(e.outbox);
    return { ...e, outbox: instead(e.outbox, row, { ...row, state: 'sending' }) };
  },
  healthExplained: (e) => ({
    ...e,
    findings: [...e.findings, { code: 'logBroken', severity: 'error', what: 'Row 3 does not fit.' }],
  }),
};

test('a sound desk breaks no invariant', () => {
  expect(violations(AT_THE_END, sound)).toEqual([]);
});

test.each(Object.entries(DOCTORED))('%s sees a desk that was doctored', (invariant, doctored) => {
  const broken = violations(AT_THE_END, doctored(sound));
  expect(broken.map((one) => one.invariant)).toContain(invariant);
  expect(broken.find((one) => one.invariant === invariant)?.facts[0]).toMatch(/\w/);
});

test('a mail too few is seen as well as one too many', () => {
  const lacking = { ...sound, mails: sound.mails.slice(1) };
  expect(violations(AT_THE_END, lacking).map(({ invariant }) => invariant)).toContain('mailboxMatchesOutbox');
});

test('an escalation that is missing is seen', () => {
  const escalated = some(sound.log, ({ kind, fields }) => kind === 'escalated' && fields['level'] === 3);
  const lacking = { ...sound, log: without(sound.log, escalated) };
  const facts = AT_THE_END.nothingLateOverlooked(lacking);
  // Only while the clock still runs is the level owed.
  const card = sound.cards.find(({ ticketNo }) => ticketNo === escalated.ticketNo);
  const runs = card?.clocks.some((clock) => clock.clock === escalated.fields['clock'] && clock.status === 'breached');
  expect(facts.length > 0).toBe(runs === true);
});

describe('What the health sheet may name', () => {
  const found = (code: string, what: string, differs: Partial<FinalEvidence> = {}): boolean => {
    const findings = [...sound.findings, { code, severity: 'error', what }];
    return violations(AT_THE_END, { ...sound, ...differs, findings }).some(
      (one) => one.invariant === 'healthExplained',
    );
  };
  /** The log, with the first ticket closed at its end. */
  const closing = (): { readonly ticketNo: string; readonly at: number; readonly log: readonly LogEvent[] } => {
    const { ticketNo } = some(sound.log);
    const at = Math.max(...sound.log.map((event) => event.at)) + 60_000;
    return {
      ticketNo,
      at,
      log: logged(sound.log, some(sound.log), { kind: 'closed', at, fields: { how: 'noAnswer' } }),
    };
  };
  const missed = (ticketNo: string, at: number): FinalEvidence['diary'] => ({
    ...sound.diary,
    edits: [...sound.diary.edits, { at, ticketNo, column: 'attempt' }],
    failedRuns: [
      ...sound.diary.failedRuns,
      { id: 1, entryPoint: 'onEdit', status: 'killed', error: 'was killed at call', startedAt: at },
    ],
  });

  test('is a row that differs only where its ticket was over and the run of the edit was cut off', () => {
    const { ticketNo, at, log } = closing();
    const what = `The row of ticket ${ticketNo} is not what the log says.`;
    const isFound = (diary: FinalEvidence['diary']): boolean => found('rowsApart', what, { log, diary });
    expect(isFound(sound.diary)).toBe(true);
    expect(isFound(missed(ticketNo, at + 60_000))).toBe(false);
    // While it was open, the look through the register finds the edit.
    expect(isFound(missed(ticketNo, at - 60_000))).toBe(true);
    expect(isFound({ ...missed(ticketNo, at + 60_000), failedRuns: [] })).toBe(true);
  });

  test('is a second timer only where the plan has one', () => {
    expect(found('doubleTimer', 'There are 2.')).toBe(true);
    expect(found('doubleTimer', 'There are 2.', { plan: { ...sound.plan, tickedTwice: true } })).toBe(false);
  });
});
