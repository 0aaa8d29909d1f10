import { computed, longText, number, oneOf, sheet, text } from './sheet';

/** The escalation ladder: whom a late clock is handed to, level by level. One row a level of a clock; a clock without rows is not handed up. */
export const LADDER = sheet({
  id: 'ladder',
  key: 'clock',
  use: 'rules',
  frozenColumns: 2,
  columns: {
    clock: oneOf('clocks', 170),
    level: number(70),
    /** Working time past the due time: '0 min', '2 h'. */
    after: text(140),
    to: oneOf('rungRoles', 140),
    source: computed(text(140)),
    remark: longText(240),
  },
});
