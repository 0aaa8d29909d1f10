import { DialogFrame } from './DialogFrame';
import { page } from './pageState';
import { useStore } from './store';
import { useTexts } from './useTexts';

/** The add-on's sidebar: 300 pixels wide, as Google has it. */
export function Sidebar() {
  const t = useTexts();
  const sidebar = useStore(page, (state) => state.sidebar);
  const isShuffling = useStore(page, (state) => state.isShuffling);
  if (sidebar === null) return null;
  const close = (): void => page.set({ sidebar: null });
  return (
    <aside class="sidebar" aria-label={t.sidebarFrame}>
      <div class="sidebar-head">
        <h2>{sidebar.title}</h2>
        <label class="shuffle" title={t.shuffle}>
          <input
            type="checkbox"
            checked={isShuffling}
            onChange={(event) => page.set({ isShuffling: event.currentTarget.checked })}
          />
          {t.shuffleShort}
        </label>
        <button type="button" class="icon-button" onClick={close} aria-label={t.close}>
          ✕
        </button>
      </div>
      <DialogFrame key={sidebar.index} dialog={sidebar} label={sidebar.title || t.sidebarFrame} onClose={close} />
    </aside>
  );
}
