/** The steps of the set-up window in English. */
import type { WizardTexts } from './wizard';

export const wizardEn: WizardTexts = {
  steps: {
    language: { name: 'Language', title: 'Language' },
    process: { name: 'Process', title: 'Way of working' },
    time: { name: 'Time', title: 'Time zone, working week and holidays' },
    team: { name: 'Team', title: 'Departments and people' },
    sender: { name: 'Sender', title: 'Sender of mails' },
    deployment: { name: 'Install', title: 'Installation and check' },
    contacts: { name: 'Contacts', title: 'Customers’ contact data' },
    chat: { name: 'Chat', title: 'Team chat' },
    summary: { name: 'Summary', title: 'Summary' },
  },
  progress: 'Steps of the set-up',
  place: (at, of) => `Step ${at} of ${of}`,
  finished: 'done',
  back: 'Back',
  next: 'Next',
  restored: 'What you had entered before is back.',
  startOver: 'Start over',
  ownerOnly: (owner) =>
    `Only ${owner}, who set this desk up, can change it here. You can look at everything; what you change cannot be run.`,
  languageHint:
    'Sheets, menus, forms and mails are in this language. It can be changed later; what people wrote stays as it is.',
  packChange: 'What this changes',
  packChangeRead: 'I have read this. Change the way of working when set-up is run.',
  packChangeUnread: 'Read what changes and tick the box, or choose the way of working that is in force.',
  defaults: 'Defaults to check',
  defaultsHint:
    'These have no published source. They are defaults of ours: look at them after set-up and edit them on the sheets.',
  noDefaults: 'Every figure of this way of working has a published source.',
  week: 'Working week',
  weekHint: 'Times such as 09:00, until 24:00 at the latest. Hours may run past midnight, such as 21:00 to 02:00.',
  days: {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  },
  works: (day) => `Work on ${day}`,
  from: 'from',
  to: 'to',
  dayFrom: (day) => `${day}, from`,
  dayTo: (day) => `${day}, to`,
  dayFromAgain: (day) => `${day}, after the break, from`,
  dayToAgain: (day) => `${day}, after the break, to`,
  addBreak: (day) => `Add a break on ${day}`,
  dropBreak: (day) => `Remove the break on ${day}`,
  breakShort: 'Break',
  more: (hours) => `and ${hours}; edited on the calendar sheet`,
  dayOff: 'closed',
  copyMonday: 'Use Monday’s hours until Friday',
  copied: 'Tuesday to Friday now have Monday’s hours.',
  holidays: 'Public holidays',
  holidaysWanted: 'Fill in the public holidays of mainland China',
  holidaysHint: (years) =>
    `Known for ${years}, make-up working days included. They go onto the calendar sheet, where you can edit them.`,
  holidaysGiven: (years) => `The calendar sheet has been given the public holidays of ${years}. Edit them there.`,
  holidaysNone: 'None are known for this time zone. Enter days off on the calendar sheet after set-up.',
  departments: 'Departments',
  departmentsHint:
    'Those of the way of working. Rename them to yours, leave some out or add others; the responsibility matrix and the staff sheet follow.',
  departmentsLive: 'These are in force. Change them on the sheet “Responsibility matrix”; drop-downs follow.',
  department: (place) => `Department ${place}`,
  packWord: (name) => `In the way of working: ${name}`,
  leaveOut: (name) => `Leave out ${name}`,
  leftOut: (name) => `${name} left out.`,
  handedTo: (name) => `Complaints of ${name} go to`,
  takeBack: (name) => `Take ${name} in again`,
  addDepartment: 'Add a department',
  removeDepartment: (name) => `Remove ${name}`,
  nameTwice: 'Another department has this name. Leave one of them out instead.',
  nameParted: 'Leave out commas and semicolons: they part names from each other.',
  noDepartment: 'none yet',
  staffLive: 'On the staff sheet already:',
  sender: 'Mails are sent as',
  senderHint: (mail) =>
    mail === ''
      ? 'Empty: under the name of the desk. The address is that of whoever sets the desk up.'
      : `Empty: under the name of the desk. The address is ${mail}, that of whoever sets the desk up.`,
  senderPreview: 'Recipients see',
  intakeForm: 'Let customers enter complaints with a form',
  intakeFormHint:
    'Set-up makes the form; its link stands on the start sheet, to be put on your website. What customers send becomes a ticket at once, and a mail tells them by when they hear from you.',
  defaultName: 'Customer service desk',
  deskNameFirst: 'Mails are signed with it. Empty: “Customer service desk”.',
  deployment: 'How the desk is installed',
  deployments: {
    bound: {
      name: 'In this spreadsheet',
      about: 'The script is part of this file, as in a copy of the template. Clocks are checked every five minutes.',
    },
    addOn: {
      name: 'As an add-on',
      about: 'Installed from the marketplace or by your administrator. Google lets add-ons check clocks once an hour.',
    },
  },
  check: 'Is everything as it must be?',
  checkHint: 'Permission and timers are looked at as your account sees them.',
  checkAgain: 'Check again',
  checking: 'Checking…',
  topics: {
    authorisation: 'Permission',
    timers: 'Timers',
    mail: 'Mail',
    form: 'Survey form',
    zone: 'Time zone',
  },
  severities: { ok: 'fine', info: 'note', warning: 'warning', error: 'error' },
  fix: 'Fix it',
  fixing: 'Repairing…',
  fixed: (count) => (count === 1 ? 'One thing was repaired.' : `${count} things were repaired.`),
  notFixed: 'Nothing was there that could be repaired from here; follow what the lines say.',
  contactsWhere: 'Where they are kept',
  contactsWhereText:
    'Full names, phone numbers, addresses and email addresses stand on the hidden sheet “Contacts” of this spreadsheet, and nowhere else on a sheet.',
  contactsHolds: 'What holds',
  contactsNot: 'What does not hold',
  contactsHoldsLines: [
    'Register, log, lists and mails to colleagues show masks, such as 138****5678.',
    'A colleague who opens a contact in the sidebar is recorded with name and time.',
  ],
  contactsGuarantee: {
    desk: {
      holds: 'Whoever changes the sheet “Contacts” by hand is warned first.',
      not: [
        'Whoever may edit this file can unhide the sheet and read it. Hiding is no lock.',
        'So share the file for editing only with colleagues who may see contact data; let others view it, or give them totals.',
      ],
    },
    vault: {
      holds: 'Only whom the vault is shared with can see contact data, whoever may edit this file.',
      not: [
        'Whoever registers complaints or looks up contacts must be able to edit the vault, and can read all of it there; that is not recorded.',
        'The mail that assigns a ticket brings its contact to whoever works on it.',
        'What people write into descriptions and notes stays in this file, apart from phone numbers and email addresses, which are masked.',
      ],
    },
  },
  contactPlaces: {
    desk: {
      name: 'In this spreadsheet',
      about: 'On the hidden sheet “Contacts”. Every editor of this file can unhide it.',
    },
    vault: { name: 'In a vault', about: 'In a spreadsheet of its own. Whom it is shared with in Drive is the lock.' },
    newVault: { name: 'In a new vault', about: 'The old one is given up, with everything in it.' },
  },
  vault: {
    notBuilt:
      'They can lie in a spreadsheet with sharing of its own, a vault, if whoever pushes the script builds it in with “--with vault”.',
    inForceNotBuilt:
      'Contact data lies in a vault, and this build of the script may not open it. Have it built in again with “--with vault”.',
    toCome:
      'Set-up makes the vault in your Drive, shared with nobody, moves the contact data there and empties the sheet here.',
    toShare:
      'Then share it yourself in Drive: as editors with those who register complaints or look up contacts, and with nobody else. The others go on working without contact data.',
    toReturn:
      'Set-up brings the contact data back to this spreadsheet and empties the vault. The empty vault stays in your Drive.',
    versions:
      'Google keeps earlier versions of this file: whoever may edit it can read there what stood on the sheet until now. To be rid of them, work on in a copy of the file.',
    open: 'Open the vault to share it',
    troubles: {
      VAULT_CLOSED: {
        title: 'The vault cannot be opened',
        remedy: 'If it was deleted, take it out of the bin in Drive: all is as before then.',
      },
      VAULT_EMPTY: {
        title: 'The vault has no sheet of contacts any more',
        remedy: 'Bring the sheet back there by File ▸ Version history: all is as before then.',
      },
    },
    lost: (count, open) =>
      `A new vault can be made from what the desk has, and that is little: the contact data of ${String(count)} ${count === 1 ? 'ticket' : 'tickets'} would be lost, ${open === 0 ? 'none of them open' : `${String(open)} of them open`}. Masks, customer numbers and everything else stay; for each open ticket the new vault gets a line to fill in.`,
    lostNone: 'A new vault can be made; no ticket has contact data that would be lost.',
  },
  chat: {
    notBuilt: 'Team chat is not built into this desk.',
    about: 'New tickets, lateness, low scores and the like can also be said in groups of your team chat.',
    groups: 'Groups that are told:',
    none: 'No group is told yet.',
    later: 'Groups are added after set-up, with Loopdesk ▸ Team chat.',
    open: 'Open the chat window',
    openHint: 'This window closes; what you entered here is back when you open it again.',
  },
  summaryHint: 'This is what set-up will make. Go back to any step to change it.',
  summaryLive:
    'Only what is marked as changed is changed. Set-up also puts back what is missing; what people typed on the sheets stays.',
  unchanged: 'Nothing changed. Running set-up again checks everything and puts back what is missing.',
  change: (step) => `Change: ${step}`,
  changeShort: 'Change',
  changed: 'changed',
  weekOff: 'closed',
  people: (count) => (count === 1 ? '1 person to add' : `${count} people to add`),
  noPeople: 'nobody to add',
  made: { tick: 'Timer that checks the clocks', onFormSubmit: 'Timer that takes in survey answers' },
  whatNext: 'Open the sidebar with Loopdesk ▸ Register a complaint to begin.',
};
