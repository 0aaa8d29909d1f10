/** The health check's findings in English. */
import type { SettingKey } from '../../sheets/settings';
import { menuPath } from '../menu/menu';
import { scopesInWords } from '../scopes';
import { settingsEn } from '../sheets/settings.en';
import type { Told } from '../told';
import type { FindingWordings } from './findings';
import { listSheetFindingsEn } from './listSheetFindings.en';
import { ownSheetFindingsEn } from './ownSheetFindings.en';

const repair = menuPath('en', 'repair');
const setUp = menuPath('en', 'setUp');
const backups = menuPath('en', 'backups');

export const findingsEn: FindingWordings = {
  ...listSheetFindingsEn,
  ...ownSheetFindingsEn,
  notSetUp: {
    what: () => 'This spreadsheet is not a desk yet.',
    remedy: () => `Open ${setUp}.`,
  },
  missing: {
    what: (told) => `Missing: “${told.text('found')}”.`,
    remedy: () => `If it was only renamed, give it its name back; otherwise run ${repair}.`,
  },
  allWell: {
    what: () => 'All is well.',
    remedy: () => 'Nothing to do.',
  },
  zoneMismatch: {
    what: (told) =>
      `The spreadsheet’s time zone is ${told.text('found')}, the desk’s is ${told.text('wanted')}: the times in the sheets are shifted.`,
    remedy: (told) =>
      `Run ${repair}, which sets the spreadsheet to ${told.text('wanted')} again; or change the desk’s time zone in ${setUp}.`,
  },
  noTick: {
    what: () => 'The timer is missing: no clock is checked and no mail goes out.',
    remedy: () => `Whoever set the desk up runs ${repair}, which makes the timer anew.`,
  },
  noSurveyForm: {
    what: () => 'The survey form is gone or cannot be opened: customers get no survey.',
    remedy: () =>
      `Restore the form from the bin of Drive; or whoever set the desk up runs ${repair}, which makes a new one. Links to the old form then lead nowhere.`,
  },
  noStaff: {
    what: () => 'Nobody is on the sheet “Staff”: no ticket can be assigned.',
    remedy: () => 'Fill in email, name, role and department on “Staff”, one row a person.',
  },
  roleEmpty: {
    what: (told) =>
      `Nobody on “Staff” has the role “${told.word('roles', 'role')}”: its messages and escalations go to the next role up.`,
    remedy: (told) => `Give at least one person on “Staff” the role “${told.word('roles', 'role')}”.`,
  },
  ownersGone: {
    what: (told) =>
      `${told.count('count') === 1 ? 'One open ticket belongs' : `${told.text('count')} open tickets belong`} to somebody who is no longer on “Staff”: ${told.text('tickets')}. Their mails go to the supervisor or whoever is in charge instead.`,
    remedy: () => 'Assign each to somebody who is there, or put the person back on “Staff”.',
  },
  contactsInSheet: {
    what: () =>
      'The customers’ full contact data is on the hidden sheet “Contacts”, which everybody who may edit this file can unhide.',
    remedy: () => 'Share this file only with the colleagues who need it; let others only view it, or give them totals.',
  },
  contactsInVault: {
    what: (told) =>
      `The customers’ full contact data lies in a spreadsheet of its own: ${told.text('url')}. Who may open it, and nobody else, can see it. By name these are: ${told.text('people')}.`,
    remedy: () =>
      'Look at “Share” there from time to time: sharing by link, with a group or with the whole domain is not seen from here.',
  },
  contactsMoving: {
    what: (told) =>
      `Moving the contact data was cut off: it is whole where it is in force, and a copy may still stand in the other place (${told.text('url')} or the hidden sheet “Contacts”).`,
    remedy: () => `Whoever set the desk up runs ${repair}, which empties the other place; the next night does so too.`,
  },
  contactsLeft: {
    what: (told) =>
      `Contact data belongs into ${told.text('url')}, yet the hidden sheet “Contacts” of this file has rows (${told.text('count')}) that every editor can see. The desk does not read them.`,
    remedy: () =>
      'Unhide the sheet, copy over by hand what is missing in the other spreadsheet, and delete the rows here.',
  },
  contactsLost: {
    what: (told) =>
      `With the old vault the contact data of ${told.text('count')} tickets is lost; the desk knows these customers by their masks only. Open among them: ${told.count('open') === 0 ? 'none' : `${told.text('open')} (${told.text('tickets')})`}.`,
    remedy: (told) =>
      told.count('open') === 0
        ? 'Nothing is left to be done for open tickets.'
        : 'Each open ticket has a line in the new vault: fill in name, phone and email there. Until then these customers get no mail.',
  },
  vaultWithout: {
    what: (told) =>
      `The vault is not shared for editing, by name, with: ${told.text('people')}. Unless a group gives it to them, they can neither register complaints with contact data nor look one up; everything else works.`,
    remedy: (told) => `If they are to, share it with them as editors: ${told.text('url')}.`,
  },
  vaultNotShared: {
    what: (told) =>
      `The customers’ contact data lies in a spreadsheet that the account of whoever ran this check cannot open: ${told.text('url')}.`,
    remedy: (told) =>
      `That may be meant so. If not, ask ${told.text('owner')} to share it. If ${told.text('owner')} cannot open it either, they run this check and read on here.`,
  },
  vaultClosed: {
    what: (told) =>
      `The spreadsheet for contact data cannot be opened: ${told.text('url')}. No complaint with contact data can be registered, mails to customers wait. Google says “${told.text('said')}”.`,
    remedy: () =>
      `If it was deleted, take it out of the bin in Drive: all is as before then. If it is gone for good, ${setUp} ▸ Contacts says what is lost and makes a new one.`,
  },
  vaultEmpty: {
    what: (told) =>
      `The spreadsheet for contact data has no sheet of contacts any more: ${told.text('url')}. No complaint with contact data can be registered, mails to customers wait.`,
    remedy: () =>
      `Bring the sheet back there by File ▸ Version history. If that is not possible, ${setUp} ▸ Contacts says what is lost and makes a new one.`,
  },
  vaultNotBuilt: {
    what: (told) =>
      `The contact data lies in a spreadsheet of its own (${told.text('url')}), and this build of the script may not open it. No complaint with contact data can be registered, mails to customers wait.`,
    remedy: () => 'Have whoever pushes the script build it in with “--with vault”, and grant the permission.',
  },
  defaults: {
    what: (told) =>
      told.count('count') === 1
        ? 'One figure of this way of working has no published source and is a default.'
        : `${told.text('count')} figures of this way of working have no published source and are defaults.`,
    remedy: () =>
      'Check “Targets”, “Responsibility matrix” and the rest; change what is marked “default – edit” as you need.',
  },
  logBroken: {
    what: (told) =>
      `Log, row ${told.text('rows')}: does not fit its check (rows in all: ${told.text('count')}); it may have been changed, deleted or moved.`,
    remedy: () =>
      'See under File ▸ Version history who changed it, and restore the sheet “Log”. Only the desk may write there.',
  },
  recordsShort: {
    what: (told) =>
      `Rows are gone from the sheet “${told.text('sheet')}” that nothing else has a copy of: ${told.text('count')}.`,
    remedy: () =>
      `Bring them back with Ctrl+Z or under File ▸ Version history, before ${repair}: that works on with what stands.`,
  },
  rowsApart: {
    what: (told) =>
      told.count('count') === 1
        ? `The row of ticket ${told.text('tickets')} is not what the log says.`
        : `The rows of ${told.text('count')} tickets are not what the log says: ${told.text('tickets')}.`,
    remedy: () => `Run ${repair}: the log is right, and the rows are written anew from it.`,
  },
  maybeSent: {
    what: (told) =>
      `Sending “${told.text('subject')}” to ${recipient(told)} was cut off; it is not known whether it went out.`,
    remedy: () =>
      'Look under “Sent” in the mailbox of whoever set the desk up, then choose in the column “Decision” whether it goes out again. Nothing is sent again by itself, so that nobody gets it twice.',
  },
  dead: {
    what: (told) => `“${told.text('subject')}” to ${recipient(told)} could not be sent: ${told.text('error')}.`,
    remedy: () =>
      'Put right what was wrong, such as the address, and choose “Send again” in the column “Decision”; or “No need to” where the recipient was told in another way.',
  },
  reportNotInDrive: {
    what: (told) =>
      `The report ${told.text('reportNo')} was mailed with its PDF, but not copied to Drive: ${told.text('error')}.`,
    remedy: () =>
      'Whoever runs the desk looks whether the permission for Drive was granted and Drive has room left. The PDF is in the mail; save it to Drive from there, or make the report anew and have it mailed.',
  },
  reportWithoutPdf: {
    what: (told) => `The report ${told.text('reportNo')} was mailed without its PDF: ${told.text('error')}.`,
    remedy: () =>
      'Nothing is missing in the mail itself. Make the report anew for yourself to see whether the PDF can be made again; Google allows a number of conversions a day.',
  },
  bigQueryExported: {
    what: (told) =>
      `BigQuery has this desk up to event ${told.text('count')} in ${told.text('to')}, as of ${told.text('at')}.`,
    remedy: () => 'Nothing is to be done. What is newer goes there the next night.',
  },
  atWork: {
    what: (told) =>
      `The timer of ${told.text('owner')} last had work to do at ${told.text('at')}. Messages waiting: ${told.text('waiting')}, perhaps sent: ${told.text('maybeSent')}, given up: ${told.text('dead')}.${told.text('left') === '' ? '' : ` Mail recipients left today: ${told.text('left')}.`}`,
    remedy: (told) => `Nothing is to be done. The desk looks itself over again at ${told.text('next')}.`,
  },
  backupHelps: {
    what: (told) => `The backup copy of ${told.text('at')} was made while the desk was whole.`,
    remedy: () => `Whoever set the desk up opens ${backups}: it says what would come back before anything is changed.`,
  },
  backupLast: {
    what: (told) =>
      `The last backup copy is of ${told.text('at')}, one of ${told.text('count')} (${told.text('url')}).`,
    remedy: (told) => `Nothing is to be done. The next one is made at ${told.text('next')}.`,
  },
  backupLate: {
    what: (told) => `The last backup copy is of ${told.text('at')}: no night has made another since.`,
    remedy: (told) =>
      `Put right what else stands here, since a desk that is not whole is not copied; see that the copies can be opened (${told.text('url')}); then whoever set the desk up makes one with ${backups}.`,
  },
  backupNone: {
    what: () => 'There is no backup copy yet.',
    remedy: (told) => `The first is made at ${told.text('next')}, or at once with ${backups}.`,
  },
  bigQueryFailed: {
    what: (told) => `The export to BigQuery (${told.text('to')}) failed: ${told.text('error')}.`,
    remedy: () =>
      'See that the project and the dataset are there and that whoever set the desk up may write to it and run jobs in it. It is tried again every night; nothing is lost and nothing counted twice.',
  },
  chatMaybeSent: {
    what: (told) =>
      `Sending “${told.text('subject')}” to the group “${told.text('chat')}” was cut off; it is not known whether it arrived.`,
    remedy: () =>
      'Look in the group, then choose in the column “Decision” whether it goes out again. Nothing is sent again by itself, so that nobody reads it twice.',
  },
  chatDead: {
    what: (told) =>
      `“${told.text('subject')}” could not be sent to the group “${told.text('chat')}”: ${told.text('error')}.`,
    remedy: () =>
      `Test the group in ${menuPath('en', 'chat')} and put right what is wrong, then choose “Send again” in the column “Decision”; or “No need to”.`,
  },
  moreMessages: {
    what: (told) => `${mails(told)} more ${told.count('count') === 1 ? 'waits' : 'wait'} for a decision.`,
    remedy: () => `Decide about those above, then run ${menuPath('en', 'health')} again.`,
  },
  sendsAgain: {
    what: (told) => `“${told.text('subject')}” goes out again.`,
    remedy: () => 'Nothing to do.',
  },
  messageSettled: {
    what: (told) => `“${told.text('subject')}” is not sent any more.`,
    remedy: () => 'Nothing to do.',
  },
  messageMovedOn: {
    what: () => 'This mail was dealt with already, or is no longer in the outbox.',
    remedy: () => `Run ${menuPath('en', 'health')} to see how things stand.`,
  },
  settingNoDays: {
    what: (told) => `Setting “${settingName(told)}”: “${told.text('found')}” is not a number of days.`,
    remedy: () =>
      'Enter a whole number from 1, such as 3, as its value on “Settings”. Until then the last good settings stay in force.',
  },
  settingNoMonths: {
    what: (told) => `Setting “${settingName(told)}”: “${told.text('found')}” is not a number of months.`,
    remedy: () =>
      'Enter a whole number from 1, such as 24, as its value on “Settings”, or leave it empty for what its help says. Until then the last good settings stay in force.',
  },
  settingNoCopies: {
    what: (told) => `Setting “${settingName(told)}”: “${told.text('found')}” is not a number of copies.`,
    remedy: (told) =>
      `Enter a whole number from 1 to ${told.text('most')} as its value on “Settings”, 0 for no copies, or leave it empty for what its help says. Until then the last good settings stay in force.`,
  },
  settingNoShare: {
    what: (told) => `Setting “${settingName(told)}”: “${told.text('found')}” is not a share.`,
    remedy: () =>
      'Enter a number from 1 to 100, such as 75, as its value on “Settings”. Until then the last good settings stay in force.',
  },
  settingNoAmount: {
    what: (told) => `Setting “${settingName(told)}”: “${told.text('found')}” is not an amount.`,
    remedy: () =>
      'Enter a number such as 500 as its value on “Settings”, or empty it for no limit. Until then the last good settings stay in force.',
  },
  settingNoAddress: {
    what: (told) => `Setting “${settingName(told)}”: “${told.text('found')}” is not a web address.`,
    remedy: () =>
      'Enter the whole address, beginning with https://, as its value on “Settings”, or empty it for the one that Google names. Until then the last good settings stay in force.',
  },
  settingNoDataset: {
    what: (told) =>
      `Setting “${settingName(told)}”: “${told.text('found')}” is not a project id and a dataset with a dot between.`,
    remedy: () =>
      'Enter both as its value on “Settings”, such as my-project.service_desk, or empty it. Until then the last good settings stay in force.',
  },
  settingNoYes: {
    what: (told) => `Setting “${settingName(told)}”: “${told.text('found')}” is neither yes nor no.`,
    remedy: () => 'Enter yes or no as its value on “Settings”. Until then the last good settings stay in force.',
  },
  settingFixed: {
    what: (told) =>
      `Setting “${settingName(told)}” cannot be changed on the sheet: “${told.text('found')}” was put back.`,
    remedy: () => `${setUp} changes process, language, time zone and forms.`,
  },
  noIntakeForm: {
    what: () => 'The intake form is switched on and was not made yet, is gone or cannot be opened.',
    remedy: () =>
      `Whoever set the desk up runs ${repair}, which makes it; a new form has a new link, which stands on “Settings”.`,
  },
  noConfirmForm: {
    what: () =>
      'The form with which customers tell whether it is solved is missing: their mails go out without the link.',
    remedy: () => `Whoever set the desk up runs ${repair}, which makes it. Links to an old form then lead nowhere.`,
  },
  formAnswersHeld: {
    what: (told) => `Answers of the intake form wait for a decision: ${told.text('count')}.`,
    remedy: () =>
      'Read them on “Form answers” and choose “Let in” or “Drop” in the column “Decision”. Until then they have no ticket and no mail.',
  },
  formAnswersRefused: {
    what: (told) =>
      `Answers of the confirmation form that were not taken in the last seven days: ${told.text('count')} (old, changed or used links).`,
    remedy: () =>
      'A few are usual: links in old mails, or a second answer. What they wrote and why it was not taken stands on “Form answers”. Many at once may be somebody trying; nothing changes by it.',
  },
  pageNoAddress: {
    what: () => 'Customers have no page of their own yet: nobody has said where it is.',
    remedy: () =>
      'Deploy the script as a web app (Extensions ▸ Apps Script ▸ Deploy), then enter its address under “Address of the customer page” on “Settings”. Until then mails go out without the link.',
  },
  pageMessageLeft: {
    what: (told) => `What customers sent from their page could not be taken in: ${told.text('count')}.`,
    remedy: () =>
      'Unhide the sheet “Inbox”, read the rows whose state is failed or refused, and see to them on their tickets by hand.',
  },
  pageRefusals: {
    what: (told) =>
      `The customer page turned visitors away in the last seven days: ${told.text('count')} (old, changed or used links).`,
    remedy: () =>
      'A few are usual: old mails. The sheet “Inbox” has each with its time and reason; many at once were tried out by a stranger, who saw nothing.',
  },
  staffMail: {
    what: (told) => `Staff, row ${told.text('row')}, Email: “${told.text('found')}” is not a complete email address.`,
    remedy: () =>
      'Enter the complete address, such as name@example.com. Until then the last good settings stay in force.',
  },
  staffRole: {
    what: (told) => `Staff, row ${told.text('row')}, Role: there is no role “${told.word('roles', 'found')}”.`,
    remedy: () => 'Choose a role from the list. Until then the last good settings stay in force.',
  },
  staffMost: {
    what: (told) => `Staff, row ${told.text('row')}, Most open tickets: “${told.text('found')}” is not a whole number.`,
    remedy: () =>
      'Enter a number such as 15, or leave it empty for no limit. Until then the last good settings stay in force.',
  },
  matrixLine: {
    what: (told) => `Responsibility matrix, row ${told.text('row')}: the category or the department is missing.`,
    remedy: () => 'Fill in both, or clear the whole row. Until then the last good settings stay in force.',
  },
  targetLimit: {
    what: (told) => `Targets, row ${told.text('row')}, Limit: “${told.text('found')}” is not a limit.`,
    remedy: () =>
      'Write it like 30 min, 4 h, 1 business day or 3 days, or leave it empty for no such clock. Until then the last good settings stay in force.',
  },
  ladderClock: {
    what: (told) =>
      `Escalation ladder, row ${told.text('row')}, Clock: this desk has no clock “${told.word('clocks', 'found')}”.`,
    remedy: () =>
      'Choose a clock that stands on “Targets”, or clear the whole row. Until then the last good settings stay in force.',
  },
  ladderLevel: {
    what: (told) => `Escalation ladder, row ${told.text('row')}, Level: ${there(told)} is not a level.`,
    remedy: () => 'Enter a whole number from 1 to 9. Until then the last good settings stay in force.',
  },
  ladderAfter: {
    what: (told) =>
      `Escalation ladder, row ${told.text('row')}, After the due time: “${told.text('found')}” is not a time.`,
    remedy: () => 'Write it like 0 min, 30 min or 2 h. Until then the last good settings stay in force.',
  },
  ladderTo: {
    what: (told) => `Escalation ladder, row ${told.text('row')}, Escalated to: ${there(told)} is not on the list.`,
    remedy: () => 'Choose a role from the list. Until then the last good settings stay in force.',
  },
  ladderTwice: {
    what: (told) =>
      `Escalation ladder, row ${told.text('row')}: this level of the clock stands in row ${told.text('other')} already.`,
    remedy: () => 'Give one of them another level, or clear it. Until then the last good settings stay in force.',
  },
  ladderOrder: {
    what: (told) =>
      `Escalation ladder, row ${told.text('row')}: this level would be reached before the lower one in row ${told.text('other')}.`,
    remedy: () => 'Let higher levels come later, or at the same time. Until then the last good settings stay in force.',
  },
  ladderNotTaken: {
    what: () => 'Escalation ladder: the sheet says something else than the ladder in force; perhaps rows were deleted.',
    remedy: () => `Run ${repair}, which takes it over.`,
  },
  calendarDay: {
    what: (told) => `Calendar, row ${told.text('row')}, Day: ${there(told)} is not on the list.`,
    remedy: () =>
      'Choose a day of the week, a day off, a make-up working day or special hours; or clear the whole row. Until then the last good settings stay in force.',
  },
  calendarDate: {
    what: (told) => `Calendar, row ${told.text('row')}, Date: ${there(told)} is not a date.`,
    remedy: () => 'Enter it like 2026-10-01. Until then the last good settings stay in force.',
  },
  calendarNoDate: {
    what: (told) => `Calendar, row ${told.text('row')}, Date: “${told.text('found')}” stands beside a day of the week.`,
    remedy: () =>
      'Clear the date, or choose as day what that date is: a day off, a make-up working day or special hours. Until then the last good settings stay in force.',
  },
  calendarHours: {
    what: (told) => `Calendar, row ${told.text('row')}, Working hours: “${told.text('found')}” are not hours.`,
    remedy: () =>
      'Write them like 09:00–12:00, 13:00–18:00, from 00:00 to 24:00. Until then the last good settings stay in force.',
  },
  calendarReversed: {
    what: (told) =>
      `Calendar, row ${told.text('row')}, Working hours: “${told.text('found')}” end before they begin, or run more than 12 hours past the day.`,
    remedy: () =>
      'Put the earlier time first, such as 09:00–18:00; hours past midnight look like 21:00–02:00. Until then the last good settings stay in force.',
  },
  calendarOverlap: {
    what: (told) =>
      `Calendar, row ${told.text('row')}, Working hours: “${told.text('found')}” overlap other hours of that day or of the night before.`,
    remedy: () =>
      'Let each stretch of hours end before the next begins. Until then the last good settings stay in force.',
  },
  calendarNeedsHours: {
    what: (told) => `Calendar, row ${told.text('row')}, Working hours: special hours are missing.`,
    remedy: () =>
      'Write them like 09:00–12:00; where nobody works that day choose a day off. Until then the last good settings stay in force.',
  },
  calendarNoHours: {
    what: (told) => `Calendar, row ${told.text('row')}, Working hours: “${told.text('found')}” stand beside a day off.`,
    remedy: () => 'Clear them, or choose special hours as the day. Until then the last good settings stay in force.',
  },
  calendarTwice: {
    what: (told) =>
      `Calendar, row ${told.text('row')}: “${told.word('calendarDays', 'found')}” stands in row ${told.text('other')} already.`,
    remedy: () =>
      'Keep one row a day; several stretches of hours go into one cell, with commas between. Until then the last good settings stay in force.',
  },
  calendarEmpty: {
    what: () => 'Calendar: no day of the week has working hours.',
    remedy: () =>
      'Give at least one day of the week hours such as 09:00–18:00. Until then the last good settings stay in force.',
  },
  calendarNotTaken: {
    what: () => 'Calendar: the sheet says something else than the calendar in force; perhaps rows were deleted.',
    remedy: () => `Run ${repair}, which takes it over. Tickets registered before keep the calendar they began with.`,
  },
  noHolidays: {
    what: (told) => `Calendar: no day off in ${told.text('year')}; public holidays count as working days.`,
    remedy: (told) =>
      `Add the days off and make-up working days of ${told.text('year')} as the State Council announced them, one row a day. A newer version of the desk may bring them: ${repair} then adds them.`,
  },
  defect: {
    what: (told) =>
      `Something unexpected went wrong in ${told.text('where')}: ${told.text('error')}${told.text('at') === '' ? '' : ` (${told.text('at')})`}.`,
    remedy: () =>
      `Run ${repair}. If it comes back, hand this line to your administrator; the executions of the Apps Script project tell more.`,
  },
  secondOwner: {
    what: (told) => `${told.text('owner')} has made timers for this spreadsheet too: the same work is done twice.`,
    remedy: (told) =>
      `Ask ${told.text('owner')} to run ${repair}, which takes their timers away; or to delete them on the page “Triggers” of Apps Script. Those of set-up remain.`,
  },
  ownSecondTimer: {
    what: (told) =>
      `You have made timers for this spreadsheet, but its desk runs on those of ${told.text('owner')}: the same work is done twice.`,
    remedy: () => `Run ${repair}, which takes yours away.`,
  },
  doubleTimer: {
    what: (told) =>
      `There are ${told.text('count')} timers where one is wanted: the same work is done again and again.`,
    remedy: () => `Run ${repair}, which leaves one.`,
  },
  noFormTrigger: {
    what: () =>
      'The timer for survey answers is missing: answers arrive in the sheet and the desk does not take them in.',
    remedy: () => `Whoever set the desk up runs ${repair}, which makes it anew.`,
  },
  tickLate: {
    what: (told) =>
      `The timer has not done its work since ${told.text('at')}: no clock is checked and no mail goes out. Perhaps it was deleted, or ${told.text('owner')} has withdrawn the permission.`,
    remedy: (told) =>
      `Ask ${told.text('owner')} to open ${setUp}, grant the permission if Google asks for it, and run ${repair}.`,
  },
  awaitsUpgrade: {
    what: (told) =>
      `This desk is still written in schema ${told.text('found')}; this version of Loopdesk works with ${told.text('known')}. Everything goes on meanwhile.`,
    remedy: () => `The next run of the timer takes it over, with a copy first. To have it at once, run ${repair}.`,
  },
  scopesMissing: {
    what: (told) =>
      `You have not allowed Loopdesk to: ${scopesInWords('en', told.text('scopes'))}. What needs this waits.`,
    remedy: (told) =>
      told.text('url') === ''
        ? `Open ${setUp} and tick this in the window that comes up; then run ${repair}.`
        : `Open ${told.text('url')} and tick this; then run ${repair}.`,
  },
  notAuthorised: {
    what: () => 'You have not granted the script all that it asks for, or you have withdrawn it.',
    remedy: (told) =>
      told.text('url') === ''
        ? `Choose any entry of the menu and allow what Google asks for; then run ${repair}.`
        : `Open ${told.text('url')} and allow what Google asks for; then run ${repair}.`,
  },
  mailUsedUp: {
    what: () => 'No more mails can be sent from this account today: the daily limit of Google is used up.',
    remedy: () =>
      'Nothing is lost: the mails wait and go out when the limit is reset, the important ones first. Should this happen often, let an account with a higher limit set the desk up.',
  },
  headingRenamed: {
    what: (told) => `“${told.text('wanted')}” is now headed “${told.text('found')}”; the desk still finds the column.`,
    remedy: () => `Nothing has to be done. ${repair} gives the column its heading back.`,
  },
  recordsMissing: {
    what: (told) => `The sheet “${told.text('found')}” is gone, and with it what the desk had recorded there.`,
    remedy: () =>
      `First restore it under File ▸ Version history. ${repair} can only make an empty one: it has no copy of what stood there.`,
  },
};

function there(told: Told): string {
  return told.text('found') === '' ? 'an empty cell' : `“${told.text('found')}”`;
}

function mails(told: Told): string {
  return told.count('count') === 1 ? '1 mail' : `${told.text('count')} mails`;
}

function settingName(told: Told): string {
  const key = told.text('setting');
  return key in settingsEn.settings ? settingsEn.settings[key as SettingKey].label : key;
}

/** A customer's address stands in no shared sheet. */
function recipient(told: Told): string {
  return told.text('to') === 'customer' ? 'the customer' : told.text('to');
}
