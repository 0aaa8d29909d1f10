import type { DrivenDesk } from '../../workbench/openDesk';
import { eventsOf, faultsOf, rowOf } from './deskFacts';
import { REGISTRAR, SUPERVISOR, WORKER } from './deskStaff';
import { complaintOf, registered, smallDesk, worldOf } from './worlds';

/** More counted calls than any run here makes. */
const ENOUGH = 60;

interface Case {
  readonly name: string;
  /** The ticket as it must stand before, and what is then run and, where it is killed, run again. */
  prepare(desk: DrivenDesk): void;
  act(desk: DrivenDesk): unknown;
}

let ticketNo = '';
const call = (desk: DrivenDesk, mail: string, command: string, args: Readonly<Record<string, unknown>> = {}): unknown =>
  desk.as(mail).call(command, { ticketNo, requestId: `${command}/1`, ...args });

function toProposed(desk: DrivenDesk): void {
  ticketNo = registered(desk, 'Ada');
  desk.as(WORKER).call('acknowledge', { ticketNo });
  desk.as(WORKER).call('proposeSolution', { ticketNo, solution: 'A new code.' });
}

function toInformed(desk: DrivenDesk): void {
  toProposed(desk);
  desk.as(SUPERVISOR).call('reviewSolution', { ticketNo, approve: true });
  desk.as(WORKER).call('informCustomer', { ticketNo, channel: 'mail', note: 'Please try again.' });
}

/** Over before it came here: the row keeps no state. */
function toArchived(desk: DrivenDesk): void {
  ticketNo = desk.as(SUPERVISOR).call<{ ticketNo: string }>('importRun', {
    source: 'old.csv',
    headings: ['Description', 'Status'],
    rows: [['It broke.', 'closed']],
    mapping: { description: ['Description'], status: ['Status'] },
    otherCategory: { category1: 'Other', category2: 'Other question' },
  }).ticketNo;
  desk.advance('PT5M');
}

const CASES: readonly Case[] = [
  {
    name: 'the first registration of a day',
    prepare: (desk) => {
      registered(desk, 'Yesterday');
      desk.advance('P1D');
    },
    act: (desk) => desk.as(REGISTRAR).call('registerComplaint', complaintOf('Ada')),
  },
  {
    name: 'a registration',
    prepare: (desk) => {
      registered(desk, 'Early');
      desk.advance('PT10M');
    },
    act: (desk) => desk.as(REGISTRAR).call('registerComplaint', complaintOf('Ada')),
  },
  {
    name: 'a signature',
    prepare: (desk) => {
      ticketNo = registered(desk, 'Ada');
      desk.advance('PT5M');
    },
    act: (desk) => call(desk, WORKER, 'acknowledge'),
  },
  {
    name: 'a solution',
    prepare: (desk) => {
      ticketNo = registered(desk, 'Ada');
      desk.as(WORKER).call('acknowledge', { ticketNo });
      desk.advance('PT5M');
    },
    act: (desk) => call(desk, WORKER, 'proposeSolution', { solution: 'A new code.', executor: 'Sample Engineer' }),
  },
  {
    name: 'a rejection',
    prepare: (desk) => {
      toInformed(desk);
      desk.advance('PT5M');
    },
    act: (desk) => call(desk, WORKER, 'recordVerdict', { satisfied: false, comment: 'Still no code.' }),
  },
  {
    name: 'a measure on an archived ticket',
    prepare: toArchived,
    act: (desk) =>
      call(desk, SUPERVISOR, 'openMeasure', { measure: 'A second line.', owner: WORKER, dueOn: '2026-04-30' }),
  },
  {
    name: 'an import',
    prepare: (desk) => {
      registered(desk, 'Early');
      desk.advance('PT5M');
    },
    act: (desk) =>
      desk.as(SUPERVISOR).call('importRun', {
        requestId: 'importRun/1',
        source: 'old.csv',
        headings: ['Description', 'Name', 'Email'],
        rows: [
          ['The parcel is late.', 'Ben', 'ben@example.org'],
          ['The invoice is wrong.', 'Cem', 'cem@example.org'],
        ],
        mapping: { description: ['Description'], customerName: ['Name'], mail: ['Email'] },
        otherCategory: { category1: 'Other', category2: 'Other question' },
      }),
  },
  {
    name: 'a tick with due clocks and mails',
    prepare: (desk) => {
      ticketNo = registered(desk, 'Ada');
      desk.runtime.faults({ holdLockMs: 60 * 60_000 });
      desk.advance('PT40M');
      desk.runtime.faults({ holdLockMs: 0 });
    },
    act: (desk) => desk.runtime.run('tick'),
  },
  {
    name: 'a tick with a survey to send',
    prepare: (desk) => {
      toInformed(desk);
      desk.advance('PT10M');
      desk.as(WORKER).call('recordVerdict', { ticketNo, satisfied: true });
    },
    act: (desk) => desk.runtime.run('tick'),
  },
];

