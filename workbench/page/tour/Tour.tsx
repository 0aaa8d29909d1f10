import { useEffect, useRef, useState } from 'preact/hooks';
import { TOUR_STEPS, type TourPlace, type TourStep, type TourView } from '../../tour/tourSteps';
import { localTime } from '../localTime';
import { page } from '../pageState';
import { useStore } from '../store';
import { useAsked } from '../useAsked';
import { useTexts } from '../useTexts';
import { beginTour, doStep, goToStep, leaveTour, openCard, openForm, openTour, sawTicket, showPlace } from './tourActs';
import { type StepFacts, TOUR_TEXTS, type TourTexts } from './tourTexts';

/** Leads once round the loop, in a strip above the sheet; offers itself to who has not been here before. */
export function Tour() {
  const language = useStore(page, (state) => state.language);
  const tour = useStore(page, (state) => state.tour);
  const hasTour = useStore(page, (state) => state.desk?.hasTour ?? false);
  const isBusy = useStore(page, (state) => state.isBusy);
  const w = TOUR_TEXTS[language];
  if (!hasTour) return null;
  if (tour.isOpen && tour.since !== null) return <OpenTour since={tour.since} w={w} />;
  if (tour.isAnswered) return null;
  return (
    <section class="tour tour-offer" aria-label={w.name}>
      <p>{w.offer}</p>
      <div class="tour-buttons">
        <button type="button" class="button button-main" disabled={isBusy} onClick={() => void beginTour()}>
          {w.begin}
        </button>
        <button type="button" class="button" onClick={leaveTour}>
          {w.notNow}
        </button>
      </div>
    </section>
  );
}

/** The button in the header that opens the tour where it was left. */
export function TourButton() {
  const language = useStore(page, (state) => state.language);
  const { isOpen } = useStore(page, (state) => state.tour);
  const hasTour = useStore(page, (state) => state.desk?.hasTour ?? false);
  if (!hasTour) return null;
  return (
    <button
      type="button"
      class="button"
      aria-pressed={isOpen}
      data-test="tour"
      onClick={() => {
        if (isOpen) leaveTour();
        else void openTour();
      }}
    >
      {TOUR_TEXTS[language].open}
    </button>
  );
}

function OpenTour({ since, w }: { readonly since: string; readonly w: TourTexts }) {
  const view = useAsked('/api/tour', { since });
  const at = useStore(page, (state) => state.tour.step);
  const hadTicket = useStore(page, (state) => state.tour.hadTicket);
  const title = useRef<HTMLHeadingElement>(null);
  const id = TOUR_STEPS[at] ?? 'register';
  // Whoever goes on by the keyboard or listens goes on reading here.
  useEffect(() => {
    title.current?.focus();
  }, [at]);
  const ticketNo = view?.ticketNo ?? null;
  useEffect(() => {
    if (ticketNo !== null) sawTicket();
  }, [ticketNo]);
  // What was last shown stays until the desk has been looked at anew.
  const last = useRef<TourView | null>(null);
  if (view !== null) last.current = view;
  const known = last.current?.since === since ? last.current : null;
  return (
    <section class="tour" aria-labelledby="tour-title">
      <div class="tour-head">
        <p class="tour-count">
          {w.name} · {w.count(at + 1, TOUR_STEPS.length)}
          {ticketNo === null ? '' : ` · ${w.following(ticketNo)}`}
        </p>
        <h2 id="tour-title" tabIndex={-1} ref={title}>
          {w.steps[id].title}
        </h2>
      </div>
      {known === null ? (
        <p class="tour-words">{w.looking}</p>
      ) : (
        <StepBody key={id} view={known} at={at} w={w} isGone={hadTicket && known.ticketNo === null} />
      )}
      <button type="button" class="icon-button tour-leave" onClick={leaveTour} aria-label={w.leave} title={w.leave}>
        ✕
      </button>
    </section>
  );
}

interface StepProps {
  readonly view: TourView;
  readonly at: number;
  readonly w: TourTexts;
  readonly isGone: boolean;
}

