import { wallClock } from '../../../workbench/server/wallClock';

describe('the clock on the wall', () => {
  test.each([
    ['2026-03-02T01:00:00Z', 'Asia/Shanghai', '2026-03-02T09:00:00.000Z'],
    ['2026-03-02T16:30:05Z', 'Asia/Shanghai', '2026-03-03T00:30:05.000Z'],
    ['2026-03-08T06:59:00Z', 'America/New_York', '2026-03-08T01:59:00.000Z'],
    ['2026-03-08T07:00:00Z', 'America/New_York', '2026-03-08T03:00:00.000Z'],
  ])('at %s shows in %s %s', (instant, zone, shown) => {
    expect(wallClock(Date.parse(instant), zone).toISOString()).toBe(shown);
  });
});
