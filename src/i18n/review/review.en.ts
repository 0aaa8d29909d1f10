import { dateText } from '../dateText';
import type { ReviewTexts } from './review';

/** Days as short as they can be told: '2–8 March 2026', '30 March – 5 April 2026'. */
function daysEn(from: string, to: string): string {
  const last = dateText('en', to);
  const [day = '', month = '', year = ''] = dateText('en', from).split(' ');
  if (from === to) return last;
  if (from.slice(0, 7) === to.slice(0, 7)) return `${day}–${last}`;
  return from.slice(0, 4) === to.slice(0, 4) ? `${day} ${month} – ${last}` : `${day} ${month} ${year} – ${last}`;
}

export const reviewEn: ReviewTexts = {
  topics: {
    figures: 'Figures',
    clocks: 'Time limits',
    kinds: 'By kind',
    problems: 'Top problems',
    products: 'Top products',
    unloved: 'Least liked',
    channels: 'By channel',
    regions: 'By region',
    people: 'By person',
    workload: 'Open tickets',
    tickets: 'Look at these',
  },
  units: { cases: 'cases', percent: '%', hours: 'h', points: 'points', days: 'days', times: 'times' },
  figures: {
    received: ['Complaints received', 'Received in the period. Merged, withdrawn and spam are left out everywhere.'],
    ended: ['Complaints closed', 'Closed in the period, whenever they were received.'],
    open: ['Still open', 'Received and not closed when the period was over.'],
    old: [
      'Of them older than a week',
      'Open ones that were received more than seven days before the end of the period.',
    ],
    kept: [
      'Time limits kept',
      'Of all time limits that came out in the period, the share that was met. One counts when it is met, or at the instant at which it is missed.',
    ],
    firstTime: [
      'Solved at the first try',
      'Of the tickets whose first solution was judged in the period, the share that satisfied the customer.',
    ],
    firstContact: [
      'Solved at first contact',
      'Of the tickets whose first solution was judged in the period, the share satisfied with what the first contact on record told. Contacts within 30 minutes are one.',
    ],
    rejected: [
      'Solutions rejected',
      'Of all solutions judged in the period, the share that did not satisfy: each of them reopens its ticket.',
    ],
    escalations: ['Escalations', 'How often a ticket was handed up in the period.'],
    medianMinutes: [
      'Time to a solution, the middle one',
      'Working hours from receipt to the telling of the solution that satisfied; half of the tickets were faster.',
    ],
    meanMinutes: ['Time to a solution, mean', 'The same as a mean; single very slow tickets raise it.'],
    score: [
      'Satisfaction',
      'Mean of the survey answers that came in the period, 1 to 5. Empty where the survey is anonymous: see “Survey results”.',
    ],
  },
  meanings: {
    clocks: 'Time limits of this kind that were met, of those that came out in the period.',
    kinds: 'Time limits kept for complaints of this kind.',
    problems: 'Complaints received of this category, the most frequent three.',
    products: 'Complaints received about this product, the most frequent three.',
    unloved: 'Mean satisfaction of this category, the lowest three with at least three answers.',
    channels: 'Time limits kept for complaints that came this way, the lowest three.',
    regions: 'Time limits kept for complaints from this region, the lowest three.',
    people: 'Time limits kept for tickets that this person owns now.',
    workload: 'Tickets of this person that were open when the period was over; beside it how old the oldest was.',
  },
  outliers: {
    slow: [
      (ticketNo) => `${ticketNo} took very long`,
      'Working hours to its solution: more than three times the spread of the middle half above that half.',
    ],
    waiting: [(ticketNo) => `${ticketNo} waits for a solution`, 'Days since it was received, more than a fortnight.'],
    reopened: [(ticketNo) => `${ticketNo} came back again`, 'How many solutions the customer rejected.'],
  },
  nobody: 'Nobody',
  oldest: (days) => `The oldest: ${days} ${days === 1 ? 'day' : 'days'}`,
  changes: { more: 'More than chance', chance: 'May be chance', tooFew: 'Too few to tell' },
  below: (limit) => `Below ${limit} %`,
  period: daysEn,
  compared: (before, today) =>
    `Beside it ${before}. A change is called more than chance where chance alone would bring it about less than once in twenty times. Counted on ${today}; written anew every night.`,
};
