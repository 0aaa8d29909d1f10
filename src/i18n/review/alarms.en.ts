import type { AlarmTexts } from './alarms';

const KINDS: Readonly<Record<string, string>> = { batch: 'product batch', category: 'category', region: 'region' };

export const alarmsEn: AlarmTexts = {
  churn: (reasons) => `This customer may leave. In the last 90 days: ${reasons}.`,
  reasons: {
    repeats: (count) => `${count} complaints`,
    returns: (count) => `${count} returns or refunds`,
    reopenings: (count) => `${count} solutions rejected`,
    falling: (count) => `satisfaction falling over ${count} answers`,
  },
  frequent: (name, customers, before) => `${name}: ${customers} customers in four weeks (four weeks before: ${before})`,
  proposal: (product, category, solvedBy) =>
    `Some customers${product === '' ? '' : ` of ${product}`} have told us of this lately: ${category}. We are working on it. ${
      solvedBy === '' ? 'What to do until then: …' : `What has helped most: ${solvedBy}. How to get it: …`
    }`,
  message: {
    subject: (kind, what) =>
      kind === '' ? 'Alarm: a surge of complaints' : `Alarm: complaints surge for the ${KINDS[kind] ?? kind} ${what}`,
    greeting: (customers, expected) =>
      `${customers} customers complained of this within seven days; by the weeks before, ${expected} were to be expected. Please look whether they have one cause.`,
    labels: {
      batch: 'Product batch',
      category: 'Category',
      region: 'Region',
      since: 'First ticket',
      customers: 'Customers in seven days',
      expected: 'Expected',
      tickets: 'Tickets',
    },
    after: (sheet, menu) =>
      `The sheet “${sheet}” has all alarms. ${menu} makes an incident of it, with which all its customers are told at once, or dismisses it. Of chance alone a desk hears less than one such alarm in two months.`,
  },
  incident: (what) => `Several complaints with what may be one cause: ${what}`,
};
