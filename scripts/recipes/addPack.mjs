/** A pack `night-shift`, which is After-sales under another name. */
import { behind } from './recipe.mjs';

/** @type {import('./recipe.mjs').Recipe} */
export const ADD_PACK = {
  title: 'Add a pack',
  checks: ['types', 'docs'],
  steps: [
    {
      step: 1,
      missedBy: 'types',
      edits: [
        {
          file: 'src/packs/nightShift.ts',
          text: `/** After-sales by night: the same figures, all of them defaults to edit. */
import { AFTER_SALES } from './afterSales';
import type { Pack } from './pack';
import { words } from './words';

export const NIGHT_SHIFT: Pack = {
  ...AFTER_SALES,
  id: 'night-shift',
  name: words('夜班售后', 'Night shift'),
  about: words('夜间值守的售后团队。', 'For teams that work by night.'),
};
`,
        },
      ],
    },
    {
      step: 2,
      missedBy: 'types',
      edits: [
        behind('src/packs/pack.ts', "  'service-standard',\n", "  'night-shift',\n"),
        behind(
          'src/packs/packs.ts',
          "import { COMPLAINT_TOOLKIT } from './complaintToolkit';\n",
          "import { NIGHT_SHIFT } from './nightShift';\n",
        ),
        behind('src/packs/packs.ts', "  'service-standard': SERVICE_STANDARD,\n", "  'night-shift': NIGHT_SHIFT,\n"),
        behind(
          'src/i18n/refusals/refusalWords.en.ts',
          "  'rapid-response': 'Rapid response',\n",
          "  'night-shift': 'Night shift',\n",
        ),
        {
          file: 'src/i18n/refusals/refusalWords.zh-CN.ts',
          change: (text) =>
            text.replace(/^ {2}'rapid-response': .*\n/m, (row) => `${row}  'night-shift': '夜班售后',\n`),
        },
      ],
    },
    { step: 3, edits: [behind('scripts/build/catalogue.mjs', "'serviceStandard'", ", 'nightShift'")] },
    {
      step: 4,
      missedBy: 'types',
      edits: [
        behind('workbench/server/startOptions.ts', "'service-standard'", ", 'night-shift'"),
        behind('workbench/demo/demo.ts', "'rapid-response', 'service-standard'", ", 'night-shift'"),
        behind('workbench/driver/openDesk.ts', "'service-standard'", " | 'night-shift'"),
      ],
    },
    {
      step: 5,
      missedBy: 'types',
      edits: [
        ...[
          'test/packs/packs.test.ts',
          'test/journeys/defaults.test.ts',
          'test/journeys/escalatedByHand.test.ts',
          'test/journeys/packClocks.test.ts',
        ].map((file) => ({ file, change: asAfterSales })),
        {
          file: 'CHANGELOG.md',
          change: (text) => text.replace(/\n- /, () => '\n- A pack for teams that work by night.\n- '),
        },
      ],
    },
  ],
};

/**
 * Tables with a row for the new pack: that of After-sales once more.
 * @param {string} text
 */
function asAfterSales(text) {
  return text.replace(
    /^( +)'after-sales': (?:.*,$|[^\n]*[{[]\n[\s\S]*?^\1[}\]],$)/gm,
    (row) => `${row}\n${row.replace("'after-sales'", "'night-shift'")}`,
  );
}
