/** Commands that act on an existing ticket, as the card offers them. */
export const TICKET_COMMANDS = [
  'triage',
  'assign',
  'acknowledge',
  'respond',
  'logProgress',
  'recordFindings',
  'hold',
  'resume',
  'escalate',
  'evaluateEscalation',
  'proposeSolution',
  'reviewSolution',
  'informCustomer',
  'recordVerdict',
  'merge',
  'withdraw',
  'close',
  'notifyDelay',
  'contactLowScore',
  'openMeasure',
  'completeMeasure',
  'verifyMeasure',
  'revealContact',
] as const;

export type NextStep = (typeof TICKET_COMMANDS)[number];
