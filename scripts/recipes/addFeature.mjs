/** A feature `calendarFile`, which asks for the calendar. */
import { behind } from './recipe.mjs';

/** @type {import('./recipe.mjs').Recipe} */
export const ADD_FEATURE = {
  title: 'Add a feature that needs a scope',
  checks: ['types', 'features'],
  steps: [
    {
      step: 1,
      missedBy: 'types',
      edits: [
        behind('scripts/build/features.mjs', "Record<'archive'", " | 'calendarFile'"),
        {
          file: 'scripts/build/features.mjs',
          from: '  chat: {\n',
          to: '  calendarFile: { scopes: [`${AUTH}calendar.readonly`] },\n  chat: {\n',
        },
        behind('src/desk/ports.ts', "export type Feature = 'archive'", " | 'calendarFile'"),
        behind('workbench/driver/builtFiles.ts', "export type Feature = 'archive'", " | 'calendarFile'"),
      ],
    },
    {
      step: 2,
      edits: [
        {
          file: 'src/desk/forms/calendarFile.ts',
          text: `import type { Ports } from '../ports';

/** Whether the calendar may be asked. */
export function hasCalendarFile({ features }: Pick<Ports, 'features'>): boolean {
  return features.includes('calendarFile');
}
`,
        },
      ],
    },
    {
      step: 3,
      missedBy: 'features',
      edits: [behind('test/scripts/build/features.test.ts', '      bigquery: true,\n', '      calendarFile: true,\n')],
    },
  ],
};
