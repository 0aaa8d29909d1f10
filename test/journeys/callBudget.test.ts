/** What a command may cost, in every pack: columns stand elsewhere in each, and so do the runs that a command writes. */
import { PACK_IDS } from '../../src/packs/pack';
import { openDesk } from '../../workbench/driver/openDesk';
import { OWNER } from './deskStaff';

const MOST_CALLS = 12;

test.each(PACK_IDS)('no command on a ticket costs more than 12 service calls in the pack %s', async (pack) => {
  const people = ['first', 'second'].map((name) => ({
    mail: `${name}@example.com`,
    name: `Sample ${name}`,
    role: 'agent' as const,
    department: 'Sample department',
  }));
  const desk = await openDesk({ pack, language: 'en', people });
  const costs: Record<string, number> = {};
  let ticketNo = '';
  const run = (command: string, args: Readonly<Record<string, unknown>> = {}): unknown => {
    desk.resetCost();
    const answer = desk.as(OWNER).call(command, { ticketNo, ...args });
    costs[command] = Math.max(costs[command] ?? 0, desk.cost().calls);
    return answer;
  };
  const { categories } = desk.as(OWNER).call<{ categories: { name: string; children: string[] }[] }>('boot');
  const [first, second] = categories;
  const solve = (): void => {
    run('proposeSolution', { solution: 'A solution.', executor: 'Sample first', completeOn: '2026-03-10' });
    run('reviewSolution', { approve: true });
    run('informCustomer', { channel: 'phone', note: 'Said.' });
  };
  const registered = run('registerComplaint', {
    channel: 'phone',
    description: 'It broke.',
    customer: { name: 'Sample', phone: '13800000000' },
    category1: first?.name,
    category2: first?.children[0],
  }) as { readonly ticketNo: string };
  ticketNo = registered.ticketNo;
  run('triage', { category1: second?.name, category2: second?.children[0] });
  run('assign', { owner: 'first@example.com' });
  run('acknowledge');
  run('respond', { channel: 'phone', note: 'Called.' });
  run('logProgress', { note: 'Looked.' });
  run('recordFindings', { findings: 'Found.', rootCause: 'A cause.' });
  run('hold', { waitingFor: 'customer', reason: 'A receipt.' });
  run('resume');
  run('assign', { owner: 'second@example.com' });
  run('acknowledge');
  run('notifyDelay', { newDueAt: '2026-03-09T12:00:00+08:00', reason: 'Parts.', channel: 'mail' });
  run('escalate', { reason: 'Stuck.', support: 'Parts.' });
  run('evaluateEscalation', { decision: 'Granted.' });
  solve();
  run('recordVerdict', { satisfied: false, comment: 'Still broken.' });
  solve();
  run('recordVerdict', { satisfied: true });
  run('openMeasure', { measure: 'A measure.', owner: OWNER, dueOn: '2026-12-31' });
  run('completeMeasure', { measureNo: 1, result: 'Done.' });
  run('verifyMeasure', { measureNo: 1, effective: true, note: 'Proof.' });
  run('close');
  expect(Object.entries(costs).filter(([, calls]) => calls > MOST_CALLS)).toEqual([]);
  expect(Object.keys(costs)).toHaveLength(20);
});
