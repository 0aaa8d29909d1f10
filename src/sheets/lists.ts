/** The closed lists of the desk's drop-downs: stored as words of the desk's language, read back as these ids. */
import { ROLES } from '../domain/access/role';
import { WATCHED } from '../domain/alarms/watchedComplaint';
import { CLOCK_IDS } from '../domain/clocks/clock';
import { HELD_REASONS } from '../domain/intake/heldReason';
import { KNOWLEDGE_STATES } from '../domain/knowledge/knowledgeEntry';
import { ROOT_CAUSES } from '../domain/measures/cause';
import { PAYERS } from '../domain/servicePlan/serviceTerms';
import { CAUSES, CHANNELS, EVENT_KINDS } from '../domain/ticket/events';
import { STATUSES } from '../domain/ticket/status';
import { EXCEPTIONS } from '../domain/time/calendar';
import { WEEKDAYS } from '../domain/time/localDate';

export const LISTS = {
  statuses: STATUSES,
  channels: CHANNELS,
  clocks: CLOCK_IDS,
  eventKinds: EVENT_KINDS,
  causes: CAUSES,
  roles: ROLES,
  ownerRoles: ['agent', 'supervisor'],
  rungRoles: ['supervisor', 'head', 'director'],
  experiences: ['novice', 'experienced'],
  outcomes: ['inProgress', 'solved', 'followUp'],
  verdicts: ['satisfied', 'notSatisfied'],
  rootCauses: ROOT_CAUSES,
  loopStates: [
    'solving',
    'measureOpen',
    'measureOverdue',
    'measureWatched',
    'measureDone',
    'effective',
    'notEffective',
    'closed',
  ],
  surveyStates: ['sent', 'answered', 'low', 'contacted', 'expired'],
  formKinds: ['intake', 'confirm'],
  formStates: ['registered', 'repeated', 'held', 'letIn', 'dropped', 'verdict', 'refused'],
  formReasons: [
    ...HELD_REASONS,
    'switchedOff',
    'likeHeld',
    'linkWrong',
    'linkOld',
    'archived',
    'answered',
    'earlierAttempt',
    'notNow',
    'noReason',
  ],
  formDecisions: ['letIn', 'dropped'],
  messageStates: ['waiting', 'sending', 'sent', 'maybeSent', 'dead', 'settled'],
  decisions: ['sendAgain', 'settled'],
  reportKinds: ['week', 'month', 'own'],
  reportStates: ['kept', 'mailed', 'mailedWithoutPdf'],
  importances: ['critical', 'high', 'normal', 'low'],
  knowledgeStates: KNOWLEDGE_STATES,
  payers: PAYERS,
  maintenanceStates: ['planned', 'reminded', 'overdue', 'unplanned', 'toCorrect'],
  calendarDays: [...WEEKDAYS, ...EXCEPTIONS],
  alarmKinds: [...WATCHED, 'incident', 'churn', 'announcement'],
  alarmStates: ['open', 'incident', 'dismissed', 'done'],
  severities: ['ok', 'info', 'warning', 'error'],
} as const;

export type ListId = keyof typeof LISTS;
export type IdIn<L extends ListId> = (typeof LISTS)[L][number];
