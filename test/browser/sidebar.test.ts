import { cannedBoot, cannedCard, refusal } from '../dialogs/fakeDesk';
import { CHROMIUM, dialogOf, type DialogPage } from './dialogPage';

const inBrowser = CHROMIUM === undefined ? describe.skip : describe;

inBrowser('the sidebar', () => {
  const open = dialogOf('sidebar');
  const register = async (opened: DialogPage): Promise<void> => {
    await opened.page.getByRole('tab', { name: 'Register' }).click();
    await opened.page.getByLabel('Name').fill('Zhang San');
    await opened.page.getByLabel('What happened').fill('The purifier does not start');
  };

  test.each([
    ['zh-CN', false],
    ['zh-CN', true],
    ['en', false],
    ['en', true],
  ] as const)('has no fault that axe can find, in %s, dark: %s, and fits 300 pixels', async (language, dark) => {
    const { page, faults } = await open({ language, dark });
    for (const tab of [1, 2, 0]) {
      await page.getByRole('tab').nth(tab).click();
      await page.locator('[role=tabpanel]:not([hidden])').getByRole('button').first().waitFor();
      if (tab === 0) {
        await page.locator('textarea').first().fill('净化器无法启动 urgent');
        await page.locator('.similar li').first().waitFor();
      }
      expect(await faults()).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(300);
    }
  });

  test('asks to be served anew where the desk speaks another language than its words', async () => {
    const { page } = await open({
      language: 'en',
      prepare: (desk) => desk.answer('boot', cannedBoot('en', { language: 'zh-CN' })),
    });
    await page.waitForFunction('window.shownAgain');
  });

  test('gives every control at least 24 pixels to hit', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'More actions' }).click();
    for (const tab of [1, 2, 0]) {
      await page.getByRole('tab').nth(tab).click();
      const small = await page.evaluate(
        `[...document.querySelectorAll('[role=tabpanel]:not([hidden]) :is(button, input:not([type=checkbox], [type=radio]), select, textarea, summary, label.tick), [role=tab]')]
          .map((control) => ({ box: control.getBoundingClientRect(), html: control.outerHTML.slice(0, 120) }))
          .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24)).map(({ html }) => html)`,
      );
      expect(small).toEqual([]);
    }
  });

  test('is walked with the keyboard: arrows move along the tabs, and only the chosen one is a tab stop', async () => {
    const { page } = await open();
    await page.getByRole('tab', { name: 'Ticket', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('My tickets');
    await page.getByRole('button', { name: /20260306012/ }).waitFor();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Register');
    expect(await page.locator('[role=tab][tabindex="0"]').count()).toBe(1);
  });

  test('registers once however often the button is pressed, and shows the number and what is due', async () => {
    const opened = await open();
    const { page, asked } = opened;
    await register(opened);
    await page.evaluate('window.held = true');
    await page.getByRole('button', { name: 'Register', exact: true }).dblclick();
    await page.evaluate('window.held = false');
    await page.getByRole('heading', { name: 'Registered as 20260306013' }).waitFor();
    await page.locator('.registered').getByText('First response').waitFor();
    expect(asked('registerComplaint')).toEqual([
      expect.objectContaining({
        channel: 'phone',
        customer: { name: 'Zhang San' },
        description: 'The purifier does not start',
      }),
    ]);
    await page.getByRole('button', { name: 'Register another' }).click();
    expect(await page.getByLabel('Name').inputValue()).toBe('');
  });

  test('asks for impact, urgency, further categories and a promise only where the way of working has them', async () => {
    const plain = await open();
    await register(plain);
    for (const label of ['Further categories', 'Promised to the customer'])
      expect(await plain.page.getByLabel(label).count()).toBe(0);
    expect(await plain.page.locator('.grades').count()).toBe(0);
    await plain.close();
    const opened = await open({
      prepare: (desk) => {
        const grades = [
          ['High', 'Mid'],
          ['Mid', 'Low'],
        ];
        const has = { impacts: ['Great', 'Little'], urgencies: ['Now', 'Later'], grades, promises: true };
        desk.answer('boot', cannedBoot('en', { ...has, moreCategories: ['Logistics', 'Logistics / Late delivery'] }));
      },
    });
    const { page, asked, faults } = opened;
    await register(opened);
    await page.getByRole('radio', { name: 'Great · Later · Mid' }).check();
    await page.getByLabel('Further categories').fill('Logistics / Late delivery');
    await page.getByLabel('Promised to the customer').fill('2026-03-09T17:00');
    while (asked('suggestPriority').every(({ urgency }) => urgency !== 'Later')) await page.waitForTimeout(50);
    expect(await faults()).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(300);
    await page.getByRole('button', { name: 'Register', exact: true }).click();
    await page.getByRole('heading', { name: 'Registered as 20260306013' }).waitFor();
    expect(asked('registerComplaint')).toEqual([
      expect.objectContaining({
        impact: 'Great',
        urgency: 'Later',
        more: 'Logistics / Late delivery',
        promisedAt: Date.parse('2026-03-09T17:00:00+08:00'),
      }),
    ]);
    expect(asked('suggestPriority').slice(-1)[0]).toMatchObject({ impact: 'Great', urgency: 'Later' });
  });

  test('offers the kinds of solution that the ticket may have, and none where there are none', async () => {
    const plain = await open();
    await plain.page.getByRole('button', { name: 'Propose solution' }).click();
    expect(await plain.page.getByLabel('Kind of solution').count()).toBe(0);
    await plain.close();
    const { page, asked } = await open({
      prepare: (desk) => desk.answer('getTicket', cannedCard('en', { solutionTypes: ['Refund', 'Exchange'] })),
    });
    await page.getByRole('button', { name: 'Propose solution' }).click();
    await page.getByLabel('Kind of solution').selectOption('Exchange');
    await page.locator('form.step').getByRole('button', { name: 'Propose solution' }).click();
    await page.locator('form.step').waitFor({ state: 'detached' });
    expect(asked('proposeSolution')).toEqual([expect.objectContaining({ solutionType: 'Exchange' })]);
  });

  test('keeps what was typed over a failure and sends the same request again', async () => {
    const opened = await open({
      prepare: (desk) => desk.answer('registerComplaint', new Error('Service Spreadsheets timed out')),
    });
    const { page, desk, asked } = opened;
    await register(opened);
    await page.getByRole('button', { name: 'Register', exact: true }).click();
    await page.getByRole('alert').getByText('did not get through').waitFor();
    expect(await page.getByLabel('Name').inputValue()).toBe('Zhang San');
    desk.answer('registerComplaint', { ticketNo: '20260306013', status: 'registered' });
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'Registered as 20260306013' }).waitFor();
    const [first, second] = asked('registerComplaint');
    expect(second).toEqual(first);
  });

  test('brings a draft back after it was closed, until it is registered', async () => {
    const opened = await open();
    const { page } = opened;
    await register(opened);
    await opened.reopen();
    await page.getByRole('tab', { name: 'Register' }).click();
    expect(await page.getByLabel('Name').inputValue()).toBe('Zhang San');
    await page.getByText('Your draft is back').waitFor();
    await page.getByRole('button', { name: 'Register', exact: true }).click();
    await page.getByRole('heading', { name: 'Registered as' }).waitFor();
    await opened.reopen();
    await page.getByRole('tab', { name: 'Register' }).click();
    expect(await page.getByLabel('Name').inputValue()).toBe('');
  });

  test('puts the keyboard into the first field that is wrong', async () => {
    const { page, asked } = await open();
    await page.getByRole('tab', { name: 'Register' }).click();
    await page.getByRole('button', { name: 'Register', exact: true }).click();
    await page.getByText('Fill this in.').first().waitFor();
    await page.waitForFunction("document.activeElement.getAttribute('aria-invalid') === 'true'");
    expect(asked('registerComplaint')).toEqual([]);
  });

  test('suggests a priority with reasons, warns of the same customer and opens a similar case', async () => {
    const opened = await open();
    const { page, asked } = opened;
    await register(opened);
    await page.getByLabel('Phone').fill('13800005678');
    await page.getByLabel('Phone').blur();
    await page.getByText('Suggested: Urgent').waitFor();
    await page.getByText('Key customer', { exact: true }).waitFor();
    await page.getByText('This customer already has an open ticket').waitFor();
    await page.getByRole('button', { name: 'Open ticket 20260220007' }).click();
    await page.getByRole('heading', { name: '20260306012' }).waitFor();
    expect(asked('getTicket')).toContainEqual({ ticketNo: '20260220007' });
  });

  test('shows a refusal in the desk’s words beside the form and keeps the form', async () => {
    const { page } = await open({
      prepare: (desk) => desk.answer('proposeSolution', refusal('X', 'Not from “Accepted”.', 'Log progress first.')),
    });
    await page.getByRole('button', { name: 'Propose solution' }).click();
    await page.getByRole('textbox', { name: 'Solution' }).fill('A new unit');
    await page.locator('.step').getByRole('button', { name: 'Propose solution' }).click();
    const alert = page.getByRole('alert');
    await alert.getByText('Not from “Accepted”.').waitFor();
    await alert.getByText('Log progress first.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Solution' }).inputValue()).toBe('A new unit');
  });

  test('does a step, fetches the card anew, says so and puts the keyboard on the ticket', async () => {
    const { page, asked } = await open();
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('button', { name: 'Log progress' }).click();
    await page.getByLabel('What was done').fill('Called the store');
    await page.locator('.step').getByRole('button', { name: 'Log progress' }).click();
    await page.locator('.notice', { hasText: 'Done: Log progress' }).waitFor();
    expect(asked('logProgress')).toEqual([
      { ticketNo: '20260306012', note: 'Called the store', requestId: expect.any(String) as string },
    ]);
    expect(asked('getTicket')).toHaveLength(2);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('20260306012');
  });

  test('does a step without form at one press', async () => {
    const card = cannedCard('en', { status: 'assigned', nextStep: 'acknowledge', possible: ['acknowledge'] });
    const { page, asked } = await open({ prepare: (desk) => desk.answer('getTicket', card) });
    await page.getByRole('button', { name: 'Accept the ticket' }).dblclick();
    await page.getByText('Done: Accept the ticket').first().waitFor();
    expect(asked('acknowledge')).toHaveLength(1);
  });

  test('offers another selected row and never changes the card by itself', async () => {
    const { page, desk } = await open();
    await page.getByRole('heading', { name: '20260306012' }).waitFor();
    desk.answer('selectedTicket', { ticketNo: '20260306099' });
    await page.evaluate("window.dispatchEvent(new Event('focus'))");
    await page.getByText('Selected in the sheet: 20260306099').waitFor();
    await page.getByRole('heading', { name: '20260306012' }).waitFor();
    desk.answer('getTicket', cannedCard('en', { ticketNo: '20260306099' }));
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByRole('heading', { name: '20260306099' }).waitFor();
  });

  test('registers what follows a ticket that is over, with its customer and its category', async () => {
    const card = cannedCard('en', { status: 'closed', nextStep: null, possible: [] });
    const { page, asked, faults } = await open({ prepare: (desk) => desk.answer('getTicket', card) });
    await page.getByRole('button', { name: 'Register a follow-up' }).click();
    await page.getByText('Follow-up to ' + card.ticketNo).waitFor();
    expect(await faults()).toEqual([]);
    await page.getByLabel('What happened').fill('It is broken again');
    await page.getByRole('button', { name: 'Register', exact: true }).click();
    await page.getByRole('heading', { name: /^Registered as/ }).waitFor();
    const { category1, product } = card;
    expect(asked('registerComplaint')).toMatchObject([{ follows: card.ticketNo, category1, product, customer: {} }]);
    await page.getByRole('button', { name: 'Register another' }).click();
    expect(await page.getByText('Follow-up to').count()).toBe(0);
  });

  test.each(['en', 'zh-CN'] as const)(
    'shows the terms of the product and what was repaired before, in %s',
    async (language) => {
      const line = { receivedAt: Date.parse('2026-02-20T10:00:00+08:00'), status: 'closed' } as const;
      const solution = language === 'en' ? 'A new seal' : '更换密封圈';
      const card = cannedCard(language, {
        serialNo: 'A3-0001-0002-0003-0004',
        terms: {
          ...{ product: '*', warrantyMonths: 12, returnDays: 7, exchangeDays: 0, repairDays: null },
          ...{ paysWithin: 'company', paysAfter: 'customer', remark: 'default – edit' },
        },
        repairs: {
          ...{ by: 'serialNo', total: 6 },
          lines: [
            { ...line, ticketNo: '20260220007', category: 'Faults and repair / Malfunction', solution },
            { ...line, ticketNo: '20260210001', category: '', solution: '' },
          ],
        },
      });
      const { page, asked, faults } = await open({ language, prepare: (desk) => desk.answer('getTicket', card) });
      const shown = async (title: string): Promise<string> =>
        (await page.locator('section', { hasText: title }).last().innerText()).replace(/\s+/g, ' ');
      const terms = await shown(language === 'en' ? 'Service terms' : '售后政策');
      const repairs = await shown(language === 'en' ? 'Earlier tickets: same serial no.' : '维修历史：同一序列号');
      expect(terms).toContain(
        language === 'en'
          ? 'Hold for All other products Warranty 12 months Return within 7 days Exchange within None Paid within warranty by Us'
          : '适用产品 其余所有产品 保修期 12 个月 退货期 7 天 换货期 无 保修期内费用 本单位承担',
      );
      for (const part of ['20260220007', 'Faults and repair / Malfunction', solution, '20260210001'])
        expect(repairs).toContain(part);
      expect(repairs).toContain(language === 'en' ? 'And 4 older.' : '另有 4 张更早的工单。');
      expect(await faults()).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(300);
      await page.getByRole('button', { name: /20260220007$/ }).click();
      await page.waitForFunction("document.querySelectorAll('article').length === 1");
      expect(asked('getTicket').at(-1)).toEqual({ ticketNo: '20260220007' });
    },
  );

  test('shows what customers wrote as text, whatever it looks like', async () => {
    const card = cannedCard('en', { description: '<img src=x onerror="window.pwned=1"> =1+1' });
    const { page } = await open({ prepare: (desk) => desk.answer('getTicket', card) });
    await page.getByText('<img src=x').waitFor();
    expect(await page.evaluate('window.pwned')).toBeUndefined();
  });

  test('explains how a due time came about, and shows a contact once for a reason', async () => {
    const { page, asked } = await open();
    await page.getByRole('button', { name: 'Why? First response' }).click();
    await page.getByText('Target 2 h, around the clock.').waitFor();
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('button', { name: 'Show contact' }).click();
    await page.getByLabel('Reason for looking').fill('Call back');
    await page.locator('.step').getByRole('button', { name: 'Show contact' }).click();
    await page.getByText('13800005678').waitFor();
    await page.getByRole('button', { name: 'Hide' }).click();
    expect(await page.getByText('13800005678').count()).toBe(0);
    expect(asked('revealContact')[0]).toMatchObject({ reason: 'Call back' });
  });

  test('lists tickets, searches, and opens the one that is pressed', async () => {
    const { page, asked } = await open();
    await page.getByRole('tab', { name: 'My tickets' }).click();
    await page.getByRole('tabpanel').getByText('3 of 27').waitFor();
    await page.getByLabel('All open').check();
    await page.getByLabel('Search tickets').fill('filter');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /20260302009/ }).click();
    await page.getByRole('heading', { name: '20260306012' }).waitFor();
    expect(asked('listTickets').at(-1)).toEqual({ mine: false, open: true, limit: 20, query: 'filter' });
    expect(asked('getTicket').at(-1)).toEqual({ ticketNo: '20260302009' });
  });

  test('opens on the view that the menu asked for', async () => {
    const { page } = await open({ prepare: (desk) => desk.answer('boot', { ...cannedBoot('en'), view: 'mine' }) });
    expect(await page.getByRole('tab', { name: 'My tickets' }).getAttribute('aria-selected')).toBe('true');
  });

  test('offers set-up where there is no desk yet, and says who can help where there is no role', async () => {
    const { page, desk, reopen, faults } = await open({
      prepare: (one) => one.answer('boot', cannedBoot('en', { isSetUp: false })),
    });
    await page.getByRole('button', { name: 'Set up the desk' }).click();
    expect(await page.evaluate('window.setUpShown')).toBe(true);
    expect(await faults()).toEqual([]);
    desk.answer('boot', cannedBoot('en', { me: { mail: 'x@desk.example', name: '', role: null } }));
    await reopen();
    await page.getByText('x@desk.example').waitFor();
    await page.getByText('admin@desk.example').waitFor();
    expect(await faults()).toEqual([]);
  });

  test('can try again where the desk does not even boot', async () => {
    const { page, desk } = await open({ prepare: (one) => one.answer('boot', new Error('boom')) });
    desk.answer('boot', cannedBoot('en'));
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('tablist').waitFor();
  });
});
