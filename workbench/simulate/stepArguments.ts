import type { Simulation } from './simulation';

const CHANNELS = ['phone', 'mail', 'chat', 'web', 'counter', 'other'] as const;
const CAUSES = ['people', 'method', 'supplier', 'other'] as const;
const FIGURES = ['received', 'missed', 'rejected', 'escalated', 'lowScores'] as const;
const WORDS = [
  'is late',
  'does not start',
  'hurts, urgent!',
  '发票开错了',
  '设备漏电，很危险',
  '=1+1',
  '+86 138 1234 5678',
  'broken',
];
const DAY_MS = 24 * 60 * 60_000;

/** What a command on a ticket is given, by chance; each set of arguments holds. */
export function stepArguments(simulation: Simulation, command: string, ticketNo: string): Record<string, unknown> {
  const { chance, desk } = simulation;
  const words = (): string => `${chance.among(WORDS)} (${chance.between(1, 999)})`;
  const channel = chance.among(CHANNELS);
  const later = (days: number): number => desk.now() + Math.round(chance.number() * days * DAY_MS) + 60_000;
  const date = (): string => new Date(later(20)).toISOString().slice(0, 10);
  const given = ((): Record<string, unknown> => {
    switch (command) {
      case 'triage':
        return {
          ...somePath(simulation),
          ...(chance.happens(0.5) ? { priority: chance.among(simulation.priorities).id } : {}),
          ...(chance.happens(0.3) ? { promisedAt: later(4) } : {}),
        };
      case 'assign':
        return { owner: chance.happens(0.6) ? chance.among(simulation.staff).mail : '', reason: words() };
      case 'respond':
      case 'informCustomer':
        return { channel, note: words() };
      case 'recordFindings':
        return { findings: words(), rootCause: words(), affectedCustomers: chance.between(0, 30) };
      case 'hold':
        return { waitingFor: chance.happens(0.5) ? 'customer' : 'supplier', reason: words() };
      case 'escalate':
        return { reason: words(), support: words() };
      case 'evaluateEscalation':
        return { decision: words() };
      case 'proposeSolution':
        return {
          solution: words(),
          executor: 'Staff 1',
          ...(chance.happens(0.5) ? { completeOn: date() } : {}),
          ...(chance.happens(0.2) ? { compensation: chance.between(1, 8_000) } : {}),
        };
      case 'reviewSolution':
        return { approve: chance.happens(0.85), note: words() };
      case 'recordVerdict':
        return { satisfied: chance.happens(0.7), comment: words() };
      case 'notifyDelay':
        return { reason: words(), newDueAt: later(3), channel };
      case 'merge':
        return { into: chance.among([ticketNo, ...simulation.tickets]) };
      case 'withdraw':
        return { reason: words(), spam: chance.happens(0.3) };
      case 'openMeasure':
        return {
          measure: words(),
          cause: chance.among(CAUSES),
          owner: chance.among(simulation.staff).mail,
          dueOn: date(),
          ...(chance.happens(0.5)
            ? { figure: { figure: chance.among(FIGURES), scope: 'all', goalPercent: chance.between(1, 100) } }
            : {}),
        };
      case 'completeMeasure':
        return { measureNo: chance.between(1, 2), result: words() };
      case 'verifyMeasure':
        return { measureNo: chance.between(1, 2), effective: chance.happens(0.5), note: words() };
      case 'logProgress':
        return { note: words() };
      default:
        return { reason: words(), note: words() };
    }
  })();
  return { ticketNo, ...given };
}

/** A complaint as it comes in. Each customer has a mail address of their own, so that mails tell whose they are. */
export function complaint(simulation: Simulation): Record<string, unknown> {
  const { chance, desk } = simulation;
  simulation.customers += 1;
  const mail = chance.happens(0.75) ? { mail: `customer${simulation.customers}@example.org` } : {};
  const receivedAt = desk.now() - chance.between(1, 240) * 60_000;
  return {
    channel: chance.among(CHANNELS),
    customer: {
      name: `Customer ${simulation.customers}`,
      phone: '+44 20 7946 0958',
      ...mail,
      vip: chance.happens(0.1),
    },
    ...(chance.happens(0.85) ? somePath(simulation) : {}),
    description: `Complaint ${simulation.customers} ${chance.among(WORDS)}`,
    ...(chance.happens(0.2) ? { amount: chance.between(1, 20_000) } : {}),
    ...(chance.happens(0.3) ? { receivedAt } : {}),
    remark: chance.happens(0.1) ? '=NOW()' : '',
  };
}

/** Rows of another table, some of them not to be read. */
export function importedTable(simulation: Simulation): Record<string, unknown> {
  const { chance } = simulation;
  const rows = Array.from({ length: chance.between(1, chance.happens(0.2) ? 60 : 8) }, () => {
    simulation.customers += 1;
    const { customers } = simulation;
    const isBad = chance.happens(0.1);
    return [
      isBad ? '' : `Imported complaint ${customers}`,
      `Customer ${customers}`,
      `customer${customers}@example.org`,
      chance.happens(0.1) ? 'closed' : '',
    ];
  });
  return {
    source: `table ${simulation.customers}`,
    headings: ['Description', 'Name', 'Email', 'Status'],
    rows,
    mapping: { description: ['Description'], customerName: ['Name'], mail: ['Email'], status: ['Status'] },
    otherCategory: somePath(simulation),
  };
}

function somePath({ chance, categories }: Simulation): { category1: string; category2?: string } {
  const { name, children } = chance.among(categories);
  return children.length > 0 && chance.happens(0.8)
    ? { category1: name, category2: chance.among(children) }
    : { category1: name };
}
