/**
 * What a visitor of the web app can do besides using the page: google.script.run reaches every function of the script whose name does not end in an
 * underscore, and it runs as whoever deployed the web app.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRuntime } from '../../emulator/runtime';
import { COMMANDS } from '../../src/desk/commands';
import { builtFiles } from '../../workbench/driver/builtFiles';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { driven } from '../../workbench/driver/openDesk';
import { OWNER } from './deskStaff';
import { registered, smallDesk } from './worlds';

const FEATURES = ['customerPage'] as const;
const ROOT = join(__dirname, '../..');
/** As Google makes them visible: top-level functions of every file. */
const FUNCTIONS = ['Code.js', 'BackOffice.js', 'Catalogue.js', 'Features.js']
  .flatMap((name) => [...readFileSync(join(ROOT, 'dist', name), 'utf8').matchAll(/^function (\w+)\(/gm)])
  .map(([, name]) => name ?? '');

/** Arguments that such a visitor may think of. */
const FORGED: readonly unknown[] = [
  undefined,
  {
    authMode: 'FULL',
    triggerUid: '1',
    source: {},
    range: { rowStart: 2, columnStart: 1 },
    namedValues: { Token: ['x'] },
  },
  JSON.stringify({ command: 'setUp', args: { pack: 'rapid-response', language: 'en', people: [] } }),
];

let from = '';

/** The world without its memory of who ran what. */
function world(desk: DrivenDesk): unknown {
  const { parts } = JSON.parse(desk.runtime.save()) as { parts: Readonly<Record<string, unknown>> };
  return Object.fromEntries(
    Object.entries(parts).filter(
      ([part]) => !['executions', 'quotas', 'locks', 'faults', 'authorisation'].includes(part),
    ),
  );
}

function opened(): DrivenDesk {
  return driven(openRuntime({ files: builtFiles(FEATURES), from }));
}

beforeAll(async () => {
  const desk = await smallDesk({ features: FEATURES });
  registered(desk, 'Ada');
  desk.advance('PT10M');
  from = desk.runtime.save();
});

describe('a visitor of the web app', () => {
  test('can reach the functions that are announced, and no others', () => {
    expect(FUNCTIONS.filter((name) => !name.endsWith('_')).sort()).toEqual(
      [
        'api',
        'applyTargetsToOpen',
        'checkDesk',
        'customerApi',
        'doGet',
        'onEdit',
        'onFormSubmit',
        'onInstall',
        'onOpen',
        'refreshResults',
        'repairDesk',
        'showChat',
        'showAlarms',
        'showBackups',
        'showCustomerData',
        'showImport',
        'showKnowledge',
        'showReports',
        'showMails',
        'showMeasures',
        'showMyTickets',
        'showRegister',
        'showSetUp',
        'showSidebar',
        'tick',
        'uninstallDesk',
      ].sort(),
    );
    expect(() => opened().portalCall('loopdeskBackOffice_')).toThrow('is not a function');
  });

  describe.each(FUNCTIONS.filter((name) => !name.endsWith('_') && name !== 'doGet').map((name) => ({ name })))(
    'calling $name',
    ({ name }) => {
      test.each(FORGED.map((argument, index) => ({ argument, index })))(
        'changes nothing with argument $index',
        ({ argument }) => {
          const desk = opened();
          const before = world(desk);
          try {
            desk.portalCall(name, ...(argument === undefined ? [] : [argument]));
          } catch (error) {
            expect(error).toBeInstanceOf(Error);
          }
          expect(world(desk)).toEqual(before);
          expect(desk.mails()).toHaveLength(opened().mails().length);
        },
      );
    },
  );

  test.each([
    ...Object.keys(COMMANDS),
    'boot',
    'setUp',
    'setUpFacts',
    'repair',
    'health',
    'checkWeek',
    'checkSurroundings',
  ])('is refused the command %s, and learns nothing by it', (command) => {
    const desk = opened();
    const before = world(desk);
    const args = { ticketNo: '20260302001', pack: 'rapid-response', language: 'en', week: {} };
    const answer = String(desk.portalCall('api', JSON.stringify({ command, args })));
    expect(JSON.parse(answer)).toMatchObject({
      ok: false,
      refusal: { code: expect.stringMatching(/^(NO_DOCUMENT|WHO_ARE_YOU)$/) as string },
    });
    expect(answer).not.toContain(OWNER);
    expect(world(desk)).toEqual(before);
  });
});

describe('somebody whom Google does not name, with the document at hand', () => {
  test.each(['boot', 'getTicket', 'checkWeek'])('is refused %s', (command) => {
    const desk = opened();
    const answer = JSON.parse(
      String(
        desk.runtime.as('').callServer('api', JSON.stringify({ command, args: { ticketNo: '20260302001', week: {} } })),
      ),
    ) as unknown;
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'WHO_ARE_YOU' } });
  });
});
