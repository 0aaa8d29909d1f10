/** How a clock stands, in words and as a look that does not need colour. */
import type { CardClock } from '../../desk/tickets/ticketAnswers';
import type { DialogTexts } from '../../i18n/dialogs/dialogs';
import { durationWords } from './durationWords';

export interface ClockLook {
  readonly look: 'late' | 'soon' | 'running' | 'paused' | 'met' | 'ended';
  readonly words: string;
}

/** A clock shows as due soon when a quarter of its target, or less, is left: the desk warns at the same share. */
const SOON_SHARE = 0.25;

/** How a clock stands now: time left or late in words, and which mark goes with it. */
export function clockLook(time: DialogTexts['time'], clock: CardClock): ClockLook {
  const late = durationWords(time, clock.lateMinutes);
  if (clock.status === 'ended') return { look: 'ended', words: time.ended };
  if (clock.status === 'breached') return { look: 'late', words: clock.running ? time.late(late) : time.wasLate(late) };
  if (clock.status === 'met') return { look: 'met', words: time.met };
  if (clock.leftMinutes === null)
    return clock.status === 'paused' ? { look: 'paused', words: time.paused } : { look: 'running', words: '' };
  const left = durationWords(time, clock.leftMinutes);
  if (clock.status === 'paused') return { look: 'paused', words: time.pausedLeft(left) };
  if (clock.leftMinutes < 1) return { look: 'soon', words: time.dueNow };
  const soon = clock.targetMinutes !== null && clock.leftMinutes <= clock.targetMinutes * SOON_SHARE;
  return { look: soon ? 'soon' : 'running', words: time.left(left) };
}

const RANK: Readonly<Record<CardClock['status'], number>> = { breached: 0, running: 0, paused: 1, met: 3, ended: 3 };

/** Running clocks first, soonest due first; then paused ones; then those that are over. */
export function byUrgency(clocks: readonly CardClock[]): readonly CardClock[] {
  const rank = (clock: CardClock): number => (clock.status === 'breached' && !clock.running ? 2 : RANK[clock.status]);
  return [...clocks].sort((a, b) => rank(a) - rank(b) || (a.dueAt ?? 0) - (b.dueAt ?? 0));
}
