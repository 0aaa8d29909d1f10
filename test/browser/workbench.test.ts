import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { Desk } from '../../workbench/server/desk';
import { OWNER, smallDesk } from '../workbench/server/smallDesk';
import { CHROMIUM, eventually, openBrowser, type OpenPage, openPage } from './workbenchPage';

const inBrowser = CHROMIUM === undefined ? describe.skip : describe;

let browser: Browser;
let held: Desk;
let open: OpenPage;
beforeAll(async () => {
  if (CHROMIUM !== undefined) browser = await openBrowser();
});
afterAll(async () => {
  if (CHROMIUM !== undefined) await browser.close();
});
const begin = async (language = 'en'): Promise<void> => {
  held = await smallDesk();
  open = await openPage(browser, held, language);
};
const end = async (): Promise<void> => {
  await open.close();
};

inBrowser('the page', () => {
  beforeAll(() => begin());
  afterAll(end);

  test('loads without a complaint of the browser', () => {
    expect(open.complaints).toEqual([]);
  });

  test('says that it is an emulator, in both languages', async () => {
    const { page } = open;
    await page
      .getByText('This is a local emulator of Google Sheets with sample data; mails stay in the mailbox here.')
      .waitFor();
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByText('本地模拟环境').waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    await page.getByRole('button', { name: 'EN', exact: true }).click();
  });

  test('shows the sheets as tabs, hidden ones behind a button', async () => {
    const { page } = open;
    const tabs = page.getByRole('tablist', { name: 'Sheets' }).getByRole('tab');
    const names = await tabs.allTextContents();
    expect(names).toContain('Tickets');
    expect(names).toContain('Notes');
    expect(names).not.toContain('Log');
    await page.getByRole('button', { name: 'Hidden (1)' }).click();
    await page.getByRole('tab', { name: 'Log' }).click();
    await page.getByRole('tab', { name: 'Notes' }).click();
    await open.cell(1, 1).getByText('second sheet').waitFor();
    await page.getByRole('tab', { name: 'Tickets' }).click();
    await open.cell(2, 2).getByText('Customer 1').waitFor();
  });

  test('keeps text text: HTML in a cell is inert', async () => {
    const { page } = open;
    await open.cell(4, 7).getByText('<img src=x onerror').waitFor();
    expect(await page.locator('.grid-surface img').count()).toBe(0);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });

  test('shows colours, weights, notes and check boxes', async () => {
    const header = open.cell(1, 2);
    expect(await header.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(226, 240, 236)');
    expect(await header.evaluate((element) => getComputedStyle(element).fontWeight)).toBe('600');
    await header.hover();
    await open.page.getByRole('tooltip').getByText('Who complains').waitFor();
    expect(await open.cell(2, 4).locator('.check').count()).toBe(1);
  });

  test('draws rows far down when scrolled to', async () => {
    await open.cell(2, 2).click();
    await open.page.keyboard.press('Control+ArrowDown');
    await open.cell(251, 2).getByText('Customer 250').waitFor();
    await open.page.keyboard.press('Control+Home');
    await open.cell(2, 2).getByText('Customer 1').waitFor();
  });

  test('has no fault of accessibility that axe can find', async () => {
    const { page } = open;
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.getByRole('search').waitFor();
    await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
    for (const panel of ['mail', 'forms', 'executions', 'quotas', 'fetches']) {
      await page.locator(`[data-panel=${panel}]`).click();
      await page.locator('.panel').waitFor();
      const faults = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const { violations } = await axe.run();
        return violations.map((each) => `${each.id}: ${each.nodes[0]?.html ?? ''}`);
      });
      expect(faults).toEqual([]);
    }
    await page.locator('.panel-head').getByRole('button', { name: 'Close' }).click();
    await page.getByRole('search').getByRole('button', { name: 'Close' }).click();
  });
});

