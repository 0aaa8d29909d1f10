/** What a team may put into its own words for a mail. */
import type { Placeholder } from '../../i18n/mails/placeholders';
import type { Template } from './messages';

const OF_TICKET = [
  'ticketNo',
  'customerName',
  'category',
  'priorityName',
  'description',
  'product',
  'orderNo',
  'ownerName',
  'solution',
  'executor',
  'completeOn',
  'deskName',
] as const satisfies readonly Placeholder[];
const OF_REVIEW = ['deskName'] as const satisfies readonly Placeholder[];
const OF_MAINTENANCE = ['product', 'serialNo', 'job', 'dueOn', 'deskName'] as const satisfies readonly Placeholder[];

/** What only some mails are about. */
const BESIDES: Readonly<Partial<Record<Template, readonly Placeholder[]>>> = {
  warning: ['clock', 'dueAt'],
  breach: ['clock', 'dueAt'],
  copy: ['level', 'reason'],
  escalation: ['level', 'reason'],
  returned: ['reason'],
  customerSolution: ['message'],
  customerDelay: ['reason', 'newDueAt'],
  measure: ['dueOn'],
  measureDue: ['dueOn'],
  measureOverdue: ['dueOn'],
};

/** The placeholders that a kind of mail can fill. What the staff alone should know is none of a customer's mail. */
export function placeholdersOf(template: Template): readonly Placeholder[] {
  if (template === 'maintenanceDue' || template === 'maintenanceOverdue') return OF_MAINTENANCE;
  if (template === 'review' || template === 'alarm') return OF_REVIEW;
  const ofStaff: readonly Placeholder[] = isToCustomer(template) ? [] : ['department'];
  return [...OF_TICKET, ...(BESIDES[template] ?? []), ...ofStaff];
}

/** Whether the customer reads it. */
export function isToCustomer(template: Template): boolean {
  return template.startsWith('customer') || template === 'survey' || template === 'surveyReminder';
}
