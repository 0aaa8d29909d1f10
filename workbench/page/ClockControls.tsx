import { advance } from './acts';
import { localTime } from './localTime';
import { page } from './pageState';
import { useStore } from './store';
import { useTexts } from './useTexts';

/** The desk's clock; it stands still until it is moved. */
export function ClockControls() {
  const t = useTexts();
  const language = useStore(page, (state) => state.language);
  const desk = useStore(page, (state) => state.desk);
  const isBusy = useStore(page, (state) => state.isBusy);
  if (desk === null) return <div class="clock" />;
  const { now, timeZone, nextTriggerAt } = desk;
  const next = nextTriggerAt === null ? t.noTrigger : t.nextDueAt(localTime(nextTriggerAt, timeZone, language));
  const steps = [
    ['PT15M', t.quarterHour],
    ['PT1H', t.hour],
    ['P1D', t.day],
  ] as const;
  return (
    <section class="clock" aria-label={t.clock}>
      <time dateTime={new Date(now).toISOString()} title={timeZone} data-test="clock">
        {localTime(now, timeZone, language, 'long')}
      </time>
      <span class="zone">{timeZone}</span>
      {steps.map(([to, label]) => (
        <button type="button" class="button" key={to} disabled={isBusy} onClick={() => void advance(to)}>
          {label}
        </button>
      ))}
      <button
        type="button"
        class="button"
        disabled={isBusy || nextTriggerAt === null}
        title={next}
        onClick={() => void advance('nextDue')}
      >
        {t.nextDue}
      </button>
      <span class={isBusy ? 'spinner spinning' : 'spinner'} role="status" aria-label={isBusy ? t.advancing : ''} />
    </section>
  );
}
