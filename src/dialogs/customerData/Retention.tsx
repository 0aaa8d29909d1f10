/** The customers of old tickets: counted, and erased portion by portion. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CustomerDataTexts } from '../../i18n/dialogs/customerData';
import { Button } from '../controls/Button';
import { focusFirstFault } from '../controls/focusField';
import { LineField } from '../controls/LineField';
import { Notice } from '../controls/Notice';
import { Trouble } from '../controls/Trouble';
import { useAfterRender } from '../controls/useAfterRender';
import { useWindow } from '../desk/deskContext';
import { useAct } from '../rpc/useAct';
import { useQuestion } from '../rpc/useQuestion';
import { Confirmation } from './Confirmation';

const MOST_MONTHS = 1_200;
/** Asked for where nothing is set: what many keep at the least. */
const FIRST_MONTHS = 24;

/** Counts first; what is erased goes on in portions until none is left. */
export function Retention({ words }: { readonly words: CustomerDataTexts }): JSX.Element {
  const { announce } = useWindow();
  const [months, setMonths] = useState(String(FIRST_MONTHS));
  const [checked, setChecked] = useState(false);
  const [isRunning, setRunning] = useState(false);
  const [told, setTold] = useState<{ readonly tone: 'good' | 'info' | 'warning'; readonly text: string } | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const afterRender = useAfterRender();
  const preview = useQuestion('previewAnonymise');
  const act = useAct<'anonymise'>(() => undefined);
  const count = Number(months.normalize('NFKC').trim());
  const isRight = Number.isInteger(count) && count >= 1 && count <= MOST_MONTHS;
  const { ask } = preview;
  useEffect(() => {
    // For what the settings say; the count is of no matter yet.
    void ask({ months: FIRST_MONTHS }).then((ended) => {
      if (ended?.kind === 'answered' && ended.answer.setting !== null) setMonths(String(ended.answer.setting));
    });
  }, [ask]);
  const [isCounted, setCounted] = useState(false);
  const setting = preview.answer?.setting;
  const due = isCounted ? preview.answer : null;
  const submit = (event: Event): void => {
    event.preventDefault();
    if (preview.busy || isRunning) return;
    setChecked(true);
    setTold(null);
    if (!isRight) {
      afterRender(() => focusFirstFault(form.current));
      return;
    }
    void ask({ months: count }).then((ended) => setCounted(ended?.kind === 'answered'));
  };
  const run = async (all: number): Promise<void> => {
    setRunning(true);
    for (let left = all; left > 0;) {
      const ended = await act.run('anonymise', { months: count });
      if (ended?.kind !== 'answered') break;
      if (ended.answer.left >= left) {
        setTold({ tone: 'warning', text: words.stuck(ended.answer.left) });
        break;
      }
      left = ended.answer.left;
      const text = left === 0 ? words.erased(all) : words.left(left);
      setTold({ tone: left === 0 ? 'good' : 'info', text });
      announce(text);
      if (left === 0) setCounted(false);
    }
    setRunning(false);
  };
  return (
    <section aria-labelledby="retention-title">
      <h2 id="retention-title">{words.retentionTitle}</h2>
      <p class="hint">{words.retentionIntro}</p>
      {setting === undefined ? null : (
        <p class="hint">{setting === null ? words.retentionUnset : words.retentionSet(setting)}</p>
      )}
      <form ref={form} onSubmit={submit} noValidate aria-labelledby="retention-title">
        <LineField
          label={words.months}
          required
          inputMode="numeric"
          fault={checked && !isRight ? words.monthsWrong : undefined}
          value={months}
          onValue={(value) => {
            setMonths(value);
            setCounted(false);
          }}
        />
        <div class="buttons">
          <Button submits busy={preview.busy}>
            {preview.busy ? words.looking : words.count}
          </Button>
        </div>
      </form>
      <Trouble outcome={preview.outcome} busy={preview.busy} onRetry={preview.again} typed />
      {due === null ? null : due.tickets === 0 ? (
        <Notice tone="info" title={words.none} />
      ) : (
        <div class="part">
          <Notice tone="info" title={words.due(due.tickets, due.customers)}>
            <p class="numbers">{words.sample(due.sample.join(', '))}</p>
          </Notice>
          <p>{words.eraseGoes}</p>
          <p>{words.eraseStays}</p>
          <Confirmation
            words={words}
            label={words.confirmCount(due.tickets)}
            wanted={String(due.tickets)}
            busy={isRunning}
            onConfirm={() => void run(due.tickets)}
            onCancel={() => setCounted(false)}
          />
        </div>
      )}
      {told === null ? null : <Notice tone={told.tone} title={told.text} />}
      <Trouble outcome={act.outcome} busy={act.busy} onRetry={() => void run(due?.tickets ?? 0)} typed />
    </section>
  );
}
