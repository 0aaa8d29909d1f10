/**
 * Whatever comes in, the desk answers or refuses: never a defect, and nothing is changed by what is refused. `npm run fuzz -- --cases 100000`
 * runs more of the same; a failure names its seed and its case.
 */
import fc from 'fast-check';
import { fieldsOf } from '../../scripts/deskDocs/schemaFields';
import { COMMANDS } from '../../src/desk/commands';
import { CLOCK_IDS } from '../../src/domain/clocks/clock';
import { STATUSES } from '../../src/domain/ticket/status';
import { confirmLinksIn, surveyLinksIn } from '../../workbench/driver/deskForms';
import { deskSheet } from '../../workbench/driver/deskRows';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { logFaults } from '../journeys/deskFacts';
import { DIRECTOR, HEAD, OWNER, REGISTRAR, STRANGER, SUPERVISOR, VIEWER, WORKER } from '../journeys/deskStaff';
import { intakeUrl, switchIntake } from '../journeys/formVisits';
import { tokenIn } from '../journeys/pageVisits';
import { complaintOf, confirmed, registered, smallDesk } from '../journeys/worlds';
import { hostileText, hostileValue } from './hostile';

const CASES = Number(process.env['FUZZ_CASES'] ?? 5_000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_260_302);

/** How the cases are spread over the ways in. */
const SHARES = { commands: 0.64, requests: 0.1, page: 0.1, cells: 0.08, forms: 0.04, tables: 0.04 } as const;
const casesOf = (way: keyof typeof SHARES): number => Math.ceil(CASES * SHARES[way]);

const PEOPLE = [OWNER, REGISTRAR, WORKER, SUPERVISOR, HEAD, DIRECTOR, VIEWER, STRANGER];
const person = fc.constantFrom(...PEOPLE);

/** Calls that leave something behind. The lock is let go, and reading is free. */
const CHANGES = /\.(?:set(?!ActiveS)|append|insert|delete|clear|create|send|remove|copyTo|move)/i;

let desk: DrivenDesk;
let tickets: readonly string[] = [];

beforeAll(async () => {
  desk = await smallDesk({ features: ['customerPage', 'chat'] });
  tickets = [registered(desk, 'Ada'), confirmed(desk, complaintOf('Bob')), registered(desk, 'Cyd')];
  switchIntake(desk, true);
  desk.advance('PT1H');
});

/** What a field may well hold, so that some of the cases come far. */
const plausible = fc
  .nat()
  .chain((at) =>
    fc.constantFrom(
      tickets[at % tickets.length] ?? '',
      ...PEOPLE,
      ...CLOCK_IDS,
      ...STATUSES,
      'Technical fault',
      'Cannot log in',
      'phone',
      'customer',
      'high',
      'because',
      '2026-03-09T12:00:00+08:00',
      '2026-04-30',
      1,
      true,
    ),
  );