inBrowser('hands on the sheet', () => {
  beforeAll(() => begin());
  afterAll(end);

  test('fast typing loses nothing', async () => {
    const { page, text } = open;
    await open.cell(2, 7).click();
    for (let index = 0; index < 10; index += 1) {
      await page.keyboard.type(`fast${String(index)}`);
      await page.keyboard.press('Enter');
    }
    const column = (): string[] => Array.from({ length: 10 }, (_, index) => text('Tickets', index + 2, 7));
    await eventually(
      column,
      Array.from({ length: 10 }, (_, index) => `fast${String(index)}`),
    );
  });

  test('an input method composes undisturbed, and its Enter does not leave the cell', async () => {
    const { page, text } = open;
    await open.cell(20, 7).click();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', windowsVirtualKeyCode: 229 });
    await session.send('Input.imeSetComposition', { text: '你', selectionStart: 1, selectionEnd: 1 });
    await session.send('Input.insertText', { text: '你好' });
    expect(await page.locator('.cell-editor').inputValue()).toBe('你好');
    await page.keyboard.press('Enter');
    await eventually(() => text('Tickets', 20, 7), '你好');
  });

  test('a pasted block keeps tabs and line ends inside quotes', async () => {
    const { page, text } = open;
    await page.getByRole('tab', { name: 'Notes' }).click();
    await open.cell(3, 1).click();
    await page.evaluate(() => navigator.clipboard.writeText('a\t"two\nlines"\r\n"say ""hi"""\tz\r\n'));
    await page.keyboard.press('Control+v');
    await eventually(
      () => [text('Notes', 3, 1), text('Notes', 3, 2), text('Notes', 4, 1), text('Notes', 4, 2)],
      ['a', 'two\nlines', 'say "hi"', 'z'],
    );
    await page.keyboard.press('Control+c');
    await eventually(() => page.evaluate(() => navigator.clipboard.readText()), 'a\t"two\nlines"\n"say ""hi"""\tz');
    await page.keyboard.press('Delete');
    await eventually(() => text('Notes', 3, 1) + text('Notes', 4, 2), '');
    await page.getByRole('tab', { name: 'Tickets' }).click();
  });

  test('a drop-down offers its choices, by mouse and by keys', async () => {
    const { page, text } = open;
    await open.cell(5, 3).dblclick();
    await page.getByRole('option', { name: 'low' }).click();
    await eventually(() => text('Tickets', 5, 3), 'low');
    await open.cell(6, 3).click();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await eventually(() => text('Tickets', 6, 3), 'high');
  });

  test('what a rule forbids is refused in words, and the cell stays', async () => {
    const { page } = open;
    const before = open.text('Tickets', 7, 3);
    await open.cell(7, 3).click();
    await page.keyboard.type('nonsense');
    await page.keyboard.press('Enter');
    await page.locator('.message-refusal').getByText('violates the data validation rules').waitFor();
    await eventually(() => open.cell(7, 3).textContent(), before);
    expect(open.text('Tickets', 7, 3)).toBe(before);
    // A refusal is an answer: a red line in the console would call it a fault.
    expect(open.complaints).toEqual([]);
  });

  test('a warned part asks before it is edited', async () => {
    const { page, text } = open;
    await open.cell(8, 1).click();
    await page.keyboard.type('X');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await eventually(() => open.cell(8, 1).textContent(), 'T-7');
    await open.cell(8, 1).click();
    await page.keyboard.type('X');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Edit', exact: true }).click();
    await eventually(() => text('Tickets', 8, 1), 'X');
  });

  test('a check box toggles by click and by space', async () => {
    const { page, text } = open;
    await open.cell(9, 4).locator('.check').click();
    await eventually(() => text('Tickets', 9, 4), 'TRUE');
    await page.keyboard.press('Space');
    await eventually(() => text('Tickets', 9, 4), 'FALSE');
    // Faster than the server answers: each goes by what the one before it was to do.
    await open.cell(10, 4).locator('.check').click();
    await page.keyboard.press('Space');
    await open.cell(11, 7).click();
    await page.keyboard.type('after');
    await page.keyboard.press('Enter');
    await eventually(() => text('Tickets', 11, 7), 'after');
    expect(text('Tickets', 10, 4)).toBe('FALSE');
  });

  test('the menu of a column sorts the rows below the frozen one', async () => {
    const { page, text } = open;
    await page.locator('.slick-header-column[data-id="c5"]').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Sort sheet Z → A' }).click();
    await eventually(() => [text('Tickets', 1, 5), text('Tickets', 2, 5)], ['Amount', '125.00']);
    await eventually(() => open.cell(2, 2).textContent(), 'Customer 250');
  });

  test('the menu of a row inserts and deletes rows', async () => {
    const { page, text } = open;
    const second = text('Tickets', 2, 2);
    await page.locator('[data-row-head="2"]').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Insert 1 row above' }).click();
    await eventually(() => [text('Tickets', 2, 2), text('Tickets', 3, 2)], ['', second]);
    await page.locator('[data-row-head="2"]').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Delete row' }).click();
    await eventually(() => text('Tickets', 2, 2), second);
  });
});

