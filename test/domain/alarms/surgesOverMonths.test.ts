import { simulatedAlarms } from '../../../scripts/alarms/simulatedMonths';
import { FALSE_ALARMS_A_MONTH } from '../../../src/domain/alarms/surges';

const MONTHS = 40;

describe('alarms over simulated months', () => {
  test('a desk on which nothing surges hears fewer false alarms than are promised', () => {
    const { falseAlarms } = simulatedAlarms(MONTHS, 2, { weekly: 60, isSurging: false });
    // Over forty months chance alone brings up to some ten more; with no rule at all they are hundreds.
    expect(falseAlarms / MONTHS).toBeLessThanOrEqual(FALSE_ALARMS_A_MONTH);
  });

  test('a desk with few complaints hears fewer still', () => {
    expect(simulatedAlarms(MONTHS, 2, { weekly: 12, isSurging: false }).falseAlarms / MONTHS).toBeLessThan(0.3);
  });

  test('surges of each kind are noticed within a week of their onset, most of them', () => {
    const { surges } = simulatedAlarms(MONTHS, 2, { weekly: 60, isSurging: true });
    expect(Object.entries(surges).map(([kind, { made }]) => [kind, made])).toEqual([
      ['batch', MONTHS],
      ['category', MONTHS],
      ['region', MONTHS],
    ]);
    for (const { made, days } of Object.values(surges)) expect(days.length / made).toBeGreaterThan(0.7);
  });
});
