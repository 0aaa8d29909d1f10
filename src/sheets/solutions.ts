import { computed, flag, hidden, longText, oneOf, sheet, text } from './sheet';

/** The kinds of solution that may be proposed, each with the words to begin from. */
export const SOLUTIONS = sheet({
  id: 'solutions',
  key: 'name',
  use: 'rules',
  frozenColumns: 2,
  columns: {
    /** The pack's; empty for a kind of the team's own. By it a renamed kind is known. */
    id: hidden(computed(text(120))),
    name: text(160),
    /** Level 1 categories, parted by commas; empty for all. */
    categories: text(240),
    atLeast: oneOf('priorities', 130),
    /** An amount; empty for no limit of its own. Text, since of a number's column nobody could tell an empty cell from a wrong one. */
    most: text(110),
    wording: longText(360),
    retired: flag(80),
    source: computed(text(140)),
    remark: longText(220),
  },
});
