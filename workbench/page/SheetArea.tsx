import { useEffect, useRef } from 'preact/hooks';
import { unpackedWindow } from '../server/packedWindow';
import type { ChartView, PackedWindow } from '../server/wire';
import { act, openFind, question, say, words } from './acts';
import { ask, isTelling, tell, told } from './connection';
import { FindBox } from './FindBox';
import { type SheetGrid, sheetGrid } from './grid/sheetGrid';
import { page } from './pageState';
import { useStore } from './store';
import { useTexts } from './useTexts';

/** Google, too, keeps quiet for five minutes when told to. */
const QUIET_MS = 5 * 60 * 1000;

/** The grid of the chosen sheet. */
export function SheetArea() {
  const t = useTexts();
  const frame = useRef<HTMLDivElement>(null);
  const grid = useRef<SheetGrid | null>(null);
  const shown = useRef('');
  const desk = useStore(page, (state) => state.desk);
  const sheet = useStore(page, (state) => state.sheet);
  const as = useStore(page, (state) => state.as);
  const goTo = useStore(page, (state) => state.goTo);

  useEffect(() => {
    if (frame.current === null) return;
    grid.current = sheetGrid(frame.current, HOST);
    return () => {
      grid.current?.destroy();
      grid.current = null;
      shown.current = '';
    };
  }, []);
  useEffect(() => {
    const tab = desk?.tabs.find((each) => each.name === sheet);
    if (tab === undefined || grid.current === null) return;
    const key = `${as} ${String(tab.sheetId)}`;
    if (shown.current === key) grid.current.refresh(tab);
    else {
      grid.current.show(tab);
      grid.current.focus();
    }
    shown.current = key;
  }, [desk, sheet, as]);
  // After the sheet itself has been shown, which the effect above does.
  useEffect(() => {
    if (goTo?.sheet === sheet) grid.current?.choose(goTo);
  }, [goTo, sheet]);

  return (
    <>
      <FindBox sheet={sheet} grid={() => grid.current} />
      <div class="sheet-area" id="sheet-area" role="tabpanel" aria-label={t.grid(sheet)} ref={frame} />
    </>
  );
}

let quietUntil = 0;
let selecting: ReturnType<typeof setTimeout> | null = null;

const HOST = {
  words,
  load: (sheet: string, first: number, count: number) =>
    ask<PackedWindow>('/api/view', { sheet, first, count, as: page.get().as }).then(unpackedWindow),
  charts: (sheet: string) => ask<readonly ChartView[]>('/api/charts', { sheet }),
  act,
  isActing: isTelling,
  settled: told,
  mayEditWarned: async (): Promise<boolean> => {
    if (Date.now() < quietUntil) return true;
    const t = words();
    const { answer } = await question({ text: t.warnQuestion, answers: [t.edit, t.editQuietly] });
    if (answer === 1) quietUntil = Date.now() + QUIET_MS;
    return answer !== null;
  },
  onSelect: (sheet: string, a1: string): void => {
    if (selecting !== null) clearTimeout(selecting);
    selecting = setTimeout(() => {
      // A selection that a change of the sheet has overtaken matters to nobody; the next one is sent again.
      tell('/api/act', { as: page.get().as, act: { kind: 'select', sheet, a1 } }).catch(() => null);
    }, 120);
  },
  onLink: (link: string): void => {
    const id = /^#gid=(\d+)/.exec(link)?.[1];
    const tab = page.get().desk?.tabs.find(({ sheetId }) => String(sheetId) === id);
    if (tab !== undefined) page.set({ sheet: tab.name });
    else if (/^https?:/.test(link)) window.open(link, '_blank', 'noopener');
  },
  onFind: openFind,
  onCopied: (rows: number): void => {
    say('news', '', words().copied(rows));
  },
};
