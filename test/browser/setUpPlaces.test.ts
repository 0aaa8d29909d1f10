/** The steps of the set-up window about contacts and team chat, as each build and each state of a desk shows them. */
import type { Page } from 'playwright-core';
import type { Boot } from '../../src/desk/answers';
import type { SetUpFacts } from '../../src/desk/setUp/setUpAnswers';
import { setUpTexts } from '../../src/i18n/dialogs/setUp';
import { type WizardStep, wizardTexts } from '../../src/i18n/dialogs/wizard';
import type { Language } from '../../src/packs/pack';
import { cannedBoot, cannedFacts, cannedLines } from '../dialogs/fakeDesk';
import { CHROMIUM, dialogOf, type DialogPage } from './dialogPage';
import { keepPicture } from './picture';

const inBrowser = CHROMIUM === undefined ? describe.skip : describe;
const OWNER = 'owner@desk.example';
const LIVE: Partial<Boot> = { me: { mail: OWNER, name: 'Owner', role: 'admin' } };
const URL = 'https://docs.google.com/spreadsheets/d/vault/edit';
const LANGUAGES = ['zh-CN', 'en'] as const;

const HERE: SetUpFacts['contacts'] = { isBuilt: true, place: 'desk', vault: null };
const THERE: SetUpFacts['contacts'] = {
  isBuilt: true,
  place: 'vault',
  vault: { url: URL, trouble: null, lost: { count: 0, open: 0 } },
};
const GONE: SetUpFacts['contacts'] = {
  isBuilt: true,
  place: 'vault',
  vault: { url: URL, trouble: 'VAULT_CLOSED', lost: { count: 12, open: 3 } },
};

