/** Refusals in English. */
import { hasEnded, STATUSES } from '../../domain/ticket/status';
import { dateText } from '../dateText';
import { chatServiceName } from '../lists/chatServices';
import { menuPath } from '../menu/menu';
import { measuresEn } from '../review/measures.en';
import { scopesInWords } from '../scopes';
import type { Told } from '../told';
import type { RefusalTexts } from './refusals';
import { calendarFaultsEn, calendarPlaceEn, commandsEn, fieldsEn, packsEn, stepsEn } from './refusalWords.en';

const openTicket = menuPath('en', 'ticket');
const repair = menuPath('en', 'repair');
const setUp = menuPath('en', 'setUp');

export const refusalsEn: RefusalTexts = {
  defect: {
    what: 'Something went wrong on our side; nothing was changed.',
    remedy: 'Try again in a moment. If it comes back, tell your administrator: the error has been written down.',
  },
  refusals: {
    ALARM_UNKNOWN: {
      what: (told) => `There is no open alarm “${told.text('found')}”.`,
      remedy: () => 'Look at the sheet “Alarms”: somebody may have decided on it already.',
    },
    APPROVAL_TOO_LOW: {
      what: (told) =>
        `The solution of ticket ${told.text('ticketNo')} grants ${told.text('amount')}; you may approve up to ${told.text('limit')}.`,
      remedy: (told) =>
        told.text('who') === ''
          ? 'It is above everybody’s limit: return it, or have a limit raised on “Settings”.'
          : `Ask ${told.text('who')} to review it, or return it for a smaller one.`,
    },
    ARCHIVE_CLOSED: {
      what: (told) =>
        `This reaches into archive ${told.text('archive')}, a spreadsheet of its own, and your account cannot open that: it is not shared with you, it was deleted, or a tab of it is gone. Google says “${told.text('said')}”.`,
      remedy: (told) =>
        `Ask whoever set the desk up to share it with you in Drive: ${told.text('url')}. What does not reach into archives works as always.`,
    },
    ARCHIVE_NOT_BUILT: {
      what: (told) =>
        told.text('url') === ''
          ? 'Archives are not built into this desk.'
          : 'The desk has archives, but they are not built into this version any more, so it may not open them.',
      remedy: (told) =>
        told.text('url') === ''
          ? 'Whoever installs the script builds it with the feature “archive”, named in the guide on deploying.'
          : `Whoever installs the script builds it with the feature “archive” again. The archives, ${told.text('url')}, can be looked at in Drive.`,
    },
    ARCHIVE_NOT_WRITTEN: {
      what: (told) =>
        `What was copied to archive ${told.text('archive')}, ${told.text('count')} in number, is not what is read there. Nothing was taken out here.`,
      remedy: (told) =>
        `Look whether somebody edits or has sorted that file, ${told.text('url')}, and whether its time zone is the desk’s; then try again.`,
    },
    ARGUMENTS_WRONG: {
      what: (told) =>
        isEmpty(told) ? `“${field(told)}” is empty.` : `“${field(told)}” cannot be “${unquoted(told)}”.`,
      remedy: (told) => (isEmpty(told) ? 'Fill it in and try again.' : limited(told)),
    },
    BACKUP_CLOSED: {
      what: (told) =>
        `A backup copy cannot be opened: it was deleted, or it is not shared with your account. Google says “${told.text('said')}”.`,
      remedy: (told) =>
        `Look for it in the Drive of whoever set the desk up, also in the bin: ${told.text('url')}. If it is gone for good, ${repair} forgets it and the next night makes a new one.`,
    },
    BACKUP_NONE: {
      what: () => 'There is no whole backup copy to restore from.',
      remedy: () => `${repair} brings back what the log knows; for the rest see File ▸ Version history.`,
    },
    BACKUP_NOT_BUILT: {
      what: () => 'Backup copies are not built into this desk.',
      remedy: () => 'Ask whoever installed it to push it again with the feature backup.',
    },
    BACKUP_NOT_WRITTEN: {
      what: (told) =>
        `What was written to the backup copy of the sheet “${told.text('sheet')}” is not what is read there.`,
      remedy: (told) =>
        `See that nobody edits or has sorted that file, ${told.text('url')}, and that its time zone is the desk’s; it is tried again the next night. Other copies are as they were.`,
    },
    BACKUP_TOO_OLD: {
      what: (told) =>
        `Since the copy of ${told.text('at')} was made, customers were erased or tickets moved to an archive: going back to it would bring them back.`,
      remedy: () => 'Take a newer copy, or let this one only bring back what is missing.',
    },
    CALENDAR_EXHAUSTED: {
      what: (told) =>
        `There is not enough working time from ${told.text('from')} to ${told.text('to')} to find the due time.`,
      remedy: () =>
        'Check the working hours and holidays: some day of the week must be open. Shorten targets that are too long.',
    },
    CALENDAR_INVALID: {
      what: (told) =>
        `Working hours, ${calendarPlaceEn(told.text('where'), told.count('window'))}: ${calendarFault(told)}${others(told)}.`,
      remedy: () => 'Correct it and try again. Times are written like 09:00, dates like 2026-03-02.',
    },
    CATEGORY_UNKNOWN: {
      what: (told) => `There is no category “${told.text('found')}”.`,
      remedy: (told) =>
        `Choose one that exists${known(told)}. To have a new one, add it to “Responsibility matrix” first.`,
    },
    CHATS_FULL: {
      what: (told) => `The desk already speaks to ${told.text('most')} groups, the most there can be.`,
      remedy: () => 'Remove one that is no longer needed, then add the new one.',
    },
    CHAT_ADDRESS_WRONG: {
      what: (told) => `This is not a webhook address of ${chatServiceName(told.language, told.text('service'))}.`,
      remedy: (told) =>
        `Copy the whole address from the robot’s or app’s page; it begins with ${told.text('prefix').replace(/ · /g, ' or ')}.`,
    },
    CHAT_NOT_BUILT: {
      what: () => 'Team chat is not built into this desk: the script may not reach other servers.',
      remedy: () => 'Have whoever pushes the script build it in with “--with chat”, and grant the new permission.',
    },
    CHAT_UNKNOWN: {
      what: (told) => `There is no group “${told.text('name')}”.`,
      remedy: (told) =>
        told.text('known') === ''
          ? 'Add it first.'
          : `Choose one of these: ${told.text('known').replace(/ · /g, ', ')}.`,
    },
    COLUMN_COMPUTED: {
      what: (told) =>
        `The desk fills this column of ticket ${told.text('ticketNo')} itself; it cannot be changed by hand.`,
      remedy: () => `Change it with a step in ${openTicket}.`,
    },
    COMMAND_UNKNOWN: {
      what: (told) => `The desk knows no command “${told.text('found')}”.`,
      remedy: () => 'Reload the page and try again. After an update, close the sidebar and open it anew.',
    },
    CONTACTS_NOT_MOVED: {
      what: (told) =>
        `The contact data (${told.text('count')} rows) did not read back as it was written. It has not left the place where it is in force.`,
      remedy: () => `Run ${setUp} again. If this comes back, tell your administrator.`,
    },
    CUSTOMER_AMBIGUOUS: {
      what: (told) => `People of several names share this contact; tickets of theirs are ${told.text('tickets')}.`,
      remedy: () => 'Look for the ticket number instead: it leads to one of them only.',
    },
    CUSTOMER_OPEN: {
      what: (told) =>
        told.count('count') === 1
          ? `Ticket ${told.text('tickets')} of this customer is still open; nothing was erased.`
          : `${told.count('count')} tickets of this customer are still open, such as ${told.text('tickets')}; nothing was erased.`,
      remedy: () =>
        `Close or withdraw what is open first (${openTicket}): the desk needs to know its customer until then.`,
    },
    CUSTOMER_UNKNOWN: {
      what: () => 'The desk knows no such ticket number, phone number or mail address.',
      remedy: () =>
        'Check the spelling, or look for another number of the same customer. Whoever was erased is not found by contact any more.',
    },
    DESK_BUSY: {
      what: () => 'The desk is busy with somebody else’s work; nothing was changed.',
      remedy: () => 'Try again in a few seconds. It cannot be done twice.',
    },
    DESK_NEWER: {
      what: (told) =>
        `This desk is written in schema ${told.text('found')}, and this version of Loopdesk knows schemas up to ${told.text('known')}; nothing was changed.`,
      remedy: (told) =>
        `Have the version pushed that the desk last ran with, or a later one: npm run push says the schema of each, and ${told.text('found')} is needed.`,
    },
    DESK_NOT_SET_UP: {
      what: () => 'This spreadsheet is not a desk yet.',
      remedy: () => `Open ${setUp}.`,
    },
    DUE_IN_PAST: {
      what: (told) => `The new promised time for ticket ${told.text('ticketNo')} has already passed.`,
      remedy: () => 'Enter a time in the future.',
    },
    EXPORT_FAILED: {
      what: (told) => `The export to BigQuery failed: ${told.text('said')}.`,
      remedy: () =>
        'See that project and dataset are there and that you may write to it and run jobs in it. Nothing is lost and nothing counted twice; the night tries again.',
    },
    EXPORT_NOWHERE: {
      what: () => 'This desk exports nothing to BigQuery.',
      remedy: () =>
        'Whoever installs the script builds it with the feature “bigquery”, named in the guide on deploying; then enter project and dataset as “BigQuery dataset” on “Settings”.',
    },
    FOLLOWED_OPEN: {
      what: (told) => `Ticket ${told.text('ticketNo')} is still being worked on; a new complaint cannot follow it yet.`,
      remedy: (told) => `Enter what the customer says in ${told.text('ticketNo')} itself.`,
    },
    FOLLOW_UP_OPEN: {
      what: (told) => `Ticket ${told.text('ticketNo')} cannot be closed yet: its low score has not been followed up.`,
      remedy: () => `Contact the customer, then choose “${stepsEn.contacted}” in ${openTicket}.`,
    },
    REOPEN_TOO_LATE: {
      what: (told) =>
        `Ticket ${told.text('ticketNo')} was closed more than ${told.text('days')} days ago and is not opened again.`,
      remedy: (told) => `Register a follow-up: on the card of ${told.text('ticketNo')} choose “Register a follow-up”.`,
    },
    GRADE_UNKNOWN: {
      what: (told) => `There is no impact or urgency “${told.text('found')}”.`,
      remedy: (told) => `Choose one that exists${known(told)}.`,
    },
    HEADING_MISSING: {
      what: (told) => `${told.text('sheet')}, row 1: the heading “${told.text('heading')}” is missing.`,
      remedy: (told) =>
        `If it was renamed, change it back to “${told.text('heading')}”; if the column was deleted, run ${repair}.`,
    },
    HEADING_TAKEN: {
      what: (told) => `“${told.text('heading')}” is the heading of another column of this sheet.`,
      remedy: () => 'Give this column another one. To change the order, drag columns.',
    },
    IMPORT_EMPTY: {
      what: (told) => `There is no row with content below row ${told.text('row')} of the table.`,
      remedy: () => 'Choose the row that holds the headings, or another table.',
    },
    IMPORT_NO_DESCRIPTION: {
      what: (told) => `No column of the table can be the description. Its headings: ${told.text('headings')}.`,
      remedy: () => 'Say which column holds the description, or give it the heading “Description”.',
    },
    IMPORT_TAB_CHANGED: {
      what: (told) =>
        `The sheet “${told.text('name')}” was changed: its row ${told.text('row')} no longer has the heading “${told.text('heading')}” in that place. Nothing of this part was imported.`,
      remedy: () =>
        'Choose the sheet again and look the columns through. Rows that were imported are not imported twice.',
    },
    IMPORT_TAB_GONE: {
      what: (told) => `The sheet “${told.text('name')}” that was to be imported is no longer there.`,
      remedy: () => 'Bring it back with Ctrl+Z or under File ▸ Version history, or choose another table.',
    },
    KNOWLEDGE_IN_USE: {
      what: (told) => `Entry ${told.text('entryNo')} of the knowledge base is no draft any more.`,
      remedy: () => 'Ask a supervisor to change it and publish it again, or write another draft.',
    },
    KNOWLEDGE_UNKNOWN: {
      what: (told) => `The knowledge base has no entry ${told.text('entryNo')}.`,
      remedy: () => 'Check the number; where its row lacks the problem or the solution, fill that in on “Knowledge”.',
    },
    LINK_NOT_POSSIBLE: {
      what: (told) =>
        `Not linked: ${told.text('tickets')}. Only open tickets that are no incident and belong to no other one can be linked.`,
      remedy: () => 'Leave them out, or take them off the other incident first.',
    },
    LOG_DAMAGED: {
      what: (told) =>
        `Log, row ${told.text('row')}: does not fit what the desk wrote; it may have been changed, moved or deleted. Nothing was written.`,
      remedy: () => `Restore the sheet “Log” under File ▸ Version history, or run ${repair}; then try again.`,
    },
    LOG_GONE: {
      what: () =>
        'The sheet “Log” was deleted or emptied. It holds what happened to every ticket; nothing was changed.',
      remedy: () =>
        `Bring it back with Ctrl+Z or under File ▸ Version history, then run ${repair}. Where backup copies are built in, whoever set the desk up can restore it from one under ${menuPath('en', 'backups')}.`,
    },
    MEASURE_NOT_NOW: {
      what: (told) =>
        `Corrective action ${told.text('measureNo')} of ${told.text('ticketNo')} is “${measuresEn.states[told.text('measureState')] ?? ''}”; “${step(told, 'step')}” is not possible now.`,
      remedy: () =>
        `See how it stands under ${menuPath('en', 'measures')}. For another try open a new corrective action.`,
    },
    MEASURE_NO_FIGURE: {
      what: () => 'A corrective action without a ticket has to say which figure it shall move.',
      remedy: () => 'Choose a figure, or name the ticket that it came out of.',
    },
    MEASURE_NO_REASON: {
      what: (told) =>
        told.text('statement') === ''
          ? `Nothing was counted for corrective action ${told.text('measureNo')} of ${told.text('ticketNo')}, so the verification needs your proof.`
          : `The desk says “${said(told)}” of corrective action ${told.text('measureNo')} of ${told.text('ticketNo')}; to verify it otherwise needs a reason.`,
      remedy: () => 'Write what shows that it worked or did not.',
    },
    MEASURE_NO_SCOPE: {
      what: (told) =>
        told.text('found') === ''
          ? 'It is not said which complaints the figure is about.'
          : `“${told.text('found')}” is no category of this desk.`,
      remedy: () => 'Name the category, product, batch or region, or choose all complaints.',
    },
    MEASURE_UNKNOWN: {
      what: (told) =>
        `Ticket ${told.text('ticketNo')} has no corrective action no. ${told.text('measureNo')}; it has ${told.text('count')}.`,
      remedy: () => `Refresh the ticket in ${openTicket} and choose again.`,
    },
    MEASURE_WATCHED: {
      what: (told) =>
        `Corrective action ${told.text('measureNo')} of ${told.text('ticketNo')} is being watched until ${dateText('en', told.text('until'))}; whether it worked cannot be said before.`,
      remedy: () => 'On that day the desk counts, and the supervisor is told to verify.',
    },
    MESSAGE_SETTLED: {
      what: (told) => `Mail ${told.text('key')} was dealt with already, or is not in the outbox; nothing was changed.`,
      remedy: () => `Run ${menuPath('en', 'health')} to see which mails still need a decision.`,
    },
    TEXT_TOO_LONG: {
      what: (told) => `The text has ${told.text('found')} characters; at most ${told.text('most')} are kept here.`,
      remedy: () => 'Shorten it, or put it into a file and write its link here.',
    },
    TICKET_ARCHIVED: {
      what: (told) =>
        `Ticket ${told.text('ticketNo')} ended long ago and has moved to archive ${told.text('archive')}.`,
      remedy: (told) =>
        `It can be looked at there and is not worked on any more: ${told.text('url')}. If there is something new, register a complaint of its own.`,
    },
    TICKET_FULL: {
      what: (told) => `Ticket ${told.text('ticketNo')} holds as much text as fits. Nothing was written.`,
      remedy: () => 'Shorten the text, or put it into a file and write its link here.',
    },
    MERGE_INTO_ITSELF: {
      what: (told) => `Ticket ${told.text('ticketNo')} cannot be merged into itself.`,
      remedy: () => 'Enter the number of the other ticket.',
    },
    NOBODY_ELIGIBLE: {
      what: (told) =>
        `By the responsibility matrix nobody can take ticket ${told.text('ticketNo')} (${told.text('category')}).`,
      remedy: () =>
        'Name an owner yourself, or bring “Responsibility matrix” and “Staff” (away, substitute) up to date.',
    },
    NOTHING_TO_CONTACT: {
      what: (told) => `Ticket ${told.text('ticketNo')} has no low score to follow up.`,
      remedy: () => 'There is nothing to do; if somebody was faster, the history shows it.',
    },
    NOT_ALLOWED: {
      what: (told) => `Your role “${told.word('roles', 'role')}” may not do “${command(told)}”.`,
      remedy: () => 'Ask a colleague who may, or ask an administrator to change your role on “Staff”.',
    },
    NOT_AUTHORISED: {
      what: (told) =>
        `You have not allowed Loopdesk to: ${scopesInWords('en', told.text('scopes'))}. Nothing is lost; what needs this waits.`,
      remedy: (told) =>
        told.text('url') === ''
          ? `Open ${setUp}, tick this in the window that comes up, and try again.`
          : `Open ${told.text('url')}, tick this, and try again.`,
    },
    NO_DOCUMENT: {
      what: () => 'No spreadsheet holds this desk.',
      remedy: () =>
        'Open the script from the spreadsheet under Extensions ▸ Apps Script, or install Loopdesk as an add-on there.',
    },
    NO_INCIDENT: {
      what: (told) => `Ticket ${told.text('ticketNo')} is no incident that is still open.`,
      remedy: () => 'Enter the number of an open incident from the sheet “Alarms”.',
    },
    NO_NUMBER: {
      what: (told) => `This column of ticket ${told.text('ticketNo')} takes a number.`,
      remedy: () => 'Type digits only, such as 1200.50.',
    },
    NO_OPEN_ESCALATION: {
      what: (told) => `Ticket ${told.text('ticketNo')} has no escalation that waits for an answer.`,
      remedy: () => 'Somebody may have answered it already; the history shows it.',
    },
    NO_ROLE: {
      what: (told) => `The account ${told.text('mail')} is not on “Staff” and has no role.`,
      remedy: () => 'Ask an administrator to add a row on “Staff” with your email and role.',
    },
    NOVICE_TOO_GRAVE: {
      what: (told) =>
        `${told.text('name')} is a novice, and ticket ${told.text('ticketNo')} has the priority “${told.text('priority')}”.`,
      remedy: () => 'Give it to somebody experienced; “Suggest an owner” names who is there.',
    },
    OWNER_OVERRULED: {
      what: (told) =>
        `The desk suggests ${told.text('name')} for ticket ${told.text('ticketNo')}: ${told.text('why').replace(/\.$/, '')}.`,
      remedy: () => 'Only a supervisor may decide otherwise, and has to say why in “Reason”.',
    },
    OWNER_UNKNOWN: {
      what: (told) => `“${told.text('found')}” is not on “Staff”.`,
      remedy: () => 'Choose an owner from the staff, or add the person to “Staff” first.',
    },
    PACK_CONFIG_FAULTY: {
      what: (told) =>
        `The way of working cannot be changed while something does not hold: “${told.text('fault').replace(/[.。]$/, '')}”.`,
      remedy: () => 'Mend that cell, then change the way of working.',
    },
    PACK_IN_USE: {
      what: (told) => `This desk works by “${packName(told)}”.`,
      remedy: () => 'To change to another way of working, look first at what that changes, and confirm it in set-up.',
    },
    PERIOD_NOT_OVER: {
      what: (told) => `A report is made of days that are over; ${told.text('to')} is not over yet.`,
      remedy: () => 'Choose yesterday or an earlier day as the last one.',
    },
    PERIOD_REVERSED: {
      what: (told) =>
        `A review needs a first and a last day, the first not after the last. Given were “${told.text('from')}” and “${told.text('to')}”.`,
      remedy: () => 'Give both days, or neither for the last week and month.',
    },
    PRIORITY_UNKNOWN: {
      what: (told) => `There is no priority “${told.text('found')}”.`,
      remedy: (told) => `Choose one that exists${known(told)}.`,
    },
    REPORT_UNKNOWN: {
      what: (told) => `There is no report “${told.text('reportNo')}” on the sheet of reports.`,
      remedy: () => 'Choose one of those that are there, or make one of the same days.',
    },
    REQUEST_MALFORMED: {
      what: () => 'What was sent cannot be read; nothing was changed.',
      remedy: () => 'Close the sidebar, open it anew and try again.',
    },
    SET_UP_OWNER_ONLY: {
      what: (told) => `${told.text('owner')} set this desk up; its timers and forms belong to that account.`,
      remedy: (told) => `Ask ${told.text('owner')} to run set-up, so that no timer runs twice.`,
    },
    SHEET_MISSING: {
      what: (told) => `The sheet “${told.text('sheet')}” is missing.`,
      remedy: (told) =>
        `If it was renamed, change it back to “${told.text('sheet')}”; if it was deleted, run ${repair}.`,
    },
    SOLUTION_ABOVE_MOST: {
      what: (told) =>
        `“${told.text('name')}” grants at most ${told.text('most')}; ${told.text('amount')} was entered for ticket ${told.text('ticketNo')}.`,
      remedy: () => 'Lower the amount, or propose another kind. The limit stands on the sheet “Solutions”.',
    },
    SOLUTION_TOO_GREAT: {
      what: (told) =>
        `“${told.text('name')}” is offered from the priority “${told.text('priority')}” on; ticket ${told.text('ticketNo')} is below it.`,
      remedy: () => 'Propose another kind, or have the priority raised first.',
    },
    SOLUTION_UNKNOWN: {
      what: (told) => `There is no kind of solution “${told.text('found')}”.`,
      remedy: (told) => `Choose one that exists${known(told)}, or leave it empty.`,
    },
    STEP_NOT_POSSIBLE: {
      what: (told) =>
        `${place(told)}Ticket ${told.text('ticketNo')} is “${told.word('statuses', 'status')}”; “${step(told, 'step')}” is not possible from there.`,
      remedy: nextStep,
    },
    ROW_TORN: {
      what: (told) =>
        `Some columns of the register were sorted or pasted without the others; the row of ticket ${told.text('ticketNo')} was put together again.`,
      remedy: () => 'To sort, select no columns: Data ▸ Sort sheet, or use a filter.',
    },
    TICKET_TWICE: {
      what: (told) => `Ticket ${told.text('ticketNo')} stands in another row already; a ticket has one row.`,
      remedy: () => 'Look for it there. A new complaint is registered in the sidebar.',
    },
    TICKET_UNKNOWN: {
      what: (told) => `The register has no ticket ${told.text('ticketNo')}.`,
      remedy: () =>
        `Check the number. If its row was deleted by mistake, run ${repair}: the ticket comes back from the log.`,
    },
    VAULT_CLOSED: {
      what: (told) =>
        `This needs the customers’ contact data, which lies in a spreadsheet of its own, and your account cannot open that: it is not shared with you, or it was deleted. Google says “${told.text('said')}”.`,
      remedy: (told) =>
        `Ask whoever set the desk up to share it with you in Drive: ${told.text('url')}. What needs no contact data works as always.`,
    },
    VAULT_EMPTY: {
      what: () => 'The spreadsheet for contact data has no sheet of contacts any more.',
      remedy: (told) =>
        `Open it and bring the sheet back by File ▸ Version history: ${told.text('url')}. If that is not possible, whoever set the desk up has ${setUp} make a new one.`,
    },
    VAULT_NOT_BUILT: {
      what: (told) =>
        told.text('url') === ''
          ? 'The vault is not built into this desk: the script may not open another spreadsheet.'
          : `The contact data lies in a spreadsheet of its own (${told.text('url')}), and this build of the script may not open it.`,
      remedy: () => 'Have whoever pushes the script build it in with “--with vault”, and grant the new permission.',
    },
    VAULT_NOT_WRITTEN: {
      what: (told) =>
        `The spreadsheet for contact data did not take what was to be written. Google says “${told.text('said')}”.`,
      remedy: (told) =>
        `If you may only view it, ask whoever set the desk up to let you edit it: ${told.text('url')}. Then do this again.`,
    },
    WORKBOOK_FULL: {
      what: () => 'The spreadsheet is full: Google allows ten million cells in a file. Nothing was written.',
      remedy: () =>
        'Delete sheets of your own that are no longer needed, or their empty rows and columns, and try again.',
    },
    WHO_ARE_YOU: {
      what: () => 'Google does not tell the desk who you are.',
      remedy: () =>
        'Sign in with the account that is on “Staff”. If the owner belongs to another organisation, have Loopdesk installed as an add-on.',
    },
  },
};

