/** The desk's mails in English. Over 250 lines because it is one complete list. */
import { menuPath } from '../menu/menu';
import { stepsEn } from '../refusals/refusalWords.en';
import { alarmsEn } from '../review/alarms.en';
import { measuresEn } from '../review/measures.en';
import { reportEn } from '../review/report.en';
import { reviewEn } from '../review/review.en';
import { alarmLetter } from './alarmLetter';
import type { LetterRow } from './letter';
import type { DigestEntry, Draft, MailFacts, MailWords } from './mailFacts';
import { partedDigest, rowsOf, ticketsIn } from './mailFacts';
import { reportLetter } from './reportLetter';

const openTicket = menuPath('en', 'ticket');

const LETTERS: MailWords['one'] = {
  dispatch: (facts) => ({
    subject: `${tag(facts)} Assigned to you${graded(facts)}`,
    title: `Ticket ${facts.text('ticketNo')} is yours`,
    before: [
      `Hello ${facts.text('ownerName') || 'colleague'},`,
      `Please take up this ticket. ${soonest(facts)}`,
      facts.why && `Why you: ${facts.why}.`,
    ],
    rows: [
      ...ticketRows(facts),
      ...rowsOf([
        ['Leading department', facts.text('collaborators') === '' ? '' : facts.text('department')],
        ['Working with', facts.text('collaborators')],
        ['Customer’s name', facts.contact.name],
        ['Customer’s phone', facts.contact.phone],
        ['Customer’s email', facts.contact.mail],
        ['Customer’s address', facts.contact.address],
      ]),
    ],
    after: [
      howTo(stepsEn.acknowledged, ' Then contact the customer and log the first response.'),
      'The customer’s contact data is for work on this ticket only; please do not forward it.',
    ],
  }),
  copy: (facts) => ({
    subject: `${tag(facts)} Copy: ${copied(facts)}`,
    title: `Copy about ticket ${facts.text('ticketNo')}: ${copied(facts)}`,
    before: [`For your information; ${facts.text('told')} has been told and acts.`],
    rows: [
      ...rowsOf([
        ['Owner', owner(facts)],
        ['Working with', facts.text('collaborators')],
        ['Reason', facts.text('reason')],
        ['Support wanted', facts.text('support')],
      ]),
      ...ticketRows(facts),
    ],
    after: [howTo()],
  }),
  nobodyToAssign: (facts) => ({
    subject: `${tag(facts)} Nobody to assign${graded(facts)}`,
    title: `Ticket ${facts.text('ticketNo')} has no owner`,
    before: [
      `The responsibility matrix finds nobody who can take this ticket. Please name an owner. ${soonest(facts)}`,
    ],
    rows: ticketRows(facts),
    after: [
      howTo(stepsEn.assigned),
      'Where people are away, enter a substitute on “Staff”; where the category is missing, add it to “Responsibility matrix”.',
    ],
  }),
  warning: (facts) => ({
    subject: `${tag(facts)} Due soon: ${facts.clock}, ${facts.at('dueAt')}`,
    title: `Ticket ${facts.text('ticketNo')}: ${facts.clock} is due soon`,
    before: [
      `${facts.clock} is due on ${facts.at('dueAt')}. Please get it done by then.`,
      'If you cannot make it, escalate early, and tell the customer before the time passes.',
    ],
    rows: ticketRows(facts),
    after: [howTo()],
  }),
  breach: (facts) => ({
    subject: `${tag(facts)} Late: ${facts.clock}, was due ${facts.at('dueAt')}`,
    title: `Ticket ${facts.text('ticketNo')}: ${facts.clock} is late`,
    before: [
      `${facts.clock} was not done by ${facts.at('dueAt')}.`,
      'If it is still open, please see to it now; if something is in the way, escalate and say what you need.',
    ],
    rows: ticketRows(facts),
    after: [howTo()],
  }),
  escalation: (facts) => ({
    subject: `${tag(facts)} Escalated to level ${facts.text('level')}${why(facts)}`,
    title: `Ticket ${facts.text('ticketNo')} is escalated to you`,
    before: [
      escalatedFor(facts),
      `Please give your decision and support ${facts.at('evaluateDueAt') === '' ? 'as soon as you can' : `by ${facts.at('evaluateDueAt')}`}.`,
    ],
    rows: [
      ...rowsOf([
        ['Level', facts.text('level')],
        ['Reason', facts.text('reason')],
        ['Support wanted', facts.text('support')],
        ['Owner', owner(facts)],
        ['Working with', facts.text('major') === '' ? '' : facts.text('collaborators')],
      ]),
      ...ticketRows(facts),
    ],
    after: [howTo(stepsEn.evaluated)],
  }),
  evaluated: (facts) => ({
    subject: `${tag(facts)} Escalation answered`,
    title: `Ticket ${facts.text('ticketNo')}: the escalation is answered`,
    before: [`The escalation of this ticket has an answer. Please go on with it. ${soonest(facts)}`],
    rows: [...rowsOf([['Decision', facts.text('decision')]]), ...ticketRows(facts)],
    after: [howTo()],
  }),
  reviewWanted: (facts) => ({
    subject: `${tag(facts)} Solution to review${graded(facts)}`,
    title: `Ticket ${facts.text('ticketNo')}: a solution to review`,
    before: [
      `Please review this solution. The customer hears it only once you approve; return it with a note if it needs work. ${soonest(facts)}`,
    ],
    rows: [...solutionRows(facts), ...rowsOf([['Owner', owner(facts)]]), ...ticketRows(facts)],
    after: [howTo(stepsEn.approved)],
  }),
  returned: (facts) => ({
    subject: `${tag(facts)} Solution returned`,
    title: `Ticket ${facts.text('ticketNo')}: the solution is returned`,
    before: [`Please rework the solution as the review asks and propose it again. ${soonest(facts)}`],
    rows: [...rowsOf([['Review', facts.text('reason')]]), ...solutionRows(facts), ...ticketRows(facts)],
    after: [howTo(stepsEn.proposed)],
  }),
  approved: (facts) => ({
    subject: `${tag(facts)} Solution approved: inform the customer`,
    title: `Ticket ${facts.text('ticketNo')}: the solution is approved`,
    before: [`Please tell the customer the solution. ${soonest(facts)}`],
    rows: [...solutionRows(facts), ...ticketRows(facts)],
    after: [howTo(stepsEn.informed)],
  }),
  reopened: (facts) => ({
    subject: `${tag(facts)} Customer not satisfied, reopened${graded(facts)}`,
    title: `Ticket ${facts.text('ticketNo')} is reopened`,
    before: [
      `The customer is not satisfied with the outcome. The ticket is open again; this is attempt ${facts.text('attempt')}.`,
      `The owner is asked for an improved solution ${facts.at('improveDueAt') === '' ? 'as soon as possible' : `by ${facts.at('improveDueAt')}`}.`,
    ],
    rows: [
      ...rowsOf([
        ['Customer’s comment', facts.text('comment')],
        ['Owner', owner(facts)],
      ]),
      ...ticketRows(facts),
    ],
    after: [howTo(stepsEn.proposed)],
  }),
  lowScore: (facts) => ({
    subject: `${tag(facts)} Low score: contact the customer`,
    title: `Ticket ${facts.text('ticketNo')}: a low score`,
    before: [
      `The customer gave a low score in the survey. Please contact them ${facts.at('contactDueAt') === '' ? 'as soon as you can' : `by ${facts.at('contactDueAt')}`}, find out why and log it.`,
      'This mail is for the follow-up only; please do not forward it to those who handled the ticket.',
    ],
    rows: [...ticketRows(facts), ...rowsOf([['Owner', owner(facts)]])],
    after: [howTo(stepsEn.contacted)],
  }),
  customerWrote: (facts) => ({
    subject: `${tag(facts)} The customer added something`,
    title: `Ticket ${facts.text('ticketNo')}: the customer added something`,
    before: [
      'The customer wrote this on their page or in a form. Please look at it and answer them where they ask for it.',
    ],
    rows: [...rowsOf([['The customer wrote', facts.text('comment')]]), ...ticketRows(facts)],
    after: [howTo()],
  }),
  measure: (facts) => ({
    subject: `${tag(facts)} Corrective action, due ${facts.on('dueOn')}`,
    title: `${ofMeasure(facts)}: a corrective action for you`,
    before: [`Please complete this corrective action by ${facts.on('dueOn')}, so that the trouble does not come back.`],
    rows: measureRows(facts),
    after: [howToMeasure(facts, stepsEn.measureDone)],
  }),
  measureDue: (facts) => ({
    subject: `${tag(facts)} Corrective action due on ${facts.on('dueOn')}`,
    title: `${ofMeasure(facts)}: your corrective action is due`,
    before: [`This corrective action is due on ${facts.on('dueOn')} and is not marked as done. Please complete it.`],
    rows: measureRows(facts),
    after: [howToMeasure(facts, stepsEn.measureDone)],
  }),
  measureOverdue: (facts) => ({
    subject: `${tag(facts)} Corrective action overdue since ${facts.on('dueOn')}`,
    title: `${ofMeasure(facts)}: a corrective action is overdue`,
    before: [
      `The corrective action of ${facts.text('measureOwner')} was due on ${facts.on('dueOn')} and is not done. Please see to it that it is carried out, or agree on what to do instead.`,
    ],
    rows: measureRows(facts),
    after: [howToMeasure(facts, stepsEn.measureDone)],
  }),
  measureVerify: (facts) => ({
    subject: `${tag(facts)} Please verify a corrective action: ${statement(facts)[0]}`,
    title: `${ofMeasure(facts)}: please verify a corrective action`,
    before: [
      `The watch of this corrective action is over, and the desk has counted: ${facts.text('effect')}. ${statement(facts)[1]}`,
      'Please verify it. Where you judge otherwise than the desk, or it cannot tell, give your reason.',
    ],
    rows: measureRows(facts),
    after: [howToMeasure(facts, stepsEn.measureVerified)],
  }),
  surveyByHand: (facts) => ({
    subject: `${tag(facts)} Please hand on the survey`,
    title: `Ticket ${facts.text('ticketNo')}: please hand on the survey`,
    before: [
      'The customer left no email address. Please send them this link in another way, such as by text message, and let them fill it in themselves.',
    ],
    rows: ticketRows(facts),
    link: { label: 'Survey', url: facts.surveyLink },
  }),
  customerReceived: (facts) => ({
    subject: `We have received your complaint (${facts.text('ticketNo')})`,
    title: 'We have received your complaint',
    before: [
      greeting(facts),
      'Thank you for telling us. We are sorry for the trouble this has caused you. Your complaint is registered and someone is looking after it.',
      promise(facts),
    ],
    rows: rowsOf([
      ['Your reference', facts.text('ticketNo')],
      ['What you told us', facts.text('description')],
      ['Level', facts.text('priorityName')],
      ['We contact you by', facts.at('respondDueAt')],
      ['Plan by', facts.at('planDueAt')],
      ['Solved by', facts.at('resolveDueAt')],
    ]),
    link: { label: 'See where your case stands', url: facts.pageLink },
    after: [
      facts.pageLink === ''
        ? 'If you would like to add anything, just reply to this mail and leave the reference in the subject.'
        : 'There you can also add what we should know. The link is meant for you alone; please do not pass it on.',
    ],
  }),
  customerSolution: (facts) => ({
    subject: `What we have done about your complaint (${facts.text('ticketNo')})`,
    title: 'What we have done about your complaint',
    before: told(facts),
    rows: [
      ...rowsOf([['Your reference', facts.text('ticketNo')]]),
      ...(facts.text('words').includes(facts.text('solution')) ? [] : solutionRows(facts)),
    ],
    link: { label: 'Tell us: solved or not', url: facts.pageLink || facts.confirmLink },
    after: [
      facts.pageLink === ''
        ? facts.confirmLink === ''
          ? 'Are you satisfied with this? Just reply to this mail and tell us. If it is not solved, we will go on working on it.'
          : 'Are you satisfied with this? The form behind the link takes a moment. If it is not solved, we will go on working on it. The link is meant for you alone; please do not pass it on.'
        : 'Are you satisfied with this? One click on that page tells us. If it is not solved, we will go on working on it.',
    ],
  }),
  customerDelay: (facts) => ({
    subject: `Your complaint: we need more time (${facts.text('ticketNo')})`,
    title: 'We need more time',
    before: [
      greeting(facts),
      `We are sorry: we cannot finish your case by the time we had planned. You will hear from us by ${facts.at('newDueAt')}.`,
    ],
    rows: rowsOf([
      ['Your reference', facts.text('ticketNo')],
      ['What you told us', facts.text('description')],
      ['Reason', facts.text('reason')],
      ['New time', facts.at('newDueAt')],
    ]),
    link: { label: 'See where your case stands', url: facts.pageLink },
    after: [
      facts.pageLink === ''
        ? 'If this is difficult for you, just reply to this mail and we will do what we can.'
        : 'If this is difficult for you, tell us on that page and we will do what we can.',
    ],
  }),
  customerReminder: (facts) => ({
    subject: `Is your problem solved? (${facts.text('ticketNo')})`,
    title: 'Is your problem solved?',
    before: [
      greeting(facts),
      `We told you recently what we have done about your complaint. Is it solved? ${
        facts.pageLink + facts.confirmLink === ''
          ? 'Just reply to this mail and tell us whether you are satisfied, and what you think.'
          : facts.pageLink === ''
            ? 'Please tell us with the form below.'
            : 'One click on the page below tells us.'
      }`,
    ],
    rows: [
      ...rowsOf([
        ['Your reference', facts.text('ticketNo')],
        ['What you told us', facts.text('description')],
      ]),
      ...solutionRows(facts),
    ],
    link: { label: 'Tell us: solved or not', url: facts.pageLink || facts.confirmLink },
    after: [
      'If we do not hear from you, we will close the case in a few days. You can still come back to us at any time, and we will take it up again.',
    ],
  }),
  survey: (facts) => ({
    subject: `How did we do? (${facts.text('ticketNo')})`,
    title: 'How did we do?',
    before: [
      greeting(facts),
      `Your case has been dealt with. Please rate our service: ${questions(facts)}it takes a minute or two.`,
      facts.text('anonymous') === 'yes'
        ? 'The survey is anonymous: the people who served you cannot see who answered.'
        : '',
    ],
    rows: rowsOf([
      ['Your reference', facts.text('ticketNo')],
      ['What you told us', facts.text('description')],
    ]),
    link: { label: 'Start the survey', url: facts.surveyLink },
    after: ['Thank you. Your answer helps us do better.'],
  }),
  surveyReminder: (facts) => ({
    subject: `Would you still tell us how we did? (${facts.text('ticketNo')})`,
    title: 'Would you still tell us how we did?',
    before: [
      greeting(facts),
      'A few days ago we asked you to rate our service. If you have a minute, we would be glad to hear from you; we will not ask again.',
      facts.text('anonymous') === 'yes'
        ? 'The survey is anonymous: the people who served you cannot see who answered.'
        : '',
    ],
    rows: rowsOf([
      ['Your reference', facts.text('ticketNo')],
      ['What you told us', facts.text('description')],
    ]),
    link: { label: 'Start the survey', url: facts.surveyLink },
    after: ['Thank you. Your answer helps us do better.'],
  }),
  maintenanceDue: (facts) => ({
    subject: `Maintenance due on ${facts.on('dueOn')}: ${unit(facts)}`,
    title: `Maintenance due on ${facts.on('dueOn')}: ${unit(facts)}`,
    before: [`${facts.text('job')}: please arrange it by ${facts.on('dueOn')}.`],
    rows: maintenanceRows(facts),
    after: [onceDone],
  }),
  maintenanceOverdue: (facts) => ({
    subject: `Maintenance overdue since ${facts.on('dueOn')}: ${unit(facts)}`,
    title: `Maintenance overdue since ${facts.on('dueOn')}: ${unit(facts)}`,
    before: [
      `${facts.text('job')}: this was due on ${facts.on('dueOn')}. Please see to it now, or agree on a new date.`,
    ],
    rows: maintenanceRows(facts),
    after: [onceDone, 'You are not reminded of this date again.'],
  }),
  review: (facts) => reportLetter({ report: reportEn, review: reviewEn, sheet: 'Reports' }, facts),
  alarm: (facts) => alarmLetter(alarmsEn, 'Alarms', menuPath('en', 'alarms'), facts),
};

