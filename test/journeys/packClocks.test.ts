/**
 * Every clock of every process at every priority, on the built bundle: met when its stop event comes at the due instant, breached when it comes a
 * millisecond later. The due times are written down from the published processes and their defaults; nothing here is computed by the desk.
 */
import type { DeskOptions, DrivenDesk } from '../../workbench/driver/openDesk';
import { openDesk } from '../../workbench/driver/openDesk';
import { eventsOf } from './deskFacts';
import { HEAD, REGISTRAR, staffOf, SUPERVISOR, WORKER } from './deskStaff';
import { surveyLinkOf } from './stages';
import { worldOf } from './worlds';

type Pack = NonNullable<DeskOptions['pack']>;
type Args = Readonly<Record<string, unknown>>;
/** Who does what, at which day and time of March 2026 in Shanghai; the 6th is a Friday. */
type Step = readonly [at: string, mail: string, command: string, args?: Args];

/** From the start of a run of each kind to the instant that it logs: its own start, the lock, reads of the properties. */
const COMMAND_LEAD_MS = 390;
const FORM_LEAD_MS = 435;
const TICK_LEAD_MS = 420;
/** Ticks still come once an hour: one or two before. */
const TICKS_BEFORE_MS = 90 * 60_000;

const RECEIVED = '06 15:01';
const REGISTERED = '06 15:11';

/** What a promise made to the customer adds: 96 hours from the registration, of which 72 are three quarters. */
const PROMISED = '10 15:11';

const PACKS: Readonly<Record<Pack, { readonly department: string; readonly front: string; readonly category: Args }>> =
  {
    'after-sales': {
      department: 'Technical support',
      front: 'Logistics',
      category: { category1: 'Product', category2: 'Version compatibility' },
    },
    'service-plan': {
      department: 'Repair',
      front: 'Finance',
      category: { category1: 'Maintenance', category2: 'Scheduled maintenance' },
    },
    'complaint-toolkit': {
      department: 'Quality control',
      front: 'Sales',
      category: { category1: 'Product quality', category2: 'Blemish' },
    },
    'rapid-response': {
      department: 'Technical department',
      front: 'Operations',
      category: { category1: 'Technical fault', category2: 'Cannot log in' },
    },
    'service-standard': {
      department: 'Customer service',
      front: 'Product department',
      category: { category1: 'Question', category2: 'About a procedure' },
    },
  };

const responded: Step = ['06 15:12', WORKER, 'respond', { channel: 'phone', note: 'Called.' }];
const triaged = (priority: string): Step => ['06 15:21', SUPERVISOR, 'triage', { priority }];
const assigned: Step = ['06 15:31', SUPERVISOR, 'assign'];
const signed: Step = ['06 15:36', WORKER, 'acknowledge'];
const started: Step = ['06 15:41', WORKER, 'logProgress', { note: 'Began.' }];
const investigated: Step = ['06 15:46', WORKER, 'recordFindings', { findings: 'Found.' }];
const proposed: Step = ['06 15:51', WORKER, 'proposeSolution', { solution: 'A new one.' }];
const approved: Step = ['06 15:52', SUPERVISOR, 'reviewSolution', { approve: true }];
const informed: Step = ['06 15:53', WORKER, 'informCustomer', { channel: 'phone', note: 'Said.' }];
const rejected: Step = ['06 16:01', WORKER, 'recordVerdict', { satisfied: false, comment: 'No.' }];
const confirmed: Step = ['06 16:01', WORKER, 'recordVerdict', { satisfied: true }];
const escalated: Step = ['06 15:56', WORKER, 'escalate', { reason: 'Beyond me.', support: 'A developer.' }];

/** Of each clock: what is done before, in time, and the step that stops it. */
const COURSES: Readonly<Record<string, (pack: Pack, priority: string) => readonly [Step[], stop: Step]>> = {
  register: () => [[], ['', REGISTRAR, 'registerComplaint']],
  respond: () => [[], responded],
  triage: (_, priority) => [[responded], triaged(priority)],
  assign: (_, priority) => [[responded, triaged(priority)], assigned],
  acknowledge: () => [[responded], signed],
  start: (...of) => [[...handedOut(...of), signed], started],
  investigate: (...of) => [[...handedOut(...of), signed, started], investigated],
  plan: (...of) => [underWay(...of), proposed],
  resolve: (...of) => [[...underWay(...of), proposed, approved], informed],
  update: (...of) => [[...underWay(...of), proposed, approved], informed],
  delayNotice: (...of) => [
    underWay(...of),
    ['', WORKER, 'notifyDelay', { reason: 'Parts.', newDueAt: '2026-03-30T12:00:00+08:00', channel: 'phone' }],
  ],
  evaluate: (...of) => [
    [...underWay(...of), escalated],
    ['', HEAD, 'evaluateEscalation', { decision: 'Granted.' }],
  ],
  improve: (...of) => [[...underWay(...of), proposed, approved, informed, rejected], proposed],
};

function handedOut(pack: Pack, priority: string): Step[] {
  return pack === 'complaint-toolkit' ? [responded, triaged(priority), assigned] : [responded];
}

