import { reportWindowTexts } from '../../src/i18n/dialogs/reportWindow';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { busyDesk } from '../../workbench/sample/busyDesk';
import { CHROMIUM, dialogOf, type DialogPage } from './dialogPage';
import { keepPicture } from './picture';

const inBrowser = CHROMIUM === undefined ? describe.skip : describe;
const OWNER = 'owner@example.com';

inBrowser('the window of reports', () => {
  const openDialog = dialogOf('reports');

  /** The window on a desk two days old: what it asks goes to the built bundle. */
  const open = (desk: DrivenDesk, language: 'zh-CN' | 'en', dark: boolean, width: number): Promise<DialogPage> =>
    openDialog({
      ...{ language, dark, width },
      prepare: (fake) => {
        for (const command of ['boot', 'showReport', 'makeReport'])
          fake.answer(command, (args: Readonly<Record<string, unknown>>) => desk.as(OWNER).call(command, args));
      },
    });

  test.each([
    ['en', false, 640],
    ['zh-CN', true, 320],
  ] as const)(
    'shows, makes and mails a report without a fault that axe can find, in %s, dark: %s, at %i px',
    async (language, dark, width) => {
      const desk = await busyDesk({ language, pack: 'rapid-response' });
      const { page, faults } = await open(desk, language, dark, width);
      const words = reportWindowTexts(language);
      expect(await faults()).toEqual([]);
      await page.getByLabel(words.from).fill('2026-03-02');
      await page.getByLabel(words.to).fill('2026-03-03');
      await page.getByRole('button', { name: words.show }).click();
      const letter = page.locator('iframe.letter');
      await letter.waitFor();
      expect(await faults()).toEqual([]);
      await keepPicture(page, `reports-${language}-${String(dark)}-${String(width)}`);
      const isWide = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
      expect(isWide).toBe(false);
      await page.getByLabel(words.me, { exact: true }).check();
      await page.getByRole('button', { name: words.mail }).click();
      await page.getByText(words.asKept('D2026-03-02-2026-03-03')).waitFor();
      expect(await faults()).toEqual([]);
      desk.advance('PT10M');
      expect(
        desk
          .mails()
          .filter(({ subject }) => subject.includes('2026'))
          .pop()?.to,
      ).toEqual([OWNER]);
    },
  );

  // Nothing can be held against a picture: it is taken for docs/pictures alone.
  const pictured = (process.env['SCREENSHOTS'] ?? '') === '' ? test.skip : test;
  pictured.each(['en', 'zh-CN'] as const)(
    'the report of a month on paper, in %s',
    async (language) => {
      const desk = await busyDesk({ language, pack: 'rapid-response' });
      const { page } = await open(desk, language, false, 740);
      // Timers stand still meanwhile: four weeks of ticks change nothing in the figures.
      desk.faults({ stopClockMs: Date.parse('2026-04-01T09:00:00+08:00') - desk.now() });
      desk.advance('2026-04-01T13:00:00+08:00');
      const html =
        desk
          .mails()
          .filter(({ attachments }) => attachments.length > 0)
          .pop()?.htmlBody ?? '';
      await page.emulateMedia({ media: 'print', colorScheme: 'light' });
      await page.setContent(html);
      await keepPicture(page, `report${language === 'en' ? '' : '.zh-CN'}`);
    },
    200_000,
  );
});
