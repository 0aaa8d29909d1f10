import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { parseToken } from '../../../src/domain/survey/parseToken';
import { isLow, lowestScore, scoreOf } from '../../../src/domain/survey/score';
import { scoreSummary } from '../../../src/domain/survey/scoreSummary';
import type { SurveyFacts } from '../../../src/domain/survey/surveyDue';
import {
  isCoolingDown,
  sparedFact,
  surveyCycle,
  surveyExpiresAt,
  surveyReminderDueAt,
} from '../../../src/domain/survey/surveyDue';
import { surveyPeriods } from '../../../src/domain/survey/surveyPeriods';
import { surveyToken } from '../../../src/domain/survey/surveyToken';
import { instant, isoOf } from '../../../src/domain/time/instant';
import { packOf } from '../../../src/packs/packs';

describe('A score', () => {
  it('is low when any question has the limit or less', () => {
    expect(isLow([5, 4, 4], 3)).toBe(false);
    expect(isLow([5, 3, 5], 3)).toBe(true);
    expect(isLow([null, 1], 3)).toBe(true);
    expect(isLow([null, null], 3)).toBe(false);
    expect(isLow([], 3)).toBe(false);
  });

  it('is lowest among those given', () => {
    expect(lowestScore([4, null, 2, 5])).toBe(2);
    expect(lowestScore([null])).toBeNull();
  });

  const labels = packOf('service-standard').survey.questions[0]?.scores ?? [];

  it.each([
    ['5', 5],
    [3, 3],
    ['3.0', 3],
    ['4 较快', 4],
    ['４', 4],
    ['非常慢', 1],
    ['very fast', 5],
    ['', null],
    ['6', null],
    ['0', null],
    ['15', null],
    ['很快', null],
  ])('is read off the answer %s as %s', (answer, score) => {
    expect(scoreOf(answer, labels)).toBe(score);
  });
});

describe('A survey', () => {
  const verdictAt = instant('2026-03-02T10:00:00+08:00');
  const confirmed: SurveyFacts = {
    status: 'confirmed',
    attempt: 1,
    verdict: 'satisfied',
    verdictAt,
    closedHow: null,
    survey: null,
    facts: [],
  };

  it('is sent once per resolution cycle', () => {
    expect(surveyCycle(confirmed)).toEqual({ cycle: 1 });
    expect(surveyCycle({ ...confirmed, survey: { cycle: 1 } })).toBe('alreadySent');
    expect(surveyCycle({ ...confirmed, attempt: 2, survey: { cycle: 1 } })).toEqual({ cycle: 2 });
  });

  it('is not sent for a cycle that was spared it, but for the next', () => {
    expect(surveyCycle({ ...confirmed, facts: [sparedFact(1)] })).toBe('spared');
    expect(surveyCycle({ ...confirmed, attempt: 2, facts: [sparedFact(1)] })).toEqual({ cycle: 2 });
  });

  it.each([
    ['just after the survey', '2026-03-02T10:00:00+08:00', true],
    ['a millisecond before the days are over', '2026-04-01T09:59:59.999+08:00', true],
    ['when they are over', '2026-04-01T10:00:00+08:00', false],
  ])('cools down for 30 days: %s', (_, now, isCooling) => {
    expect(isCoolingDown(verdictAt, instant(now), 30)).toBe(isCooling);
  });

  it('needs no cooling down where the customer was never asked', () => {
    expect(isCoolingDown(null, verdictAt, 30)).toBe(false);
  });

  it('is still sent when the ticket was closed right after the confirmation', () => {
    expect(surveyCycle({ ...confirmed, status: 'closed', closedHow: 'confirmed' })).toEqual({ cycle: 1 });
  });

  it.each([
    ['merged', 'ended'],
    ['withdrawn', 'ended'],
    ['spam', 'ended'],
    ['informed', 'notConfirmed'],
    ['inProgress', 'notConfirmed'],
  ] as const)('is not sent for a ticket that is %s', (status, why) => {
    expect(surveyCycle({ ...confirmed, status })).toBe(why);
  });

  it('is not sent where nobody answered or the customer was not satisfied', () => {
    const noAnswer: SurveyFacts = {
      ...confirmed,
      status: 'closed',
      closedHow: 'noAnswer',
      verdict: null,
      verdictAt: null,
    };
    expect(surveyCycle(noAnswer)).toBe('noAnswer');
    expect(surveyCycle({ ...confirmed, verdict: 'notSatisfied' })).toBe('notConfirmed');
  });

  it('is reminded of after three days and no longer taken after fourteen', () => {
    expect(isoOf(surveyReminderDueAt(verdictAt))).toBe('2026-03-05T02:00:00.000Z');
    expect(isoOf(surveyExpiresAt(verdictAt))).toBe('2026-03-16T02:00:00.000Z');
  });
});