const onceDone = 'Once it is done, enter the day under “Last done” on “Maintenance”; the next date moves on by itself.';

function unit(facts: MailFacts): string {
  return [facts.text('product'), facts.text('serialNo')].filter((part) => part !== '').join(', ');
}

function maintenanceRows(facts: MailFacts): readonly LetterRow[] {
  return rowsOf([
    ['Product', facts.text('product')],
    ['Serial no.', facts.text('serialNo')],
    ['Customer no.', facts.text('customerNo')],
    ['What is to be done', facts.text('job')],
    ['Last done', facts.on('lastOn')],
    ['Due', facts.on('dueOn')],
    ['Remark', facts.text('remark')],
  ]);
}

/** What a digest says of a mail: what it is about, and its first sentence that is no greeting. */
function entryOf({ draft }: DigestEntry): string {
  const [first = ''] = draft.before.filter((part) => part !== '' && !/^(?:dear|hello)\b/i.test(part));
  return [draft.title, first, draft.link?.url ?? ''].filter((part) => part !== '').join('\n');
}

function digestOfOne(entries: readonly DigestEntry[], isLate: boolean): Draft {
  const [{ ticketNo } = { ticketNo: '' }] = entries;
  return {
    subject: `[${ticketNo}] ${entries.length} matters that need you${isLate ? ', late or escalated' : ''}`,
    title: `Ticket ${ticketNo}: ${entries.length} matters that need you`,
    before: entries.map(entryOf),
    rows: [],
    after: [howTo()],
  };
}

