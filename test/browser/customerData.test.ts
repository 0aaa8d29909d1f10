import type { Page } from 'playwright-core';
import type { AnonymisePreview, CustomerExport, ErasePreview } from '../../src/desk/privacy/privacyAnswers';
import { customerDataTexts } from '../../src/i18n/dialogs/customerData';
import type { Language } from '../../src/packs/pack';
import { cannedBoot, refusal } from '../dialogs/fakeDesk';
import { CHROMIUM, dialogOf, type DialogPage } from './dialogPage';
import { keepPicture } from './picture';

const inBrowser = CHROMIUM === undefined ? describe.skip : describe;

const FIRST = '20260302001';
const OTHER = '20260302009';
const HELD: CustomerExport = {
  data: {
    desk: 'Sample Support',
    asOf: '6 March 2026, 14:30',
    names: ['Ada 张'],
    phones: ['13800005678'],
    mails: ['ada@example.org'],
    addresses: [],
    customerNumbers: [],
    tickets: [],
    answers: [],
  },
  text: 'What Sample Support holds of you\n</textarea><img src=x onerror="window.hit=1">\nAda 张 # 100%',
  others: [OTHER],
};
const DUE: AnonymisePreview = { months: 24, tickets: 120, customers: 97, sample: [FIRST, OTHER], setting: null };
const ERASABLE: ErasePreview = {
  customer: 'A*** 138****5678',
  tickets: [
    { ticketNo: FIRST, status: 'closed' },
    { ticketNo: '20260302002', status: 'withdrawn' },
  ],
  open: [],
  others: [OTHER],
};

