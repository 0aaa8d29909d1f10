/** Every command of the desk by its name. Dialogs, workbench, tests and portal all go through these. */
import { acknowledge } from './acknowledge';
import { alarmList } from './alarmList';
import { anonymise } from './anonymise';
import { applyTargets } from './applyTargets';
import { archiveTickets } from './archiveTickets';
import { assign } from './assign';
import { chatGroups } from './chatGroups';
import { checkArchives } from './checkArchives';
import { close } from './close';
import { completeMeasure } from './completeMeasure';
import { contactLowScore } from './contactLowScore';
import { eraseCustomer } from './eraseCustomer';
import { escalate } from './escalate';
import { evaluateEscalation } from './evaluateEscalation';
import { explainClock } from './explainClock';
import { exportCustomer } from './exportCustomer';
import { exportToBigQuery } from './exportToBigQuery';
import { getTicket } from './getTicket';
import { hold } from './hold';
import { importLook } from './importLook';
import { importPreview } from './importPreview';
import { importRun } from './importRun';
import { importSources } from './importSources';
import { informCustomer } from './informCustomer';
import { keepImport } from './keepImport';
import { linkTicket } from './linkTicket';
import { listMeasures } from './listMeasures';
import { listTickets } from './listTickets';
import { logProgress } from './logProgress';
import { makeReport } from './makeReport';
import { merge } from './merge';
import { notifyDelay } from './notifyDelay';
import { openIncident } from './openIncident';
import { openMeasure } from './openMeasure';
import { previewAnonymise } from './previewAnonymise';
import { listBackups } from './listBackups';
import { previewArchive } from './previewArchive';
import { previewErase } from './previewErase';
import { previewMail } from './previewMail';
import { previewPack } from './previewPack';
import { previewTargets } from './previewTargets';
import { previewUndo } from './previewUndo';
import { proposeSolution } from './proposeSolution';
import { publishKnowledge } from './publishKnowledge';
import { rateKnowledge } from './rateKnowledge';
import { recordFindings } from './recordFindings';
import { recordVerdict } from './recordVerdict';
import { refreshReviews } from './refreshReviews';
import { registerComplaint } from './registerComplaint';
import { removeChat } from './removeChat';
import { resolveIncident } from './resolveIncident';
import { respond } from './respond';
import { resume } from './resume';
import { retireKnowledge } from './retireKnowledge';
import { revealContact } from './revealContact';
import { reviewSolution } from './reviewSolution';
import { searchKnowledge } from './searchKnowledge';
import { selectedTicket } from './selectedTicket';
import { sendAgain } from './sendAgain';
import { setChat } from './setChat';
import { showReport } from './showReport';
import { similarCases } from './similarCases';
import { settleAlarm } from './settleAlarm';
import { suggestAssignee } from './suggestAssignee';
import { suggestKnowledge } from './suggestKnowledge';
import { suggestPriority } from './suggestPriority';
import { testChat } from './testChat';
import { triage } from './triage';
import { undoImport } from './undoImport';
import { unlinkTicket } from './unlinkTicket';
import { verifyMeasure } from './verifyMeasure';
import { withdraw } from './withdraw';

export const COMMANDS = {
  registerComplaint,
  triage,
  assign,
  acknowledge,
  respond,
  logProgress,
  recordFindings,
  hold,
  resume,
  escalate,
  evaluateEscalation,
  proposeSolution,
  reviewSolution,
  informCustomer,
  recordVerdict,
  merge,
  withdraw,
  close,
  notifyDelay,
  contactLowScore,
  openMeasure,
  completeMeasure,
  verifyMeasure,
  revealContact,
  getTicket,
  listMeasures,
  listTickets,
  selectedTicket,
  similarCases,
  searchKnowledge,
  suggestKnowledge,
  publishKnowledge,
  rateKnowledge,
  retireKnowledge,
  suggestPriority,
  suggestAssignee,
  explainClock,
  sendAgain,
  previewMail,
  previewTargets,
  previewPack,
  applyTargets,
  refreshReviews,
  showReport,
  makeReport,
  alarmList,
  settleAlarm,
  openIncident,
  linkTicket,
  unlinkTicket,
  resolveIncident,
  importSources,
  importLook,
  importPreview,
  keepImport,
  importRun,
  previewUndo,
  undoImport,
  listBackups,
  previewArchive,
  archiveTickets,
  checkArchives,
  exportToBigQuery,
  previewAnonymise,
  anonymise,
  exportCustomer,
  previewErase,
  eraseCustomer,
  chatGroups,
  setChat,
  testChat,
  removeChat,
} as const;

/**
 * Commands that change the desk, by name.
 * @internal
 */
export type ChangingCommand = {
  [Name in keyof typeof COMMANDS]: (typeof COMMANDS)[Name]['changes'] extends true ? Name : never;
}[keyof typeof COMMANDS];
