/** A migration to the next schema: lines of the responsibility matrix get another remark. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { behind } from './recipe.mjs';

const SCHEMA_FILE = join(import.meta.dirname, '../../src/desk/setUp/schema.ts');
const before = Number(/SCHEMA = (\d+);/.exec(readFileSync(SCHEMA_FILE, 'utf8'))?.[1]);
const after = before + 1;

const SAVED = `desk-of-schema-${before}.json.gz`;

/** What a person types to save a desk with the build before. */
const SAVE = `
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { openDesk } from './build/emulator.mjs';
const owner = 'owner@example.com';
const desk = await openDesk({ pack: 'rapid-response', language: 'en', startAt: '2026-03-02T09:00:00+08:00', owner });
desk.as(owner).call('registerComplaint', {
  channel: 'phone', customer: { name: 'Ada', mail: 'ada@example.org' }, category1: 'Technical fault', description: 'It does not start.', requestId: 'one',
});
desk.advance('PT1H');
writeFileSync('build/${SAVED}', gzipSync(desk.runtime.save()));
`;

const MIGRATION = `  {
    to: ${after},
    what: 'Lines of the responsibility matrix get another remark.',
    touches: ['matrix'],
    run: (ports) => {
      const table = ports.table(MATRIX);
      table.rows(2).forEach((row, index) => {
        table.write(index + 2, { remark: 'Taken over.' }, row);
      });
      return { created: [], repaired: [] };
    },
  },
];
`;

const TEST = `
describe('a desk of schema ${before}', () => {
  const saved = gunzipSync(readFileSync(join(__dirname, '../data/${SAVED}'))).toString('utf8');
  const remarks = (desk: DrivenDesk) => new Set(desk.rows('matrix').map(({ remark }) => remark));

  test('registers before it is taken over; then its rows are changed, and stand in the copy as they were', () => {
    const desk = oldDesk([], saved);
    expect(schemaOf(desk)).toBe(${before});
    expect(codesOf(desk)).toContain('awaitsUpgrade');
    const matrix = cellsOf(desk, 'Responsibility matrix');
    const { ticketNo } = desk.as('owner@example.com').call<{ ticketNo: string }>('registerComplaint', complaintOf('Ben'));
    expect(remarks(desk)).not.toContain('Taken over.');
    desk.advance('PT5M');
    expect(schemaOf(desk)).toBe(${after});
    expect(remarks(desk)).toEqual(new Set(['Taken over.']));
    const copy = desk.runtime.tabs().find(({ name }) => name.startsWith('Responsibility matrix (copy of schema ${before}'));
    expect(copy?.hidden).toBe(true);
    expect(cellsOf(desk, String(copy?.name))).toEqual(matrix);
    expect(eventsOf(desk, ticketNo).map(({ kind }) => kind)).toContain('registered');
    expect(desk.rows('tickets')).toHaveLength(2);
  });
});
`;

/** @type {import('./recipe.mjs').Recipe} */
export const ADD_MIGRATION = {
  title: 'Add a migration',
  before: [['build.mjs'], ['--input-type=module', '--eval', SAVE]],
  checks: ['types', 'upgrade'],
  steps: [
    {
      step: 1,
      missedBy: 'upgrade',
      edits: [
        { file: 'src/desk/setUp/schema.ts', from: `SCHEMA = ${before};`, to: `SCHEMA = ${after};` },
        behind(
          'src/desk/setUp/migrations.ts',
          "import type { SheetId } from '../../sheets/sheets';\n",
          "import { MATRIX } from '../../sheets/matrix';\n",
        ),
        {
          file: 'src/desk/setUp/migrations.ts',
          change: (text) => text.replace(/^\];\n/m, () => MIGRATION),
        },
      ],
    },
    // Nothing that a command reads has changed: the test registers before the desk is taken over.
    { step: 2, edits: [] },
    {
      step: 3,
      edits: [
        { file: `test/data/${SAVED}`, copy: `build/${SAVED}` },
        { file: 'test/journeys/upgrade.test.ts', change: (text) => text + TEST },
      ],
    },
    {
      step: 4,
      edits: [
        {
          file: 'docs/deploy.md',
          change: (text) =>
            text.replace(
              new RegExp(`^\\| ${before} .*\\n`, 'm'),
              (row) => `${row}| ${after} | remarks | fills them |\n`,
            ),
        },
        {
          file: 'CHANGELOG.md',
          change: (text) => text.replace(/\n- /, () => '\n- **Sheets**: the matrix has a remark in each line.\n- '),
        },
      ],
    },
  ],
};
