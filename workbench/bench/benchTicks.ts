/** What ticks cost: idle, with 200 tickets due, and over a day. */
import type { DrivenDesk } from '../driver/openDesk';
import { DEFAULT_OWNER } from '../driver/openDesk';
import { settled } from './benchDesk';
import type { Figure } from './figure';
import { within } from './figure';

const DUE_AT_ONCE = 200;
const TRIGGER_MINUTES_A_DAY = 20;

/** Measures the ticks. */
export function costOfTicks(desk: DrivenDesk): readonly Figure[] {
  settled(desk);
  desk.resetCost();
  desk.runtime.run('tick');
  const idle = desk.cost();
  const due = ofDueTickets(desk);
  return [within('idle tick, calls', idle.calls, 'calls', 2), ...due, ofADay(desk)];
}

/** 200 tickets registered at once fall due at once. */
function ofDueTickets(desk: DrivenDesk): readonly Figure[] {
  const owner = desk.as(DEFAULT_OWNER);
  const { categories } = owner.call<{ categories: { name: string }[] }>('boot');
  owner.call('importRun', {
    source: 'due',
    headings: ['description', 'category'],
    rows: Array.from({ length: DUE_AT_ONCE }, (_, index) => [
      `Sample due complaint ${index}`,
      categories[0]?.name ?? '',
    ]),
  });
  desk.advance('PT5M');
  desk.resetCost();
  const before = desk.mails().length;
  desk.advance('PT5M');
  const cost = desk.cost();
  const sent = desk.mails().length - before;
  return [
    within('tick with 200 tickets due, calls beside one a message', cost.calls - sent, 'calls', 14),
    within('tick with 200 tickets due, messages', sent, 'messages', null),
    within('tick with 200 tickets due, simulated', Math.round(cost.simulatedMs), 'ms', null),
  ];
}

function ofADay(desk: DrivenDesk): Figure {
  desk.resetCost();
  const before = desk.executions().length;
  desk.advance('P1D');
  const spent = desk
    .executions()
    .slice(before)
    .reduce((sum, one) => sum + one.simulatedMs, 0);
  return within(
    'a day of ticks every five minutes',
    Math.round((spent / 60_000) * 10) / 10,
    'trigger minutes',
    TRIGGER_MINUTES_A_DAY,
  );
}