const NAMES: MailWords['names'] = {
  dispatch: 'A ticket for you – to the owner',
  copy: 'Copy – to those the process names',
  nobodyToAssign: 'Nobody to assign – to the supervisor',
  warning: 'Due soon – to whoever must act',
  breach: 'Late – to whoever must act',
  escalation: 'Escalated – to the role on the ladder',
  evaluated: 'Escalation evaluated – to the owner',
  reviewWanted: 'Solution to review – to the reviewer',
  returned: 'Solution returned – to the owner',
  approved: 'Solution approved – to the owner',
  reopened: 'Reopened – to owner and supervisor',
  lowScore: 'Low score – to the supervisor',
  customerWrote: 'Customer added something',
  measure: 'Corrective action – to who carries it out',
  measureDue: 'Corrective action due – to who carries it out',
  measureOverdue: 'Corrective action overdue – to the next in line',
  measureVerify: 'Corrective action to verify – to the supervisor',
  customerReceived: 'Complaint received – to the customer',
  customerSolution: 'Solution – to the customer',
  customerDelay: 'Delay notice – to the customer',
  customerReminder: 'Is it solved? – to the customer',
  survey: 'Survey – to the customer',
  surveyReminder: 'Survey reminder – to the customer',
  surveyByHand: 'Survey to hand on – to the supervisor',
  maintenanceDue: 'Maintenance due – to who is responsible',
  maintenanceOverdue: 'Maintenance overdue – to who is responsible',
  review: 'Report on a week or month – to supervisors and directors',
  alarm: 'Alarm: complaints surge – to the supervisor',
};

