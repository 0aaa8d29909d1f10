/** What was noticed, part by part, and the incidents made of it. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AlarmList } from '../../desk/alarms/alarmAnswers';
import type { AlarmDialogTexts } from '../../i18n/dialogs/alarmDialog';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { Trouble } from '../controls/Trouble';
import { useWindow } from '../desk/deskContext';
import { useQuestion } from '../rpc/useQuestion';
import { AlarmItem } from './AlarmItem';
import { IncidentPanel } from './IncidentPanel';
import { NewIncident } from './NewIncident';

type Row = AlarmList['alarms'][number];
const SURGES: readonly string[] = ['batch', 'category', 'region'];

export function Alarms({ words }: { readonly words: AlarmDialogTexts }): JSX.Element {
  const { announce } = useWindow();
  const [shown, setShown] = useState('');
  const [told, setTold] = useState('');
  const list = useQuestion('alarmList');
  const { ask } = list;
  useEffect(() => void ask({}), [ask]);
  const tell = (text: string, incident = shown): void => {
    setTold(text);
    announce(text);
    setShown(incident);
    void ask({ incident });
  };
  const show = (incident: string): void => {
    setShown(incident);
    void ask({ incident });
  };
  if (list.answer === null)
    return list.outcome === null ? (
      <p class="hint">{words.loading}</p>
    ) : (
      <Trouble outcome={list.outcome} busy={list.busy} onRetry={list.again} />
    );
  const { alarms, incident } = list.answer;
  const open = alarms.filter(({ state }) => state === 'open');
  const items = (rows: readonly Row[]): ComponentChildren =>
    rows.map((row) => <AlarmItem key={row.alarm} words={words} row={row} onDone={tell} />);
  return (
    <>
      {told === '' ? null : <Notice tone="good" title={told} />}
      <Part words={words} part="surges">
        {items(open.filter(({ kind }) => SURGES.includes(kind)))}
      </Part>
      <Part words={words} part="incidents">
        {alarms
          .filter(({ state }) => state === 'incident')
          .map((row) => (
            <li key={row.alarm}>
              <strong>{row.what}</strong>
              <p>{words.incident(row.incident, row.count ?? 0, row.customers ?? 0)}</p>
              <div class="buttons">
                <Button
                  busy={list.busy && shown === row.incident}
                  expanded={shown === row.incident}
                  onPress={() => show(shown === row.incident ? '' : row.incident)}
                >
                  {shown === row.incident ? words.hide : words.show}
                </Button>
              </div>
              {shown === row.incident && incident?.ticketNo === row.incident ? (
                <IncidentPanel key={row.incident} words={words} incident={incident} onDone={tell} />
              ) : null}
            </li>
          ))}
      </Part>
      <Trouble outcome={list.outcome} busy={list.busy} onRetry={list.again} />
      <Part words={words} part="churn">
        {items(open.filter(({ kind }) => kind === 'churn'))}
      </Part>
      <Part words={words} part="announcements">
        {items(open.filter(({ kind }) => kind === 'announcement'))}
      </Part>
      <NewIncident words={words} onDone={(ticketNo) => tell(words.opened(ticketNo), ticketNo)} />
    </>
  );
}

interface PartProps {
  readonly words: AlarmDialogTexts;
  readonly part: keyof AlarmDialogTexts['parts'];
  readonly children: ComponentChildren;
}

function Part({ words, part, children }: PartProps): JSX.Element {
  const isEmpty = Array.isArray(children) && children.length === 0;
  return (
    <section aria-labelledby={part}>
      <h2 id={part}>{words.parts[part]}</h2>
      {isEmpty ? <p class="hint">{words.none[part]}</p> : <ul>{children}</ul>}
    </section>
  );
}