/** Arguments for a command: its own fields and some that it has not, plausible and hostile ones. */
function argumentsFor(command: keyof typeof COMMANDS): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const names = fieldsOf(COMMANDS[command].args()).map(({ path }) => path.split(/[.[{]/)[0] ?? path);
  const value = fc.oneof({ weight: 3, arbitrary: plausible }, { weight: 2, arbitrary: hostileValue });
  const own = Object.fromEntries(
    [...new Set(names)].filter((name) => name !== 'requestId').map((name) => [name, value]),
  );
  const ticketNo = fc.nat().map((at) => tickets[at % tickets.length] ?? '');
  return fc
    .record(
      { ...own, ...('ticketNo' in own ? { ticketNo: fc.oneof({ weight: 4, arbitrary: ticketNo }, value) } : {}) },
      { requiredKeys: [] },
    )
    .chain((args) => fc.dictionary(hostileText, hostileValue, { maxKeys: 1 }).map((more) => ({ ...more, ...args })));
}

const called = fc
  .constantFrom(...(Object.keys(COMMANDS) as (keyof typeof COMMANDS)[]))
  .chain((command) => fc.tuple(person, fc.constant(command), argumentsFor(command)));

interface Answer {
  readonly ok: boolean;
  readonly refusal?: { readonly code: string; readonly what: string; readonly remedy: string };
}

/** Sends a request as the sidebar does and holds the answer to what is promised. */
function demandAnswer(mail: string, json: string): Answer {
  desk.resetCost();
  const answer = JSON.parse(String(desk.as(mail).person.callServer('api', json))) as Answer;
  if (answer.ok) return answer;
  expect(answer.refusal?.code).not.toBe('DEFECT');
  expect(answer.refusal?.what).toMatch(/\S/);
  expect(answer.refusal?.remedy).toMatch(/\S/);
  const changes = Object.keys(desk.cost().byMethod).filter((method) => CHANGES.test(method));
  expect({ code: answer.refusal?.code, changes }).toEqual({ code: answer.refusal?.code, changes: [] });
  return answer;
}

/** Runs `cases` of a property and says how many there were. */
function fuzzed<T>(way: keyof typeof SHARES, arbitrary: fc.Arbitrary<T>, act: (given: T) => void): void {
  fc.assert(fc.property(arbitrary, act), { numRuns: casesOf(way), seed: SEED, endOnFailure: true });
  // Rows that people began without the desk have no number.
  expect(logFaults(desk).filter((fault) => !fault.startsWith('register:  '))).toEqual([]);
}

/** Runs that did not come to their end since `known`. */
function failedSince(known: number): readonly string[] {
  return desk
    .executions()
    .slice(known)
    .flatMap(({ entryPoint, status, error }) => (status === 'completed' ? [] : [`${entryPoint}: ${String(error)}`]));
}

const LONG_MS = Math.max(120_000, CASES * 60);

test(
  `${casesOf('commands')} commands with generated arguments are answered or refused`,
  () => {
    let taken = 0;
    fuzzed('commands', called, ([mail, command, args]) => {
      if (demandAnswer(mail, JSON.stringify({ command, args })).ok) taken += 1;
    });
    // Cases that are all refused at the door would prove little.
    expect(taken).toBeGreaterThan(casesOf('commands') / 100);
  },
  LONG_MS,
);

test(
  `${casesOf('requests')} requests that are none are refused`,
  () => {
    const request = fc.oneof(
      hostileText,
      fc.json(),
      hostileValue.map((value) => JSON.stringify({ command: value, args: value })),
      hostileValue.map((value) => JSON.stringify({ command: 'getTicket', args: value })),
      hostileText.map((text) => `{"command":"registerComplaint","args":{"description":"${text}`),
    );
    fuzzed('requests', fc.tuple(person, request), ([mail, json]) => {
      demandAnswer(mail, json);
    });
  },
  LONG_MS,
);

test(
  `${casesOf('page')} requests to the customer page tell nothing and change no ticket`,
  () => {
    const token = tokenIn(desk);
    const near = fc.tuple(fc.nat({ max: token.length }), hostileText).map(([at, text]) => token.slice(0, at) + text);
    const sent = fc.record(
      {
        token: fc.oneof(near, hostileValue),
        send: fc.oneof(
          hostileValue,
          fc.dictionary(fc.constantFrom('kind', 'text', 'attempt', 'requestId'), hostileValue),
        ),
      },
      { requiredKeys: [] },
    );
    const written = (): number => desk.rows('log').filter(({ cause }) => cause === 'Portal').length;
    const before = written();
    const known = desk.executions().length;
    fuzzed(
      'page',
      fc.oneof(
        hostileText,
        sent.map((value) => JSON.stringify(value)),
      ),
      (json) => {
        const answer = String(desk.portalCall('customerApi', json));
        expect(JSON.parse(answer)).toMatchObject({ ok: false });
        for (const secret of [...tickets, ...PEOPLE]) expect(answer).not.toContain(secret);
        expect(desk.portal('GET', { t: json.slice(0, 2_000) }).content).not.toContain(
          json.includes('<') ? json : '\u0000',
        );
      },
    );
    desk.advance('PT20M');
    expect(written()).toBe(before);
    expect(failedSince(known)).toEqual([]);
  },
  LONG_MS,
);

test(
  `${casesOf('tables')} tables to import are previewed or refused`,
  () => {
    const cell = fc.oneof(
      hostileText,
      fc.constantFrom('2026-03-01', '13800000000', 'Closed', 'It broke.', 'a@example.com'),
    );
    const table = fc.record({
      source: fc.oneof(fc.constant('old.csv'), hostileText),
      headings: fc.array(fc.oneof(hostileText, fc.constantFrom('Description', 'Received', '联系电话', 'Status')), {
        maxLength: 6,
      }),
      rows: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 5 }),
      mapping: fc.dictionary(
        fc.constantFrom('description', 'receivedAt', 'phone', 'status'),
        fc.array(fc.constantFrom('Description', 'Received', 'nowhere'), { maxLength: 2 }),
      ),
      statuses: fc.dictionary(hostileText, fc.oneof(fc.constant('closed'), hostileText), { maxKeys: 2 }),
    });
    fuzzed(
      'tables',
      fc.tuple(fc.constantFrom('importLook', 'importPreview', 'importRun'), table),
      ([command, args]) => {
        demandAnswer(SUPERVISOR, JSON.stringify({ command, args }));
      },
    );
  },
  LONG_MS,
);