function StepBody({ view, at, w, isGone }: StepProps) {
  const t = useTexts();
  const isBusy = useStore(page, (state) => state.isBusy);
  const facts = useFacts(view.steps[at]);
  const [lines, setLines] = useState<readonly string[]>([]);
  const id = TOUR_STEPS[at] ?? 'register';
  const step = view.steps[at];
  const isDone = step?.isDone ?? false;
  const words = w.steps[id];
  const trouble = isGone ? 'gone' : isDone ? null : view.trouble;
  const isLast = at === TOUR_STEPS.length - 1;
  const { card } = view;
  const act = (): void => {
    void doStep(id).then(setLines);
  };
  return (
    <>
      <div class="tour-words" role="status">
        {trouble !== null ? (
          <p class="tour-trouble">{w.trouble[trouble]}</p>
        ) : isDone ? (
          <p>
            <strong class="tour-done">✓ {w.happened}.</strong> {words.after(facts)}
          </p>
        ) : (
          <>
            <p>{words.before}</p>
            <p class="tour-self">
              <strong>{w.selfLabel}</strong> {words.self}
            </p>
          </>
        )}
        {lines.length === 0 ? null : (
          <ol class="tour-lines">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        )}
      </div>
      <div class="tour-buttons">
        {isBusy ? <span class="tour-busy">{t.advancing}</span> : null}
        {(step?.places ?? []).map((place, index) => (
          <PlaceButton key={index} place={place} w={w} />
        ))}
        {id === 'clock' && isDone && facts.dueAt !== '' ? (
          <button type="button" class="button" disabled={isBusy} onClick={act}>
            {w.why}
          </button>
        ) : null}
        {card !== null && trouble === null ? (
          <button type="button" class="button" disabled={isBusy} onClick={() => void openCard(card)}>
            {w.openCard}
          </button>
        ) : null}
        {at > 0 ? (
          <button type="button" class="button" onClick={() => goToStep(at - 1)}>
            {w.back}
          </button>
        ) : null}
        {trouble !== null || (isDone && isLast) ? (
          <button type="button" class="button" disabled={isBusy} onClick={() => void beginTour()}>
            {w.again}
          </button>
        ) : null}
        {trouble !== null ? null : isDone ? (
          <button
            type="button"
            class="button button-main"
            onClick={() => {
              if (isLast) leaveTour();
              else goToStep(at + 1);
            }}
          >
            {isLast ? w.finish : w.next}
          </button>
        ) : (
          <button type="button" class="button button-main" disabled={isBusy} onClick={act}>
            {w.doIt}
          </button>
        )}
      </div>
    </>
  );
}

function PlaceButton({ place, w }: { readonly place: TourPlace; readonly w: TourTexts }) {
  if ('mail' in place && place.link !== null) {
    const { link } = place;
    return (
      <button type="button" class="button" onClick={() => void openForm(link)}>
        {w.openForm}
      </button>
    );
  }
  return (
    <button type="button" class="button" onClick={() => void showPlace(place)}>
      {'mail' in place ? w.showMail : w.showSheet(place.sheet)}
    </button>
  );
}

/** Mails of people become the names that the desk knows them by. */
function useFacts(step: TourStep | undefined): StepFacts {
  const language = useStore(page, (state) => state.language);
  const desk = useStore(page, (state) => state.desk);
  const zone = desk?.timeZone ?? 'Etc/UTC';
  const text = (key: string): string => String(step?.facts[key] ?? '');
  const person = (key: string): string => desk?.accounts.find(({ mail }) => mail === text(key))?.name ?? text(key);
  const dueAt = Number(step?.facts['dueAt'] ?? Number.NaN);
  return {
    at: step?.at === null || step?.at === undefined ? '' : localTime(step.at, zone, language, 'long'),
    dueAt: Number.isNaN(dueAt) ? '' : localTime(dueAt, zone, language, 'long'),
    clock: text('clock'),
    name: text('name'),
    department: text('department'),
    priority: text('priority'),
    by: person('by'),
    to: person('to'),
    solution: text('solution'),
    measure: text('measure'),
    owner: person('owner'),
    low: step?.facts['low'] === true,
  };
}
