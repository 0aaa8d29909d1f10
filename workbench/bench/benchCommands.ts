/** What each command costs on a large desk. */
import type { Cost } from '../../emulator/kernel/runtimeContract';
import type { DrivenDesk } from '../driver/openDesk';
import { DEFAULT_OWNER } from '../driver/openDesk';
import type { Figure } from './figure';
import { within } from './figure';

const MOST_CALLS = 12;
const MOST_CALLS_OF_A_LIST = 4;

/** Walks one ticket through its whole life and measures every command on the way. */
export function costOfCommands(desk: DrivenDesk): readonly Figure[] {
  const owner = desk.as(DEFAULT_OWNER);
  const figures: Figure[] = [];
  const measure = (
    command: string,
    args: Readonly<Record<string, unknown>>,
    budget = MOST_CALLS,
    name = command,
  ): Readonly<Record<string, unknown>> => {
    desk.resetCost();
    const answer = owner.call(command, args);
    const cost: Cost = desk.cost();
    figures.push(within(`${name}, calls`, cost.calls, 'calls', budget));
    figures.push(within(`${name}, simulated`, Math.round(cost.simulatedMs), 'ms', null));
    return answer;
  };
  const { categories } = owner.call<{ categories: { name: string; children: string[] }[] }>('boot');
  const [category] = categories;
  const described = { description: 'Sample: the lamp flickers', phone: '13800000009' };
  measure('suggestPriority', { ...described, category1: category?.name });
  measure('similarCases', described, MOST_CALLS_OF_A_LIST);
  measure('searchKnowledge', { query: 'lamp' }, MOST_CALLS_OF_A_LIST);
  const registered = measure('registerComplaint', {
    channel: 'phone',
    description: described.description,
    customer: { name: 'Sample', phone: described.phone },
    category1: category?.name,
    category2: category?.children[0],
  });
  const { ticketNo } = registered;
  measure('listTickets', {}, MOST_CALLS_OF_A_LIST);
  measure('listTickets', { mine: true, query: 'lamp' }, MOST_CALLS_OF_A_LIST, 'listTickets, own by a word');
  measure('listTickets', { open: false, query: 'number 77' }, MOST_CALLS_OF_A_LIST, 'listTickets, all by a word');
  measure('getTicket', { ticketNo });
  measure('suggestAssignee', { ticketNo });
  measure('assign', { ticketNo });
  measure('acknowledge', { ticketNo });
  measure('respond', { ticketNo, channel: 'phone', note: 'Sample call.' });
  measure('explainClock', { ticketNo, clock: 'resolve' });
  measure('logProgress', { ticketNo, note: 'Sample progress.' });
  measure('hold', { ticketNo, waitingFor: 'customer', reason: 'Sample reason.' });
  measure('resume', { ticketNo });
  measure('escalate', { ticketNo, reason: 'Sample reason.', support: 'Sample support.' });
  measure('evaluateEscalation', { ticketNo, decision: 'Sample decision.' });
  measure('proposeSolution', { ticketNo, solution: 'Sample solution.' });
  measure('reviewSolution', { ticketNo, approve: true });
  measure('revealContact', { ticketNo, reason: 'Sample reason.' });
  measure('informCustomer', { ticketNo, channel: 'phone', note: 'Sample words.' });
  measure('recordVerdict', { ticketNo, satisfied: true });
  measure('openMeasure', { ticketNo, measure: 'Sample measure.', owner: DEFAULT_OWNER, dueOn: '2026-12-31' });
  measure('completeMeasure', { ticketNo, measureNo: 1, result: 'Sample result.' });
  measure('verifyMeasure', { ticketNo, measureNo: 1, effective: true, note: 'Sample proof.' });
  measure('close', { ticketNo, knowledge: true });
  measure('publishKnowledge', { ticketNo });
  measure('rateKnowledge', { entryNo: 'K0001', helpful: true });
  measure('retireKnowledge', { entryNo: 'K0001', reason: 'Sample reason.' });
  return figures;
}
