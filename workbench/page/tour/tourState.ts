/** Where the reader of this browser is on the tour: kept, so that it goes on after the page or the workbench was closed. */
export interface TourState {
  readonly isOpen: boolean;
  /** null before the first begin; afterwards as `TourView` has it. */
  readonly since: string | null;
  /** Place in TOUR_STEPS. */
  readonly step: number;
  /** Whether the reader was asked and has begun or said no. */
  readonly isAnswered: boolean;
  /** Whether there was a complaint to follow: if there is none later, it is gone. */
  readonly hadTicket: boolean;
}

const KEY = 'workbench-tour';

export const NO_TOUR: TourState = { isOpen: false, since: null, step: 0, isAnswered: false, hadTicket: false };

/** What was kept; nothing where it is none of ours. */
export function keptTour(): TourState {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return typeof kept === 'object' && kept !== null ? { ...NO_TOUR, ...kept } : NO_TOUR;
  } catch {
    return NO_TOUR;
  }
}

export function keepTour(state: TourState): void {
  localStorage.setItem(KEY, JSON.stringify(state));
}