export const mailsEn: MailWords = {
  names: NAMES,
  thread: (ticketNo, isCustomer) =>
    isCustomer ? `What you reported to us (ticket ${ticketNo})` : `[${ticketNo}] Complaint`,
  inRegister: 'Open the register at this ticket',
  insteadOf: (name) =>
    `This was meant for ${name}, who is no longer on the staff sheet, and comes to you instead. Please see to it, or give it to somebody.`,
  one: LETTERS,
  digest: (all) => {
    const { maintenance, entries } = partedDigest(all);
    if (maintenance.length > 0) return withMaintenance(all, maintenance, entries.length);
    const tickets = ticketsIn(entries);
    const late = ticketsIn(entries.filter(({ template }) => template === 'breach' || template === 'escalation'));
    const acting = entries.filter(({ template }) => template !== 'copy');
    if (acting.length === 0) {
      const copies = `For your information: ${entries.length} copies`;
      return { subject: copies, title: copies, before: entries.map(entryOf), rows: [], after: [howTo()] };
    }
    if (tickets === 1) return digestOfOne(entries, late > 0);
    const acted = ticketsIn(acting);
    const needing = acted === 1 ? 'One ticket needs you' : `${acted} tickets need you`;
    return {
      subject: `${needing}${late === 0 ? '' : `, ${late} late or escalated`}`,
      title: needing,
      before: ['These came together in one mail, the most important first.', ...entries.map(entryOf)],
      rows: [],
      after: [howTo()],
    };
  },
};