function underWay(pack: Pack, priority: string): Step[] {
  const found = pack === 'complaint-toolkit' ? [investigated] : [];
  return [...handedOut(pack, priority), signed, started, ...found];
}

type Due = readonly (string | null)[];
const always = (due: string): Due => [due, due, due];

/**
 * When each clock is due at each priority, highest first, null where the process has none. Counted by hand from the receipt (15:01), the
 * registration (15:11, which also assigns but in the toolkit), triage (15:21), assignment (15:31), the first progress (15:41), the findings
 * (15:46), the escalation (15:56) and the verdict (16:01) of Friday the 6th.
 */
const DUE: Readonly<
  Record<Pack, { readonly priorities: readonly string[]; readonly clocks: Readonly<Record<string, Due>> }>
> = {
  'after-sales': {
    priorities: ['P1', 'P2', 'P3'],
    clocks: {
      register: always('06 17:01'),
      respond: [null, null, '07 15:11'],
      start: ['06 19:11', '06 23:11', null],
      plan: ['07 15:11', '08 15:11', '09 15:11'],
      update: ['07 03:41', '07 15:41', '07 15:41'],
      evaluate: always('06 19:56'),
      improve: always('07 16:01'),
    },
  },
  'service-plan': {
    priorities: ['safety', 'major', 'minor'],
    clocks: {
      register: always('06 17:01'),
      respond: ['06 15:31', '06 17:01', '06 23:01'],
      resolve: ['07 15:11', '08 15:11', '09 15:11'],
      'resolve as promised': always(PROMISED),
      update: always('07 15:41'),
      delayNotice: ['07 09:11', '08 03:11', '08 21:11'],
      'delayNotice as promised': always('09 15:11'),
      evaluate: always('06 19:56'),
      improve: always('07 16:01'),
    },
  },
  'complaint-toolkit': {
    priorities: ['high', 'mid', 'low'],
    clocks: {
      register: always('06 15:16'),
      respond: always('06 15:16'),
      triage: always('06 15:41'),
      assign: always('06 17:21'),
      start: ['06 16:21', '07 15:21', '08 15:21'],
      investigate: ['07 15:31', '08 15:31', '09 15:31'],
      // One business day from Friday is Monday at the same time, not Saturday.
      plan: always('09 15:46'),
      delayNotice: always('09 15:11'),
      evaluate: always('06 19:56'),
      improve: always('07 16:01'),
    },
  },
  'rapid-response': {
    priorities: ['urgent', 'high', 'medium', 'low'],
    clocks: {
      respond: ['06 15:41', '06 17:11', '06 23:11', '07 15:11'],
      acknowledge: [...always('06 15:21'), '06 15:21'],
      resolve: ['06 19:11', '07 15:11', '09 15:11', '11 15:11'],
      improve: [...always('07 16:01'), '07 16:01'],
    },
  },
  'service-standard': {
    priorities: ['1', '2', '3'],
    clocks: {
      respond: ['06 15:21', '06 15:41', '06 17:11'],
      plan: ['06 17:11', '06 19:11', '07 15:11'],
      improve: always('07 16:01'),
    },
  },
};

const instantOf = (at: string): number => Date.parse(`2026-03-${at.replace(' ', 'T')}:00+08:00`);

interface Case {
  readonly desk: DrivenDesk;
  readonly ticketNo: string;
}

/** Runs a command that takes exactly `instant` as now, and proves that it did. Until shortly before no tick looks at the clocks. */
function doneAt(desk: DrivenDesk, instant: number, mail: string, command: string, args: Args): Args {
  desk.faults({ stopClockMs: Math.max(0, instant - desk.now() - TICKS_BEFORE_MS) });
  desk.advance(new Date(instant - COMMAND_LEAD_MS).toISOString());
  const known = eventsOf(desk).length;
  const answer = desk.as(mail).call(command, args);
  expect(eventsOf(desk).slice(known).pop()?.at).toBe(instant);
  return answer;
}

function registeredAt(desk: DrivenDesk, pack: Pack, priority: string, instant: number): Case {
  const { ticketNo } = doneAt(desk, instant, REGISTRAR, 'registerComplaint', {
    channel: 'phone',
    customer: { name: 'Sam Sample', phone: '+44 20 7946 0958', mail: 'customer@example.org' },
    description: 'It is not right.',
    ...PACKS[pack].category,
    priority,
    receivedAt: instantOf(RECEIVED),
  });
  return { desk, ticketNo: String(ticketNo) };
}

function clockOf(
  { desk, ticketNo }: Case,
  clock: string,
): { readonly status: string; readonly dueAt: number } | undefined {
  const card = desk
    .as(WORKER)
    .call<{ clocks: readonly { clock: string; status: string; dueAt: number }[] }>('getTicket', {
      ticketNo,
    });
  return card.clocks.find((one) => one.clock === clock);
}

const worlds = new Map<Pack, Promise<() => DrivenDesk>>();

