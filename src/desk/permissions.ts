/** Who may run which command, by the role of the staff sheet. */
import type { Role } from '../domain/access/role';
import { ROLES } from '../domain/access/role';

const EVERYBODY: readonly Role[] = ROLES;
const WORKERS: readonly Role[] = ['agent', 'supervisor', 'head', 'director', 'admin'];
const LEADERS: readonly Role[] = ['supervisor', 'head', 'director', 'admin'];
/** Who may have a report mailed to all its readers. */
const REPORTERS: readonly Role[] = ['supervisor', 'director', 'admin'];
const ADMINS: readonly Role[] = ['admin'];

export const PERMISSIONS = {
  boot: EVERYBODY,
  selectedTicket: EVERYBODY,
  getTicket: EVERYBODY,
  listMeasures: EVERYBODY,
  listTickets: EVERYBODY,
  similarCases: EVERYBODY,
  searchKnowledge: EVERYBODY,
  suggestPriority: EVERYBODY,
  suggestAssignee: EVERYBODY,
  explainClock: EVERYBODY,
  registerComplaint: WORKERS,
  triage: WORKERS,
  assign: WORKERS,
  acknowledge: WORKERS,
  respond: WORKERS,
  logProgress: WORKERS,
  recordFindings: WORKERS,
  hold: WORKERS,
  resume: WORKERS,
  escalate: WORKERS,
  evaluateEscalation: LEADERS,
  proposeSolution: WORKERS,
  reviewSolution: LEADERS,
  informCustomer: WORKERS,
  recordVerdict: WORKERS,
  notifyDelay: WORKERS,
  merge: WORKERS,
  withdraw: WORKERS,
  close: WORKERS,
  contactLowScore: LEADERS,
  openMeasure: WORKERS,
  completeMeasure: WORKERS,
  verifyMeasure: LEADERS,
  suggestKnowledge: WORKERS,
  rateKnowledge: WORKERS,
  publishKnowledge: LEADERS,
  retireKnowledge: LEADERS,
  revealContact: WORKERS,
  sendAgain: LEADERS,
  previewMail: LEADERS,
  previewTargets: LEADERS,
  applyTargets: LEADERS,
  refreshReviews: LEADERS,
  showReport: LEADERS,
  makeReport: REPORTERS,
  alarmList: LEADERS,
  settleAlarm: LEADERS,
  openIncident: LEADERS,
  linkTicket: LEADERS,
  unlinkTicket: LEADERS,
  resolveIncident: LEADERS,
  importSources: LEADERS,
  importLook: LEADERS,
  importPreview: LEADERS,
  keepImport: LEADERS,
  importRun: LEADERS,
  previewUndo: LEADERS,
  undoImport: LEADERS,
  health: LEADERS,
  repair: LEADERS,
  listBackups: ADMINS,
  previewArchive: ADMINS,
  archiveTickets: ADMINS,
  checkArchives: ADMINS,
  exportToBigQuery: ADMINS,
  previewAnonymise: ADMINS,
  anonymise: ADMINS,
  exportCustomer: ADMINS,
  previewErase: ADMINS,
  eraseCustomer: ADMINS,
  chatGroups: ADMINS,
  setChat: ADMINS,
  testChat: ADMINS,
  removeChat: ADMINS,
  previewPack: ADMINS,
  setUpFacts: ADMINS,
  checkWeek: ADMINS,
  checkSurroundings: ADMINS,
  setUp: ADMINS,
  uninstall: ADMINS,
} as const satisfies Readonly<Record<string, readonly Role[]>>;
export type CommandName = keyof typeof PERMISSIONS;

/** Whether a role may run a command; nobody without a role may run any. */
export function mayRun(command: CommandName, role: Role | null): boolean {
  const roles: readonly Role[] = PERMISSIONS[command];
  return role !== null && roles.includes(role);
}
