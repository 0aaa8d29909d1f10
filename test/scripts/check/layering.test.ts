import { join } from 'node:path';
import { layeringFaults } from '../../../scripts/check/layering.mjs';
import { sources } from '../../../scripts/check/sources.mjs';

const faultsOf = (path: string, source: string): string[] => layeringFaults([{ path, source }]);

describe('the rooms of the project', () => {
  test('import only what they may, and bear names that say something', () => {
    expect(layeringFaults(sources(join(__dirname, '../../..')))).toEqual([]);
  });
});

describe('the import rule', () => {
  test.each([
    [
      'src/domain/time/dueAt.ts',
      "import { TICKETS } from '../../sheets/tickets';",
      'src/domain may not import src/sheets',
    ],
    [
      'src/domain/time/dueAt.ts',
      "import type { Pack } from '../../packs/pack';",
      'src/domain may not import src/packs',
    ],
    ['src/desk/tickets/triage.ts', "import { table } from '../../google/table';", 'src/desk may not import src/google'],
    ['src/desk/tickets/triage.ts', "export { table } from '../../google/table';", 'src/desk may not import src/google'],
    [
      'src/desk/tickets/triage.ts',
      "const table = await import('../../google/table');",
      'src/desk may not import src/google',
    ],
    [
      'src/desk/tickets/triage.ts',
      "let table: import('../../google/table').Table;",
      'src/desk may not import src/google',
    ],
    ['src/google/table.ts', "import { tick } from '../entry/tick';", 'src/google may not import src/entry'],
    [
      'src/i18n/en.ts',
      "import { TICKETS } from '../sheets/tickets';",
      'src/i18n may not import src/sheets; only its types may be (import type)',
    ],
    [
      'src/dialogs/sidebar/main.tsx',
      "import { api } from '../../entry/api';",
      'src/dialogs may not import src/entry; only its types',
    ],
    [
      'src/dialogs/sidebar/main.tsx',
      "import { dueAt } from '../../domain/time/dueAt';",
      'src/dialogs may not import src/domain; only its types',
    ],
    [
      'src/dialogs/sidebar/main.tsx',
      "import { STATUSES, type TicketCard } from '../../desk/answers';",
      'src/dialogs may not import src/desk; only its types',
    ],
    [
      'src/dialogs/sidebar/main.tsx',
      "import { PACKS } from '../../packs/packs';",
      'src/dialogs may not import src/packs; only its types',
    ],
    [
      'src/dialogs/sidebar/main.tsx',
      "import type { Ticket } from '../../sheets/tickets';",
      'src/dialogs may not import src/sheets',
    ],
    ['src/main.ts', "import { desk } from './desk/desk';", 'src/main may not import src/desk'],
    ['emulator/kernel/run.ts', "import { tick } from '../../src/entry/tick';", 'emulator may not import src/entry'],
    [
      'workbench/server/server.ts',
      "import { TICKETS } from '../../src/sheets/tickets';",
      'workbench may not import src/sheets',
    ],
    ['emulator/kernel/run.ts', "import { server } from '../../workbench/server';", 'emulator may not import workbench'],
    ['src/leftover.ts', '', 'lies in none of the rooms of src'],
  ])('refuses in %s: %s', (path, source, fault) => {
    expect(faultsOf(path, source).join()).toContain(fault);
  });

  test.each([
    [
      'src/desk/tickets/triage.ts',
      "import { dueAt } from '../domain/time/dueAt'; import { TICKETS } from '../sheets/tickets';",
    ],
    ['src/i18n/en.ts', "import type { Heading } from '../sheets/heading'; import { type Pack } from '../packs/pack';"],
    [
      'src/dialogs/sidebar/main.tsx',
      "import type { Answer } from '../../entry/api'; import { words } from '../../i18n/words'; const a = <p />;",
    ],
    [
      'src/dialogs/sidebar/main.tsx',
      "import type { TicketCard } from '../../desk/answers'; import type { PackId } from '../../packs/pack';",
    ],
    ['src/dialogs/sidebar/main.tsx', "import type { Status } from '../../domain/ticket/status';"],
    ['src/main.ts', "import { onOpen } from './entry/menu';"],
    ['workbench/server/server.ts', "import { openRuntime } from '../../emulator/runtime';"],
    ['src/domain/time/zone.ts', "import { instant } from './instant'; import * as v from 'valibot';"],
  ])('accepts in %s: %s', (path, source) => {
    expect(faultsOf(path, source)).toEqual([]);
  });
});

describe('the services of Google', () => {
  test.each([
    'SpreadsheetApp.flush();',
    'const lock = LockService;',
    'let sheet: GoogleAppsScript.Spreadsheet.Sheet;',
    'f(Session);',
  ])('are named only in src/google and src/entry: %s', (source) => {
    expect(faultsOf('src/desk/tickets/triage.ts', source).join()).toContain(
      'only src/google and src/entry name a service',
    );
    expect(faultsOf('src/google/table.ts', source)).toEqual([]);
  });

  test('do not forbid a word of our own', () => {
    expect(
      faultsOf(
        'src/desk/tickets/triage.ts',
        'interface Session { mail: string } let a: Session; const b = c.Charts; const d = { Maps: 1 };',
      ),
    ).toEqual([]);
  });
});

describe('names and length', () => {
  test.each([
    'src/desk/utils.ts',
    'src/desk/helpers/due.ts',
    'emulator/common.ts',
    'src/google/index.ts',
    'test/helpers/desk.ts',
    'workbench/services/a.ts',
  ])('refuse %s', (path) => {
    expect(faultsOf(path, '').join()).toContain('says nothing');
  });

  test('let a long file stand only with its reason at the top', () => {
    const long = 'export const a = 1;\n'.repeat(251);
    expect(faultsOf('src/desk/tickets/triage.ts', long).join()).toContain('has 251 lines');
    expect(faultsOf('src/desk/tickets/triage.ts', `/** One table. */\n${long}`)).toEqual([]);
    expect(faultsOf('src/desk/tickets/triage.ts', long.slice(20))).toEqual([]);
  });
});
