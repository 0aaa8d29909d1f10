import type { ReviewAreaTexts } from './reviewArea';

export const reviewAreaEn: ReviewAreaTexts = {
  asOf: (today, since) => [
    'Counted on',
    `${today}, from ${since} on; anew every night. Merged, withdrawn and spam are left out. Double-click a figure of a table to see the rows behind it.`,
  ],
  tables: {
    categories: [
      'Hot spots: category by month',
      'Complaints by the month they were received in. The categories with most come first.',
    ],
    products: ['Hot spots: product by month', 'Complaints that name a product, by the month they were received in.'],
    kinds: [
      'Time limits kept by kind',
      'Of the time limits that came out, the share that was met. One counts when it is met, or when it is missed.',
    ],
    regions: [
      'Weak spots: region',
      'Of the time limits that came out, the share that was missed. Without tickets that name no region.',
    ],
    channels: [
      'Weak spots: channel',
      'Of the time limits that came out, the share that was missed, by how the complaint came.',
    ],
    clocks: [
      'Time limits kept, each by month',
      'Of the time limits of that sort that came out in the month, the share that was met.',
    ],
    people: [
      'Time limits kept by person',
      'Of the time limits that came out, the share that was met, by who owns the ticket now.',
    ],
    workload: ['Open tickets by person and age', 'Tickets that are open now, by days since they were received.'],
    outcomes: [
      'Reopened, and solved at first contact',
      'By the month of the verdict. Reopened: verdicts that were not satisfied, of all. At first contact: of the tickets that got their first verdict, those satisfied with what the first contact on record told (contacts within 30 minutes are one).',
    ],
  },
  charts: {
    categories: 'Most frequent categories',
    channels: 'Time limits missed by channel',
    clocks: 'Time limits kept',
    workload: 'Open tickets by person and age',
    outcomes: 'Reopened, and solved at first contact',
    satisfaction: 'Satisfaction by kind (1 to 5)',
  },
  counts: { kept: 'Time limits', reopened: 'Verdicts' },
  ages: ['00–03 days', '04–07 days', '08–14 days', '15–30 days', '31 days and more'],
  others: 'All others',
  nobody: 'Nobody',
  satisfaction: {
    kind: 'Satisfaction by kind',
    category: 'Satisfaction by category',
    product: 'Satisfaction by product',
    channel: 'Satisfaction by channel',
    region: 'Satisfaction by region',
    owner: 'Satisfaction by person',
    month: 'Satisfaction by month of receipt',
  },
  satisfactionIs: (isAnonymous) =>
    isAnonymous
      ? 'Mean of the answers, 1 to 5, since January of last year. The survey is anonymous: answers count three at a time, not on the day they come, and a group with fewer is not told.'
      : 'Mean of the answers, 1 to 5, since January of last year. A group with fewer than three answers is not told.',
  phrases: {
    byKind: 'Complaints by kind',
    byScore: 'Survey comments by score',
    score: (score) => `Lowest score ${score}`,
    low: 'A low score',
    notLow: 'No low score',
    ofKind:
      'Words and phrases in descriptions of at least two complaints of this kind, each complaint counted once. Elsewhere: the share of the complaints of all other kinds. Contacts in examples are masked.',
    ofScore: (isAnonymous) =>
      isAnonymous
        ? 'Words and phrases of at least three comments, counted three at a time and not on the day they come. The survey is anonymous: no examples.'
        : 'Words and phrases in at least two comments whose lowest score was this. Contacts in examples are masked.',
    none: 'Nothing yet that several customers wrote.',
  },
};
