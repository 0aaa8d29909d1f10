import { nextWakeAt } from '../../../src/domain/clocks/nextWakeAt';
import { later } from '../../../src/domain/time/instant';
import { at } from '../time/exampleHours';
import { definition, entry, states } from './trail';

const resolve = definition('resolve');
const update = definition('update', { startsOn: 'progressed', targets: { P1: { minutes: 30 } } });
const registered = entry('registered', '10:00');
const wake = (now: string, ...trail: readonly ReturnType<typeof entry>[]): number | null =>
  nextWakeAt([...states(resolve, trail, now), ...states(update, trail, now)], at(now));

describe('a ticket is looked at next', () => {
  test('when the earliest warning is due', () => {
    expect(wake('10:00', registered)).toBe(at('10:45'));
    expect(wake('10:10', registered, entry('progressed', '10:05'))).toBe(at('10:27:30'));
  });

  test('after its warning, in the first millisecond in which it is late', () => {
    expect(wake('10:45', registered)).toBe(later(at('11:00'), 1));
    expect(wake('11:00', registered)).toBe(later(at('11:00'), 1));
  });

  test('not by the mere passing of time once it is late, stopped or on hold', () => {
    expect(wake('11:01', registered)).toBeNull();
    expect(wake('10:10', registered, entry('held', '10:05'))).toBeNull();
    expect(wake('10:10', registered, entry('informed', '10:05'))).toBeNull();
    expect(wake('10:10')).toBeNull();
  });

  test('never where its target is unknown before triage', () => {
    expect(wake('10:00', entry('registered', '10:00', { priority: '' }))).toBeNull();
  });
});
