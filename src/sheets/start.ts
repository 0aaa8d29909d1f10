import { computed, hidden, sheet, text } from './sheet';

/** The first tab: what the desk is, how it stands now, who does what, where things are. A line is known by its id, wherever people move it. */
export const START = sheet({
  id: 'start',
  key: 'line',
  use: 'start',
  protection: 'warning',
  frozenColumns: 0,
  rowHeight: 21,
  columns: {
    line: hidden(computed(text())),
    topic: computed(text(200)),
    about: computed(text(860)),
    now: computed(text(80)),
  },
});
