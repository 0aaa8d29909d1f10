/** When the desk works. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { RefusalAnswer } from '../../desk/answers';
import { Button } from '../controls/Button';
import { LineField } from '../controls/LineField';
import { TickField } from '../controls/TickField';
import { useWindow } from '../desk/deskContext';
import { DayRow } from './DayRow';
import type { StepProps } from './stepProps';
import { timeZones } from './timeZones';
import { useSetUpTexts, useWizardTexts } from './useSetUpTexts';
import { WEEK } from './weekValues';

const FAULT = 'week-fault';

/** Time zone, the seven days, and the public holidays where some are known. @param refused what the desk says of the hours; null while it has said nothing against them */
export function TimeStep({ refused, ...step }: StepProps & { readonly refused: RefusalAnswer | null }): JSX.Element {
  const { values, faults, put } = step;
  const { announce } = useWindow();
  const words = useSetUpTexts();
  const more = useWizardTexts();
  const zones = useMemo(timeZones, []);
  const copy = (): void => {
    const { mon } = values.week;
    put({ week: { ...values.week, tue: mon, wed: mon, thu: mon, fri: mon } });
    announce(more.copied);
  };
  // The desk names the day in words.
  const named = WEEK.filter((day) => refused?.what.includes(more.days[day]));
  return (
    <>
      <LineField
        label={words.timeZone}
        hint={words.timeZoneHint}
        value={values.timeZone}
        onValue={(timeZone) => put({ timeZone })}
        suggestions={zones}
        fault={faults.timeZone ? words.timeZoneUnknown : undefined}
        required
      />
      <section aria-labelledby="week-title">
        <h3 id="week-title">{more.week}</h3>
        <p class="hint">{more.weekHint}</p>
        {refused ? (
          <p class="fault" id={FAULT} role="alert">
            {refused.what} {refused.remedy}
          </p>
        ) : null}
        <div class="week">
          {WEEK.map((day) => (
            <DayRow
              key={day}
              day={day}
              hours={values.week[day]}
              faultId={named.includes(day) ? FAULT : undefined}
              onHours={(hours) => put({ week: { ...values.week, [day]: hours } })}
            />
          ))}
        </div>
        <div class="buttons">
          <Button look="quiet" onPress={copy}>
            {more.copyMonday}
          </Button>
        </div>
      </section>
      <Holidays {...step} />
    </>
  );
}

function Holidays({ values, facts, put, isLive }: StepProps): JSX.Element {
  const { boot } = useWindow();
  const words = useWizardTexts();
  const { zones, years, given } = facts.holidays;
  const listed = (some: readonly number[]): string => some.join(boot.language === 'zh-CN' ? '、' : ', ');
  const isKnown = zones.includes(values.timeZone.trim());
  return (
    <section aria-labelledby="holidays-title">
      <h3 id="holidays-title">{words.holidays}</h3>
      {isKnown && isLive && given.length > 0 ? (
        <p class="hint">{words.holidaysGiven(listed(given))}</p>
      ) : isKnown ? (
        <>
          <TickField label={words.holidaysWanted} value={values.holidays} onValue={(holidays) => put({ holidays })} />
          <p class="hint">{words.holidaysHint(listed(years))}</p>
        </>
      ) : (
        <p class="hint">{words.holidaysNone}</p>
      )}
    </section>
  );
}
