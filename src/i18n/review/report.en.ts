import type { ReportTexts } from './report';

const cases = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const listed = (names: readonly string[]): string => names.join(', ');

export const reportEn: ReportTexts = {
  subject: (kind, period) => {
    const name =
      { week: 'Weekly review', month: 'Customer service improvement report', own: 'Service report' }[kind] ??
      'Report on a week or month';
    return period === '' ? name : `${name}: ${period}`;
  },
  greeting: 'This is how the desk did.',
  parts: {
    decide: 'To decide',
    figures: 'Key figures',
    kinds: 'Time limits kept, by kind of complaint',
    problems: 'Top problems and their causes',
    scores: 'Customer satisfaction',
    measures: 'Measures: the closed loop',
    outliers: 'Tickets to look at',
  },
  amount: (value, unit) =>
    ({
      cases: String(value),
      percent: `${Math.round(value)} %`,
      hours: `${value.toFixed(1)} h`,
      points: value.toFixed(1),
      days: cases(value, 'day', 'days'),
      times: cases(value, 'time', 'times'),
    })[unit],
  besides: (before, change) => (change === '' ? `before: ${before}` : `before: ${before}, ${change.toLowerCase()}`),
  nothing: 'None',
  headline: {
    volume: (received, before, ended, open) =>
      `${cases(received, 'complaint', 'complaints')} came in (${before}), ${ended} ${ended === 1 ? 'was' : 'were'} closed and ${open} ${open === 1 ? 'is' : 'are'} still open.`,
    kept: (percent, hits, all, below) =>
      `${percent} % of time limits were kept (${hits} of ${all})${below.length === 0 ? '' : `; below 80 %: ${listed(below)}`}.`,
    noneCameOut: 'No time limit came out.',
    scores: (mean, answers, low) =>
      `Customers gave ${mean} of 5 in ${cases(answers, 'answer', 'answers')}, ${low} of them low`,
    fewAnswers: 'Too few customers answered to say how satisfied they are',
    measures: (open, overdue) =>
      `${cases(open, 'measure is', 'measures are')} still to be done, ${overdue} of them overdue`,
    joined: (sentences) => `${sentences.join('; ')}.`,
  },
  decisions: {
    lowScores: ({ count }) =>
      `Who calls the ${count === 1 ? 'customer' : `${count} customers`} whose low score nobody has asked about in time?`,
    kinds: ({ groups }) => `What has to change so that ${listed(groups)} keeps 80 % of its time limits?`,
    overdueMeasures: ({ count }) =>
      `${cases(count, 'measure is', 'measures are')} overdue: new date, other owner, or dropped?`,
    failedMeasures: ({ count }) =>
      `${cases(count, 'measure was', 'measures were')} found not to work: what is tried instead?`,
    waiting: ({ tickets }) =>
      `${listed(tickets)} ${tickets.length === 1 ? 'has' : 'have'} waited for a solution for over a fortnight: who takes ${tickets.length === 1 ? 'it' : 'them'} up?`,
    problems: ({ groups }) =>
      `There is no measure against ${listed(groups)}, which came up again and again: who opens one?`,
  },
  columns: {
    figure: 'Figure',
    now: 'Now',
    before: 'Before',
    change: 'Change',
    survey: 'Survey',
    lowest: 'Lowest score',
    contact: 'Contact',
    reason: 'Reason found',
    measure: 'Overdue measure',
    owner: 'Owner',
    dueOn: 'Due',
    ticket: 'Ticket',
    value: 'How much',
  },
  kept: (percent, hits, all, before, isBelow) =>
    `${percent} % (${hits} of ${all})${before === null ? '' : `, before ${before} %`}${isBelow ? ' – below 80 %' : ''}`,
  problem: (count, besides) => `${count} (${besides})`,
  causes: (problem, explained, all, causes) =>
    explained === 0
      ? `${problem}: no cause found yet.`
      : `${problem}: cause known for ${explained} of ${all}: ${causes.join(', ')}.`,
  cause: (cause, tickets) => `${cause} (${tickets})`,
  measuresTaken: (count) => (count === 0 ? ' No measure yet.' : ` Measures: ${count}.`),
  answers: (mean, answers) => `Mean ${mean} of 5, from ${cases(answers, 'answer', 'answers')}.`,
  score: (score) => ({ 1: '1 – very dissatisfied', 5: '5 – very satisfied' })[score] ?? String(score),
  scored: (count, percent) => `${count} (${percent} %)`,
  contacts: { inTime: 'In time', late: 'Late', toCome: 'To come', overdue: 'Overdue' },
  followed: (low, { inTime, late, toCome, overdue }) =>
    low === 0
      ? 'No low score.'
      : `Low scores: ${low}. Customer asked in time: ${inTime}, late: ${late}, still to come: ${toCome}, overdue: ${overdue}.`,
  loop: { opened: 'Opened', done: 'Done', effective: 'Proved effective', notEffective: 'Found not to work' },
  atEnd: (open, overdue, unproved) =>
    `At the end of the period: ${open} to be done (${overdue} overdue), ${unproved} done and not yet proved.`,
  counted: (before, at) =>
    `Beside it stands ${before}. A change is called more than chance where chance alone would bring it about less than once in twenty times. Merged and withdrawn complaints are left out. Counted on ${at}.`,
  keptAs: (reportNo, sheet) =>
    `Kept as ${reportNo} on the sheet “${sheet}”, where it says the same later, whatever becomes of the tickets.`,
  noPdf: 'The PDF could not be made this time; this mail says all that it would say.',
  folder: 'Loopdesk reports',
  fileName: (kind, from, to) =>
    `${{ week: 'Weekly review', month: 'Customer service improvement report', own: 'Service report' }[kind]} ${from} to ${to}`,
};
