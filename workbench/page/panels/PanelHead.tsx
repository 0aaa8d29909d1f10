import type { ComponentChildren } from 'preact';
import { openPanel } from '../acts';
import { useTexts } from '../useTexts';

/** A panel's title and its close button. */
export function PanelHead({ title, children }: { readonly title: string; readonly children?: ComponentChildren }) {
  const t = useTexts();
  return (
    <div class="panel-head">
      <h2>{title}</h2>
      {children}
      <button type="button" class="icon-button" onClick={() => openPanel(null)} aria-label={t.close}>
        ✕
      </button>
    </div>
  );
}
