/** The set-up window on a real spreadsheet: a first set-up, another run on the live desk, and a repair from its check. */
import { readFileSync } from 'node:fs';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { openRuntime } from '../../emulator/runtime';
import { dialogTexts } from '../../src/i18n/dialogs/dialogs';
import { setUpTexts } from '../../src/i18n/dialogs/setUp';
import { WIZARD_STEPS, type WizardStep, wizardTexts } from '../../src/i18n/dialogs/wizard';
import { menuTexts } from '../../src/i18n/menu/menu';
import { packOf } from '../../src/packs/packs';
import { builtFiles } from '../../workbench/driver/builtFiles';
import { deskRows } from '../../workbench/driver/deskRows';
import { DEFAULT_OWNER } from '../../workbench/driver/openDesk';
import { TEXTS } from '../../workbench/page/texts';
import { type Desk, desk as heldDesk, type DeskSource } from '../../workbench/server/desk';
import { keepPicture } from './picture';
import { CHROMIUM, openBrowser, type OpenPage, openPage } from './workbenchPage';

const inBrowser = CHROMIUM === undefined ? describe.skip : describe;
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const AGENT = 'agent@example.com';
const OWN_NOTES = 'notes of our own';

type Language = 'zh-CN' | 'en';

/** A spreadsheet in which nothing has been set up. */
function blankSource(language: Language): DeskSource {
  const fresh = () =>
    openRuntime({
      files: builtFiles(),
      owner: DEFAULT_OWNER,
      editors: [AGENT],
      timeZone: 'Asia/Shanghai',
      locale: language === 'zh-CN' ? 'zh_CN' : 'en_US',
      startAt: '2026-03-02T09:00:00+08:00',
      seed: 1,
    });
  return {
    fresh: () => Promise.resolve(fresh()),
    restore: (from) => Promise.resolve(openRuntime({ files: builtFiles(), from })),
    accounts: () => [{ mail: DEFAULT_OWNER, name: 'Owner' }],
    timeZone: () => 'Asia/Shanghai',
    nextDueAt: () => null,
  };
}

let browser: Browser;
beforeAll(async () => {
  if (CHROMIUM !== undefined) browser = await openBrowser();
});
afterAll(async () => {
  if (CHROMIUM !== undefined) await browser.close();
});

