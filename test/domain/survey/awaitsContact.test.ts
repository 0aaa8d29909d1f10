import { awaitsContact } from '../../../src/domain/survey/awaitsContact';
import { instant } from '../../../src/domain/time/instant';

const SENT = {
  cycle: 1,
  sentAt: instant('2026-03-02T01:00Z'),
  remindedAt: null,
  answeredAt: instant('2026-03-03T01:00Z'),
  low: true,
  score: 2,
  contactedAt: null,
};

describe('A customer who answered low', () => {
  it('awaits somebody until they were spoken with', () => {
    expect(awaitsContact(SENT)).toBe(true);
    expect(awaitsContact({ ...SENT, contactedAt: instant('2026-03-04T01:00Z') })).toBe(false);
  });

  it('is none who answered well, or was not asked', () => {
    expect([{ ...SENT, low: false }, null, undefined].map(awaitsContact)).toEqual([false, false, false]);
  });
});
