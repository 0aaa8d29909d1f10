/**
 * The dialog that imports, with a real desk behind it: tables of the kinds that people have, from a file, copied or on a sheet, with no more hand mapping
 * than the buttons ask for.
 */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROWS_A_RUN } from '../../src/dialogs/importing/runImport';
import { importDialogTexts } from '../../src/i18n/dialogs/importDialog';
import type { Language } from '../../src/packs/pack';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { openDesk } from '../../workbench/driver/openDesk';
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

  /** One row more than the dialog sends at once, so that it can be stopped between. */
  const ROWS = ROWS_A_RUN + 1;
  const HEADINGS = {
    en: ['Received', 'Customer', 'Description'],
    'zh-CN': ['投诉日期', '客户姓名', '问题描述'],
  } as const;
  const tableIn = (language: Language, rows: number): string[][] => [
    [...HEADINGS[language]],
    ...Array.from({ length: rows }, (_, index) => [
      '2026-01-05 10:00',
      `Sample ${index + 1}`,
      language === 'en' ? `Parcel ${index + 1} is late.` : `第 ${index + 1} 件包裹迟到。`,
    ]),
  ];

  test.each([
    ['en', false, 480],
    ['zh-CN', true, 300],
  ] as const)(
    'in %s, takes what was copied, and a sheet of the file, which is stopped and gone on with from the window and from a new one',
    async (language, dark, width) => {
      const t = importDialogTexts(language);
      const { dialog, desk } = await open(language, { dark, width });
      const { page } = dialog;
      const tab = language === 'en' ? 'Old complaints' : '旧台账';
      const app = desk.runtime.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
      app.getActiveSpreadsheet().insertSheet(tab);
      app.flush();
      desk.runtime.as(OWNER).paste(tab, 'A1', tableIn(language, ROWS));
      await dialog.reopen();
      const look = looker(dialog, `${language}-ways`);
      const press = (label: string): Promise<void> => page.getByRole('button', { name: label, exact: true }).click();
      const arrive = (at: number, step: keyof typeof t.steps): Promise<void> =>
        page.getByRole('heading', { name: t.step(at, 4, t.steps[step]), exact: true }).waitFor({ timeout: 60_000 });
      const check = async (): Promise<void> => {
        await arrive(2, 'columns');
        await press(t.next);
        await arrive(3, 'words');
        await press(t.next);
        await arrive(4, 'check');
      };
      const descriptions = (): readonly unknown[] => desk.rows('tickets').map(({ description }) => description);
      const hold = (held: boolean): Promise<void> =>
        page.evaluate((isHeld) => {
          (globalThis as { held?: boolean }).held = isHeld;
        }, held);
      /** Presses Stop while the first answer is on its way. */
      const stopAt = async (fresh: number): Promise<void> => {
        await hold(true);
        await press(t.run(fresh));
        await press(t.stop);
        await page.getByRole('button', { name: t.stopping, exact: true }).waitFor();
        await hold(false);
        await page.getByText(t.stopped, { exact: true }).first().waitFor({ timeout: 60_000 });
      };

      await arrive(1, 'source');
      await page.getByLabel(t.ways.paste, { exact: true }).check();
      await press(t.next);
      await page.locator('.field.faulty .fault').waitFor();
      const copied = tableIn(language, 2).map((row) => row.join('\t'));
      await page.getByLabel(t.paste, { exact: true }).fill(copied.join('\n'));
      await look('1-paste');
      await press(t.next);
      await check();
      await press(t.run(2));
      await page.getByRole('heading', { name: t.done(2), exact: true }).waitFor({ timeout: 60_000 });
      expect(descriptions()).toEqual(
        tableIn(language, 2)
          .slice(1)
          .map((row) => row[2]),
      );

      await press(t.another);
      await arrive(1, 'source');
      await page.getByLabel(t.ways.tab, { exact: true }).check();
      await page.getByLabel(t.tab, { exact: true }).selectOption({ label: t.tabRows(tab, ROWS + 1) });
      await look('2-tab');
      await press(t.next);
      await check();
      // The two that were copied are the sheet's first.
      const fresh = Number(await page.locator('.counts strong').first().textContent());
      await stopAt(fresh);
      await look('3-stopped');
      const before = desk.rows('tickets').length;
      expect(before).toBeLessThan(ROWS);
      if (language === 'en') await press(t.goOn);
      else {
        await dialog.reopen();
        await look('4-unfinished');
        await press(t.goOn);
        await check();
        await press(t.run(fresh + 2 - before));
      }
      await page.getByRole('button', { name: t.another, exact: true }).waitFor({ timeout: 60_000 });
      await look('5-done');
      expect(new Set(descriptions()).size).toBe(ROWS);
      expect(descriptions()).toHaveLength(2 + fresh);
      expect(faultsOf(desk)).toEqual([]);
    },
    120_000,
  );
});
