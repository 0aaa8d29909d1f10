/** A column `praise` of the register: what the customer liked at the first response. */
import { behind } from './recipe.mjs';

/** @type {import('./recipe.mjs').Recipe} */
export const ADD_COLUMN = {
  title: 'Add a column',
  checks: ['types', 'docs', 'words'],
  steps: [
    {
      step: 1,
      missedBy: 'types',
      edits: [
        behind(
          'src/sheets/tickets.ts',
          '    comment: computed(longText(180)),\n',
          '    praise: editable(text(180)),\n',
        ),
      ],
    },
    {
      step: 2,
      missedBy: 'types',
      edits: [
        behind(
          'src/i18n/sheets/sheets.en.ts',
          "      comment: { heading: 'Comment', help: 'The customer’s verdict in their own words.' },\n",
          "      praise: { heading: 'Praise', help: 'What the customer liked.' },\n",
        ),
        behind(
          'src/i18n/sheets/sheets.zh-CN.ts',
          "      comment: { heading: '客户意见', help: '客户反馈时的原话。' },\n",
          "      praise: { heading: '客户表扬', help: '客户满意的地方。' },\n",
        ),
      ],
    },
    {
      step: 3,
      missedBy: 'types',
      edits: [
        {
          file: 'src/domain/ticket/events.ts',
          from: 'readonly responded: { readonly channel: Channel };',
          to: 'readonly responded: { readonly channel: Channel; readonly praise?: string };',
        },
        behind('src/domain/ticket/ticket.ts', '  readonly lastProgress: string;\n', '  readonly praise?: string;\n'),
        {
          file: 'src/domain/ticket/fold.ts',
          from: 'return { ...moved, respondedAt: ticket.respondedAt ?? event.at };',
          to: "return { ...moved, respondedAt: ticket.respondedAt ?? event.at, praise: event.fields.praise ?? '' };",
        },
        behind(
          'src/desk/register/ticketRow.ts',
          '    comment: ticket.comment,\n',
          "    praise: ticket.praise ?? '',\n",
        ),
      ],
    },
    {
      step: 4,
      edits: [behind('src/desk/register/judgedEdits.ts', "  'amount',\n", "  'praise',\n")],
    },
    {
      step: 5,
      edits: [
        {
          file: 'CHANGELOG.md',
          change: (text) => text.replace(/\n- /, () => '\n- **Sheets**: the register has a column _Praise_.\n- '),
        },
      ],
    },
  ],
};
