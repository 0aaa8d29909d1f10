import { computed, hidden, longText, oneOf, sheet, text } from './sheet';

/** The targets: how long each clock may run at each priority. One row per clock and priority. */
export const TARGETS = sheet({
  id: 'targets',
  key: 'target',
  use: 'rules',
  frozenColumns: 3,
  columns: {
    target: hidden(computed(text(150))),
    clock: computed(oneOf('clocks', 170)),
    priority: computed(oneOf('priorities', 110)),
    /** '30 min', '4 h', '1 business day'. */
    limit: text(120),
    source: computed(text(140)),
    remark: longText(240),
  },
});
