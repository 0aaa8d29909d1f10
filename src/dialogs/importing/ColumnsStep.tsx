/** What each column of the table is, with what stands in it. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ImportLook } from '../../desk/importing/importAnswers';
import type { ImportField } from '../../domain/importing/importField';
import type { ImportDialogTexts } from '../../i18n/dialogs/importDialog';
import { ChoiceField } from '../controls/ChoiceField';
import { Notice } from '../controls/Notice';
import { RadioField } from '../controls/RadioField';
import { TickField } from '../controls/TickField';
import { timeZones } from '../setUp/timeZones';
import type { ImportPlan } from './importPlan';
import { fieldOf, withField } from './importPlan';
import type { ImportSource } from './importSource';
import { WayOn } from './WayOn';

/** Fields in which merged cells are common. */
const MERGED: readonly (ImportField | '')[] = [
  'receivedAt',
  'category1',
  'category2',
  'channel',
  'region',
  'customerName',
  'product',
];

export interface ColumnsStepProps {
  readonly words: ImportDialogTexts;
  readonly source: ImportSource;
  readonly look: ImportLook;
  readonly plan: ImportPlan;
  readonly busy: boolean;
  readonly onPlan: (plan: ImportPlan) => void;
  readonly onHeadingRow: (row: number) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Shows the columns with samples; every choice can be changed. */
export function ColumnsStep(props: ColumnsStepProps): JSX.Element {
  const { words, source, look, plan, busy, onPlan, onHeadingRow, onBack, onNext } = props;
  const [checked, setChecked] = useState(false);
  const fault = useRef<HTMLDivElement>(null);
  const fields = Object.entries(words.fields).map(([value, label]) => ({ value, label }));
  const lacks = (plan.mapping.description ?? []).length === 0;
  const next = (event: Event): void => {
    event.preventDefault();
    if (busy) return;
    setChecked(true);
    if (lacks) fault.current?.scrollIntoView();
    else onNext();
  };
  const zones = timeZones();
  return (
    <form noValidate onSubmit={next}>
      <ChoiceField
        label={words.headingRow}
        hint={words.headingRowHint}
        value={String(look.headingRow)}
        options={look.top.map((cells, at) => ({
          value: String(at + 1),
          label: [words.row(at + 1), cells.filter((cell) => cell !== '').join(' · ')].join(' – ').slice(0, 90),
        }))}
        onValue={(row) => onHeadingRow(Number(row))}
      />
      <div ref={fault} class="part">
        <h3>{words.columns}</h3>
        <p class="hint">{words.columnsHint}</p>
        {checked && lacks ? (
          <Notice tone="bad" alert>
            <p>{words.noDescription}</p>
          </Notice>
        ) : null}
      </div>
      <ul class="columns">
        {look.headings.map((heading, at) => {
          const { samples = [], isSparse = false } = look.columns[at] ?? {};
          const field = fieldOf(plan, heading);
          return (
            <li key={heading} class={field === '' ? 'unused' : ''}>
              <ChoiceField
                label={words.feeds(heading)}
                hint={samples.length === 0 ? words.emptyColumn : words.sample(samples.join(' · '))}
                empty={words.noField}
                value={field}
                options={fields}
                onValue={(value) => onPlan(withField(plan, look, heading, value as ImportField | ''))}
              />
              {source.kind === 'file' && isSparse && MERGED.includes(field) ? (
                <TickField
                  label={words.repeats}
                  value={plan.repeats.includes(heading)}
                  onValue={(wanted) =>
                    onPlan({
                      ...plan,
                      repeats: look.headings.filter((one) => (one === heading ? wanted : plan.repeats.includes(one))),
                    })
                  }
                />
              ) : null}
            </li>
          );
        })}
      </ul>
      <DateFields words={words} look={look} plan={plan} onPlan={onPlan} />
      <ChoiceField
        label={words.timeZone}
        hint={words.timeZoneHint}
        value={plan.timeZone}
        options={zones.map((zone) => ({ value: zone, label: zone }))}
        onValue={(timeZone) => onPlan({ ...plan, timeZone })}
      />
      <WayOn words={words} busy={busy} onBack={onBack} />
    </form>
  );
}

/** The order of day and month, where the dates of the table leave it open. */
function DateFields({
  words,
  look,
  plan,
  onPlan,
}: Pick<ColumnsStepProps, 'words' | 'look' | 'plan' | 'onPlan'>): JSX.Element | null {
  const judged = look.columns[look.headings.indexOf(plan.mapping.receivedAt?.[0] ?? '')]?.order;
  if (!judged || (judged.ambiguous === 0 && !judged.isSure)) return null;
  return (
    <div class="part">
      <RadioField
        label={words.dates}
        value={plan.dateOrder}
        options={(['dayFirst', 'monthFirst'] as const).map((order) => ({
          value: order,
          label: words.dateOrders[order],
        }))}
        onValue={(order) => onPlan({ ...plan, dateOrder: order === 'dayFirst' ? 'dayFirst' : 'monthFirst' })}
      />
      {judged.against > 0 ? (
        <Notice tone="warning">
          <p>{words.orderMixed(judged.against)}</p>
        </Notice>
      ) : judged.isSure ? (
        <p class="hint">{words.orderSure}</p>
      ) : (
        <Notice tone="warning">
          <p>{words.orderUnsure}</p>
        </Notice>
      )}
    </div>
  );
}