describe.each(CASES.map((one) => ({ name: one.name, one })))('$name, killed', ({ one }) => {
  let world: () => DrivenDesk;
  let whole: DrivenDesk;

  beforeAll(async () => {
    const desk = await smallDesk();
    desk.advance('PT10M');
    one.prepare(desk);
    world = worldOf(desk);
    whole = world();
    one.act(whole);
    whole.advance('PT15M');
  });

  test.each(['none', 'all'] as const)(
    'at any call, leaving %p of its writes, comes out as if it had not been',
    (pendingOnKill) => {
      let at = 1;
      for (; at <= ENOUGH; at += 1) {
        const desk = world();
        desk.faults({ killAtCall: at, pendingOnKill });
        const survived = !wasKilled(() => one.act(desk));
        if (survived) {
          desk.faults({ killAtCall: 0 });
          break;
        }
        one.act(desk);
        desk.advance('PT15M');
        expect({ at, desk: storyOf(desk) }).toEqual({ at, desk: storyOf(whole) });
        // The story was compared already; whether repair agrees is looked at on every third, since it takes longest.
        if (at % 3 === 0)
          expect({ at, faults: faultsOf(desk).filter((fault) => !isMaybeSent(fault)) }).toEqual({ at, faults: [] });
        expect({ at, mails: mailFaults(desk, whole) }).toEqual({ at, mails: [] });
      }
      expect(at).toBeGreaterThan(4);
      expect(at).toBeLessThan(ENOUGH);
    },
  );
});

/** Whether the run was cut off; one that was refused otherwise is a fault of the test. */
function wasKilled(act: () => unknown): boolean {
  try {
    act();
    return false;
  } catch (error) {
    if (error instanceof Error && error.message.includes('was killed at call')) return true;
    throw error;
  }
}

/** What a desk tells, without the instants and the hashes that differ from run to run. */
function storyOf(desk: DrivenDesk): unknown {
  const numbers = desk.rows('tickets').map((row) => String(row['ticketNo']));
  const shown = [
    'status',
    'priority',
    'owner',
    'attempt',
    'escalationLevel',
    'solution',
    'verdict',
    'description',
    'customerName',
    'outcome',
  ];
  const log = eventsOf(desk);
  return {
    tickets: numbers.map((number) => [number, ...shown.map((key) => rowOf(desk, number)[key])]),
    log: numbers.map((number) =>
      log
        .filter((event) => event.ticketNo === number)
        .map(({ kind, fields }) => [kind, fields['clock'] ?? '', fields['level'] ?? '']),
    ),
    loop: desk
      .rows('loop')
      .map(({ loopNo, solution, feedback, measure, state }) => [loopNo, solution, feedback, measure, state]),
    surveys: desk.rows('surveys').length,
    surveyKeys: desk.rows('surveyKeys').map(({ ticketNo: no, cycle }) => [no, cycle]),
    contacts: [
      ...new Set(desk.rows('contacts').map(({ ticketNo: no, name, mail }) => [no, name, mail].join(' '))),
    ].sort(),
  };
}

/** Mails that went out twice, or neither went out nor are marked for a person to look after. */
function mailFaults(desk: DrivenDesk, whole: DrivenDesk): readonly string[] {
  const wanted = counted(whole.mails().map(letter));
  const got = counted(desk.mails().map(letter));
  const unsure = desk.rows('outbox').filter((row) => row['sentAt'] === '').length;
  const twice = Object.keys(got)
    .filter((one) => (got[one] ?? 0) > (wanted[one] ?? 0))
    .map((one) => `twice: ${one}`);
  const lost = Object.keys(wanted).filter((one) => (got[one] ?? 0) < (wanted[one] ?? 0));
  const open = desk
    .rows('outbox')
    .filter((row) => row['sentAt'] === '' && !/maybe|可能/i.test(String(row['state'])))
    .map((row) => `open: ${String(row['key'])}`);
  return [...twice, ...open, ...(lost.length > unsure ? lost.map((one) => `lost: ${one}`) : [])];
}

function letter(mail: { to: readonly string[]; subject: string }): string {
  return `${mail.to.join(', ')}: ${mail.subject}`;
}

function counted(list: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const one of list) counts[one] = (counts[one] ?? 0) + 1;
  return counts;
}

function isMaybeSent(fault: string): boolean {
  return fault.startsWith('health: ') && /sending/i.test(fault);
}
