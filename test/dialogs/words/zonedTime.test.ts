import { instantOf, isTimeZone, localTime } from '../../../src/dialogs/words/zonedTime';

describe('local times of the desk', () => {
  it.each([
    ['2026-03-06T14:30', 'Asia/Shanghai', Date.UTC(2026, 2, 6, 6, 30)],
    ['2026-01-01T00:00', 'Asia/Kolkata', Date.UTC(2025, 11, 31, 18, 30)],
    ['2026-07-01T09:00', 'America/Santiago', Date.UTC(2026, 6, 1, 13, 0)],
    ['2026-03-29T01:59', 'Europe/Berlin', Date.UTC(2026, 2, 29, 0, 59)],
    ['2026-03-29T03:00', 'Europe/Berlin', Date.UTC(2026, 2, 29, 1, 0)],
    ['2026-10-25T03:00', 'Europe/Berlin', Date.UTC(2026, 9, 25, 2, 0)],
  ])('%s in %s is one instant, and back', (local, zone, instant) => {
    expect(instantOf(local, zone)).toBe(instant);
    expect(localTime(instant, zone)).toBe(local);
  });

  it('reads a time of the autumn double hour as one of its two instants', () => {
    expect([Date.UTC(2026, 9, 25, 0, 30), Date.UTC(2026, 9, 25, 1, 30)]).toContain(
      instantOf('2026-10-25T02:30', 'Europe/Berlin'),
    );
  });

  it('reads a time of the spring gap as an instant within an hour of it', () => {
    const read = instantOf('2026-03-29T02:30', 'Europe/Berlin') ?? 0;
    expect(Math.abs(read - Date.UTC(2026, 2, 29, 1, 0))).toBeLessThanOrEqual(60 * 60_000);
  });

  it.each(['', '2026-03-06', '14:30', '2026-13-40T14:30'])('takes "%s" for no complete local time', (text) => {
    expect(instantOf(text, 'UTC')).toBeNull();
  });

  it('knows names of time zones', () => {
    expect(['Asia/Shanghai', 'UTC'].every(isTimeZone)).toBe(true);
    expect(['Mars/Base', '', '+08:00', 'shanghai'].some(isTimeZone)).toBe(false);
  });
});
