/** What a person typed into a form of the sidebar is still there after whatever kept it from the desk, and goes through at the next press. */
import type { Locator } from 'playwright-core';
import type { NextStep } from '../../src/desk/tickets/ticketCommands';
import { STEP_FORMS } from '../../src/dialogs/sidebar/steps/stepForms';
import { dialogTexts } from '../../src/i18n/dialogs/dialogs';
import { cannedBoot, cannedCard, refusal } from '../dialogs/fakeDesk';
import { CHROMIUM, dialogOf, type DialogPage } from './dialogPage';

const inBrowser = CHROMIUM === undefined ? describe.skip : describe;

const STEPS = (Object.keys(STEP_FORMS) as NextStep[]).filter((step) => STEP_FORMS[step].fields.length > 0);

/** What keeps a command from the desk, and what the person reads then. */
const FAILURES = [
  ['a server that breaks', new Error('Service Spreadsheets timed out'), 'did not get through'],
  ['a desk that is busy', refusal('DESK_BUSY', 'Somebody else is at it.', 'Try again.'), 'Somebody else is at it.'],
  ['a quota that is used up', refusal('QUOTA', 'No more mails today.', 'Tomorrow.'), 'No more mails today.'],
  ['the loss of the network', new Error('NetworkError: connection lost'), 'did not get through'],
] as const;

const SAMPLES: Readonly<Record<string, string>> = {
  url: 'https://drive.example/a',
  decimal: '12.50',
  numeric: '3',
  date: '2026-03-20',
  'datetime-local': '2026-03-05T10:00',
};

async function fillIn(control: Locator): Promise<void> {
  const { tagName, type, inputMode } = await control.evaluate(({ tagName, type, inputMode }: HTMLInputElement) => ({
    tagName,
    type,
    inputMode,
  }));
  if (tagName === 'SELECT') await control.selectOption({ index: 1 });
  else if (type === 'radio' || type === 'checkbox') await control.check();
  else await control.fill(SAMPLES[inputMode] ?? SAMPLES[type] ?? 'Typed with care');
}

inBrowser('what was typed', () => {
  const t = dialogTexts('en');
  const open = dialogOf('sidebar');
  const begin = async ({ page }: DialogPage, step: NextStep): Promise<void> => {
    const more = page.getByRole('button', { name: t.card.moreActions, exact: true });
    const wanted = page.getByRole('button', { name: t.steps[step], exact: true });
    await more.or(wanted).first().waitFor();
    if (!(await wanted.isVisible())) await more.click();
    await wanted.click();
    await page.locator('form.step').waitFor();
  };
  const shown = ({ page }: DialogPage): Promise<unknown> =>
    page.evaluate(
      `[...document.querySelectorAll('form.step :is(input, select, textarea)')].map((one) => one.type === 'radio' || one.type === 'checkbox' ? one.checked : one.value)`,
    );

  test.each(STEPS)('into a step survives every failure and the closing of the sidebar: %s', async (step) => {
    const opened = await open({
      prepare: (desk) => {
        const card = cannedCard('en', { possible: [step], nextStep: null });
        const [measure] = card.measures;
        desk.answer('boot', cannedBoot('en'));
        desk.answer('getTicket', {
          ...card,
          measures: [card.measures, { ...measure, measureNo: 2, state: 'done' }].flat(),
        });
      },
    });
    const { page, desk, asked } = opened;
    await begin(opened, step);
    const untouched = await shown(opened);
    const controls = page.locator('form.step :is(input, select, textarea):not([type=hidden])');
    for (let at = 0; at < (await controls.count()); at += 1) await fillIn(controls.nth(at));
    const typed = await shown(opened);
    const press = (): Promise<void> =>
      page.locator('form.step').getByRole('button', { name: t.steps[step], exact: true }).click();
    for (const [, failure, words] of FAILURES) {
      desk.answer(step, failure);
      await press();
      await page.getByRole('alert').getByText(words).first().waitFor();
      expect(await shown(opened)).toEqual(typed);
    }
    await opened.reopen();
    await begin(opened, step);
    expect(await shown(opened)).toEqual(typed);
    desk.answer(step, { ticketNo: '20260306012', status: 'inProgress' });
    await press();
    await page.locator('form.step').waitFor({ state: 'detached' });
    const sent = asked(step);
    expect(sent).toHaveLength(FAILURES.length + 1);
    const withoutId = sent.map(({ requestId: _, ...args }) => args);
    for (const args of withoutId) expect(args).toEqual(withoutId[0]);
    await begin(opened, step);
    expect(await shown(opened)).toEqual(untouched);
  });

  test('into the form of registration survives every failure and the closing of the sidebar', async () => {
    const { page, desk, asked, reopen } = await open();
    const openForm = async (): Promise<void> => {
      await page.getByRole('tab', { name: t.views.register }).click();
      await page.locator('form.register').waitFor();
    };
    const shownOnForm = (): Promise<unknown> =>
      page.evaluate(
        `[...document.querySelectorAll('form.register :is(input, select, textarea)')].map(({ value }) => value)`,
      );
    await openForm();
    for (const box of await page.locator('form.register textarea, form.register input[type=text]').all())
      if (await box.isVisible()) await box.fill('Typed with care');
    await page.getByLabel(t.fields.phone).fill('13800005678');
    await page.getByLabel(t.fields.mail, { exact: true }).fill('zhang@example.org');
    const typed = await shownOnForm();
    const press = (): Promise<void> => page.getByRole('button', { name: t.register.submit, exact: true }).click();
    for (const [, failure, words] of FAILURES) {
      desk.answer('registerComplaint', failure);
      await press();
      await page.getByRole('alert').getByText(words).first().waitFor();
      expect(await shownOnForm()).toEqual(typed);
    }
    await reopen();
    await openForm();
    expect(await shownOnForm()).toEqual(typed);
    desk.answer('registerComplaint', { ticketNo: '20260306013', status: 'registered' });
    await press();
    await page.getByRole('heading', { name: '20260306013' }).waitFor();
    const withoutId = asked('registerComplaint').map(({ requestId: _, ...args }) => args);
    expect(withoutId).toHaveLength(FAILURES.length + 1);
    for (const args of withoutId) expect(args).toEqual(withoutId[0]);
  });
});