inBrowser.each(['zh-CN', 'en'] as const)('setting up a spreadsheet, in %s', (language: Language) => {
  const t = wizardTexts(language);
  const words = setUpTexts(language);
  const menu = menuTexts(language);
  const firstDepartment = packOf('rapid-response').departments[0]?.name[language] ?? '';
  const ownName = language === 'en' ? 'Team North' : '北区组';
  let held: Desk;
  let open: OpenPage;
  let page: Page;
  let window: FrameLocator;
  let pictures = 0;

  const openWindow = async (): Promise<void> => {
    await page.getByRole('button', { name: menu.title, exact: true }).click();
    await page.getByRole('menuitem', { name: menu.setUp, exact: true }).click();
    const permission = page.getByRole('dialog').getByRole('button', { name: TEXTS[language].allow });
    const frame = page.locator('.addon-dialog iframe');
    await frame.or(permission).first().waitFor();
    if (await permission.isVisible()) await permission.click();
    await window.locator('.steps').waitFor();
  };
  const looksSound = async (name: string): Promise<void> => {
    pictures += 1;
    await keepPicture(page, `desk-${language}-${String(pictures).padStart(2, '0')}-${name}`, false);
    const frame = page.frames().find((one) => one.url().includes('/dialog'));
    await frame?.evaluate(AXE);
    expect(
      await frame?.evaluate<string[]>(
        'axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))',
      ),
    ).toEqual([]);
  };
  const arrived = (step: WizardStep): Promise<void> =>
    window.getByRole('heading', { name: t.steps[step].title, exact: true }).waitFor();
  const next = (): Promise<void> => window.getByRole('button', { name: t.next, exact: true }).click();
  const jump = async (step: WizardStep): Promise<void> => {
    await window
      .getByRole('navigation')
      .getByRole('button', { name: new RegExp(t.steps[step].name) })
      .click();
    await arrived(step);
  };
  const cell = (sheet: string, key: string, wanted: string, column: string): string =>
    String(deskRows(held.runtime(), sheet).find((row) => row[key] === wanted)?.[column] ?? '');
  const hours = (day: keyof typeof t.days): string => cell('calendar', 'day', t.days[day], 'hours');

  beforeAll(async () => {
    const source = blankSource(language);
    const runtime = await source.fresh();
    // What people have in the file already stays.
    runtime.as(DEFAULT_OWNER).type(runtime.tabs()[0]?.name ?? '', 'A1', OWN_NOTES);
    held = heldDesk(source, runtime);
    open = await openPage(browser, held, language);
    page = open.page;
    window = page.frameLocator('.addon-dialog iframe');
  });
  afterAll(() => open.close());

  test('makes the desk that was chosen step by step', async () => {
    await openWindow();
    if ((await window.locator('html').getAttribute('lang')) !== language)
      await window.getByLabel(words.languages[language]).check();
    for (const step of WIZARD_STEPS) {
      await arrived(step);
      if (step === 'process')
        await window.getByRole('radio', { name: packOf('rapid-response').name[language] }).check();
      if (step === 'time') await window.getByRole('button', { name: t.addBreak(t.days.mon), exact: true }).click();
      if (step === 'team') {
        await window.getByRole('textbox', { name: t.department(1) }).fill(ownName);
        await window.getByLabel(words.ownName).fill('Owner');
        await window.getByRole('button', { name: words.add, exact: true }).click();
        await window.locator('.person input').first().fill(AGENT);
        await window.locator('.person select').last().selectOption({ label: ownName });
      }
      if (step === 'sender') await window.getByLabel(t.sender).fill('Lamp Works');
      if (step === 'deployment') await window.locator('.checks li').first().waitFor();
      await looksSound(step);
      if (step !== 'summary') await next();
    }
    await window.getByRole('button', { name: words.run, exact: true }).click();
    await window.getByRole('heading', { name: words.doneTitle }).waitFor({ timeout: 60_000 });
    await window.locator('.checks li').first().waitFor();
    await looksSound('done');
    expect(await window.locator('.checks li.ok').count()).toBe(5);
    expect(hours('mon')).toBe(language === 'en' ? '09:00–12:00, 13:00–18:00' : '09:00–12:00，13:00–18:00');
    const departments = deskRows(held.runtime(), 'matrix').map((row) => row['department']);
    expect(departments).toContain(ownName);
    expect(departments).not.toContain(firstDepartment);
    expect(cell('staff', 'mail', AGENT, 'department')).toBe(ownName);
    expect(cell('settings', 'setting', 'senderName', 'value')).toBe('Lamp Works');
    expect(
      held
        .runtime()
        .tabs()
        .map(({ name }) => held.runtime().table(name).values[0]?.[0]),
    ).toContain(OWN_NOTES);
    await window.getByRole('button', { name: words.done, exact: true }).click();
    await page.locator('.addon-dialog').waitFor({ state: 'detached' });
  });

  test('refuses hours by the name of their day, in the language of the window', async () => {
    await openWindow();
    await jump('time');
    await window.getByRole('textbox', { name: t.dayTo(t.days.thu), exact: true }).fill('8:99');
    await next();
    const alert = window.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain(t.days.thu);
    await looksSound('hours-refused');
    await window.getByRole('textbox', { name: t.dayTo(t.days.thu), exact: true }).fill('18:00');
  });

  test('changes on the live desk what was changed, and nothing that was typed on the sheets meanwhile', async () => {
    const title = held
      .runtime()
      .tabs()
      .find(({ name }) => held.runtime().table(name).sheetMetadata['loopdesk.sheet'] === 'calendar');
    const rows = held.runtime().table(title?.name ?? '').values;
    const tuesday = rows.findIndex((cells) => cells[0] === t.days.tue) + 1;
    held.change((runtime) => {
      runtime.as(DEFAULT_OWNER).type(title?.name ?? '', `C${String(tuesday)}`, '10:00-16:00');
    });
    await window.getByRole('checkbox', { name: t.works(t.days.sat) }).check();
    await jump('summary');
    await window.getByText(`${t.days.sat} 09:00–18:00 · ${t.changed}`).waitFor();
    await looksSound('live-summary');
    held.quietly((runtime) => {
      runtime.faults({ killAtCall: 12 });
    });
    await window.getByRole('button', { name: words.runAgain, exact: true }).click();
    await window.getByRole('alert').getByText(dialogTexts(language).failure.kept).waitFor();
    await looksSound('failed');
    await window.getByRole('button', { name: dialogTexts(language).retry, exact: true }).click();
    await window.getByRole('heading', { name: words.doneTitle }).waitFor({ timeout: 60_000 });
    expect(hours('sat')).toBe('09:00–18:00');
    expect(hours('tue')).toBe('10:00-16:00');
    await window.getByRole('button', { name: words.done, exact: true }).click();
  });

  test('mends from its check a timer that somebody deleted', async () => {
    held.change((runtime) => {
      const app = runtime.globals['ScriptApp'] as {
        getProjectTriggers(): readonly { getHandlerFunction(): string }[];
        deleteTrigger(trigger: unknown): void;
      };
      for (const one of app.getProjectTriggers()) if (one.getHandlerFunction() === 'tick') app.deleteTrigger(one);
    });
    await openWindow();
    await jump('deployment');
    await window.locator('.checks li.error').waitFor();
    await looksSound('broken');
    await window.getByRole('button', { name: t.fix, exact: true }).click();
    await window.locator('.checks li.error').waitFor({ state: 'detached', timeout: 60_000 });
    expect(await window.locator('.checks li.ok').count()).toBe(5);
    await looksSound('mended');
    held.quietly((runtime) => {
      runtime.as(DEFAULT_OWNER).authorise(false);
    });
    await window.getByRole('button', { name: t.checkAgain, exact: true }).click();
    await window.getByRole('alert').getByText(dialogTexts(language).failure.permission).waitFor();
    await looksSound('permission-lost');
    held.quietly((runtime) => {
      runtime.as(DEFAULT_OWNER).authorise(true);
    });
    await window
      .getByRole('alert')
      .getByRole('button', { name: dialogTexts(language).retry, exact: true })
      .click();
    await window.getByRole('alert').waitFor({ state: 'detached' });
    expect(open.complaints.filter((line) => !line.includes('500'))).toEqual([]);
  });
});
