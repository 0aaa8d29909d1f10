import { useState } from 'preact/hooks';
import type { SheetTab } from '../server/wire';
import { act, openFind, question, words } from './acts';
import { contextMenu } from './grid/contextMenu';
import { page } from './pageState';
import { useStore } from './store';
import { useTexts } from './useTexts';

/** The sheets at the bottom; hidden ones wait behind a button. */
export function SheetTabs() {
  const t = useTexts();
  const desk = useStore(page, (state) => state.desk);
  const sheet = useStore(page, (state) => state.sheet);
  const [isOpen, setOpen] = useState(false);
  const tabs = desk?.tabs ?? [];
  const hidden = tabs.filter((tab) => tab.hidden);
  const isHiddenShown = hidden.some((tab) => tab.name === sheet);
  const shown = tabs.filter((tab) => !tab.hidden || isOpen || (isHiddenShown && tab.name === sheet));
  return (
    <div class="sheet-tabs">
      <div role="tablist" aria-label={t.sheets} class="tab-list" onKeyDown={moveAlong}>
        {shown.map((tab) => (
          <button
            type="button"
            role="tab"
            key={tab.sheetId}
            aria-selected={tab.name === sheet}
            aria-controls="sheet-area"
            tabIndex={tab.name === sheet ? 0 : -1}
            class={tab.hidden ? 'tab tab-hidden' : 'tab'}
            style={tab.tabColor === null ? '' : `--tab-color: ${tab.tabColor}`}
            onClick={() => page.set({ sheet: tab.name })}
            onContextMenu={(event) => {
              event.preventDefault();
              page.set({ sheet: tab.name });
              openMenu(tab, { x: event.clientX, y: event.clientY });
            }}
          >
            {tab.name}
          </button>
        ))}
      </div>
      <button type="button" class="beside-tabs" title={t.findByKeys} onClick={openFind}>
        {t.findShort}
      </button>
      {hidden.length > 0 ? (
        <button type="button" class="beside-tabs hidden-sheets" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t.hiddenSheets(hidden.length)}
        </button>
      ) : null}
    </div>
  );
}

function moveAlong(event: KeyboardEvent): void {
  const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLButtonElement>('[role=tab]')];
  const here = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (by === 0) return;
  event.preventDefault();
  const next = buttons[(here + by + buttons.length) % buttons.length];
  next?.focus();
  next?.click();
}

function openMenu(tab: SheetTab, point: { x: number; y: number }): void {
  const t = words();
  const lines = [
    { label: t.renameSheet, act: () => void rename(tab.name) },
    { label: t.copySheet, act: () => void act({ kind: 'copySheet', sheet: tab.name }) },
    { label: t.deleteSheet, act: () => void remove(tab.name) },
  ];
  contextMenu(t.sheetMenu(tab.name), lines, point, () => null);
}

async function rename(sheet: string): Promise<void> {
  const t = words();
  const { answer, field } = await question({ text: t.renameQuestion, answers: [t.renameSheet], field: sheet });
  const name = field.trim();
  if (answer === null || name === '' || name === sheet) return;
  if (await act({ kind: 'renameSheet', sheet, name })) page.set({ sheet: name });
}

async function remove(sheet: string): Promise<void> {
  const t = words();
  const { answer } = await question({ text: t.deleteSheetQuestion(sheet), answers: [t.deleteSheet] });
  if (answer !== null) await act({ kind: 'deleteSheet', sheet });
}
