import { openRuntime } from '../../emulator/runtime';
import type { CommandName } from '../../src/desk/permissions';
import { PERMISSIONS } from '../../src/desk/permissions';
import { ROLES } from '../../src/domain/access/role';
import { builtFiles } from '../../workbench/driver/builtFiles';
import type { DrivenDesk, StaffPerson } from '../../workbench/driver/openDesk';
import { openDesk } from '../../workbench/driver/openDesk';
import { eventsOf, refusalOf } from './deskFacts';
import { OWNER, STRANGER } from './deskStaff';
import { complaintOf, worldOf } from './worlds';

const STAFF: readonly StaffPerson[] = ROLES.map((role) => ({
  mail: `${role}@example.com`,
  name: `Sample ${role}`,
  role,
  department: 'Technical department',
}));

/** Arguments that hold for every command; what a command does not know it leaves aside. */
function argumentsOf(ticketNo: string, command = ''): Readonly<Record<string, unknown>> {
  return {
    ...complaintOf('Ada'),
    // Who registers names a customer with all they left, who looks for one by a single thing.
    ...(/^(export|erase|preview)/.test(command) ? { customer: ticketNo } : {}),
    ticketNo,
    requestId: '',
    reason: 'because',
    note: 'noted',
    clock: 'respond',
    into: 'none',
    findings: 'found',
    waitingFor: 'customer',
    support: 'help',
    decision: 'so be it',
    solution: 'a solution',
    problem: 'a problem',
    entryNo: 'none',
    helpful: true,
    approve: true,
    satisfied: true,
    newDueAt: '2026-03-09T12:00:00+08:00',
    measure: 'a measure',
    owner: 'agent@example.com',
    dueOn: '2026-04-30',
    measureNo: 1,
    result: 'done',
    effective: true,
    source: 'old.csv',
    link: 'https://example.com/proof',
    headings: ['Description'],
    rows: [['It broke.']],
    id: 'import-1',
    state: 'running',
    size: 1,
    mapping: { description: ['Description'] },
    tickets: ['none'],
    alarm: 'none',
    months: 24,
    key: '1/dispatch/agent@example.com',
    name: 'Team',
    service: 'wecom',
    url: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=00000000-0000-4000-8000-000000000000',
    topics: ['dispatch'],
    pack: 'rapid-response',
    week: {},
    language: 'en',
  };
}

let world: () => DrivenDesk;
let ticketNo = '';

beforeAll(async () => {
  const desk = await openDesk({ pack: 'rapid-response', language: 'en', people: STAFF });
  ticketNo = desk.as('agent@example.com').call<{ ticketNo: string }>('registerComplaint', complaintOf('Ada')).ticketNo;
  world = worldOf(desk);
});

describe.each(ROLES.map((role) => ({ role })))('$role', ({ role }) => {
  // Who may set the desk up is a matter of who owns its triggers, not of the role alone: tested below.
  const commands = (Object.keys(PERMISSIONS) as CommandName[]).filter(
    (command) => command !== 'setUp' && command !== 'repair',
  );

  test('may run what the table grants, and is refused the rest by name', () => {
    const desk = world();
    const seen: Record<string, boolean> = {};
    const wanted: Record<string, boolean> = {};
    for (const command of commands) {
      const refusal = refusalOf(() => desk.as(`${role}@example.com`).call(command, argumentsOf(ticketNo, command)));
      if (refusal?.code === 'ARGUMENTS_WRONG' || refusal?.code === 'DEFECT')
        throw new Error(`${command}: ${refusal.what}`);
      seen[command] = refusal?.code !== 'NOT_ALLOWED';
      wanted[command] = (PERMISSIONS[command] as readonly string[]).includes(role);
    }
    expect(seen).toEqual(wanted);
  });
});

describe('a person whom the staff sheet does not name', () => {
  test('is refused every command but the one that says who they are', () => {
    const desk = world();
    for (const command of Object.keys(PERMISSIONS)) {
      const refusal = refusalOf(() => desk.as(STRANGER).call(command, argumentsOf(ticketNo, command)));
      if (command === 'boot') expect(refusal).toBeNull();
      else if (command === 'setUp') expect(refusal?.code).toBe('SET_UP_OWNER_ONLY');
      else expect({ command, code: refusal?.code }).toEqual({ command, code: 'NO_ROLE' });
    }
    expect(eventsOf(desk).some(({ actor }) => actor === STRANGER)).toBe(false);
  });
});

