import { TEMPLATES } from '../../src/desk/messages/messages';
import { mailWindowTexts } from '../../src/i18n/dialogs/mailWindow';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { openDesk } from '../../workbench/driver/openDesk';
import { CHROMIUM, dialogOf, type DialogPage } from './dialogPage';
import { keepPicture } from './picture';

const inBrowser = CHROMIUM === undefined ? describe.skip : describe;
const OWNER = 'owner@example.com';

/** Words in the labels of a mail that stand on more lines than one, in a mail program that breaks words rather than let them overflow. */
const BROKEN_LABELS = `document.documentElement.style.overflowWrap = 'anywhere', [...document.querySelectorAll('th')].flatMap((label) => {
  const words = label.firstChild;
  return [...(words?.textContent ?? '').matchAll(/\\S+/g)].filter(({ 0: word, index }) => {
    const range = document.createRange();
    range.setStart(words, index);
    range.setEnd(words, index + word.length);
    return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
  }).map(([word]) => word);
})`;

inBrowser('the window that shows how mails look', () => {
  const openDialog = dialogOf('mails');

  /** The window on a real desk: what it asks goes to the built bundle. */
  const open = (desk: DrivenDesk, language: 'zh-CN' | 'en', dark: boolean, width: number): Promise<DialogPage> =>
    openDialog({
      ...{ language, dark, width },
      prepare: (fake) => {
        for (const command of ['boot', 'previewMail'])
          fake.answer(command, (args: Readonly<Record<string, unknown>>) => desk.as(OWNER).call(command, args));
      },
    });

  test.each([
    ['en', false, 640],
    ['en', true, 480],
    ['zh-CN', false, 640],
    ['zh-CN', true, 320],
  ] as const)('has no fault that axe can find, in %s, dark: %s, at %i px', async (language, dark, width) => {
    const dialog = await open(await openDesk({ language }), language, dark, width);
    const { page, faults } = dialog;
    const words = mailWindowTexts(language);
    await page.locator('iframe.letter').waitFor();
    expect(await faults()).toEqual([]);
    await keepPicture(page, `mails-${language}-${String(dark)}-${width}`);
    await page.getByLabel(words.asText).check();
    expect(await faults()).toEqual([]);
    const isWide = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
    expect(isWide).toBe(false);
  });

  test.each(['en', 'zh-CN'] as const)('breaks no label inside a word on a telephone, in %s', async (language) => {
    const desk = await openDesk({ language });
    // So wide is a mail in the workbench’s mailbox where the window is 360.
    const { page } = await open(desk, language, false, 289);
    const broken: string[] = [];
    for (const template of TEMPLATES) {
      // What stands at the left of a report is data, which must be able to break.
      if (template === 'review') continue;
      await page.setContent(desk.as(OWNER).call<{ html: string }>('previewMail', { template }).html);
      const found = await page.evaluate<string[]>(BROKEN_LABELS);
      broken.push(...found.map((words) => `${template}: ${words}`));
    }
    expect(broken).toEqual([]);
  });

  test('shows a customer’s mail in the words of the sheet after “Refresh”, and what does not hold there', async () => {
    const desk = await openDesk({ language: 'en' });
    const dialog = await open(desk, 'en', false, 640);
    const { page, faults } = dialog;
    await page.getByLabel('Mail', { exact: true }).selectOption('customerReceived');
    const letter = page.frameLocator('iframe.letter');
    await letter.getByText('Dear Sample Customer,').waitFor();
    const row = desk.rows('templates').findIndex(({ name }) => String(name).startsWith('Complaint received')) + 2;
    desk.as(OWNER).person.type('Mail templates', `E${row}`, 'Good day, {customer} <script>alert(1)</script>');
    await page.getByRole('button', { name: 'Refresh' }).click();
    await letter.getByText('Good day, Sample Customer <script>alert(1)</script>').waitFor();
    await page.getByText('In your own words').waitFor();
    desk.as(OWNER).person.type('Mail templates', `E${row}`, 'Good day, {nobody}');
    await page.getByRole('button', { name: 'Refresh' }).click();
    await page.getByText('“{nobody}” is no placeholder').waitFor();
    await letter.getByText('Dear Sample Customer,').waitFor();
    expect(await faults()).toEqual([]);
    expect(desk.mails()).toEqual([]);
  });
});