/** Maintenance is of no ticket: it is counted apart. */
function withMaintenance(all: readonly DigestEntry[], maintenance: readonly DigestEntry[], others: number): Draft {
  const overdue = maintenance.filter(({ template }) => template === 'maintenanceOverdue').length;
  const jobs = `${maintenance.length} maintenance ${maintenance.length === 1 ? 'job' : 'jobs'}`;
  const title = others === 0 ? jobs : `${jobs} and ${others} other ${others === 1 ? 'matter' : 'matters'}`;
  return {
    subject: overdue === 0 ? title : `${title}, ${overdue} overdue`,
    title,
    before: ['These came together in one mail, the most important first.', ...all.map(entryOf)],
    rows: [],
    after: [onceDone, ...(others === 0 ? [] : [howTo()])],
  };
}

function why(facts: MailFacts): string {
  if (facts.text('major') !== '') return ': a major complaint, please act at once';
  return facts.text('clock') === '' ? ': please evaluate' : `: ${facts.clock} is late`;
}

function escalatedFor(facts: MailFacts): string {
  if (facts.text('major') !== '')
    return 'This is a major complaint, which goes straight to you. Please take the lead now.';
  return facts.text('clock') === ''
    ? 'The owner asks for your support.'
    : `${facts.clock} is late, and the escalation ladder leads to you.`;
}

