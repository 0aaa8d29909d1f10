/** A report on days of somebody's choice: shown before it is kept, and mailed to its readers or to whoever asks. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReportDays, ReportShown } from '../../desk/review/reportAnswers';
import type { ReportWindowTexts } from '../../i18n/dialogs/reportWindow';
import { Busy } from '../controls/Busy';
import { Button } from '../controls/Button';
import { ChoiceField } from '../controls/ChoiceField';
import { LineField } from '../controls/LineField';
import { Notice } from '../controls/Notice';
import { RadioField } from '../controls/RadioField';
import { Trouble } from '../controls/Trouble';
import { useAct } from '../rpc/useAct';
import { useQuestion } from '../rpc/useQuestion';

type Preset = keyof ReportShown['presets'];
type MailTo = 'readers' | 'me';

const PRESETS = ['lastMonth', 'lastWeek', 'monthSoFar'] as const satisfies readonly Preset[];

export function ReportPanel({ words }: { readonly words: ReportWindowTexts }): JSX.Element {
  const { busy, outcome, answer, ask, again } = useQuestion('showReport');
  const [days, setDays] = useState<ReportDays>({ from: '', to: '' });
  const [mailTo, setMailTo] = useState<MailTo>('readers');
  const [sent, setSent] = useState<readonly string[] | null>(null);
  const making = useAct<'makeReport'>(({ sentTo, reportNo }) => {
    setSent(sentTo);
    void ask({ reportNo });
  });
  useEffect(() => void ask({}), [ask]);

  const choose = (chosen: ReportDays): void => {
    setSent(null);
    setDays(chosen);
  };
  const preset = answer === null ? undefined : PRESETS.find((one) => isSame(answer.presets[one], days));
  const areDays = days.from !== '' && days.to !== '' && days.from <= days.to;
  const report = answer?.report ?? null;
  const show = (args: Readonly<Record<string, string>>): void => {
    setSent(null);
    making.forget();
    void ask(args);
  };
  if (answer === null)
    return (
      <section aria-busy={busy}>
        {busy ? <Busy lines={6} /> : null}
        <Trouble outcome={outcome} busy={busy} onRetry={again} />
      </section>
    );
  const readers =
    mailTo === 'me' ? words.onlyMe : answer.readers.map(({ name, mail }) => `${name} (${mail})`).join(', ');
  return (
    <section aria-busy={busy || making.busy}>
      <ChoiceField
        label={words.days}
        value={preset ?? ''}
        empty={words.ownDays}
        options={PRESETS.map((one) => ({ value: one, label: words.presets[one] }))}
        onValue={(value) => {
          const found = PRESETS.find((one) => one === value);
          choose(found === undefined ? { from: '', to: '' } : answer.presets[found]);
        }}
      />
      <div class="days">
        <LineField label={words.from} type="date" value={days.from} onValue={(from) => choose({ ...days, from })} />
        <LineField label={words.to} type="date" value={days.to} onValue={(to) => choose({ ...days, to })} />
      </div>
      <RadioField
        label={words.mailTo}
        value={mailTo}
        options={[
          { value: 'readers', label: words.readers },
          { value: 'me', label: words.me },
        ]}
        onValue={(value) => setMailTo(value === 'me' ? 'me' : 'readers')}
      />
      <p class="quietly">{readers === '' ? words.nobody : readers}</p>
      <div class="buttons">
        <Button look="primary" busy={busy} onPress={() => (areDays ? show({ ...days }) : undefined)}>
          {words.show}
        </Button>
        <Button
          busy={making.busy}
          onPress={() => (areDays ? void making.run('makeReport', { ...days, mailTo }) : undefined)}
        >
          {words.mail}
        </Button>
      </div>
      {areDays ? null : <p class="hint">{words.chooseDays}</p>}
      <Trouble outcome={making.outcome} busy={making.busy} onRetry={making.again} />
      {sent === null ? null : (
        <Notice tone="good" title={words.kept}>
          <p>{sent.length === 0 ? words.nobody : words.goesTo(sent.join(', '), mailTo === 'me')}</p>
        </Notice>
      )}
      <Trouble outcome={outcome} busy={busy} onRetry={again} />
      {answer.kept.length === 0 ? null : (
        <ChoiceField
          label={words.earlier}
          value={report?.reportNo ?? ''}
          empty={words.chooseOne}
          options={answer.kept.map(({ reportNo, madeAt }) => ({ value: reportNo, label: `${reportNo} · ${madeAt}` }))}
          onValue={(reportNo) => (reportNo === '' ? undefined : show({ reportNo }))}
        />
      )}
      {report === null ? null : (
        <>
          <p class="quietly">{report.reportNo === '' ? words.countedNow : words.asKept(report.reportNo)}</p>
          <iframe class="letter" sandbox="" title={report.subject} srcdoc={report.html} />
        </>
      )}
    </section>
  );
}

function isSame(one: ReportDays, other: ReportDays): boolean {
  return one.from === other.from && one.to === other.to;
}