describe('a person whom Google does not name', () => {
  test('is asked who they are, whatever they ask for', () => {
    const desk = world();
    for (const command of Object.keys(PERMISSIONS)) {
      if (command === 'health' || command === 'repair') continue;
      const refusal = refusalOf(() => desk.as('').call(command, argumentsOf(ticketNo, command)));
      expect({ command, code: refusal?.code }).toEqual({ command, code: 'WHO_ARE_YOU' });
    }
  });

  test.each(['health', 'repair'])('is asked so for %s too', (command) => {
    expect(refusalOf(() => world().as('').call(command))?.code).toBe('WHO_ARE_YOU');
  });
});

describe('repair', () => {
  test.each(['viewer', 'agent'])('is refused to a %s', (role) => {
    expect(refusalOf(() => world().as(`${role}@example.com`).call('repair'))?.code).toBe('NOT_ALLOWED');
  });

  // The keys of the surveys stand on a sheet that only the owner may write to: what is locked cannot be dressed by others.
  test.each(['supervisor', 'head', 'director', 'admin'])('may be run by a %s who does not own the file', (role) => {
    expect(refusalOf(() => world().as(`${role}@example.com`).call('repair'))).toBeNull();
  });
});

describe('set-up', () => {
  test('belongs to whoever set the desk up, even among admins', () => {
    const desk = world();
    expect(refusalOf(() => desk.as('admin@example.com').call('setUp', argumentsOf(ticketNo)))?.code).toBe(
      'SET_UP_OWNER_ONLY',
    );
    expect(refusalOf(() => desk.as(OWNER).call('setUp', argumentsOf(ticketNo)))).toBeNull();
  });
});

describe('the menu', () => {
  test.each(['NONE', 'LIMITED', 'FULL'])('stands there in authorisation mode %s', (mode) => {
    const desk = world();
    desk.runtime.run('onOpen', { authMode: mode });
    const menus = desk.as(OWNER).person.openFile();
    expect(JSON.stringify(menus)).toContain('showRegister');
  });

  test('stands there for an editor who has authorised nothing, and in a file where the add-on is not enabled', () => {
    const desk = world();
    desk.as('agent@example.com').person.authorise(false);
    expect(JSON.stringify(desk.as('agent@example.com').person.openFile())).toContain('showRegister');
    const fresh = openRuntime({ files: builtFiles(), deployment: 'addOn', addOnEnabled: false, owner: OWNER });
    expect(JSON.stringify(fresh.as(OWNER).openFile())).toContain('showSetUp');
    expect(fresh.executions().map(({ authMode, status }) => [authMode, status])).toContainEqual(['NONE', 'completed']);
  });
});

describe('a repeated request', () => {
  test('gets its first answer and happens once', () => {
    const desk = world();
    const args = { ...complaintOf('Ben'), requestId: 'one' };
    const first = desk.as('agent@example.com').call('registerComplaint', args);
    desk.as('agent@example.com').call('registerComplaint', complaintOf('Cem'));
    expect(desk.as('agent@example.com').call('registerComplaint', args)).toEqual(first);
    expect(desk.rows('tickets')).toHaveLength(3);
    const signed = desk.as('agent@example.com').call('acknowledge', { ticketNo, requestId: 'two' });
    desk.as('agent@example.com').call('logProgress', { ticketNo, note: 'begun' });
    expect(desk.as('agent@example.com').call('acknowledge', { ticketNo, requestId: 'two' })).toEqual(signed);
    expect(eventsOf(desk).filter(({ kind }) => kind === 'acknowledged')).toHaveLength(1);
  });
});

describe('a request that is none', () => {
  test.each([
    '',
    'hello',
    '{',
    '[]',
    '42',
    'null',
    '{"args":{}}',
    '{"command":7}',
    '{"command":"boot","args":"x"}',
    '{"command":null,"args":{}}',
  ])('is refused in words: %s', (json) => {
    const answer = JSON.parse(String(world().as(OWNER).person.callServer('api', json))) as {
      ok: boolean;
      refusal: { code: string; what: string; remedy: string };
    };
    expect(answer.ok).toBe(false);
    expect(answer.refusal.code).toBe('REQUEST_MALFORMED');
    expect(answer.refusal.what).not.toBe('');
    expect(answer.refusal.remedy).not.toBe('');
  });

  test.each(['noSuchCommand', 'constructor', '__proto__', 'toString'])(
    'names a command that there is not: %s',
    (command) => {
      const refusal = refusalOf(() => world().as('agent@example.com').call(command));
      expect(refusal?.code).toBe('COMMAND_UNKNOWN');
      expect(refusal?.what).toContain(command);
    },
  );
});
