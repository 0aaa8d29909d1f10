import { foldDigests } from '../../../src/desk/messages/foldDigests';
import type { Claim, OutboxRow } from '../../../src/desk/messages/outbox';
import { instant } from '../../../src/domain/time/instant';

const OPENING = instant('2026-03-02T09:00:00+08:00');
let row = 2;

function claim(more: Partial<OutboxRow>): Claim {
  row += 1;
  return {
    row,
    message: {
      key: `${row}/breach/li@example.com`,
      state: 'waiting',
      importance: 'normal',
      template: 'breach',
      ticketNo: '202603020001',
      to: 'li@example.com',
      cc: '',
      queuedAt: OPENING,
      notBefore: null,
      sentAt: null,
      attempts: 0,
      error: '',
      values: '{}',
      sentWith: '',
      ...more,
    },
  };
}

const sizes = (claims: readonly Claim[], isScarce = false) =>
  foldDigests(claims, isScarce).map((envelope) => envelope.length);

describe('Messages', () => {
  it('that came over night go to one reader as one mail', () => {
    const held = { notBefore: OPENING };
    expect(sizes([claim(held), claim({ ...held, to: 'wang@example.com' }), claim(held), claim(held)])).toEqual([3, 1]);
  });

  it('of the running day go one by one', () => {
    expect(sizes([claim({}), claim({})])).toEqual([1, 1]);
  });

  it('of the running day are folded when few recipients are left of the quota', () => {
    expect(sizes([claim({}), claim({}), claim({ to: 'wang@example.com' })], true)).toEqual([2, 1]);
  });

  it('that waited between two tries are not taken for those that waited for the morning', () => {
    const tried = { notBefore: OPENING, attempts: 1 };
    expect(sizes([claim(tried), claim(tried)])).toEqual([1, 1]);
  });

  it.each([
    ['that are critical', { importance: 'critical' }],
    ['that carry a customer’s contact', { template: 'dispatch' }],
    ['that carry a survey’s link', { template: 'surveyByHand' }],
    ['to customers', { template: 'customerReminder', to: 'customer' }],
  ])('%s always go alone', (_, more) => {
    expect(sizes([claim(more), claim(more)], true)).toEqual([1, 1]);
  });

  it('with other people in copy do not share a mail', () => {
    expect(sizes([claim({ cc: 'a@example.com' }), claim({ cc: 'b@example.com' }), claim({})], true)).toEqual([1, 1, 1]);
  });

  it('all go out, each in one mail', () => {
    const claims = [claim({}), claim({ to: 'wang@example.com' }), claim({}), claim({ importance: 'critical' })];
    const sent = foldDigests(claims, true).flat();
    expect([...sent].sort((one, other) => one.row - other.row)).toEqual(claims);
  });
});
