/** The settings sheet in English. */
import type { SettingWords } from './texts';

export const settingsEn: SettingWords = {
  defaultDeskName: 'Customer service desk',
  sourceDefault: 'default – edit',
  sourcePublished: 'from the source',
  settings: {
    deskName: {
      label: 'Name of the desk',
      help: 'Mails to customers and colleagues are signed with it; change it at any time.',
    },
    senderName: {
      label: 'Sender of mails',
      help: 'The name that recipients see as the sender; empty for the name of the desk. The address is that of whoever set the desk up.',
    },
    pack: {
      label: 'Way of working',
      help: 'Gives categories, priorities, targets and the survey; change it in the set-up window, which shows first what becomes of the tickets at work.',
    },
    language: { label: 'Language', help: 'zh-CN is Chinese, en is English; change it in the set-up window.' },
    timeZone: {
      label: 'Time zone',
      help: 'Due times, working hours and dates follow it; change it in the set-up window.',
    },
    deployment: {
      label: 'Installed as',
      help: 'bound: the script lives in this spreadsheet; addOn: installed as an add-on; filled by set-up.',
    },
    warnPercent: {
      label: 'Warn after (% of a target)',
      help: 'The owner is warned when so much of a target is used up; a number from 1 to 100, 75 is a default of ours.',
    },
    verdictReminderDays: {
      label: 'Remind the customer after (days)',
      help: 'Days without a verdict, after the customer was informed, until one reminder goes out; a whole number from 1, 3 is a default of ours.',
    },
    verdictCloseDays: {
      label: 'Close without a verdict after (days)',
      help: 'Days without a verdict until the ticket is closed as unanswered; a whole number from 1, above the days of the reminder, 7 is a default of ours.',
    },
    surveyCoolDownDays: {
      label: 'Ask the same customer again after (days)',
      help: 'Days after a survey in which the same customer gets no other, whatever the ticket; a whole number from 1.',
    },
    reopenDays: {
      label: 'Reopen a closed ticket within (days)',
      help: 'Days after the close in which a customer who is not satisfied has the ticket opened again; later it takes a new one; a whole number from 1.',
    },
    measureWatchDays: {
      label: 'Watch the effect of a measure for (days)',
      help: 'So many days before a corrective action was opened are held against as many after it was done; a whole number from 1, 28 is a default of ours: whole weeks have the same days of the week. Holds for actions opened from then on.',
    },
    measureEscalateDays: {
      label: 'Hand up a late measure every (days)',
      help: 'Days after its due date until a corrective action that is not done is told of to the supervisor, then as many to the department head, then to the director; a whole number from 1, 3 is a default of ours.',
    },
    knowledgeMonths: {
      label: 'Look at knowledge again after (months)',
      help: 'Months without use and without a check after which an entry of the knowledge base is marked as wanting a look. A whole number from 1; empty for 12, which is a default of ours.',
    },
    approvalSupervisor: {
      label: 'A supervisor may grant up to',
      help: 'The most compensation that a supervisor may approve; empty for no limit. Above it the desk asks the next role up. Amounts filled in by set-up are defaults of ours.',
    },
    approvalHead: {
      label: 'A department head may grant up to',
      help: 'The most compensation that a department head may approve; empty for no limit.',
    },
    approvalDirector: {
      label: 'A director may grant up to',
      help: 'The most compensation that a director may approve; empty for no limit.',
    },
    retentionMonths: {
      label: 'Erase customers after (months)',
      help: 'Months after the end of a ticket in which name, contact and whatever repeats them are erased by night; the ticket itself stays. A whole number from 1; empty to keep them, which is a default of ours. It cannot be undone.',
    },
    archiveMonths: {
      label: 'Move tickets to an archive after (months)',
      help: 'Months after the end of a ticket of which nothing is open in which it moves by night to a spreadsheet for its year, where it can still be found and read. A whole number from 1; empty for never; 12 is a default of ours.',
    },
    backupCopies: {
      label: 'Backup copies kept',
      help: 'How many nights are kept as copies of the desk’s sheets, each a spreadsheet in the Drive of whoever set the desk up. A whole number from 1 to 30, 0 for none; empty for 7, which is a default of ours. While there are copies, customers whose time has come are erased on Mondays, since copies of before an erasure are emptied.',
    },
    bigQuery: {
      label: 'BigQuery dataset',
      help: 'Project id and dataset with a dot between, such as my-project.service_desk: by night tickets, events and figures go to that dataset, which must be there already; no customers, no sentences, no scores. Empty for none, which is a default of ours.',
    },
    surveyForm: {
      label: 'Survey form',
      help: 'Link of the form that set-up made; each customer gets it with a survey number of their own.',
    },
    intakeForm: {
      label: 'Intake form for customers',
      help: 'yes: customers enter complaints with a form of their own, which become tickets at once; no: they do not. Switched on here, the form is made by the next repair or set-up of whoever set the desk up.',
    },
    intakeLink: {
      label: 'Link of the intake form',
      help: 'Put it on your website or send it to customers; filled in once the form is made and switched on.',
    },
    customerPageUrl: {
      label: 'Address of the customer page',
      help: 'Where the web app was deployed, ending in /exec; empty for the address that Google names. Each customer gets it with a code of their own.',
    },
  },
};
