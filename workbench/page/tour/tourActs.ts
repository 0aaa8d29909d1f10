/** What the buttons of the tour do. */
import type { TourStepDone } from '../../server/wire';
import { TOUR_STEPS, type TourPlace, type TourStepId, type TourView } from '../../tour/tourSteps';
import { busily, clickMenu, openLink } from '../acts';
import { ask, tellInOrder } from '../connection';
import { page } from '../pageState';
import { keepTour, NO_TOUR, type TourState } from './tourState';

function set(change: Partial<TourState>): void {
  const tour = { ...page.get().tour, ...change };
  keepTour(tour);
  page.set({ tour });
}

/** Begins with a complaint that is still to come, whatever there is on the desk. */
export async function beginTour(): Promise<void> {
  await busily(async () => {
    const { since } = await ask<TourView>('/api/tour');
    set({ ...NO_TOUR, isOpen: true, isAnswered: true, since });
  });
}

/** Opens the tour where it was left. */
export async function openTour(): Promise<void> {
  if (page.get().tour.since === null) await beginTour();
  else set({ isOpen: true });
}

export function leaveTour(): void {
  set({ isOpen: false, isAnswered: true });
}

export function goToStep(step: number): void {
  set({ step: Math.max(0, Math.min(TOUR_STEPS.length - 1, step)) });
}

export function sawTicket(): void {
  if (!page.get().tour.hadTicket) set({ hadTicket: true });
}

/** Does a step by the desk’s own commands, and shows the first place where one sees it. @returns lines that explain it */
export async function doStep(id: TourStepId): Promise<readonly string[]> {
  const { since } = page.get().tour;
  let lines: readonly string[] = [];
  await busily(async () => {
    const done = await tellInOrder<TourStepDone>('/api/tourStep', { since: since ?? '', step: id });
    ({ lines } = done);
    const place = done.view.steps.find((step) => step.id === id)?.places[0];
    if (place !== undefined) await showPlace(place);
  });
  return lines;
}

let nextVisit = 1;

/** Goes to a cell or opens a mail. */
export function showPlace(place: TourPlace): Promise<void> {
  if ('mail' in place) {
    page.set({ panel: 'mail', mailIndex: place.mail, form: null, seenMails: page.get().desk?.mails ?? 0 });
    return Promise.resolve();
  }
  const { sheet, row, column } = place;
  // On a narrow page the sidebar lies over the sheet; the mail of an earlier step would only mislead.
  const isNarrow = window.matchMedia('(max-width: 700px)').matches;
  page.set({
    sheet,
    goTo: { sheet, row, column, visit: nextVisit },
    form: null,
    panel: null,
    ...(isNarrow ? { sidebar: null } : {}),
  });
  nextVisit += 1;
  return Promise.resolve();
}

/** Opens the form of a mail, to be filled in as its reader. */
export async function openForm(link: string): Promise<void> {
  await openLink(link);
}

/** Selects the ticket’s row and opens its card in the sidebar. */
export async function openCard(place: TourPlace): Promise<void> {
  if ('mail' in place) return;
  await showPlace(place);
  const act = { kind: 'select', sheet: place.sheet, a1: `A${String(place.row)}` };
  await tellInOrder('/api/act', { as: page.get().as, act });
  await clickMenu('showSidebar');
}
