/** A clock `approve`: how long a proposed solution waits for its approval. */
import { behind } from './recipe.mjs';

const NATURE = `  approve: {
    startsOn: 'proposed',
    stopsOn: ['approved', 'returned'],
    pausesOnHold: false,
    internal: false,
    audience: 'internal',
  },
`;

/** @type {import('./recipe.mjs').Recipe} */
export const ADD_CLOCK = {
  title: 'Add a clock',
  checks: ['types', 'docs', 'words', 'clocks'],
  steps: [
    {
      step: 1,
      missedBy: 'types',
      edits: [
        behind('src/domain/clocks/clock.ts', "  'plan',\n", "  'approve',\n"),
        behind(
          'src/domain/clocks/clockEvents.ts',
          '  plan: EACH_ATTEMPT,\n',
          "  approve: { ...ONCE, starts: 'whenIdle' },\n",
        ),
      ],
    },
    {
      step: 2,
      missedBy: 'clocks',
      edits: [behind('src/domain/ticket/trail.ts', "  'proposed',\n", "  'approved',\n  'returned',\n")],
    },
    {
      step: 3,
      missedBy: 'types',
      edits: [{ file: 'src/packs/clocks.ts', from: '  evaluate: {\n', to: `${NATURE}  evaluate: {\n` }],
    },
    {
      step: 4,
      missedBy: 'types',
      edits: [
        behind('src/i18n/lists/words.en.ts', "    plan: 'Solution plan',\n", "    approve: 'Approval',\n"),
        behind('src/i18n/lists/words.zh-CN.ts', "    plan: '处理方案',\n", "    approve: '方案审核',\n"),
        {
          file: 'src/i18n/dialogs/dialogs.en.ts',
          change: (text) => text.replace('  clocks: {\n', (found) => `${found}    approve: 'Approval',\n`),
        },
        {
          file: 'src/i18n/dialogs/dialogs.zh-CN.ts',
          change: (text) => text.replace('  clocks: {\n', (found) => `${found}    approve: '方案审核',\n`),
        },
      ],
    },
    {
      step: 5,
      missedBy: 'types',
      edits: [
        behind(
          'test/packs/packs.test.ts',
          "  update: { every: 'progressed' },\n",
          "  approve: { every: 'proposed' },\n",
        ),
        behind(
          'test/packs/packs.test.ts',
          "  update: ['progressed', 'informed'],\n",
          "  approve: ['approved', 'returned'],\n",
        ),
      ],
    },
  ],
};
