/** A command `praise`, with which somebody writes down what a customer liked. */

import { behind } from './recipe.mjs';

/** @type {import('./recipe.mjs').Recipe} */
export const ADD_COMMAND = {
  title: 'Add a command',
  checks: ['types', 'docs', 'lifecycle'],
  steps: [
    {
      step: 1,
      missedBy: 'types',
      edits: [
        {
          file: 'src/desk/tickets/praise.ts',
          text: `import { demandPossible } from '../../domain/ticket/lifecycle';
import { onTicket, sentence } from '../arguments';
import { change } from '../command';
import { act } from '../register/ticketStore';

/** Writes down what the customer liked. */
export const praise = change(onTicket({ note: sentence }), (desk, args) =>
  act(desk, args.ticketNo, (ticket) => {
    demandPossible('praised', ticket);
    return [{ kind: 'praised', note: args.note, fields: {} }];
  }),
);
`,
        },
      ],
    },
    {
      step: 2,
      missedBy: 'types',
      edits: [
        behind(
          'src/desk/commands.ts',
          "import { openMeasure } from './measures/openMeasure';\n",
          "import { praise } from './tickets/praise';\n",
        ),
        behind('src/desk/commands.ts', '  logProgress,\n', '  praise,\n'),
        behind('src/desk/permissions.ts', '  logProgress: WORKERS,\n', '  praise: WORKERS,\n'),
        behind('src/i18n/refusals/refusalWords.en.ts', "  logProgress: 'Log progress',\n", "  praise: 'Log praise',\n"),
        behind(
          'src/i18n/refusals/refusalWords.zh-CN.ts',
          "  logProgress: '记录处理进展',\n",
          "  praise: '记录客户表扬',\n",
        ),
      ],
    },
    {
      step: 3,
      missedBy: 'types',
      edits: [
        behind('src/domain/ticket/events.ts', "  'progressed',\n", "  'praised',\n"),
        behind(
          'src/domain/ticket/events.ts',
          '  readonly progressed: Evidence;\n',
          '  readonly praised: Record<string, never>;\n',
        ),
        behind(
          'src/domain/ticket/lifecycle.ts',
          '  responded: { from: OPEN, to: null },\n',
          '  praised: { from: OPEN, to: null },\n',
        ),
        behind(
          'src/domain/ticket/fold.ts',
          '      return { ...moved, lastProgress: event.note };\n',
          "    case 'praised':\n      return { ...moved, lastProgress: event.note };\n",
        ),
        behind('src/i18n/lists/words.en.ts', "    progressed: 'Progress',\n", "    praised: 'Praise',\n"),
        behind('src/i18n/lists/words.zh-CN.ts', "    progressed: '处理进展',\n", "    praised: '客户表扬',\n"),
        behind('src/i18n/dialogs/dialogs.en.ts', "    progressed: 'Progress',\n", "    praised: 'Praise',\n"),
        behind('src/i18n/dialogs/dialogs.zh-CN.ts', "    progressed: '处理进展',\n", "    praised: '客户表扬',\n"),
        behind('src/i18n/refusals/refusalWords.en.ts', "  progressed: 'Log progress',\n", "  praised: 'Log praise',\n"),
        behind(
          'src/i18n/refusals/refusalWords.zh-CN.ts',
          "  progressed: '记录处理进展',\n",
          "  praised: '记录客户表扬',\n",
        ),
        behind('test/domain/ticket/ticketEvents.ts', '  progressed: {},\n', '  praised: {},\n'),
        { file: 'test/domain/ticket/lifecycle.test.ts', change: withColumn },
      ],
    },
    {
      step: 4,
      edits: [
        behind('src/i18n/dialogs/dialogs.ts', "  | 'logProgress'\n", "  | 'praise'\n"),
        behind('src/i18n/dialogs/dialogs.en.ts', "    logProgress: 'Log progress',\n", "    praise: 'Log praise',\n"),
        behind(
          'src/i18n/dialogs/dialogs.zh-CN.ts',
          "    logProgress: '记录处理进展',\n",
          "    praise: '记录客户表扬',\n",
        ),
        behind('src/desk/tickets/ticketCommands.ts', "  'logProgress',\n", "  'praise',\n"),
        behind('src/desk/tickets/possibleSteps.ts', "  logProgress: 'progressed',\n", "  praise: 'praised',\n"),
        behind(
          'src/dialogs/sidebar/steps/stepForms.ts',
          "  respond: { fields: [channel, must('long', 'said', { arg: 'note' })] },\n",
          "  praise: { fields: [must('long', 'said', { arg: 'note' })] },\n",
        ),
      ],
    },
    {
      step: 5,
      missedBy: 'types',
      edits: [
        behind(
          'test/journeys/kill.test.ts',
          "  logProgress: { at: 'acknowledged', by: WORKER, args: { note: 'Looked at it.' } },\n",
          "  praise: { at: 'acknowledged', by: WORKER, args: { note: 'So friendly.' } },\n",
        ),
      ],
    },
  ],
};

/**
 * The table of the lifecycle's test with a column for praise: possible wherever a response is.
 * @param {string} text
 */
function withColumn(text) {
  return text
    .replace("  'unlinked',\n];", () => "  'unlinked',\n  'praised',\n];")
    .replace(/^ {2}\w+: '([A-Za-z.]{32,})',$/gm, (row, letters) =>
      row.replace(letters, `${letters}${letters.charAt(4) === 'r' ? 'p' : '.'}`),
    );
}
