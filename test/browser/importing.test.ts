/** The dialog that imports, with a real desk behind it: two tables of the kinds that people have, with no more hand mapping than the buttons ask for. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { importDialogTexts } from '../../src/i18n/importDialog';
import type { Language } from '../../src/packs/pack';
import { openDesk } from '../../workbench/openDesk';
import type { DrivenDesk } from '../../workbench/openDesk';
import { faultsOf } from '../journeys/deskFacts';
import { OWNER, staffOf } from '../journeys/deskStaff';
import { MESSY } from '../journeys/importing';
import { CHROMIUM, dialogOf, type DialogPage } from './dialogPage';
import { keepPicture } from './picture';

const inBrowser = CHROMIUM === undefined ? describe.skip : describe;
const CFPB = join(__dirname, '../data/cfpb-complaints-2013.csv');

const isNarrowEnough = (page: Page): Promise<number> =>
  page.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);

inBrowser('the dialog that imports complaints', () => {
  const openDialog = dialogOf('importing');
  const open = async (
    language: Language,
    { dark = false, width = 480, change }: { dark?: boolean; width?: number; change?: (json: string) => void } = {},
  ): Promise<{ dialog: DialogPage; desk: DrivenDesk }> => {
    const desk = await openDesk({
      pack: 'rapid-response',
      language,
      startAt: '2026-03-02T09:00:00+08:00',
      people:
        language === 'en' ? staffOf('en', 'Technical department', 'Operations') : staffOf('zh-CN', '技术部', '运营部'),
    });
    const dialog = await openDialog({
      language,
      dark,
      width,
      answer: (json) => {
        change?.(json);
        return String(desk.runtime.as(OWNER).callServer('api', json));
      },
    });
    return { dialog, desk };
  };
  const looker =
    ({ page, faults }: DialogPage, name: string) =>
    async (shot: string): Promise<void> => {
      expect(await faults()).toEqual([]);
      expect(await isNarrowEnough(page)).toBe(0);
      await keepPicture(page, `import-${name}-${shot}`);
    };

  test.each([
    ['en', CFPB, 'cfpb', false, 480],
    ['zh-CN', MESSY, 'messy', false, 480],
    ['en', MESSY, 'messy-en', true, 300],
    ['zh-CN', CFPB, 'cfpb-zh', true, 300],
  ] as const)(
    'in %s, takes a file from choosing it to its tickets and back, by its buttons alone: %s',
    async (language, file, name, dark, width) => {
      const t = importDialogTexts(language);
      const { dialog, desk } = await open(language, { dark, width });
      const { page } = dialog;
      const look = looker(dialog, `${language}-${name}`);
      const press = (label: string): Promise<void> => page.getByRole('button', { name: label, exact: true }).click();
      const arrive = (at: number, step: keyof typeof t.steps): Promise<void> =>
        page.getByRole('heading', { name: t.step(at, 4, t.steps[step]), exact: true }).waitFor();
      await arrive(1, 'source');
      await look('1-source');
      await page.getByLabel(t.ways.file, { exact: true }).check();
      await page.getByLabel(t.file, { exact: true }).setInputFiles(file);
      await press(t.next);
      await arrive(2, 'columns');
      await look('2-columns');
      await press(t.next);
      await arrive(3, 'words');
      await look('3-words');
      await press(t.next);
      await arrive(4, 'check');
      await look('4-check');
      const fresh = Number(await page.locator('.counts strong').first().textContent());
      expect(fresh).toBe(name.startsWith('cfpb') ? 400 : 48);
      await press(t.run(fresh));
      await page.getByRole('heading', { name: t.done(fresh), exact: true }).waitFor({ timeout: 60_000 });
      await look('5-done');
      expect(desk.rows('tickets')).toHaveLength(fresh);
      await press(t.another);
      await arrive(1, 'source');
      await press(t.undo);
      await page.getByRole('button', { name: t.undoNow(fresh), exact: true }).waitFor();
      await look('6-undo');
      await press(t.undoNow(fresh));
      await page.getByText(t.undone(fresh), { exact: true }).first().waitFor({ timeout: 60_000 });
      await look('7-undone');
      expect(desk.rows('tickets')).toHaveLength(0);
      expect(faultsOf(desk)).toEqual([]);
    },
    120_000,
  );
});
