/** The hours of one day. */
import type { JSX } from 'preact';
import type { Weekday } from '../../domain/time/localDate';
import { Button } from '../controls/Button';
import { useWizardTexts } from './useSetUpTexts';
import { type DayHours, withBreak } from './weekValues';

export interface DayRowProps {
  readonly day: Weekday;
  readonly hours: DayHours;
  /** Whether the fault told below the week is this day's. */
  readonly faultId: string | undefined;
  readonly onHours: (hours: DayHours) => void;
}

/** Whether one works that day, from when to when, and the break in between. */
export function DayRow({ day, hours, faultId, onHours }: DayRowProps): JSX.Element {
  const words = useWizardTexts();
  const name = words.days[day];
  const time = (key: 'from' | 'to' | 'fromAgain' | 'toAgain', label: string): JSX.Element => (
    <input
      type="text"
      class="time"
      autocomplete="off"
      maxLength={5}
      aria-label={label}
      aria-invalid={faultId ? 'true' : undefined}
      aria-describedby={faultId}
      value={hours[key]}
      onInput={(event) => onHours({ ...hours, [key]: event.currentTarget.value })}
    />
  );
  return (
    <div class={faultId ? 'day faulty' : 'day'} role="group" aria-label={name}>
      <label class="tick">
        <input
          type="checkbox"
          aria-label={words.works(name)}
          checked={hours.works}
          onChange={(event) => onHours({ ...hours, works: event.currentTarget.checked })}
        />
        <span aria-hidden="true">{name}</span>
      </label>
      {hours.works ? (
        <div class="hours">
          <span class="stretch">
            {time('from', words.dayFrom(name))}
            <span aria-hidden="true">–</span>
            {time('to', words.dayTo(name))}
          </span>
          {hours.hasBreak ? (
            <>
              <span class="stretch">
                {time('fromAgain', words.dayFromAgain(name))}
                <span aria-hidden="true">–</span>
                {time('toAgain', words.dayToAgain(name))}
              </span>
              <Button
                look="quiet"
                icon="close"
                label={words.dropBreak(name)}
                onPress={() => onHours(withBreak(hours, false))}
              />
            </>
          ) : (
            <button
              type="button"
              class="link"
              aria-label={words.addBreak(name)}
              onClick={() => onHours(withBreak(hours, true))}
            >
              + {words.breakShort}
            </button>
          )}
          {hours.more === '' ? null : <span class="hint">{words.more(hours.more)}</span>}
        </div>
      ) : (
        <span class="quietly">{words.dayOff}</span>
      )}
    </div>
  );
}