/** What happened, for who only reads of it. */
function copied(facts: MailFacts): string {
  switch (facts.text('of')) {
    case 'dispatch':
      return `assigned to ${facts.text('ownerName') || facts.text('owner')}${graded(facts)}`;
    case 'warning':
      return `${facts.clock} is due soon, ${facts.at('dueAt')}`;
    case 'breach':
      return `${facts.clock} is late, was due ${facts.at('dueAt')}`;
    case 'approved':
      return 'the solution is approved';
    default:
      return `escalated to level ${facts.text('level')}${why(facts)}`;
  }
}

function tag(facts: MailFacts): string {
  return `[${facts.text('ticketNo')}]`;
}

/** What tells one ticket from another in a list of mails. */
function graded(facts: MailFacts): string {
  const parts = [facts.text('priorityName'), facts.text('category')].filter((part) => part !== '');
  return parts.length === 0 ? '' : `: ${parts.join(', ')}`;
}

/** The next deadline of whoever works on the ticket; answering an escalation is somebody else's. */
function soonest({ deadlines }: MailFacts): string {
  const first = deadlines.find(({ clock }) => clock !== 'evaluate');
  return first ? `First due: ${first.name}, by ${first.at}.` : '';
}

function ticketRows(facts: MailFacts): readonly LetterRow[] {
  return rowsOf([
    ['Ticket no.', facts.text('ticketNo')],
    ['Category', facts.text('category')],
    ['Priority', facts.text('priorityName')],
    ['Product', facts.text('product')],
    ['Order no.', facts.text('orderNo')],
    ['Description', facts.text('description')],
    ['Request', facts.text('request')],
    ['First contact', facts.text('firstContact')],
    ...facts.deadlines.map(({ name, at }) => [`${name} due`, at] as const),
  ]);
}

