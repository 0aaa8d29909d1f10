import type { Runtime } from '../../emulator/kernel/runtimeContract';
import { messageOf } from '../thrown';
import { TOUR_STEPS, type TourPlace, type TourStep, type TourStepId, type TourView } from './tourSteps';
import { type TourTrail, tourTrail } from './tourTrail';

const WITHDRAWN = ['merged', 'withdrawn'];

/**
 * How far the tour’s complaint has come, read off the desk; changes nothing.
 * @param since as `TourView` has it; null at the beginning, which takes the newest complaint there is
 */
export function tourView(runtime: Runtime, since: string | null): TourView {
  let trail: TourTrail;
  try {
    trail = tourTrail(runtime, since ?? '');
    if (since === null) trail = tourTrail(runtime, trail.newest);
    const steps = TOUR_STEPS.map((id) => stepOf(id, trail));
    const { ticketNo, newest } = trail;
    const card = ticketNo === null ? null : trail.placeOn('tickets', 'ticketNo');
    return { since: since ?? newest, ticketNo, trouble: troubleOf(trail), card, steps };
  } catch (error) {
    if (!messageOf(error).startsWith('there is no sheet ')) throw error;
    return { since: since ?? '', ticketNo: null, trouble: 'sheetMissing', card: null, steps: [] };
  }
}

function troubleOf(trail: TourTrail): TourView['trouble'] {
  const isReviewed = trail.event('informed') !== null;
  const { event } = trail;
  if (WITHDRAWN.some((kind) => event(kind) !== null) || (event('closed') !== null && !isReviewed)) return 'ended';
  return event('surveySpared') !== null && event('surveyAnswered') === null ? 'spared' : null;
}

type Read = (trail: TourTrail) => Omit<TourStep, 'id' | 'isDone'> & { readonly isDone: boolean };

const nothing = { at: null, facts: {}, places: [] };

/** Cells and mails as far as they are there. */
function there(...places: readonly (TourPlace | null)[]): readonly TourPlace[] {
  return places.filter((place) => place !== null);
}

function mailAt(mail: number | null | undefined, link: string | null = null): TourPlace | null {
  return mail === null || mail === undefined ? null : { mail, link };
}

const READS: Readonly<Record<TourStepId, Read>> = {
  register: (trail) => {
    const happened = trail.event('registered');
    if (happened === null) return { ...nothing, isDone: false };
    const places = there(trail.placeOn('tickets', 'ticketNo'));
    return { isDone: true, at: happened.at, facts: { by: happened.actor }, places };
  },
  assign: (trail) => {
    const happened = trail.event('assigned');
    if (happened === null) return { ...nothing, isDone: false };
    const { ownerName = '', owner = '', department = '', why = '' } = happened.fields;
    const name = String(ownerName) || String(owner);
    const facts = { name, department: String(department), why: String(why), priority: cell(trail, 'priority') };
    const mail = mailAt(trail.sent('dispatch')?.mail);
    return { isDone: true, at: happened.at, facts, places: there(trail.placeOn('tickets', 'owner'), mail) };
  },
  clock: (trail) => {
    const dueAt = Date.parse(cell(trail, 'nextDueAt'));
    if (Number.isNaN(dueAt)) return { ...nothing, isDone: trail.event('proposed') !== null };
    const facts = { dueAt, clock: cell(trail, 'nextClock') };
    return { isDone: true, at: null, facts, places: there(trail.placeOn('tickets', 'nextDueAt')) };
  },
  warning: (trail) => {
    const sent = trail.sent('warning') ?? trail.sent('breach');
    const happened = trail.event('warned') ?? trail.event('breached');
    if (sent === null) return { ...nothing, isDone: false };
    const places = there(mailAt(sent.mail), trail.placeOn('tickets', 'nextDueAt'));
    return { isDone: true, at: happened?.at ?? null, facts: { to: sent.to }, places };
  },
  escalation: (trail) => {
    const sent = trail.sent('escalation');
    const happened = trail.event('escalated');
    if (sent === null || happened === null) return { ...nothing, isDone: false };
    const facts = { to: sent.to, level: Number(happened.fields['level'] ?? 1) };
    const places = there(mailAt(sent.mail), trail.placeOn('tickets', 'escalationLevel'));
    return { isDone: true, at: happened.at, facts, places };
  },
  solve: (trail) => {
    const happened = trail.event('proposed');
    if (happened === null) return { ...nothing, isDone: false };
    const facts = { solution: String(happened.fields['solution'] ?? ''), by: happened.actor };
    return { isDone: true, at: happened.at, facts, places: there(trail.placeOn('tickets', 'solution')) };
  },
  inform: (trail) => {
    const happened = trail.event('informed');
    if (happened === null) return { ...nothing, isDone: false };
    const places = there(trail.placeOn('tickets', 'informedAt'), mailAt(trail.sent('reviewWanted')?.mail));
    return { isDone: true, at: happened.at, facts: { by: happened.actor }, places };
  },
  survey: (trail) => {
    const { surveyMail } = trail;
    if (surveyMail === null) return { ...nothing, isDone: false };
    const facts = { to: surveyMail.to };
    return { isDone: true, at: trail.event('surveySent')?.at ?? null, facts, places: there(mailAt(surveyMail.index)) };
  },
  answer: (trail) => {
    const { surveyMail } = trail;
    const happened = trail.event('surveyAnswered');
    const toFill = there(mailAt(surveyMail?.index, surveyMail?.link ?? null));
    if (happened === null) return { ...nothing, isDone: false, places: toFill };
    const facts = { low: happened.fields['low'] === true };
    return { isDone: true, at: happened.at, facts, places: there(trail.surveyPlace) };
  },
  followUp: (trail) => {
    const opened = trail.event('measureOpened');
    const isCalled = trail.event('contacted') !== null || trail.event('surveyAnswered')?.fields['low'] !== true;
    // The tick writes the row of the closed loop.
    if (opened === null || !isCalled || trail.inLoop('measure') === '') return { ...nothing, isDone: false };
    const facts = { measure: String(opened.fields['measure'] ?? ''), owner: String(opened.fields['owner'] ?? '') };
    const places = there(trail.placeOn('loop', 'measure'), mailAt(trail.sent('lowScore')?.mail));
    return { isDone: true, at: opened.at, facts, places };
  },
  measure: (trail) => {
    const verified = trail.event('measureVerified');
    const closed = trail.event('closed');
    if (verified === null || closed === null || trail.inLoop('verification') === '')
      return { ...nothing, isDone: false };
    return { isDone: true, at: closed.at, facts: {}, places: there(trail.placeOn('loop', 'state')) };
  },
  review: (trail) =>
    trail.event('closed') !== null && trail.isCounted()
      ? { ...nothing, isDone: true, places: there(trail.topOf('pivots'), trail.topOf('review')) }
      : { ...nothing, isDone: false },
};

function stepOf(id: TourStepId, trail: TourTrail): TourStep {
  return { id, ...READS[id](trail) };
}

function cell({ row }: TourTrail, column: string): string {
  return String(row?.[column] ?? '');
}
