import type { ComponentType } from 'preact';
import { openPanel } from './acts';
import { page, type PanelId } from './pageState';
import { ExecutionsPanel } from './panels/ExecutionsPanel';
import { FetchesPanel } from './panels/FetchesPanel';
import { FormsPanel } from './panels/FormsPanel';
import { MailboxPanel } from './panels/MailboxPanel';
import { QuotasPanel } from './panels/QuotasPanel';
import { useStore } from './store';
import { useTexts } from './useTexts';

const PANELS: Readonly<Record<PanelId, ComponentType>> = {
  mail: MailboxPanel,
  forms: FormsPanel,
  executions: ExecutionsPanel,
  quotas: QuotasPanel,
  fetches: FetchesPanel,
};

/** The rail at the right edge and the panel it opens: what the emulated world did beside the sheet. */
export function Panels() {
  const t = useTexts();
  const panel = useStore(page, (state) => state.panel);
  const desk = useStore(page, (state) => state.desk);
  const seenMails = useStore(page, (state) => state.seenMails);
  const fresh = Math.max(0, (desk?.mails ?? 0) - seenMails);
  const rail: readonly (readonly [PanelId, string, string, number])[] = [
    ['mail', t.mailbox, '✉', fresh],
    ['forms', t.forms, '☰', 0],
    ['executions', t.executions, '▶', desk?.failures ?? 0],
    ['quotas', t.quotas, '◔', 0],
    ['fetches', t.fetches, '☁', 0],
  ];
  const Panel = panel === null ? null : PANELS[panel];
  return (
    <>
      {Panel === null || panel === null ? null : (
        <section class="panel" aria-label={rail.find(([id]) => id === panel)?.[1]}>
          <Panel />
        </section>
      )}
      <nav class="rail" aria-label={t.panels}>
        {rail.map(([id, label, sign, count]) => (
          <button
            type="button"
            key={id}
            aria-pressed={panel === id}
            onClick={() => openPanel(panel === id ? null : id)}
            data-panel={id}
          >
            <span class="rail-sign" aria-hidden="true">
              {sign}
            </span>
            <span class="rail-label">{label}</span>
            {count > 0 ? (
              <span class={id === 'executions' ? 'badge badge-bad' : 'badge'}>{count > 99 ? '99+' : count}</span>
            ) : null}
          </button>
        ))}
      </nav>
    </>
  );
}
