import type { Page } from 'playwright-core';
import type { Boot } from '../../src/desk/answers';
import type { SetUpFacts } from '../../src/desk/setUp/setUpAnswers';
import { dialogTexts } from '../../src/i18n/dialogs/dialogs';
import { setUpTexts } from '../../src/i18n/dialogs/setUp';
import { WIZARD_STEPS, type WizardStep, wizardTexts } from '../../src/i18n/dialogs/wizard';
import type { Language } from '../../src/packs/pack';
import { cannedBoot, cannedFacts, cannedLines, type FakeDesk, refusal } from '../dialogs/fakeDesk';
import { CHROMIUM, dialogOf, type DialogPage } from './dialogPage';
import { keepPicture } from './picture';

const inBrowser = CHROMIUM === undefined ? describe.skip : describe;
const OWNER = 'owner@desk.example';
const FIRST_RUN: Partial<Boot> = {
  isSetUp: false,
  pack: null,
  me: { mail: OWNER, name: '', role: null },
  staff: [],
};
const LIVE: Partial<Boot> = { me: { mail: OWNER, name: 'Owner', role: 'admin' } };
const IN_FORCE: Partial<SetUpFacts> = {
  deskName: 'Lamp Works',
  senderName: 'Lamp Works Care',
  departments: ['Engineering', 'Service 1'],
  week: {
    mon: [
      ['09:00', '12:00'],
      ['13:00', '18:00'],
    ],
    tue: [['09:00', '18:00']],
    wed: [['09:00', '18:00']],
    thu: [['09:00', '18:00']],
    fri: [['21:00', '02:00']],
    sat: [],
    sun: [],
  },
  holidays: { zones: ['Asia/Shanghai'], years: [2026], given: [2026], wanted: true },
};

/** A desk that answers in whichever language is asked for. */
function speaking(boot: Partial<Boot>, facts: Partial<SetUpFacts> = {}, own: Language = 'en') {
  return (desk: FakeDesk): void => {
    desk.answer('boot', (args: { language?: Language }) => cannedBoot(args.language ?? own, boot));
    desk.answer('setUpFacts', (args: { language: Language }) => cannedFacts(args.language, facts));
    desk.answer('checkSurroundings', (args: { language: Language }) => ({ lines: cannedLines(args.language) }));
  };
}