describe('A survey token', () => {
  const hmac = (text: string) => [...createHmac('sha256', 'secret').update(text).digest()];
  const signed = (text: string) => hmac(text).map((byte) => (byte > 127 ? byte - 256 : byte));

  it('has twenty letters that cannot be mistaken for one another', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(99), (ticketNo, cycle) => {
        expect(surveyToken(hmac, ticketNo, cycle)).toMatch(/^[0-9A-HJKMNP-TV-Z]{20}$/);
      }),
    );
  });

  it('takes the first 100 bits of the hash, whether bytes are signed or not', () => {
    const bits = hmac('survey/20260302001/1')
      .map((byte) => byte.toString(2).padStart(8, '0'))
      .join('');
    const expected = Array.from(
      { length: 20 },
      (_, at) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[parseInt(bits.slice(at * 5, at * 5 + 5), 2)],
    ).join('');
    expect(surveyToken(hmac, '20260302001', 1)).toBe(expected);
    expect(surveyToken(signed, '20260302001', 1)).toBe(expected);
  });

  it('differs by ticket, cycle and secret, and tells none of them', () => {
    const token = surveyToken(hmac, '20260302001', 1);
    expect(token).toBe(surveyToken(hmac, '20260302001', 1));
    expect(token).not.toBe(surveyToken(hmac, '20260302001', 2));
    expect(token).not.toBe(surveyToken(hmac, '20260302002', 1));
    expect(token).not.toBe(surveyToken((text) => hmac(`${text}!`), '20260302001', 1));
    expect(surveyToken(hmac, '2026030200', 11)).not.toBe(surveyToken(hmac, '20260302001', 1));
    expect(token).not.toContain('20260302');
  });

  it('is read back however it was copied', () => {
    const token = surveyToken(hmac, '20260302001', 1);
    const spaced = token.toLowerCase().replace(/(.{5})/g, '$1- ');
    expect(parseToken(spaced)).toBe(token);
    expect(parseToken('oOiIlL00000000000000')).toBe('00111100000000000000');
  });

  it.each(['', 'short', 'U'.repeat(20), '0'.repeat(21), '=HYPERLINK("x")', '<b>0000000000000000'])(
    'is not %s',
    (text) => {
      expect(parseToken(text)).toBeNull();
    },
  );

  it('is refused from a hash too short to be safe', () => {
    expect(() => surveyToken(() => [1, 2, 3], '1', 1)).toThrow('13 bytes');
  });
});

describe('A summary of scores', () => {
  it('is held back below as many answers as are asked for', () => {
    expect(scoreSummary([], 1)).toBeNull();
    expect(scoreSummary([5, 1], 3)).toBeNull();
    expect(scoreSummary([5, 1], 1)).toEqual({ answers: 2, mean: 3, distribution: [1, 0, 0, 0, 1] });
    expect(scoreSummary([5, 4, 3], 3)).toEqual({ answers: 3, mean: 4, distribution: [0, 0, 1, 1, 1] });
  });
});

describe('Answers by the month', () => {
  const on = (answeredOn: string, score = 5) => ({ answeredOn, score });

  it('are those of each month, newest first, where single ones may be told', () => {
    const [one, two, three] = [on('2026-03-31'), on('2026-04-01'), on('2026-04-30')];
    expect(surveyPeriods([two, one, three], 1)).toEqual([
      { month: '2026-04', answers: [two, three] },
      { month: '2026-03', answers: [one] },
    ]);
    expect(surveyPeriods([], 1)).toEqual([]);
  });

  it('come in whole lots, each in the month in which it became whole', () => {
    const days = ['2026-03-02', '2026-03-30', '2026-04-01', '2026-04-02', '2026-04-03'].map((day) => on(day));
    expect(surveyPeriods(days.slice(0, 2), 3)).toEqual([]);
    expect(surveyPeriods(days, 3)).toEqual([{ month: '2026-04', answers: days.slice(0, 3) }]);
  });

  it('never let one or two be worked out, neither from the months nor from one day to the next', () => {
    const day = fc
      .integer({ min: 0, max: 150 })
      .map((days) => on(new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10)));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 40 }), (answers) => {
        const inOrder = [...answers].sort((one, other) => (one.answeredOn < other.answeredOn ? -1 : 1));
        let before = new Map<string, number>();
        for (let known = 0; known <= inOrder.length; known += 1) {
          const now = new Map(
            surveyPeriods(inOrder.slice(0, known), 3).map(({ month, answers: of }) => [month, of.length]),
          );
          for (const [month, count] of now) {
            expect(count % 3).toBe(0);
            expect((count - (before.get(month) ?? 0)) % 3).toBe(0);
          }
          before = now;
        }
        expect([...before.values()].reduce((sum, count) => sum + count, 0)).toBe(answers.length - (answers.length % 3));
      }),
    );
  });
});
