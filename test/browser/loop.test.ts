/** One complaint from the call to the closed loop, by clicking: on a fresh sample desk, as the people who work there. */
import type { Browser } from 'playwright-core';
import { sheetsEn } from '../../src/i18n/sheets/sheets.en';
import { sheetsZhCn } from '../../src/i18n/sheets/sheets.zh-CN';
import { type DeskOnScreen, type Language, openDeskOnScreen } from './deskOnScreen';
import { LOOP_WORDS } from './loopWords';
import { openTicket, takeNext, takeOther } from './ticketOnScreen';
import { CHROMIUM, openBrowser } from './workbenchPage';

const inBrowser = CHROMIUM === undefined ? describe.skip : describe;
/** The customer of an open sample complaint calls again, who was not asked for a score lately. */
const PHONE = '13800000004';
const CUSTOMER = 'customer.a@customer.example.com';

let browser: Browser;
beforeAll(async () => {
  if (CHROMIUM !== undefined) browser = await openBrowser();
});
afterAll(async () => {
  if (CHROMIUM !== undefined) await browser.close();
});

inBrowser.each(['zh-CN', 'en'] as const)('the whole loop by clicking, in %s', (language: Language) => {
  const words = LOOP_WORDS[language];
  const loopSheet = (language === 'en' ? sheetsEn : sheetsZhCn).loop.title;
  let desk: DeskOnScreen;
  let ticketNo = '';
  let owner = '';
  let supervisor = '';

  const chip = (text: string): Promise<void> =>
    desk.view
      .locator('.head .chip')
      .filter({ hasText: new RegExp(`(^|[:：] ?)${text}$`) })
      .waitFor();
  const openMail = async (to: string, subject: RegExp): Promise<void> => {
    await (await desk.mailbox(to)).getByRole('button', { name: subject }).first().click();
    await desk.page.locator('[data-test=mail]').waitFor();
    await desk.page.frameLocator('.mail-html').getByText(ticketNo).first().waitFor();
  };
  const takeOver = async (mail: string): Promise<void> => {
    await desk.actAs(mail);
    await openTicket(desk, ticketNo);
  };
  /** Begins and ends with the ticket open before its owner. */
  const solve = async (solution: string): Promise<void> => {
    await takeNext(desk, 'proposeSolution', { texts: { solution } });
    await takeOver(supervisor);
    await takeNext(desk, 'reviewSolution', { click: desk.t.choices.approve });
    await takeOver(owner);
    await takeNext(desk, 'informCustomer', { choices: { channel: 'phone' } });
  };

  // Each step goes on where the one before left off: after a failure the others would only wait in vain.
  let failedAt = '';
  const step = (title: string, act: () => Promise<void>): void => {
    test(title, async () => {
      expect(failedAt).toBe('');
      failedAt = title;
      await act();
      failedAt = '';
    });
  };

  beforeAll(async () => {
    desk = await openDeskOnScreen(browser, language);
  });
  afterAll(() => desk.close());

  step('the page begins without a fault of accessibility', async () => {
    await desk.picture('start');
    expect(await desk.axeFaults()).toEqual([]);
  });

  step(
    'a complaint is registered, with a suggested priority, its reason, and the customer’s other tickets',
    async () => {
      const { view, t, choose, menu } = desk;
      await choose(menu.register);
      const box = (name: string) => view.getByRole('textbox', { name, exact: true });
      await box(t.fields.name).fill(words.name);
      await box(t.fields.phone).fill(PHONE);
      await box(t.fields.mail).fill(CUSTOMER);
      await box(t.fields.description).fill(words.description);
      await view.getByRole('combobox', { name: t.fields.category1, exact: true }).selectOption(words.category1);
      await view.getByRole('combobox', { name: t.fields.category2, exact: true }).selectOption(words.category2);
      await view.getByText(t.register.suggested(words.suggested), { exact: true }).waitFor();
      await view.locator('.advice').getByText(words.reason).first().waitFor();
      await view.locator('.similar').getByText(t.register.sameCustomer).first().waitFor();
      expect(await desk.axeFaults()).toEqual([]);
      await view.locator('.advice').scrollIntoViewIfNeeded();
      await desk.picture('register');
      await view.getByRole('button', { name: t.register.submit, exact: true }).click();
      const heading = view.locator('.registered h2');
      await heading.waitFor();
      ticketNo = /\d{11}/.exec((await heading.textContent()) ?? '')?.[0] ?? '';
      expect(await heading.textContent()).toBe(t.register.doneTitle(ticketNo));
      const given = (await view.locator('.registered .chips .quietly').textContent()) ?? '';
      const account = desk.page
        .locator('[data-test=acting-as] option')
        .filter({ hasText: given.slice((t.fields.owner + t.colon).length) });
      owner = (await account.first().getAttribute('value')) ?? '';
      supervisor = `supervisor.${owner}`;
      await desk.picture('registered');
      await view.getByRole('button', { name: t.register.open, exact: true }).click();
      await desk.view.getByRole('heading', { name: ticketNo }).waitFor();
      await chip(t.statuses.assigned);
      await chip(words.suggested);
      await desk.picture('card');
      expect(await desk.axeFaults()).toEqual([]);
    },
  );

  step('the owner reads the mail, signs for the ticket and logs the first response', async () => {
    await desk.advance(desk.w.quarterHour);
    await openMail(owner, words.mails.dispatch);
    await desk.picture('dispatch-mail');
    await desk.closePanel();
    await takeOver(owner);
    await takeNext(desk, 'acknowledge');
    await takeNext(desk, 'respond', { texts: { said: words.said } });
    await takeNext(desk, 'logProgress', { texts: { done: words.done } });
    await chip(desk.t.statuses.inProgress);
    await desk.picture('responded');
  });

  step('left alone, the ticket is warned about, becomes late and goes up to the supervisor', async () => {
    await desk.advance(desk.w.hour);
    await desk.advance(desk.w.day);
    await openMail(owner, words.mails.warning);
    await desk.picture('digest-mail');
    await desk.actAs(supervisor);
    await openMail(supervisor, words.mails.escalation);
    expect(await desk.axeFaults()).toEqual([]);
    await desk.picture('escalation-mail');
    await desk.closePanel();
    await openTicket(desk, ticketNo);
    await desk.view.locator('.head .chip.raised').waitFor();
    await desk.view.locator('.clock.late').getByText(desk.t.clocks.resolve, { exact: true }).waitFor();
    await desk.picture('escalated');
    await takeOther(desk, 'evaluateEscalation', { texts: { decision: words.decision } });
  });

  step('a solution that does not satisfy reopens the ticket one priority higher', async () => {
    await takeOver(owner);
    await solve(words.solution1);
    await desk.picture('informed');
    await takeNext(desk, 'recordVerdict', { click: desk.t.choices.notSatisfied, texts: { comment: words.unhappy } });
    await chip(words.raised);
    await chip(desk.t.card.attempt(2));
    await desk.picture('reopened');
  });

  step('the better solution satisfies, and the survey reaches the customer', async () => {
    await solve(words.solution2);
    await takeNext(desk, 'recordVerdict', { click: desk.t.choices.satisfied, texts: { comment: words.happy } });
    await chip(desk.t.statuses.confirmed);
    await desk.advance(desk.w.quarterHour);
    await openMail(CUSTOMER, words.mails.survey);
    await desk.picture('survey-mail');
    await desk.page.frameLocator('.mail-html').getByRole('link').click();
    const form = desk.page.locator('#form-page');
    await form.waitFor();
    expect(await desk.axeFaults()).toEqual([]);
    await form.getByRole('radio', { name: /^2 / }).check();
    // A low score asks for its reason.
    await form.locator('textarea').first().fill(words.suggestion);
    await desk.picture('survey');
    await form.getByRole('button', { name: desk.w.submit, exact: true }).click();
    await form.locator('[data-test=confirmation]').waitFor();
    await desk.picture('survey-sent');
    await form.getByRole('button', { name: desk.w.back, exact: true }).click();
  });

  step('the supervisor follows the low score up, a measure is proven, and the ticket is archived', async () => {
    await desk.advance(desk.w.quarterHour);
    await openMail(supervisor, words.mails.lowScore);
    await desk.picture('low-score-mail');
    await desk.closePanel();
    await takeOver(supervisor);
    await desk.picture('low-score-card');
    await takeNext(desk, 'contactLowScore', {
      texts: { lowScoreReason: words.lowScoreReason, lowScoreNote: words.agreed },
    });
    await takeOther(desk, 'openMeasure', {
      texts: { measure: words.measure, dueOn: '2026-03-20' },
      choices: { owner, rootCause: 'method' },
    });
    await takeOver(owner);
    await takeOther(desk, 'completeMeasure', { choices: { measure: '1' }, texts: { measureResult: words.result } });
    await takeOver(supervisor);
    await takeOther(desk, 'verifyMeasure', {
      choices: { measure: '1' },
      click: desk.t.choices.effective,
      texts: { verification: words.evidence },
    });
    await takeNext(desk, 'close');
    await chip(desk.t.statuses.closed);
    await desk.picture('closed');
  });

  step('the closed loop shows the row', async () => {
    await desk.page.getByRole('tab', { name: loopSheet, exact: true }).click();
    const cells = desk.page.locator('#sheet-area .cell-words');
    await cells.getByText(`${ticketNo}-1`, { exact: true }).waitFor();
    await cells.getByText(words.solution2, { exact: true }).waitFor();
    await desk.picture('closed-loop');
    expect(desk.complaints).toEqual([]);
  });
});