inBrowser.each(LANGUAGES)('the set-up window, in %s', (language: Language) => {
  const t = wizardTexts(language);
  const words = setUpTexts(language);
  const openDialog = dialogOf('setUp');
  const open = async (facts: Partial<SetUpFacts>, boot = LIVE, width = 300): Promise<DialogPage> => {
    const dialog = await openDialog({
      language,
      dark: false,
      width,
      prepare: (desk) => {
        desk.answer('boot', (args: { language?: Language }) => cannedBoot(args.language ?? language, boot));
        desk.answer('setUpFacts', (args: { language: Language }) => cannedFacts(args.language, facts));
        desk.answer('checkSurroundings', (args: { language: Language }) => ({ lines: cannedLines(args.language) }));
      },
    });
    await dialog.page.locator('.steps').waitFor();
    return dialog;
  };
  const go = async (page: Page, step: WizardStep): Promise<void> => {
    await page
      .getByRole('navigation')
      .getByRole('button', { name: new RegExp(t.steps[step].name) })
      .click();
    await page.getByRole('heading', { name: t.steps[step].title, exact: true }).waitFor();
  };
  const looksSound = async ({ page, faults }: DialogPage, name: string): Promise<void> => {
    expect(await faults()).toEqual([]);
    expect(await page.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    await keepPicture(page, `setUp-places-${language}-${name}`);
  };
  const place = (page: Page, name: 'desk' | 'vault' | 'newVault') =>
    page.locator(`input[name=contacts][value=${name}]`);

  test('offers a vault where one is built in, by the keyboard too, and hands the choice to set-up', async () => {
    const dialog = await open({ contacts: HERE });
    const { page, asked } = dialog;
    await go(page, 'contacts');
    expect(await place(page, 'desk').isChecked()).toBe(true);
    expect(await place(page, 'newVault').count()).toBe(0);
    await page.getByText(t.contactsGuarantee.desk.not[0] ?? '').waitFor();
    await looksSound(dialog, 'stay');
    await place(page, 'desk').focus();
    await page.keyboard.press('ArrowDown');
    expect(await place(page, 'vault').isChecked()).toBe(true);
    await page.getByText(t.vault.toCome).waitFor();
    await page.getByText(t.vault.toShare).waitFor();
    await page.getByText(t.contactsGuarantee.vault.holds).waitFor();
    await looksSound(dialog, 'move');
    await go(page, 'summary');
    expect(await page.locator('.summary .changed').textContent()).toContain(t.contactPlaces.vault.name);
    await looksSound(dialog, 'summary');
    await page.getByRole('button', { name: words.runAgain, exact: true }).click();
    await page.getByRole('heading', { name: words.doneTitle }).waitFor();
    expect(asked('setUp')).toMatchObject([{ contacts: 'vault' }]);
  });

  test('shows where the vault is, and the way back', async () => {
    const dialog = await open({ contacts: THERE });
    const { page, asked } = dialog;
    await go(page, 'contacts');
    expect(await place(page, 'vault').isChecked()).toBe(true);
    expect(await page.getByRole('link', { name: t.vault.open, exact: true }).getAttribute('href')).toBe(URL);
    await looksSound(dialog, 'there');
    await go(page, 'summary');
    expect(await page.locator('.summary .changed').count()).toBe(0);
    await go(page, 'contacts');
    await place(page, 'desk').check();
    await page.getByText(t.vault.toReturn).waitFor();
    await looksSound(dialog, 'return');
    await go(page, 'summary');
    await page.getByRole('button', { name: words.runAgain, exact: true }).click();
    await page.getByRole('heading', { name: words.doneTitle }).waitFor();
    expect(asked('setUp')).toMatchObject([{ contacts: 'desk' }]);
  });

  test('says of a vault that is gone what would be lost, and makes a new one only where that is chosen', async () => {
    const dialog = await open({ contacts: GONE });
    const { page, asked } = dialog;
    await go(page, 'contacts');
    await page.getByText(t.vault.lost(12, 3)).waitFor();
    expect(await place(page, 'newVault').isChecked()).toBe(false);
    await looksSound(dialog, 'gone');
    await place(page, 'newVault').check();
    await go(page, 'summary');
    await page.getByRole('button', { name: words.runAgain, exact: true }).click();
    await page.getByRole('heading', { name: words.doneTitle }).waitFor();
    expect(asked('setUp')).toMatchObject([{ contacts: 'newVault' }]);
  });

  test('says in a sentence that neither is built in, and offers nothing', async () => {
    const dialog = await open({});
    const { page } = dialog;
    await go(page, 'contacts');
    await page.getByText(t.vault.notBuilt).waitFor();
    expect(await page.getByRole('radio').count()).toBe(0);
    await looksSound(dialog, 'not-built');
    await go(page, 'chat');
    await page.getByText(t.chat.notBuilt, { exact: true }).waitFor();
    expect(await page.locator('form.set-up p').count()).toBe(2);
    expect(await page.locator('form.set-up .buttons').count()).toBe(1);
    await looksSound(dialog, 'chat-not-built');
  });

  test('names the groups of the team chat and leads to their window', async () => {
    const groups = language === 'en' ? ['After-sales', 'Front desk'] : ['售后群', '一线群'];
    const dialog = await open({ chat: { isBuilt: true, groups } });
    const { page } = dialog;
    await go(page, 'chat');
    await page.getByText(groups[1] ?? '', { exact: true }).waitFor();
    await looksSound(dialog, 'chat');
    await page.getByRole('button', { name: t.chat.open, exact: true }).press('Enter');
    await page.waitForFunction('window.chatShown');
    await go(page, 'summary');
    await page.getByText(groups[0] ?? '', { exact: true }).waitFor();
  });

  test('leaves groups to later where there is no desk yet', async () => {
    const first: Partial<Boot> = { isSetUp: false, pack: null, me: { mail: OWNER, name: '', role: null }, staff: [] };
    const dialog = await open({ chat: { isBuilt: true, groups: [] }, contacts: HERE }, first);
    const { page } = dialog;
    const next = (): Promise<void> => page.getByRole('button', { name: t.next, exact: true }).click();
    for (const step of ['language', 'process', 'time', 'team', 'sender', 'deployment', 'contacts'] as const) {
      await page.getByRole('heading', { name: t.steps[step].title, exact: true }).waitFor();
      if (step === 'process') await page.getByRole('radio').last().check();
      if (step === 'team') await page.getByLabel(words.ownName).fill('Owner');
      await next();
    }
    await page.getByText(t.chat.later).waitFor();
    expect(await page.getByRole('button', { name: t.chat.open }).count()).toBe(0);
    await looksSound(dialog, 'chat-later');
  });
});