inBrowser('the dialog for the data of customers', () => {
  const openDialog = dialogOf('customerData');
  const open = async (
    { language = 'en', dark = false, width = 640 }: { language?: Language; dark?: boolean; width?: number } = {},
    role: 'admin' | 'supervisor' = 'admin',
  ): Promise<DialogPage> => {
    return openDialog({
      language,
      dark,
      width,
      prepare: (desk) => {
        const me = { mail: 'owner@example.com', name: 'Owner', role };
        desk.answer('boot', cannedBoot(language, { me }));
        desk.answer('previewAnonymise', DUE);
        desk.answer('exportCustomer', HELD);
        desk.answer('previewErase', ERASABLE);
        desk.answer('eraseCustomer', { erased: [FIRST, '20260302002'] });
        desk.answer('anonymise', { left: 0 });
      },
    });
  };
  const fill = async (page: Page, language: Language = 'en'): Promise<void> => {
    const t = customerDataTexts(language);
    await page.getByLabel(t.customer).fill('ada@example.org');
    await page.getByLabel(t.reason).fill('Asked by letter.');
  };

  test.each([
    ['en', false, 640],
    ['en', true, 320],
    ['zh-CN', false, 320],
    ['zh-CN', true, 640],
  ] as const)('has no fault that axe can find, in %s, dark: %s, at %i px', async (language, dark, width) => {
    const t = customerDataTexts(language);
    const { page, faults, desk } = await open({ language, dark, width });
    const look = async (name: string): Promise<void> => {
      expect(await faults()).toEqual([]);
      const over = await page.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(over).toBe(0);
      await keepPicture(page, `customer-${language}-${width}${dark ? '-dark' : ''}-${name}`);
    };
    await page.getByText(t.retentionUnset).waitFor();
    await look('1-empty');
    await page.getByRole('button', { name: t.show, exact: true }).click();
    await look('2-missing');
    await fill(page, language);
    await page.getByRole('button', { name: t.show, exact: true }).click();
    await page.getByLabel(t.heldText).waitFor();
    await look('3-held');
    await page.getByRole('button', { name: t.erase, exact: true }).click();
    await page.getByLabel(t.confirmTicket(FIRST)).waitFor();
    await page.getByRole('button', { name: t.count, exact: true }).click();
    await page.getByText(t.due(120, 97)).waitFor();
    await look('4-erase');
    desk.answer('previewErase', { ...ERASABLE, open: [FIRST] });
    await page.getByRole('button', { name: t.erase, exact: true }).click();
    await page.getByRole('alert').getByText(t.open(FIRST)).waitFor();
    await look('5-open');
  });

  test('asks who and why before anything is asked of the desk', async () => {
    const { page, asked } = await open();
    for (const name of ['Show what is held', 'Erase…']) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.waitForFunction('document.activeElement.getAttribute("aria-invalid") === "true"');
    }
    expect(await page.getByText('Fill this in.').count()).toBe(2);
    expect([...asked('exportCustomer'), ...asked('previewErase')]).toEqual([]);
  });

  test('shows what is held as text, whatever stands in it, and hands it out as files that the page itself makes', async () => {
    const { page, asked } = await open();
    await fill(page);
    await page.getByRole('button', { name: 'Show what is held' }).click();
    const box = page.getByLabel('As a text');
    await box.waitFor();
    expect(await box.inputValue()).toBe(HELD.text);
    expect(await page.evaluate('window.hit')).toBeUndefined();
    expect(asked('exportCustomer')).toEqual([
      expect.objectContaining({ customer: 'ada@example.org', reason: 'Asked by letter.' }),
    ]);
    await page.getByText(OTHER).waitFor();
    for (const [name, file, wanted] of [
      ['Download text', 'customer-data.txt', HELD.text],
      ['Download data (JSON)', 'customer-data.json', JSON.stringify(HELD.data, null, 2)],
    ] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
      expect(download.suggestedFilename()).toBe(file);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      expect(Buffer.concat(chunks).toString('utf8')).toBe(wanted);
    }
    await page.getByLabel('Reason').fill('Another');
    expect(await box.count()).toBe(0);
    expect(JSON.stringify(await page.evaluate('({ ...localStorage, ...sessionStorage })'))).not.toMatch(/ada/i);
  });

  test('erases only what was confirmed by typing the number that is asked for', async () => {
    const { page, asked } = await open();
    await fill(page);
    await page.getByRole('button', { name: 'Erase…' }).click();
    const field = page.getByLabel(`Type ${FIRST} to confirm`);
    await field.waitFor();
    await page.waitForFunction('document.activeElement.tagName === "INPUT"');
    await field.fill('20260302');
    await page.keyboard.press('Enter');
    await page.getByText('That is not what is asked for.').waitFor();
    expect(asked('eraseCustomer')).toEqual([]);
    await field.fill(FIRST);
    await page.keyboard.press('Enter');
    await page.locator('.notice').getByText('Erased from 2 tickets.').waitFor();
    expect(asked('eraseCustomer')).toEqual([
      expect.objectContaining({ customer: 'ada@example.org', reason: 'Asked by letter.' }),
    ]);
  });

  test('says in the words of the desk why it refuses', async () => {
    const { page, desk } = await open();
    desk.answer('previewErase', refusal('CUSTOMER_UNKNOWN', 'Nobody is known by that.', 'Check the spelling.'));
    await fill(page);
    await page.getByRole('button', { name: 'Erase…' }).click();
    await page.getByRole('alert').getByText('Nobody is known by that.').waitFor();
    expect(await page.getByLabel('Ticket number, phone or email').inputValue()).toBe('ada@example.org');
  });

  test('erases the customers of old tickets portion by portion until none is left', async () => {
    const { page, asked, desk } = await open();
    await page.getByLabel('Months since the end').fill('0');
    await page.getByRole('button', { name: 'Count them' }).click();
    await page.getByText('Enter a whole number from 1 to 1200.').waitFor();
    await page.getByLabel('Months since the end').fill('36');
    await page.getByRole('button', { name: 'Count them' }).click();
    await page.getByText('120 tickets of 97 customers.').waitFor();
    expect(asked('previewAnonymise').at(-1)).toEqual({ months: 36 });
    desk.answer('anonymise', { left: 70 });
    await page.getByLabel('Type 120 to confirm').fill('120');
    await page.evaluate('window.held = true');
    await page.getByRole('button', { name: 'Erase for good' }).click();
    await page.waitForFunction('document.querySelector("[aria-disabled=true]") !== null');
    await page.evaluate('window.held = false');
    await page.getByText('70 tickets have a mail being sent just now.').waitFor();
    desk.answer('anonymise', { left: 0 });
    await page.getByRole('button', { name: 'Erase for good' }).click();
    await page.locator('.notice').getByText('Erased from 120 tickets.').waitFor();
    expect(asked('anonymise').every(({ months }) => months === 36)).toBe(true);
    expect(new Set(asked('anonymise').map(({ requestId }) => requestId)).size).toBe(asked('anonymise').length);
  });

  test('is closed to everybody but administrators', async () => {
    const { page, faults, asked } = await open({}, 'supervisor');
    await page.getByText('Only administrators may use this window.').waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    expect(asked('previewAnonymise')).toEqual([]);
    expect(await faults()).toEqual([]);
  });
});
