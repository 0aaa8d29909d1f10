import { localTime } from '../localTime';
import { page } from '../pageState';
import { useStore } from '../store';
import { useAsked } from '../useAsked';
import { useTexts } from '../useTexts';
import { PanelHead } from './PanelHead';

/** What the script ran, by whom, what it cost and what it logged; newest first. */
export function ExecutionsPanel() {
  const t = useTexts();
  const language = useStore(page, (state) => state.language);
  const zone = useStore(page, (state) => state.desk?.timeZone ?? 'Etc/UTC');
  const executions = useAsked('/api/executions');
  return (
    <>
      <PanelHead title={t.executions} />
      {executions?.length === 0 ? <p class="empty">{t.executionsEmpty}</p> : null}
      <ul class="list" data-test="executions">
        {(executions ?? []).map((run) => (
          <li key={run.id}>
            <details class="list-line">
              <summary>
                <span class="line-top">
                  <span class="line-main">{run.entryPoint}</span>
                  <span class={`chip chip-${run.status}`}>{t.status[run.status]}</span>
                </span>
                <span class="line-sub">
                  {localTime(run.startedAt, zone, language)} · {t.trigger[run.trigger] ?? run.trigger} ·{' '}
                  {(run.simulatedMs / 1000).toFixed(1)} s · {t.calls(run.calls)}
                </span>
              </summary>
              <p class="line-sub">
                {run.user} · {run.authMode}
              </p>
              {run.error === null ? null : <pre class="error-text">{run.error}</pre>}
              <h4>{t.logs}</h4>
              {run.logs.length === 0 ? (
                <p class="line-sub">{t.noLogs}</p>
              ) : (
                <pre class="log-text">{run.logs.join('\n')}</pre>
              )}
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
