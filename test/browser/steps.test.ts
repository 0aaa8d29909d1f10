/** Forms of single steps that do more than hold text. */
import { dialogTexts } from '../../src/i18n/dialogs/dialogs';
import type { Language } from '../../src/packs/pack';
import { cannedBoot, cannedCard } from '../dialogs/fakeDesk';
import { CHROMIUM, dialogOf, type DialogPage } from './dialogPage';
import { keepPicture } from './picture';

const inBrowser = CHROMIUM === undefined ? describe.skip : describe;

inBrowser.each(['en', 'zh-CN'] as const)('the steps of a ticket, in %s', (language: Language) => {
  const t = dialogTexts(language);
  const open = dialogOf('sidebar');
  const say = (zh: string, en: string): string => (language === 'en' ? en : zh);
  const GRADES = {
    impacts: [say('影响大', 'Great impact'), say('影响中等', 'Some impact'), say('影响小', 'Little impact')],
    urgencies: [say('非常紧急', 'Most urgent'), say('较紧急', 'Urgent'), say('不紧急', 'Not urgent')],
    grades: [
      ['High', 'High', 'Mid'],
      ['High', 'Mid', 'Low'],
      ['Mid', 'Low', 'Low'],
    ],
  };
  const begin = async ({ page }: DialogPage, step: 'triage' | 'merge' | 'logProgress'): Promise<void> => {
    const more = page.getByRole('button', { name: t.card.moreActions, exact: true });
    await more.waitFor();
    const wanted = page.getByRole('button', { name: t.steps[step], exact: true });
    if (!(await wanted.isVisible())) await more.click();
    await wanted.click();
    await page.locator('form.step').waitFor();
  };
  const looksSound = async ({ page, faults }: DialogPage, name: string): Promise<void> => {
    await keepPicture(page, `${name}.${language}`);
    expect(await faults()).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(300);
  };
  const send = ({ page }: DialogPage, step: 'triage' | 'merge' | 'logProgress'): Promise<void> =>
    page.locator('form.step').getByRole('button', { name: t.steps[step], exact: true }).click();

  test('grading picks impact and urgency at once in a table, by keyboard too, and takes it back', async () => {
    const opened = await open({
      language,
      prepare: (desk) => {
        desk.answer('boot', cannedBoot(language, GRADES));
        desk.answer('getTicket', cannedCard(language, { status: 'inProgress', possible: ['triage', 'merge'] }));
      },
    });
    const { page, asked } = opened;
    await begin(opened, 'triage');
    const of = (row: number, column: number): string =>
      [GRADES.impacts[row], GRADES.urgencies[column], GRADES.grades[row]?.[column]].join(' · ');
    await page.getByRole('radio', { name: of(1, 1), exact: true }).check();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(`document.activeElement.getAttribute('aria-label') === ${JSON.stringify(of(1, 2))}`);
    expect(await page.getByLabel(t.fields.priority, { exact: true }).inputValue()).toBe('');
    await looksSound(opened, 'grades');
    await page.getByRole('button', { name: t.clear, exact: true }).click();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await page.getByRole('radio', { name: of(2, 0), exact: true }).check();
    await send(opened, 'triage');
    await page.getByText(t.done(t.steps.triage)).first().waitFor();
    expect(asked('triage')).toMatchObject([{ impact: GRADES.impacts[2], urgency: GRADES.urgencies[0] }]);
    expect(asked('triage')[0]).not.toHaveProperty('priority');
  });

  test('the table of grades is on the form of registration too', async () => {
    const opened = await open({ language, prepare: (desk) => desk.answer('boot', cannedBoot(language, GRADES)) });
    const { page, asked } = opened;
    await page.getByRole('tab', { name: t.views.register }).click();
    await page.getByLabel(t.fields.name).first().fill('Zhang San');
    await page.locator('textarea').first().fill('净化器无法启动');
    await page
      .getByRole('radio', { name: new RegExp(`^${GRADES.impacts[0] ?? ''} · ${GRADES.urgencies[2] ?? ''} ·`) })
      .check();
    await looksSound(opened, 'register.grades');
    await page.getByRole('button', { name: t.register.submit, exact: true }).click();
    await page.getByRole('heading', { name: /\d{6,}/ }).waitFor();
    expect(asked('registerComplaint')).toMatchObject([{ impact: GRADES.impacts[0], urgency: GRADES.urgencies[2] }]);
  });

  test('merging shows both tickets line by line, with what differs marked', async () => {
    const card = cannedCard(language, { status: 'inProgress', possible: ['merge'] });
    const opened = await open({ language, prepare: (desk) => desk.answer('getTicket', card) });
    const { page, asked } = opened;
    await begin(opened, 'merge');
    await page.getByRole('button', { name: t.mergeTargets.use('20260220007') }).click();
    const beside = page.locator('table.beside');
    await beside.getByText('20260220007').waitFor();
    expect(await beside.locator('tbody').first().getAttribute('class')).toBe('differs');
    expect(await beside.getByText(card.description).count()).toBe(1);
    await looksSound(opened, 'merge');
    await page.getByLabel(t.fields.into, { exact: false }).fill('20260111003');
    await beside.getByText('20260111003').waitFor();
    await page.getByLabel(t.fields.into, { exact: false }).fill('2026');
    await beside.waitFor({ state: 'detached' });
    await page.getByLabel(t.fields.into, { exact: false }).fill('20260220007');
    await send(opened, 'merge');
    await page.getByText(t.done(t.steps.merge)).first().waitFor();
    expect(asked('merge')).toMatchObject([{ ticketNo: card.ticketNo, into: '20260220007' }]);
  });

  test('progress is put in by a press, and its proof is a link with source and time', async () => {
    const line = {
      at: Date.parse('2026-03-06T10:10:00+08:00'),
      kind: 'progressed',
      actor: 'tech@desk.example',
    } as const;
    const facts = {
      link: 'https://drive.example/a',
      source: 'Photo',
      takenAt: Date.parse('2026-03-06T10:00:00+08:00'),
    };
    const card = cannedCard(language, {
      status: 'inProgress',
      possible: ['logProgress', 'merge'],
      history: [
        { ...line, actorName: '', cause: 'person', note: 'Seen', facts },
        { ...line, actorName: '', cause: 'person', note: 'Not run', facts: { ...facts, link: 'javascript:alert(1)' } },
      ],
    });
    const opened = await open({ language, prepare: (desk) => desk.answer('getTicket', card) });
    const { page, asked } = opened;
    const links = page.locator('.history a');
    await links.first().waitFor();
    expect(await links.count()).toBe(1);
    expect(await links.getAttribute('rel')).toBe('noopener noreferrer');
    await begin(opened, 'logProgress');
    const [first = '', second = ''] = t.quickWords;
    await page.getByRole('button', { name: first, exact: true }).click();
    await page.getByRole('button', { name: second, exact: true }).click();
    await page.waitForFunction("document.activeElement.tagName === 'TEXTAREA'");
    await page.getByLabel(t.fields.link).fill('drive.example/a');
    await send(opened, 'logProgress');
    await page.getByText(t.check.link).waitFor();
    expect(await page.locator('[aria-invalid=true]').count()).toBe(2);
    await page.getByLabel(t.fields.link).fill('https://drive.example/a?b=1&c=2');
    await page.getByLabel(t.fields.source).fill('Photo of the customer');
    await page.getByLabel(t.fields.takenAt).fill('2026-03-06T10:00');
    await looksSound(opened, 'progress');
    await send(opened, 'logProgress');
    await page.getByText(t.done(t.steps.logProgress)).first().waitFor();
    expect(asked('logProgress')).toMatchObject([
      {
        note: first + t.stop + second,
        link: 'https://drive.example/a?b=1&c=2',
        source: 'Photo of the customer',
        takenAt: Date.parse('2026-03-06T10:00:00+08:00'),
      },
    ]);
  });

  test('who may call a dissatisfied customer reads what they answered', async () => {
    const card = cannedCard(language, {
      status: 'confirmed',
      nextStep: 'contactLowScore',
      possible: ['contactLowScore'],
      lowAnswer: {
        scores: [{ question: say('响应速度', 'Speed of response'), score: 1, label: say('非常慢', 'Very slow') }],
        suggestion: '=1+1 <b>!</b>',
      },
    });
    const opened = await open({ language, prepare: (desk) => desk.answer('getTicket', card) });
    await opened.page.getByText('=1+1 <b>!</b>').waitFor();
    await looksSound(opened, 'lowAnswer');
  });
});
