import { computed, number, sheet, text } from './sheet';

const word = computed(text());
const figure = computed(number());
const share = computed(number(80, '0.0%'));

/** What the pivot tables count, a row for each ticket, verdict and time limit of the last months. Nothing of customers, no scores. */
export const COUNTED = sheet({
  id: 'counted',
  key: 'ticketNo',
  hidden: true,
  protection: 'warning',
  columns: {
    ticketNo: word,
    month: word,
    kind: word,
    category: word,
    product: word,
    channel: word,
    region: word,
    owner: word,
    received: figure,
    open: figure,
    days: figure,
    /** The group of ages that the days are of. */
    age: word,
    reopened: share,
    firstContact: share,
    clock: word,
    kept: share,
    late: share,
  },
});
