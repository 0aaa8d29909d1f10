import { CLOCK_IDS, CLOCK_STATUSES } from '../../../src/domain/clocks/clock';
import { CLOCK_RULES } from '../../../src/domain/clocks/clockEvents';
import { definition, entry, states } from './trail';

test('every clock has a rule for what starts and ends it', () => {
  expect(Object.keys(CLOCK_RULES).sort()).toEqual([...CLOCK_IDS].sort());
});

test('a clock can come into every status', () => {
  const registered = entry('registered', '10:00');
  const seen = [
    [registered],
    [registered, entry('held', '10:10')],
    [registered, entry('informed', '10:10')],
    [registered, entry('informed', '11:30')],
    [registered, entry('withdrawn', '10:10')],
  ].map((trail) => states(definition('resolve'), trail, '10:20')[0]?.status);
  expect([...seen].sort()).toEqual([...CLOCK_STATUSES].sort());
});
