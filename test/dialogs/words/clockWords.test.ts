import type { CardClock } from '../../../src/desk/tickets/ticketAnswers';
import { byUrgency, clockLook } from '../../../src/dialogs/words/clockWords';
import { durationWords } from '../../../src/dialogs/words/durationWords';
import { dialogTexts } from '../../../src/i18n/dialogs/dialogs';

const en = dialogTexts('en').time;
const zh = dialogTexts('zh-CN').time;
const clock = (change: Partial<CardClock>): CardClock => ({
  clock: 'respond',
  status: 'running',
  running: true,
  dueAt: 0,
  leftMinutes: 60,
  lateMinutes: 0,
  targetMinutes: 120,
  ...change,
});

describe('durations', () => {
  it.each([
    [0, '0 min', '0 分钟'],
    [59, '59 min', '59 分钟'],
    [60, '1 h', '1 小时'],
    [61, '1 h 1 min', '1 小时 1 分'],
    [1570, '26 h', '26 小时'],
    [-5, '0 min', '0 分钟'],
  ])('%d working minutes are never told as days', (minutes, english, chinese) => {
    expect(durationWords(en, minutes)).toBe(english);
    expect(durationWords(zh, minutes)).toBe(chinese);
  });
});

describe('a clock in words', () => {
  it.each<[string, Partial<CardClock>, string, string]>([
    ['with time left', { leftMinutes: 100 }, 'running', '1 h 40 min left'],
    ['with a quarter left', { leftMinutes: 30 }, 'soon', '30 min left'],
    ['at its last minute', { leftMinutes: 0 }, 'soon', 'Due now'],
    ['that is late', { status: 'breached', lateMinutes: 90 }, 'late', '1 h 30 min late'],
    ['that was met late', { status: 'breached', running: false, lateMinutes: 5 }, 'late', 'met 5 min late'],
    ['on hold', { status: 'paused', running: false, dueAt: null, leftMinutes: 45 }, 'paused', 'Paused, 45 min left'],
    [
      'on hold without a figure',
      { status: 'paused', running: false, dueAt: null, leftMinutes: null },
      'paused',
      'Paused',
    ],
    ['that was met', { status: 'met', running: false }, 'met', 'Met'],
    ['that was given up', { status: 'ended', running: false }, 'ended', 'Ended'],
  ])('%s', (_what, change, look, words) => {
    expect(clockLook(en, clock(change))).toEqual({ look, words });
  });

  it('comes by urgency: running by due time, then paused, then what is over', () => {
    const over = clock({ clock: 'register', status: 'met', running: false });
    const wasLate = clock({ clock: 'triage', status: 'breached', running: false });
    const paused = clock({ clock: 'plan', status: 'paused', running: false, dueAt: null });
    const later = clock({ clock: 'resolve', dueAt: 20 });
    const late = clock({ clock: 'respond', status: 'breached', dueAt: 10 });
    expect(byUrgency([over, wasLate, paused, later, late]).map((one) => one.clock)).toEqual([
      'respond',
      'resolve',
      'plan',
      'triage',
      'register',
    ]);
  });
});