function place(told: Told): string {
  return told.text('row') === '' ? '' : `Register, row ${told.text('row')}: `;
}

function nextStep(told: Told): string {
  if (told.text('next') !== '') return `Next is “${step(told, 'next')}”: ${openTicket}.`;
  const status = STATUSES.find((one) => one === told.text('status'));
  if (status === 'closed')
    return 'If the customer is not satisfied after all, record the verdict to reopen it; register anything else anew.';
  if (status && hasEnded(status)) return 'Work on this ticket is over. Register anything new as a ticket of its own.';
  return `Open ${openTicket} and choose from the steps that are possible now.`;
}

/** What the desk says of a measure. */
function said(told: Told): string {
  const statements: Readonly<Record<string, readonly [string, string]>> = measuresEn.statements;
  return statements[told.text('statement')]?.[0] ?? '';
}

function step(told: Told, fact: string): string {
  return Object.entries(stepsEn).find(([kind]) => kind === told.text(fact))?.[1] ?? told.text(fact);
}

function command(told: Told): string {
  return commandsEn[told.text('command')] ?? told.text('command');
}

function field(told: Told): string {
  return fieldsEn[told.text('field')] ?? told.text('field');
}

function isEmpty(told: Told): boolean {
  return ['', 'undefined', 'null', '""'].includes(told.text('found')) || told.text('expected') === '!0';
}

function unquoted(told: Told): string {
  return told.text('found').replace(/^"|"$/g, '');
}

function limited(told: Told): string {
  const [, most] = /^<=(\d+)$/.exec(told.text('expected')) ?? [];
  const [, least] = /^>=(\d+)$/.exec(told.text('expected')) ?? [];
  if (most !== undefined) return `Keep it to ${most} at most (characters, for a text) and try again.`;
  if (least !== undefined) return `Make it ${least} or more and try again.`;
  return 'Correct it and try again: choose from the list where there is one, and enter dates and times in full.';
}

function calendarFault(told: Told): string {
  const fault = Object.entries(calendarFaultsEn).find(([code]) => code === told.text('fault'));
  return fault ? fault[1](told.text('found')) : told.text('fault');
}

function others(told: Told): string {
  return told.count('problems') > 1 ? `; and ${told.count('problems') - 1} more` : '';
}

function known(told: Told): string {
  return told.text('known') === '' ? '' : `: ${told.text('known').replace(/ · /g, ', ')}`;
}

function packName(told: Told): string {
  return Object.entries(packsEn).find(([id]) => id === told.text('pack'))?.[1] ?? told.text('pack');
}