inBrowser('beside the sheet', () => {
  beforeAll(() => begin());
  afterAll(end);

  test('a menu entry opens the sidebar, whose calls are answered and know the selected cell', async () => {
    const { page } = open;
    await open.cell(3, 2).click();
    await page.waitForTimeout(300);
    await page.getByRole('button', { name: 'Desk' }).click();
    await page.getByRole('menuitem', { name: 'Show' }).click();
    const side = page.frameLocator('.sidebar iframe');
    await side.locator('#go').click();
    await eventually(() => side.locator('#out').textContent(), 'me {"cell":"B3","echo":{"n":1}}');
    expect((await page.locator('.sidebar').boundingBox())?.width).toBe(300);
  });

  test('the sidebar lives in an origin of its own and refuses what google.script.run refuses', async () => {
    const side = open.page.frameLocator('.sidebar iframe');
    await side.locator('#date').click();
    await eventually(() => side.locator('#out').textContent(), 'Failed due to illegal value in property: 0');
    const frame = open.page.frames().find((each) => each.url().includes('/dialog'));
    expect(await frame?.evaluate(() => self.origin)).toBe('null');
  });

  test('a modal dialog opens over the page and closes by Escape', async () => {
    const { page } = open;
    await page.getByRole('button', { name: 'Desk' }).click();
    await page.getByRole('menuitem', { name: 'Ask' }).click();
    await page.frameLocator('.addon-dialog iframe').locator('#modal').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.addon-dialog').waitFor({ state: 'detached' });
  });

  test('a menu entry that asks waits for an answer, and takes no for one', async () => {
    const { page } = open;
    const choose = async (): Promise<void> => {
      await page.getByRole('button', { name: 'Desk' }).click();
      await page.getByRole('menuitem', { name: 'Rename' }).click();
      await page.locator('.question').getByText('Shall the note get another name?').waitFor();
    };
    await choose();
    await page.getByRole('button', { name: 'No', exact: true }).click();
    await page.locator('.question').waitFor({ state: 'detached' });
    expect(open.text('Notes', 1, 2)).toBe('');
    await choose();
    await page.getByRole('button', { name: 'Yes', exact: true }).click();
    await page.getByRole('textbox', { name: 'What name?' }).fill('Mine');
    await page.getByRole('button', { name: 'OK', exact: true }).click();
    await page.getByText('It is renamed.').waitFor();
    expect(open.text('Notes', 1, 2)).toBe('Mine');
  });

  test('the clock moves, and mails come into the mailbox as their recipient reads them', async () => {
    const { page } = open;
    const before = await page.locator('[data-test=clock]').getAttribute('datetime');
    await page.getByRole('button', { name: '+15 min' }).click();
    await eventually(async () => (await page.locator('[data-test=clock]').getAttribute('datetime')) === before, false);
    await eventually(() => held.runtime().mails().length, 3);
    await page.locator('[data-panel=mail]').click();
    await page.locator('[data-test=mails] button').first().click();
    await page.frameLocator('.mail-html').locator('#words').getByText('tick').waitFor();
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    await page.getByRole('button', { name: 'Plain text' }).click();
    await page.locator('.mail-text').getByText('plain').waitFor();
  });

  test('a form is filled in as a respondent would, and its required question insists', async () => {
    const { page } = open;
    await page.locator('[data-panel=forms]').click();
    await page.locator('[data-test=forms] button').first().click();
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('This question needs an answer').waitFor();
    await page.getByRole('group', { name: 'Score' }).getByLabel('2').check();
    await page.getByRole('textbox', { name: 'Why' }).fill('too late');
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.locator('[data-test=confirmation]').getByText('Thank you, noted.').waitFor();
    const answered = held
      .runtime()
      .tabs()
      .find((tab) => tab.name !== 'Notes' && tab.lastRow === 2);
    expect(open.text(answered?.name ?? '', 2, 2)).toBe('2');
    await page.getByRole('button', { name: 'Back' }).click();
  });

  test('executions tell what ran and why it failed', async () => {
    const { page } = open;
    const complainedOf = open.complaints.length;
    await page.getByRole('button', { name: 'Desk' }).click();
    await page.getByRole('menuitem', { name: 'Break' }).click();
    await page.locator('.message-refusal').getByText('broken on purpose').waitFor();
    await page.locator('[data-panel=executions]').click();
    const [first] = [page.locator('[data-test=executions] details').first()];
    await first.getByText('Failed').waitFor();
    await first.locator('summary').click();
    await first.getByText('about to break').waitFor();
    expect(open.complaints.slice(complainedOf)).toEqual([]);
  });

  test('another account can be acted as', async () => {
    const { page } = open;
    await page.locator('[data-test=acting-as]').selectOption('editor@example.com');
    await page.getByRole('button', { name: 'Desk' }).waitFor();
    await page.getByRole('tab', { name: 'Notes' }).click();
    await open.cell(6, 1).click();
    await page.keyboard.type('by the editor');
    await page.keyboard.press('Enter');
    await eventually(() => open.text('Notes', 6, 1), 'by the editor');
    expect(await page.locator('[data-test=acting-as]').inputValue()).not.toBe(OWNER);
  });

  test('a change made elsewhere appears by itself', async () => {
    await open.page.getByRole('tab', { name: 'Notes' }).click();
    held.change((runtime) => {
      runtime.as(OWNER).type('Notes', 'A8', 'from elsewhere');
    });
    await open.cell(8, 1).getByText('from elsewhere').waitFor();
  });
});
