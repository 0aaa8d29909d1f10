/** Every command of the desk by its name. Dialogs, workbench, tests and portal all go through these. */
import { alarmList } from './alarms/alarmList';
import { linkTicket } from './alarms/linkTicket';
import { openIncident } from './alarms/openIncident';
import { resolveIncident } from './alarms/resolveIncident';
import { settleAlarm } from './alarms/settleAlarm';
import { unlinkTicket } from './alarms/unlinkTicket';
import { archiveTickets } from './archive/archiveTickets';
import { checkArchives } from './archive/checkArchives';
import { exportToBigQuery } from './archive/exportToBigQuery';
import { previewArchive } from './archive/previewArchive';
import { listBackups } from './backup/listBackups';
import { chatGroups } from './chat/chatGroups';
import { removeChat } from './chat/removeChat';
import { setChat } from './chat/setChat';
import { testChat } from './chat/testChat';
import { importLook } from './importing/importLook';
import { importPreview } from './importing/importPreview';
import { importRun } from './importing/importRun';
import { importSources } from './importing/importSources';
import { keepImport } from './importing/keepImport';
import { previewUndo } from './importing/previewUndo';
import { undoImport } from './importing/undoImport';
import { publishKnowledge } from './knowledge/publishKnowledge';
import { rateKnowledge } from './knowledge/rateKnowledge';
import { retireKnowledge } from './knowledge/retireKnowledge';
import { searchKnowledge } from './knowledge/searchKnowledge';
import { suggestKnowledge } from './knowledge/suggestKnowledge';
import { completeMeasure } from './measures/completeMeasure';
import { listMeasures } from './measures/listMeasures';
import { openMeasure } from './measures/openMeasure';
import { verifyMeasure } from './measures/verifyMeasure';
import { previewMail } from './messages/previewMail';
import { sendAgain } from './messages/sendAgain';
import { anonymise } from './privacy/anonymise';
import { eraseCustomer } from './privacy/eraseCustomer';
import { exportCustomer } from './privacy/exportCustomer';
import { previewAnonymise } from './privacy/previewAnonymise';
import { previewErase } from './privacy/previewErase';
import { revealContact } from './privacy/revealContact';
import { makeReport } from './review/makeReport';
import { refreshReviews } from './review/refreshReviews';
import { showReport } from './review/showReport';
import { applyTargets } from './rules/applyTargets';
import { previewTargets } from './rules/previewTargets';
import { previewPack } from './setUp/previewPack';
import { contactLowScore } from './surveys/contactLowScore';
import { acknowledge } from './tickets/acknowledge';
import { assign } from './tickets/assign';
import { close } from './tickets/close';
import { escalate } from './tickets/escalate';
import { evaluateEscalation } from './tickets/evaluateEscalation';
import { explainClock } from './tickets/explainClock';
import { getTicket } from './tickets/getTicket';
import { hold } from './tickets/hold';
import { informCustomer } from './tickets/informCustomer';
import { listTickets } from './tickets/listTickets';
import { logProgress } from './tickets/logProgress';
import { merge } from './tickets/merge';
import { notifyDelay } from './tickets/notifyDelay';
import { proposeSolution } from './tickets/proposeSolution';
import { recordFindings } from './tickets/recordFindings';
import { recordVerdict } from './tickets/recordVerdict';
import { registerComplaint } from './tickets/registerComplaint';
import { respond } from './tickets/respond';
import { resume } from './tickets/resume';
import { reviewSolution } from './tickets/reviewSolution';
import { selectedTicket } from './tickets/selectedTicket';
import { similarCases } from './tickets/similarCases';
import { suggestAssignee } from './tickets/suggestAssignee';
import { suggestPriority } from './tickets/suggestPriority';
import { triage } from './tickets/triage';
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