test(
  `${casesOf('forms')} answers of customers' forms are taken in or held`,
  () => {
    const links = desk.mails().flatMap(({ body }) => [...surveyLinksIn(body), ...confirmLinksIn(body)]);
    const urls = [intakeUrl(desk), ...links];
    const known = desk.executions().length;
    fuzzed(
      'forms',
      fc.tuple(fc.constantFrom(...urls), fc.array(hostileText, { minLength: 8, maxLength: 8 })),
      ([url, texts]) => {
        const { id, items } = desk.runtime.form(url);
        const answers = Object.fromEntries(
          items.map(({ title, choices }, at) => [title, choices[0] ?? texts[at % 8] ?? '']),
        );
        try {
          desk.runtime.submitForm(id, answers, url);
        } catch (error) {
          // What the form itself does not take, as Google's would not: a required question, a rule.
          expect(String(error)).not.toMatch(/TypeError|ReferenceError|RangeError/);
        }
      },
    );
    desk.advance('PT20M');
    expect(failedSince(known)).toEqual([]);
  },
  LONG_MS,
);

test(
  `${casesOf('cells')} cells typed into any sheet leave the desk at work`,
  () => {
    const sheets = [
      'tickets',
      'staff',
      'matrix',
      'settings',
      'targets',
      'ladder',
      'calendar',
      'categories',
      'solutions',
      'templates',
      'loop',
      'review',
      'inbox',
      'outbox',
      'contacts',
    ];
    const edit = fc.tuple(fc.constantFrom(OWNER, WORKER), fc.constantFrom(...sheets), fc.nat(), fc.nat(), hostileText);
    const known = desk.executions().length;
    fuzzed('cells', edit, ([mail, sheet, row, column, text]) => {
      const { tab, places, values } = deskSheet(desk.runtime, sheet);
      const columns = [...places.values()];
      const place = columns[column % columns.length] ?? 1;
      const letters = place > 26 ? `A${String.fromCharCode(64 + place - 26)}` : String.fromCharCode(64 + place);
      try {
        desk.as(mail).person.type(tab, `${letters}${2 + (row % Math.max(1, values.length))}`, text);
      } catch (error) {
        expect(String(error)).not.toMatch(/TypeError|ReferenceError|RangeError/);
      }
    });
    desk.advance('PT1H');
    expect(failedSince(known)).toEqual([]);
    expect(JSON.parse(String(desk.as(OWNER).person.callServer('api', '{"command":"health"}')))).toMatchObject({
      ok: true,
    });
  },
  LONG_MS,
);
