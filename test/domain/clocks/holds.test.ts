import { holdsOf, holdsUntil } from '../../../src/domain/clocks/holds';
import type { EventKind } from '../../../src/domain/ticket/events';
import { at, pause } from '../time/exampleHours';
import { entry } from './trail';

describe('the holds of a ticket', () => {
  test('are none where it was never held', () => {
    expect(holdsOf([])).toEqual({ past: [], since: null });
    expect(holdsOf([entry('registered', '10:00'), entry('resumed', '11:00')])).toEqual({ past: [], since: null });
  });

  test.each(['resumed', 'rejected', 'reopened', 'confirmed', 'merged', 'withdrawn', 'closed'] as const)(
    'end with %s',
    (kind) => {
      expect(holdsOf([entry('held', '10:00'), entry(kind, '11:00')])).toEqual({
        past: [pause('10:00', '11:00')],
        since: null,
      });
    },
  );

  test('go on whatever else happens meanwhile', () => {
    const others: readonly EventKind[] = ['progressed', 'triaged', 'assigned', 'escalated', 'delayNotified', 'held'];
    const trail = [entry('held', '10:00'), ...others.map((kind) => entry(kind, '10:30'))];
    expect(holdsOf(trail)).toEqual({ past: [], since: at('10:00') });
    expect(holdsOf([...trail, entry('resumed', '11:00')])).toEqual({ past: [pause('10:00', '11:00')], since: null });
  });

  test('that follow each other at once are one, and those of no length none', () => {
    const trail = [
      ...[entry('held', '10:00'), entry('resumed', '10:00')],
      ...[entry('held', '11:00'), entry('resumed', '11:30'), entry('held', '11:30'), entry('resumed', '12:00')],
    ];
    expect(holdsOf(trail)).toEqual({ past: [pause('11:00', '12:00')], since: null });
    expect(holdsOf([...trail, entry('held', '13:00')])).toEqual({
      past: [pause('11:00', '12:00')],
      since: at('13:00'),
    });
  });
});

describe('the holds up to an instant', () => {
  const past = [pause('10:00', '11:00'), pause('12:00', '13:00')];

  test.each([
    ['leave out those that begin at it', '10:00', []],
    ['are cut off at it', '10:30', [pause('10:00', '10:30')]],
    ['hold one whole that ends at it', '11:00', [pause('10:00', '11:00')]],
    ['are those before it', '11:30', [pause('10:00', '11:00')]],
    ['leave out a later one that begins at it', '12:00', [pause('10:00', '11:00')]],
    ['cut off the last', '12:30', [pause('10:00', '11:00'), pause('12:00', '12:30')]],
    ['are all', '14:00', past],
  ])('%s', (_case, until, expected) => {
    expect(holdsUntil({ past, since: null }, at(until))).toEqual(expected);
  });

  test.each([
    ['leave out a running one that begins at it', '14:00', []],
    ['leave out a running one that begins later', '13:30', []],
    ['hold a running one as long as it lasted', '14:10', [pause('14:00', '14:10')]],
  ])('%s', (_case, until, running) => {
    expect(holdsUntil({ past, since: at('14:00') }, at(until))).toEqual([...past, ...running]);
  });
});
