import type { MeasureLine, MeasureList } from '../../src/desk/measures/measureAnswers';
import { localDate } from '../../src/domain/time/localDate';
import { measureWindowTexts } from '../../src/i18n/dialogs/measureWindow';
import { measureTexts } from '../../src/i18n/review/measureWords';
import type { Language } from '../../src/packs/pack';
import { LANGUAGES } from '../../src/packs/pack';
import { cannedBoot, refusal } from '../dialogs/fakeDesk';
import { CHROMIUM, dialogOf, type DialogPage } from './dialogPage';
import { keepPicture } from './picture';

const inBrowser = CHROMIUM === undefined ? describe.skip : describe;

const OWNER = 'owner@example.com';
const LINE: MeasureLine = {
  ...{ ticketNo: '20260302001', measureNo: 1, cause: 'measurement', rootCause: '', owner: OWNER, ownerName: 'Owner' },
  measure: 'Test every unit. <img src=x onerror="window.hit=1">',
  ...{ dueOn: '2026-03-10', isLate: false, state: 'open', figure: null, doneOn: '', result: '', watchedUntil: '' },
  ...{ judged: null, verification: '', found: null },
};
const FIGURE = { figure: 'received', scope: 'product', of: 'A1', goalPercent: 50, watchDays: 28 } as const;
const JUDGED: MeasureLine = {
  ...LINE,
  ...{ ticketNo: 'M42', state: 'done', figure: FIGURE, doneOn: '2026-03-09', result: 'It is routine.', found: false },
  judged: {
    measureNo: 1,
    statement: 'noChange',
    before: { from: localDate('2026-02-02'), to: localDate('2026-03-01'), hits: 9, all: null },
    after: { from: localDate('2026-03-10'), to: localDate('2026-04-06'), hits: 7, all: null },
  },
};
const LIST: MeasureList = {
  causes: ['people', 'measurement'],
  figures: ['received', 'missed'],
  scopes: ['all', 'category', 'product'],
  clocks: ['respond', 'plan'],
  measures: [JUDGED, LINE, { ...LINE, measureNo: 2, isLate: true }],
};

inBrowser('the window of corrective actions', () => {
  const openDialog = dialogOf('measures');
  const open = (language: Language = 'en', width = 640, dark = false): Promise<DialogPage> =>
    openDialog({
      language,
      dark,
      width,
      prepare: (desk) => {
        const me = { mail: OWNER, name: 'Owner', role: 'supervisor' } as const;
        desk.answer('boot', cannedBoot(language, { me }));
        desk.answer('listMeasures', LIST);
        for (const command of ['openMeasure', 'completeMeasure', 'verifyMeasure'] as const)
          desk.answer(command, { ticketNo: 'M42', status: 'registered' });
      },
    });

  test.each(LANGUAGES)(
    'shows in %s what was counted, beside its definition, on a narrow screen too',
    async (language) => {
      const words = measureWindowTexts(language);
      const told = measureTexts(language);
      const { page, faults, complaints, requests, close } = await open(language, 360, language === 'en');
      const card = page.getByRole('article', { name: 'M42' });
      await card.waitFor();
      const text = await card.innerText();
      for (const part of [words.before, words.after, told.cases(9), told.cases(7), ...told.statements.noChange])
        expect(text).toContain(part);
      expect(text).toContain(told.figures.received[1]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      expect(await page.evaluate('window.hit')).toBeUndefined();
      await keepPicture(page, `measures-${language}`);
      await page.getByRole('button', { name: words.add }).click();
      await page.getByLabel(words.figure).selectOption('missed');
      expect(await faults()).toEqual([]);
      await keepPicture(page, `measures-form-${language}`);
      expect([complaints, requests]).toEqual([[], []]);
      await close();
    },
  );

  test('asks for what is missing, and sends what was typed', async () => {
    const words = measureWindowTexts('en');
    const { page, asked, close } = await open();
    await page.getByRole('button', { name: words.add }).click();
    await page.getByRole('button', { name: words.save }).click();
    await page.getByText(words.figureWanted).waitFor();
    expect(asked('openMeasure')).toEqual([]);
    await page.getByLabel(words.measure).fill('=Test every unit.');
    await page.getByLabel(words.cause).selectOption('measurement');
    await page.getByLabel(words.owner).selectOption({ index: 1 });
    await page.getByLabel(words.dueOn).fill('2026-04-01');
    await page.getByLabel(words.figure).selectOption('received');
    await page.getByLabel(words.scope).selectOption('product');
    await page.getByLabel('Product').fill('A1');
    await page.getByLabel(words.goal).fill('５０%');
    await page.getByRole('button', { name: words.save }).click();
    await page.getByText(words.opened).first().waitFor();
    expect(asked('openMeasure')).toMatchObject([
      {
        ...{ ticketNo: '', measure: '=Test every unit.', cause: 'measurement', dueOn: '2026-04-01' },
        figure: { figure: 'received', scope: 'product', of: 'A1', goalPercent: 50 },
      },
    ]);
    expect(asked('listMeasures')).toHaveLength(2);
    await close();
  });

  test('verifies as the desk says at a press, and otherwise with a reason', async () => {
    const words = measureWindowTexts('en');
    const { page, desk, asked, close } = await open();
    const card = page.getByRole('article', { name: 'M42' });
    await card.getByRole('button', { name: words.verify }).click();
    await card.getByRole('radio', { name: words.yes, exact: true }).check();
    await card.getByRole('button', { name: words.verify }).click();
    await card.getByText(words.reasonHint).waitFor();
    expect(asked('verifyMeasure')).toEqual([]);
    await card.getByRole('radio', { name: words.no, exact: true }).check();
    desk.answer('verifyMeasure', refusal('MEASURE_NOT_NOW', 'Not now.', 'Later.'));
    await card.getByRole('button', { name: words.verify }).click();
    await card.getByText('Not now.').waitFor();
    desk.answer('verifyMeasure', { ticketNo: 'M42', status: 'registered' });
    await card.getByRole('button', { name: words.verify }).click();
    await page.getByText(words.verified('M42')).first().waitFor();
    expect(asked('verifyMeasure')[1]).toMatchObject({ ticketNo: 'M42', measureNo: 1, effective: false, note: '' });
    await close();
  });

  test('lists those that are late alone, and marks one as done', async () => {
    const words = measureWindowTexts('en');
    const { page, asked, close } = await open();
    await page.getByLabel(words.show).selectOption('late');
    const card = page.getByRole('article');
    expect(await card.count()).toBe(1);
    await card.getByRole('button', { name: words.complete }).click();
    await card.getByLabel(words.result).fill('It is routine.');
    await card.getByRole('button', { name: words.complete }).click();
    await page.getByText(words.completed('20260302001 · 2')).first().waitFor();
    expect(asked('completeMeasure')).toMatchObject([
      { ticketNo: '20260302001', measureNo: 2, result: 'It is routine.' },
    ]);
    await close();
  });
});