inBrowser('the set-up window', () => {
  const openDialog = dialogOf('setUp');
  interface Wishes {
    readonly boot?: Partial<Boot>;
    readonly facts?: Partial<SetUpFacts>;
    readonly language?: Language;
    readonly dark?: boolean;
    readonly width?: number;
  }
  const open = async (wishes: Wishes = {}): Promise<DialogPage> => {
    const { boot = FIRST_RUN, facts = {}, language = 'en', dark = false, width = 480 } = wishes;
    const dialog = await openDialog({ language, dark, width, prepare: speaking(boot, facts, language) });
    await dialog.page.locator('.steps').waitFor();
    return dialog;
  };
  const next = (page: Page, language: Language = 'en'): Promise<void> =>
    page.getByRole('button', { name: wizardTexts(language).next, exact: true }).click();
  const arrived = (page: Page, step: WizardStep, language: Language = 'en'): Promise<void> =>
    page.getByRole('heading', { name: wizardTexts(language).steps[step].title, exact: true }).waitFor();
  /** Goes on until a step, filling in what a first set-up cannot do without. */
  const reach = async (page: Page, wanted: WizardStep): Promise<void> => {
    for (const step of WIZARD_STEPS.slice(0, WIZARD_STEPS.indexOf(wanted))) {
      await arrived(page, step);
      if (step === 'process') await page.getByLabel('Rapid response').check();
      if (step === 'team') await page.getByLabel('Your name').fill('Owner');
      await next(page);
    }
    await arrived(page, wanted);
  };

  test.each([
    ['en', false, 640],
    ['en', true, 480],
    ['zh-CN', false, 480],
    ['zh-CN', true, 320],
  ] as const)(
    'has no fault that axe can find in any step, in %s, dark: %s, at %i px',
    async (language, dark, width) => {
      const { page, faults } = await open({ language, dark, width });
      const t = wizardTexts(language);
      for (const step of WIZARD_STEPS) {
        await arrived(page, step, language);
        if (step === 'process') {
          await next(page, language);
          await page.getByText(dialogTexts(language).check.required).waitFor();
          expect(await faults()).toEqual([]);
          await page.getByRole('radio').last().check();
        }
        if (step === 'time') await page.getByRole('button', { name: t.addBreak(t.days.mon), exact: true }).click();
        if (step === 'team') {
          await page.getByRole('button', { name: t.addDepartment, exact: true }).click();
          await page.getByRole('button', { name: setUpTexts(language).add, exact: true }).click();
          await page.locator('.person input').first().fill('agent@');
          await page
            .getByRole('button', { name: /^(Leave out|去除)/ })
            .first()
            .click();
          await next(page, language);
          await page.getByText(dialogTexts(language).check.mail).waitFor();
          expect(await faults()).toEqual([]);
          await keepPicture(page, `setUp-${language}-${width}-team-refused`);
          await page.locator('.person input').first().fill('agent@desk.example');
          await page
            .getByRole('textbox', { name: t.department(4) })
            .fill(language === 'en' ? 'Night watch' : '夜间值守组');
          await page.getByLabel(setUpTexts(language).ownName).fill('Owner');
        }
        if (step === 'deployment') await page.locator('.checks li').first().waitFor();
        expect(await page.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(
          0,
        );
        expect(await faults()).toEqual([]);
        await keepPicture(
          page,
          `setUp-${language}-${width}-${dark ? 'dark-' : ''}${WIZARD_STEPS.indexOf(step) + 1}-${step}`,
        );
        if (step !== 'summary') await next(page, language);
      }
      await page.getByRole('button', { name: setUpTexts(language).run, exact: true }).click();
      await page.getByRole('heading', { name: setUpTexts(language).doneTitle }).waitFor();
      await page.locator('.checks li').first().waitFor();
      expect(await faults()).toEqual([]);
      await keepPicture(page, `setUp-${language}-${width}-${dark ? 'dark-' : ''}done`);
    },
  );

  test('names its steps, says which one is open, and goes back to any that was reached', async () => {
    const { page } = await open();
    const bar = page.getByRole('navigation', { name: 'Steps of the set-up' });
    await reach(page, 'sender');
    expect(await bar.locator('[aria-current=step]').textContent()).toContain('Sender');
    expect(await bar.getByRole('listitem').count()).toBe(WIZARD_STEPS.length);
    expect(await bar.getByRole('button').count()).toBe(4);
    await bar.getByRole('button', { name: /Process/ }).click();
    await arrived(page, 'process');
    await page.waitForFunction('document.activeElement.tagName === "H2"');
    expect(await page.getByLabel('Rapid response').isChecked()).toBe(true);
    expect(await bar.getByRole('button', { name: /Sender/ }).count()).toBe(1);
    expect(await bar.getByRole('button', { name: /Summary/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await arrived(page, 'language');
  });

  test('can be gone through with the keyboard alone, also where frames come late', async () => {
    const { page, asked } = await open();
    await page.evaluate('window.requestAnimationFrame = (draw) => setTimeout(draw, 500)');
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const tabTo = async (name: RegExp): Promise<void> => {
      for (let tries = 0; tries < 60; tries += 1) {
        await press('Tab');
        const found = await page.evaluate(
          '[document.activeElement.getAttribute("aria-label"), document.activeElement.textContent, ...[...(document.activeElement.labels ?? [])].map((one) => one.textContent)].join("|")',
        );
        if (name.test(String(found))) return;
      }
      throw new Error(`the keyboard does not reach ${String(name)}`);
    };
    await tabTo(/Next/);
    await press('Enter');
    await arrived(page, 'process');
    await tabTo(/After-sales tracking/);
    await press('Space', 'ArrowDown');
    expect(await page.getByLabel('Rapid response').isChecked()).toBe(true);
    await tabTo(/Next/);
    await press('Enter');
    await arrived(page, 'time');
    await tabTo(/Work on Saturday/);
    await press('Space');
    await tabTo(/Next/);
    await press('Enter');
    await arrived(page, 'team');
    await tabTo(/Your name/);
    await page.keyboard.type('Owner');
    await press('Enter');
    for (const step of ['sender', 'deployment', 'contacts', 'chat'] as const) {
      await arrived(page, step);
      await tabTo(/Next/);
      await press('Enter');
    }
    await arrived(page, 'summary');
    await tabTo(/^\|?Set up/);
    await press('Enter');
    await page.getByRole('heading', { name: 'The desk is ready' }).waitFor();
    expect(asked('setUp')[0]).toMatchObject({ pack: 'rapid-response', week: { sat: '09:00–18:00' } });
  });

  test('speaks the language that is chosen and keeps what was filled in', async () => {
    const { page, asked } = await open();
    await reach(page, 'team');
    await page.getByLabel('Your name').fill('Owner');
    await page.getByRole('textbox', { name: 'Department 1' }).fill('Team North');
    await page.getByRole('button', { name: /Language/ }).click();
    await page.getByLabel('简体中文').check();
    await page.getByRole('heading', { name: '语言', exact: true }).waitFor();
    await page.getByRole('button', { name: /团队/ }).click();
    await arrived(page, 'team', 'zh-CN');
    expect(await page.getByLabel('您的姓名').inputValue()).toBe('Owner');
    expect(await page.getByRole('textbox', { name: '部门 1' }).inputValue()).toBe('Team North');
    await page.waitForFunction('document.querySelectorAll(".department input")[1].value === "客服一部"');
    expect(asked('boot').at(-1)).toEqual({ language: 'zh-CN' });
    expect(await page.evaluate('document.documentElement.lang')).toBe('zh-CN');
  });

  test('says at the step what is missing there, and goes no further', async () => {
    const { page, asked } = await open();
    await next(page);
    await arrived(page, 'process');
    await next(page);
    await page.getByText('Fill this in.').waitFor();
    await page.waitForFunction('document.activeElement.name === "pack"');
    await page.getByLabel('Rapid response').check();
    await page.getByText('ticket numbers').waitFor();
    await next(page);
    await page.getByLabel(/^Time zone/).fill('Mars/Base');
    await next(page);
    await page.getByText('This time zone is not known.').waitFor();
    await page.getByLabel(/^Time zone/).fill('Europe/Berlin');
    await page.getByText('None are known for this time zone').waitFor();
    await next(page);
    await page.getByLabel('Your name').fill('Owner');
    await page.getByRole('textbox', { name: 'Department 1' }).fill('Service 1');
    await page.getByRole('button', { name: 'Add a person' }).click();
    await page.getByLabel('Email').fill('agent@');
    await next(page);
    await page.getByText('Enter a complete email address.').waitFor();
    await page.getByText('Another department has this name.').waitFor();
    expect(asked('setUp')).toEqual([]);
  });

  test('has the hours judged by the desk and shows its words at the day they name', async () => {
    const { page, desk, asked } = await open();
    await reach(page, 'time');
    desk.answer(
      'checkWeek',
      refusal('CALENDAR_INVALID', 'Working hours, Tuesday: “18:00–09:00” ends before it begins.', 'Correct it.'),
    );
    await page.getByRole('textbox', { name: 'Tuesday, from' }).fill('18:00');
    await page.getByRole('textbox', { name: 'Tuesday, to' }).fill('09:00');
    await next(page);
    await page.getByRole('alert').getByText('ends before it begins').waitFor();
    await page.waitForFunction('document.activeElement.getAttribute("aria-label") === "Tuesday, from"');
    expect(asked('checkWeek')).toEqual([{ week: { tue: '18:00–09:00' }, language: 'en' }]);
    await keepPicture(page, 'setUp-en-480-time-refused');
    desk.answer('checkWeek', { sound: true });
    await page.getByRole('textbox', { name: 'Tuesday, from' }).fill('08:00');
    await page.getByRole('button', { name: 'Use Monday’s hours until Friday' }).click();
    await page.getByRole('button', { name: 'Add a break on Friday' }).click();
    await next(page);
    await arrived(page, 'team');
    expect(asked('checkWeek').at(-1)).toEqual({ week: { fri: '09:00–12:00, 13:00–18:00' }, language: 'en' });
  });

  test('runs once with everything that was chosen, says that it is at work, and lists what it did', async () => {
    const { page, asked, faults } = await open();
    await reach(page, 'time');
    await page.getByRole('checkbox', { name: 'Work on Saturday' }).check();
    await page.getByLabel('Fill in the public holidays').uncheck();
    await next(page);
    await page.getByLabel('Your name').fill('Owner');
    await page.getByRole('textbox', { name: 'Department 1' }).fill('Team North');
    await page.getByRole('button', { name: 'Leave out Operations' }).click();
    await page.getByLabel('Complaints of Operations go to').selectOption({ label: 'Service 1' });
    await page.getByRole('button', { name: 'Add a department' }).click();
    await page.getByRole('textbox', { name: 'Department 4' }).fill('Night watch');
    await page.getByRole('button', { name: 'Add a person' }).click();
    await page.getByLabel('Email').fill('agent@desk.example');
    await page.getByLabel('Department', { exact: true }).selectOption({ label: 'Team North' });
    await next(page);
    await page.getByLabel('Name of the desk').fill('Lamp Works');
    await page.getByLabel('Mails are sent as').fill('Lamp Works Care');
    await page.getByText(`Lamp Works Care <${OWNER}>`).waitFor();
    await next(page);
    await page.getByLabel('As an add-on').check();
    for (let press = 0; press < 3; press += 1) await next(page);
    await arrived(page, 'summary');
    await page.evaluate('window.held = true');
    await page.getByRole('button', { name: 'Set up', exact: true }).dblclick();
    await page.getByRole('progressbar').waitFor();
    expect(await faults()).toEqual([]);
    await page.evaluate('window.held = false');
    await page.getByRole('heading', { name: 'The desk is ready' }).waitFor();
    await page.getByText('Tickets sheet').waitFor();
    await page.getByText('The holiday calendar is still empty.').waitFor();
    expect(asked('setUp')).toEqual([
      {
        pack: 'rapid-response',
        language: 'en',
        timeZone: 'Asia/Shanghai',
        people: [
          { mail: OWNER, name: 'Owner', role: 'admin', department: '' },
          { mail: 'agent@desk.example', name: 'agent', role: 'agent', department: 'Team North' },
        ],
        deskName: 'Lamp Works',
        senderName: 'Lamp Works Care',
        week: { sat: '09:00–18:00' },
        holidays: false,
        departments: [
          { of: 'technology', name: 'Team North' },
          { of: 'operations', name: 'Service 1' },
          { of: '', name: 'Night watch' },
        ],
        deployment: 'addOn',
        requestId: expect.any(String) as string,
      },
    ]);
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await page.evaluate('window.closed_')).toBe(true);
  });

  test.each([
    ['a server that breaks', new Error('server error'), dialogTexts('en').failure.kept],
    [
      'a desk that is busy',
      refusal('DESK_BUSY', 'The desk is busy.', 'Try again in a few seconds.'),
      /The desk is busy/,
    ],
  ])('keeps everything through %s, and runs at the next press', async (_what, answer, words) => {
    const { page, desk, asked } = await open();
    await reach(page, 'sender');
    await page.getByLabel('Mails are sent as').fill('Care');
    for (let press = 0; press < 4; press += 1) await next(page);
    await arrived(page, 'summary');
    const healthy = { created: [], repaired: [], findings: [] };
    desk.answer('setUp', answer);
    await page.getByRole('button', { name: 'Set up', exact: true }).click();
    await page.getByRole('alert').getByText(words).first().waitFor();
    await page
      .getByRole('button', { name: /Sender/ })
      .last()
      .click();
    expect(await page.getByLabel('Mails are sent as').inputValue()).toBe('Care');
    await page.getByRole('button', { name: /Summary/ }).click();
    desk.answer('setUp', healthy);
    await page.getByRole('button', { name: 'Set up', exact: true }).click();
    await page.getByRole('heading', { name: 'The desk is ready' }).waitFor();
    expect(asked('setUp')).toHaveLength(2);
    expect(asked('setUp')[1]).toMatchObject({ senderName: 'Care' });
  });

  test('keeps everything through the loss of the network, also where it is closed meanwhile', async () => {
    const { page, desk, reopen, asked } = await open();
    await reach(page, 'sender');
    await page.getByLabel('Mails are sent as').fill('Care');
    await page.context().setOffline(true);
    desk.answer('checkSurroundings', new Error('NetworkError'));
    await next(page);
    await page.getByRole('alert').waitFor();
    await page.context().setOffline(false);
    await reopen();
    await page.getByText('What you had entered before is back.').waitFor();
    await arrived(page, 'deployment');
    await page.getByRole('button', { name: /Sender/ }).click();
    expect(await page.getByLabel('Mails are sent as').inputValue()).toBe('Care');
    await page.getByRole('button', { name: 'Start over' }).click();
    await arrived(page, 'language');
    await reopen();
    await page.locator('.steps').waitFor();
    expect(await page.getByText('What you had entered before is back.').count()).toBe(0);
    expect(asked('setUp')).toEqual([]);
  });

  test('opens on a live desk with what is in force, every step within reach, and sends nothing but what was changed', async () => {
    const { page, asked, faults } = await open({ boot: LIVE, facts: IN_FORCE, width: 640 });
    const bar = page.getByRole('navigation', { name: 'Steps of the set-up' });
    await bar.getByRole('button', { name: /Process/ }).click();
    expect(await page.getByRole('radio', { checked: true }).getAttribute('value')).toBe('rapid-response');
    expect(asked('previewPack')).toEqual([]);
    await bar.getByRole('button', { name: /Summary/ }).click();
    await page.getByText('Nothing changed.').waitFor();
    await bar.getByRole('button', { name: /Team/ }).click();
    await page.getByText('Service 1').first().waitFor();
    expect(await page.getByRole('textbox', { name: 'Department 1' }).count()).toBe(0);
    await keepPicture(page, 'setUp-en-640-live-team');
    await bar.getByRole('button', { name: /Sender/ }).click();
    expect(await page.getByLabel('Name of the desk').inputValue()).toBe('Lamp Works');
    expect(await page.getByLabel('Mails are sent as').inputValue()).toBe('Lamp Works Care');
    await page.getByLabel('Mails are sent as').fill('');
    await bar.getByRole('button', { name: /Time/ }).click();
    expect(await page.getByRole('textbox', { name: 'Monday, after the break, to' }).inputValue()).toBe('18:00');
    expect(await page.getByRole('textbox', { name: 'Friday, to' }).inputValue()).toBe('02:00');
    await page.getByText('has been given the public holidays of 2026').waitFor();
    await page.getByRole('button', { name: 'Remove the break on Monday' }).click();
    await keepPicture(page, 'setUp-en-640-live-time');
    await bar.getByRole('button', { name: /Summary/ }).click();
    await page.getByText('Monday 09:00–18:00 · changed').waitFor();
    expect(await faults()).toEqual([]);
    await keepPicture(page, 'setUp-en-640-live-summary');
    await page.getByRole('button', { name: 'Run again' }).click();
    await page.getByRole('heading', { name: 'The desk is ready' }).waitFor();
    expect(asked('setUp')).toEqual([
      {
        pack: 'rapid-response',
        language: 'en',
        timeZone: 'Asia/Shanghai',
        people: [],
        senderName: '',
        week: { mon: '09:00–18:00' },
        requestId: expect.any(String) as string,
      },
    ]);
  });

  test.each([
    ['en', 'What this changes', 'Read what changes', 'I have read this', 'Run again'],
    ['zh-CN', '更换处理方式会带来的变化', '请阅读以上变化', '我已阅读', '重新运行'],
  ] as const)(
    'says on a live desk what another way of working changes, and takes it up only once that was read, in %s',
    async (language, title, unread, read, runAgain) => {
      const { page, asked, faults } = await open({ boot: LIVE, facts: IN_FORCE, width: 480, language });
      await page.locator('.steps li').nth(WIZARD_STEPS.indexOf('process')).getByRole('button').click();
      await page.getByRole('radio', { checked: false }).first().check();
      await page.getByRole('heading', { name: title }).waitFor();
      await page.locator('.points li', { hasText: '202603001' }).waitFor();
      expect(asked('previewPack')).toMatchObject([{ pack: 'after-sales', language }]);
      expect(await faults()).toEqual([]);
      await next(page, language);
      await page.getByText(unread).waitFor();
      await page.getByLabel(read).check();
      expect(await page.getByText(unread).count()).toBe(0);
      await keepPicture(page, `setUp-${language}-480-change`);
      await page.locator('.steps li').nth(WIZARD_STEPS.indexOf('summary')).getByRole('button').click();
      await page.locator('.summary .changed').waitFor();
      await page.getByRole('button', { name: runAgain }).click();
      await page.waitForFunction('!document.querySelector("form.set-up")');
      expect(asked('setUp')).toMatchObject([{ pack: 'after-sales', switchPack: true }]);
    },
  );

  test('says on somebody else’s desk who may run it', async () => {
    const { page, faults } = await open({
      boot: { me: { mail: 'admin@desk.example', name: 'Admin', role: 'admin' } },
      facts: IN_FORCE,
    });
    await page.getByText(`Only ${OWNER}, who set this desk up`).waitFor();
    expect(await faults()).toEqual([]);
  });

  test('repairs from the check what is broken there, and looks again', async () => {
    const { page, desk, asked } = await open({ boot: LIVE, facts: IN_FORCE });
    await page.getByRole('button', { name: /Install/ }).click();
    await page.getByText('The timer is missing.').waitFor();
    expect(await page.getByRole('link', { name: 'https://example.com/zone' }).count()).toBe(1);
    desk.answer('checkSurroundings', { lines: cannedLines('en').slice(0, 1) });
    await page.getByRole('button', { name: 'Fix it' }).click();
    await page.getByRole('status').getByText('One thing was repaired.').first().waitFor();
    await page.getByText('The timer is missing.').waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: 'Fix it' }).count()).toBe(0);
    expect(asked('repair')).toHaveLength(1);
  });
});