function solutionRows(facts: MailFacts): readonly LetterRow[] {
  return rowsOf([
    ['Solution', facts.text('solution')],
    ['Kind of solution', facts.text('solutionType')],
    ['Compensation', facts.text('compensation')],
    ['Carried out by', facts.text('solution') === '' ? '' : facts.text('executor')],
    ['Complete on', facts.text('solution') === '' ? '' : facts.on('completeOn')],
  ]);
}

function owner(facts: MailFacts): string {
  return [facts.text('ownerName') || facts.text('owner'), facts.text('department')]
    .filter((part) => part !== '')
    .join(', ');
}

function ofMeasure(facts: MailFacts): string {
  return `${facts.text('fromReview') === '' ? 'Ticket' : 'Corrective action'} ${facts.text('ticketNo')}`;
}

function measureRows(facts: MailFacts): readonly LetterRow[] {
  return [
    ...rowsOf([
      ['Corrective action', facts.text('measure')],
      ['Due on', facts.on('dueOn')],
      ['Figure to move', facts.text('measureFigure')],
    ]),
    ...(facts.text('fromReview') === '' ? ticketRows(facts) : []),
  ];
}

function statement(facts: MailFacts): readonly [string, string] {
  const { statements } = measuresEn;
  const [, words] = Object.entries(statements).find(([id]) => id === facts.text('statement')) ?? [];
  return words ?? statements.tooFew;
}

function howToMeasure(facts: MailFacts, step: string): string {
  return facts.text('fromReview') === '' ? howTo(step) : `Open ${menuPath('en', 'measures')}, then “${step}”.`;
}

function howTo(step = '', more = ''): string {
  return `Select the ticket in the spreadsheet and open ${openTicket}${step === '' ? '' : `, then “${step}”`}.${more}`;
}

function greeting(facts: MailFacts): string {
  return `Dear ${facts.contact.name || 'customer'},`;
}

function questions(facts: MailFacts): string {
  const count = facts.text('questions');
  return count === '' ? '' : count === '1' ? 'there is one question, and ' : `there are ${count} questions, and `;
}

function promise(facts: MailFacts): string {
  const level = facts.text('priorityName');
  const parts = [
    facts.at('respondDueAt') && `contact you by ${facts.at('respondDueAt')}`,
    facts.at('planDueAt') && `tell you our plan by ${facts.at('planDueAt')}`,
    facts.at('resolveDueAt') && `solve it by ${facts.at('resolveDueAt')}`,
  ].filter((part) => part !== '');
  const graded = level === '' ? '' : `We treat it as “${level}”. `;
  if (parts.length === 0) return `${graded}We will contact you as soon as we can.`;
  return `${graded}We promise to ${parts.length === 1 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.slice(-1).join('')}`}.`;
}

/** What the owner wrote to the customer, which mostly begins with its own greeting. */
function told(facts: MailFacts): Draft['before'] {
  const words = facts.text('words').trim();
  if (words === '')
    return [
      greeting(facts),
      'We have dealt with your complaint. We are sorry once more for the trouble it caused you.',
    ];
  return /^dear\b/i.test(words) ? [words] : [greeting(facts), words];
}
