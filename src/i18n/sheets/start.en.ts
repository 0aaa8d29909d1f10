import type { StartWords } from './start';

/** The start sheet in English. A line is at most some 140 letters long, so that it stands on one row. */
export const startEn: StartWords = {
  sections: {
    what: { topic: 'What this is', about: '' },
    loop: {
      topic: 'The loop',
      about: 'Every complaint goes round it once. Each step is a button in the sidebar: Loopdesk ▸ Open ticket.',
    },
    now: {
      topic: 'How things stand',
      about: 'The figures follow the sheets. Lateness is reported to the owner by itself and escalated level by level.',
    },
    who: {
      topic: 'Who does what',
      about: 'The figures count people on the staff sheet; substitutes stand in for those away.',
    },
    rules: {
      topic: 'What you may change',
      about:
        'Type straight into these sheets; changes hold within minutes. What cannot be is pointed out and does not hold.',
    },
    help: {
      topic: 'Help',
      about: 'Rest the pointer on a heading to read what it is for. Something broken? Loopdesk ▸ Repair the sheets.',
    },
  },
  steps: [
    ['1  Register, assign', 'Enter the complaint; category and priority set the targets and name the department.'],
    ['2  Accept, respond', 'The owner accepts the ticket and contacts the customer before the first response is due.'],
    ['3  Solve, review', 'Find the cause and draft a solution; the supervisor approves it or returns it.'],
    ['4  Inform, confirm', 'Tell the customer. Satisfied: closed. Not satisfied: reopened one priority higher.'],
    [
      '5  Ask, improve',
      'A survey follows; low scores get a call, and corrective actions are verified before the loop is closed.',
    ],
  ],
  figures: {
    open: 'Open tickets',
    late: (due, late) => `Late now: “${due}” is white on dark red, “${late}” says what was missed`,
    today: 'Due later today',
    escalated: 'Open and escalated',
    measures: 'Corrective actions under way or to be verified',
    lowScores: 'Low scores to be followed up; the sheet says how scores are spread and what many write',
    maintenance: 'Maintenance overdue',
    kpis: 'Response time, resolution and satisfaction, person by person',
    problems: 'Errors and warnings to see to',
  },
  people: {
    agent: 'Register complaints, accept and work on their tickets, answer the customers.',
    supervisor: 'Assign, review solutions, call customers after low scores, answer the first escalations.',
    head: 'Answer escalations of their department and see that corrective actions work.',
    admin: 'Set the desk up and look after the sheets below.',
  },
  rules: {
    matrix: 'Which department owns which kind of complaint.',
    staff: 'Names, roles, departments, who is away and who stands in.',
    categories: 'What complaints are registered under: add, rename, retire.',
    targets:
      'How long each priority has. The figure counts defaults: check those marked “default – edit” and make them yours.',
    ladder: 'Whom a late clock is escalated to, level by level. Defaults are counted on the right too.',
    solutions: 'Kinds of solution, for which categories and priorities, with words to begin from.',
    terms: 'Warranty, returns, repair period and who pays, product by product. Defaults are counted on the right.',
    training: 'Who was trained in what, and when it has to be repeated.',
    templates: 'What the mails say, where you want other words than the desk’s.',
    calendar: 'Working hours, public holidays and make-up working days.',
    settings: 'Name of the desk, days until reminders and closing, the survey form.',
  },
};
