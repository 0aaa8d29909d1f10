/** Every command of the desk by its name. Dialogs, workbench, tests and portal all go through these. */
import { acknowledge } from './tickets/acknowledge';
import { alarmList } from './alarms/alarmList';
import { anonymise } from './privacy/anonymise';
import { applyTargets } from './rules/applyTargets';
import { archiveTickets } from './archive/archiveTickets';
import { assign } from './tickets/assign';
import { chatGroups } from './chat/chatGroups';
import { checkArchives } from './archive/checkArchives';
import { close } from './tickets/close';
import { completeMeasure } from './measures/completeMeasure';
import { contactLowScore } from './surveys/contactLowScore';
import { eraseCustomer } from './privacy/eraseCustomer';
import { escalate } from './tickets/escalate';
import { evaluateEscalation } from './tickets/evaluateEscalation';
import { explainClock } from './tickets/explainClock';
import { exportCustomer } from './privacy/exportCustomer';
import { exportToBigQuery } from './archive/exportToBigQuery';
import { getTicket } from './tickets/getTicket';
import { hold } from './tickets/hold';
import { importLook } from './importing/importLook';
import { importPreview } from './importing/importPreview';
import { importRun } from './importing/importRun';
import { importSources } from './importing/importSources';
import { informCustomer } from './tickets/informCustomer';
import { keepImport } from './importing/keepImport';
import { linkTicket } from './alarms/linkTicket';
import { listMeasures } from './measures/listMeasures';
import { listTickets } from './tickets/listTickets';
import { logProgress } from './tickets/logProgress';
import { makeReport } from './review/makeReport';
import { merge } from './tickets/merge';
import { notifyDelay } from './tickets/notifyDelay';
import { openIncident } from './alarms/openIncident';
import { openMeasure } from './measures/openMeasure';
import { previewAnonymise } from './privacy/previewAnonymise';
import { listBackups } from './backup/listBackups';
import { previewArchive } from './archive/previewArchive';
import { previewErase } from './privacy/previewErase';
import { previewMail } from './messages/previewMail';
import { previewPack } from './setUp/previewPack';
import { previewTargets } from './rules/previewTargets';
import { previewUndo } from './importing/previewUndo';
import { proposeSolution } from './tickets/proposeSolution';
import { publishKnowledge } from './knowledge/publishKnowledge';
import { rateKnowledge } from './knowledge/rateKnowledge';
import { recordFindings } from './tickets/recordFindings';
import { recordVerdict } from './tickets/recordVerdict';
import { refreshReviews } from './review/refreshReviews';
import { registerComplaint } from './tickets/registerComplaint';
import { removeChat } from './chat/removeChat';
import { resolveIncident } from './alarms/resolveIncident';
import { respond } from './tickets/respond';
import { resume } from './tickets/resume';
import { retireKnowledge } from './knowledge/retireKnowledge';
import { revealContact } from './privacy/revealContact';
import { reviewSolution } from './tickets/reviewSolution';
import { searchKnowledge } from './knowledge/searchKnowledge';
import { selectedTicket } from './tickets/selectedTicket';
import { sendAgain } from './messages/sendAgain';
import { setChat } from './chat/setChat';
import { showReport } from './review/showReport';
import { similarCases } from './tickets/similarCases';
import { settleAlarm } from './alarms/settleAlarm';
import { suggestAssignee } from './tickets/suggestAssignee';
import { suggestKnowledge } from './knowledge/suggestKnowledge';
import { suggestPriority } from './tickets/suggestPriority';
import { testChat } from './chat/testChat';
import { triage } from './tickets/triage';
import { undoImport } from './importing/undoImport';
import { unlinkTicket } from './alarms/unlinkTicket';
import { verifyMeasure } from './measures/verifyMeasure';
import { withdraw } from './tickets/withdraw';

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