/** A desk of the pack on Friday after lunch. It ticks once an hour: the clocks are read off times, whoever looked and when. */
function world(pack: Pack): Promise<() => DrivenDesk> {
  const { department, front } = PACKS[pack];
  const people = staffOf('en', department, front);
  const made =
    worlds.get(pack) ??
    openDesk({ pack, language: 'en', people, startAt: '2026-03-06T14:30:00+08:00', deployment: 'addOn' }).then(worldOf);
  worlds.set(pack, made);
  return made;
}

const CASES = Object.entries(DUE).flatMap(([pack, { priorities, clocks }]) =>
  Object.entries(clocks).flatMap(([clock, dues]) =>
    priorities.map((priority, at) => [pack as Pack, clock, priority, dues[at] ?? null] as const),
  ),
);

test.each(CASES)('%s: %s at %s is due on %s, met at that instant and breached a millisecond later', async (...one) => {
  const [pack, name, priority, due] = one;
  const [clock = ''] = name.split(' ');
  const [course, [, mail, command, args = {}]] = (COURSES[clock] as (typeof COURSES)[string])(pack, priority);
  const begun = (await world(pack))();
  const from: Case =
    clock === 'register' ? { desk: begun, ticketNo: '' } : registeredAt(begun, pack, priority, instantOf(REGISTERED));
  if (name.endsWith('promised'))
    doneAt(begun, instantOf('06 15:11') + 30_000, SUPERVISOR, 'triage', {
      ticketNo: from.ticketNo,
      priority,
      promisedAt: instantOf(PROMISED),
    });
  for (const [at, who, what, given = {}] of course)
    doneAt(begun, instantOf(at), who, what, { ticketNo: from.ticketNo, ...given });
  if (due === null) {
    expect(clockOf(from, clock)).toBeUndefined();
    return;
  }
  const dueAt = instantOf(due);
  const reopened = worldOf(begun);
  const stopped = (desk: DrivenDesk, instant: number): ReturnType<typeof clockOf> => {
    if (clock === 'register') return clockOf(registeredAt(desk, pack, priority, instant), clock);
    doneAt(desk, instant, mail, command, { ticketNo: from.ticketNo, ...args });
    return clockOf({ desk, ticketNo: from.ticketNo }, clock);
  };
  expect(stopped(begun, dueAt)).toMatchObject({ status: 'met', dueAt });
  expect(stopped(reopened(), dueAt + 1)).toMatchObject({ status: 'breached', dueAt });
});

const VERDICTS = Object.entries(DUE).flatMap(([pack, { priorities }]) =>
  priorities.map((priority) => [pack as Pack, priority] as const),
);

test.each(VERDICTS)(
  '%s at %s: the survey is due 24 hours after the verdict, and the contact 48 hours after a low answer',
  async (pack, priority) => {
    const desk = (await world(pack))();
    const from = registeredAt(desk, pack, priority, instantOf(REGISTERED));
    for (const [at, who, what, given = {}] of [...underWay(pack, priority), proposed, approved, informed, confirmed])
      doneAt(desk, instantOf(at), who, what, { ticketNo: from.ticketNo, ...given });
    // Nobody gets at the desk until the survey is due.
    desk.faults({ holdLockMs: instantOf('07 15:59') - desk.now() });
    const late = worldOf(desk);
    const surveyed = (on: DrivenDesk, instant: number): ReturnType<typeof clockOf> => {
      on.faults({ holdLockMs: instantOf('07 15:59') - on.now() });
      on.advance(new Date(instant - TICK_LEAD_MS).toISOString());
      on.runtime.run('tick');
      expect(eventsOf(on, from.ticketNo).find(({ kind }) => kind === 'surveySent')?.at).toBe(instant);
      return clockOf({ desk: on, ticketNo: from.ticketNo }, 'survey');
    };
    const surveyDueAt = instantOf('07 16:01');
    expect(surveyed(desk, surveyDueAt)).toMatchObject({ status: 'met', dueAt: surveyDueAt });
    expect(surveyed(late(), surveyDueAt + 1)).toMatchObject({ status: 'breached', dueAt: surveyDueAt });

    desk.advance(new Date(instantOf('09 10:31') - FORM_LEAD_MS).toISOString());
    desk.submitForm(
      'survey',
      { q1: 3, r1: 'Too slow.', ...(pack === 'service-standard' ? { q2: 4, q3: 5 } : {}) },
      surveyLinkOf(desk),
    );
    const again = worldOf(desk);
    const contacted = (on: DrivenDesk, instant: number): ReturnType<typeof clockOf> => {
      doneAt(on, instant, SUPERVISOR, 'contactLowScore', { ticketNo: from.ticketNo, reason: 'Slow.', note: 'Spoke.' });
      return clockOf({ desk: on, ticketNo: from.ticketNo }, 'contact');
    };
    const contactDueAt = instantOf('11 10:31');
    expect(contacted(desk, contactDueAt)).toMatchObject({ status: 'met', dueAt: contactDueAt });
    expect(contacted(again(), contactDueAt + 1)).toMatchObject({ status: 'breached', dueAt: contactDueAt });
  },
);
