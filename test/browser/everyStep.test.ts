/** Every step of a complaint, clicked in the sidebar as it ships, on a real desk: from the registration to the verified cure. */
import type { NextStep } from '../../src/desk/tickets/ticketCommands';
import { TICKET_COMMANDS } from '../../src/desk/tickets/ticketCommands';
import { STEP_FORMS, type StepField } from '../../src/dialogs/sidebar/steps/stepForms';
import { dialogTexts } from '../../src/i18n/dialogs/dialogs';
import { type DrivenDesk, openDesk } from '../../workbench/driver/openDesk';
import { eventsOf, faultsOf, rowOf } from '../journeys/deskFacts';
import { HEAD, OWNER, REGISTRAR, staffOf, SUPERVISOR, WORKER } from '../journeys/deskStaff';
import { surveyLinkOf } from '../journeys/stages';
import { CHROMIUM, dialogOf, type DialogPage } from './dialogPage';
import { keepPicture } from './picture';

const inBrowser = CHROMIUM === undefined ? describe.skip : describe;

type Language = 'en' | 'zh-CN';
/** What is typed or chosen, by argument; a choice that is left out takes the first there is. */
type Filled = Readonly<Record<string, string | boolean>>;
type Act = readonly [mail: string, step: NextStep, filled?: Readonly<Record<Language, Filled>>];

const both = (filled: Filled): Readonly<Record<Language, Filled>> => ({ en: filled, 'zh-CN': filled });
const say = (zh: string, en: string, arg: string, more: Filled = {}): Readonly<Record<Language, Filled>> => ({
  en: { ...more, [arg]: en },
  'zh-CN': { ...more, [arg]: zh },
});

/** As many as a practised user may need from the opened sidebar to the number of the ticket. */
const MOST_INTERACTIONS = 12;

const TO_THE_VERDICT: readonly Act[] = [
  [SUPERVISOR, 'triage', say('客户补充了照片，重新定级。', 'The customer sent photos: graded anew.', 'reason')],
  [SUPERVISOR, 'assign', say('由熟悉此型号的同事处理。', 'To who knows this model.', 'reason', { owner: WORKER })],
  [WORKER, 'acknowledge'],
  [WORKER, 'respond', say('已致电客户致歉，说明正在核查。', 'Called, said sorry, told what happens next.', 'note')],
  [WORKER, 'logProgress', say('已调取出库照片。', 'Fetched the photos of the dispatch.', 'note')],
  [WORKER, 'recordFindings', say('出库照片上已有划痕。', 'The scratch is on the photo of the dispatch.', 'findings')],
  [WORKER, 'hold', say('等客户寄回旧机。', 'Until the old unit is back.', 'reason')],
  [WORKER, 'resume', say('旧机已收到。', 'It came back.', 'note')],
  [
    WORKER,
    'notifyDelay',
    say('备机调拨需要一天。', 'A spare unit takes a day.', 'reason', { newDueAt: '2026-03-04T17:00' }),
  ],
  [WORKER, 'escalate', say('同批次问题较多。', 'Many of this batch.', 'reason', { support: 'QA' })],
  [HEAD, 'evaluateEscalation', say('全检同批次库存。', 'Check the whole batch in stock.', 'decision')],
  [WORKER, 'revealContact', say('需要回电。', 'To call back.', 'reason')],
  [WORKER, 'proposeSolution', say('换一台新机，当日发出。', 'A new unit, sent today.', 'solution')],
  [SUPERVISOR, 'reviewSolution', both({ approve: 'yes' })],
  [WORKER, 'informCustomer'],
  [WORKER, 'recordVerdict', say('很满意。', 'Well done.', 'comment', { satisfied: 'yes' })],
];

const AFTER_THE_SURVEY: readonly Act[] = [
  [SUPERVISOR, 'contactLowScore', say('等待过久。', 'It took too long.', 'reason', { note: 'OK' })],
  [
    SUPERVISOR,
    'openMeasure',
    say('出库前增加外观检验。', 'A look at every case before dispatch.', 'measure', {
      owner: WORKER,
      cause: 'method',
      dueOn: '2026-04-30',
    }),
  ],
  [WORKER, 'completeMeasure', say('检验已纳入流程。', 'It is part of the routine.', 'result')],
  [SUPERVISOR, 'verifyMeasure', say('一个月内无同类投诉。', 'None for a month.', 'note', { effective: 'yes' })],
  [WORKER, 'close', say('归档。', 'Filed.', 'note')],
];

inBrowser.each(['en', 'zh-CN'] as const)('every step of a complaint, in %s', (language: Language) => {
  const t = dialogTexts(language);
  const open = dialogOf('sidebar');
  const isEnglish = language === 'en';
  let desk: DrivenDesk;
  let acting = REGISTRAR;
  let opened: DialogPage;

  const as = async (mail: string): Promise<void> => {
    if (mail === acting) return;
    acting = mail;
    await opened.reopen();
  };
  const looksSound = async (name: string): Promise<void> => {
    await keepPicture(opened.page, `${name}${isEnglish ? '' : '.zh-CN'}`, false);
    expect([name, await opened.faults()]).toEqual([name, []]);
    expect([name, await opened.page.evaluate('document.documentElement.scrollWidth')]).toEqual([name, 300]);
  };
  const find = async (ticketNo: string): Promise<void> => {
    const { page } = opened;
    await page.getByRole('tab', { name: t.views.card, exact: true }).click();
    await page.getByRole('searchbox', { name: t.card.find }).fill(ticketNo);
    await page.getByRole('button', { name: t.card.findButton, exact: true }).click();
    await page.getByRole('heading', { name: ticketNo, exact: true }).waitFor();
    await page.locator('article[aria-busy=false]').waitFor();
  };
  const fill = async (field: StepField, value: string | boolean | undefined): Promise<void> => {
    const form = opened.page.locator('form.step');
    const label = t.fields[field.label];
    if (field.kind === 'yesNo') {
      const [yes, no] = field.words ?? [];
      const word = value === 'no' ? no : yes;
      if (word) await form.getByRole('radio', { name: t.choices[word], exact: true }).check();
      return;
    }
    const control = form
      .getByLabel(label)
      .and(form.locator(field.kind === 'choice' ? 'select' : 'input, textarea'))
      .first();
    if (field.kind === 'choice') {
      const isThere = (await control.count()) > 0;
      if (!isThere || (value === undefined && (!field.required || (await control.inputValue()) !== ''))) return;
      await control.selectOption(value === undefined ? { index: 1 } : String(value));
      return;
    }
    if (value !== undefined) await control.fill(String(value));
  };
  const act = async (ticketNo: string, [mail, step, filled]: Act): Promise<void> => {
    const { page } = opened;
    await as(mail);
    await find(ticketNo);
    const { length } = eventsOf(desk);
    const wanted = page.locator('section.steps').getByRole('button', { name: t.steps[step], exact: true });
    if ((await wanted.count()) === 0) await page.getByRole('button', { name: t.card.moreActions, exact: true }).click();
    await wanted.click();
    const { fields } = STEP_FORMS[step];
    if (fields.length > 0) {
      await page.locator('form.step').waitFor();
      for (const field of fields) await fill(field, filled?.[language][field.arg]);
      await looksSound(step);
      await page.locator('form.step').getByRole('button', { name: t.steps[step], exact: true }).click();
    }
    if (step === 'revealContact') await page.getByText('13500003333').waitFor();
    else await page.getByText(t.done(t.steps[step])).first().waitFor();
    if (fields.length === 0) await looksSound(step);
    expect([step, eventsOf(desk).length > length]).toEqual([step, true]);
    desk.advance('PT20M');
  };
  const complain = async (name: string, phone: string, description: string): Promise<string> => {
    let interactions = 0;
    const did = async (interaction: Promise<unknown>): Promise<void> => {
      interactions += 1;
      await interaction;
    };
    acting = REGISTRAR;
    await opened.reopen();
    const { page } = opened;
    await did(page.getByRole('tab', { name: t.views.register, exact: true }).click());
    await did(page.getByLabel(t.fields.name).first().fill(name));
    await did(page.getByLabel(t.fields.phone).fill(phone));
    await did(page.getByLabel(t.fields.description).fill(description));
    await did(page.getByLabel(t.fields.category1).selectOption({ index: 1 }));
    await did(page.getByLabel(t.fields.category2).selectOption({ index: 1 }));
    await did(page.getByRole('radio').nth(4).check());
    await looksSound('registerComplaint');
    await did(page.getByRole('button', { name: t.register.submit, exact: true }).click());
    const heading = page.getByRole('heading', { name: new RegExp(`^${t.register.doneTitle('')}`) });
    await heading.waitFor();
    expect(interactions).toBeLessThanOrEqual(MOST_INTERACTIONS);
    await looksSound('registered');
    return /\d{6,}/.exec((await heading.textContent()) ?? '')?.[0] ?? '';
  };

  test('is done by clicking, sound to look at and to hear', async () => {
    const [department, front] = isEnglish ? ['Quality control', 'Sales'] : ['品控部', '客服部'];
    desk = await openDesk({
      pack: 'complaint-toolkit',
      language,
      startAt: '2026-03-02T09:00:00+08:00',
      deployment: 'addOn',
      people: staffOf(language, department, front),
    });
    opened = await open({
      language,
      answer: (json) => String(desk.runtime.as(acting).callServer('api', json)),
    });
    const scratch = isEnglish ? 'The rice cooker came with two scratches.' : '收到的电饭煲外壳有两道划痕。';
    const again = isEnglish
      ? 'My rice cooker has two scratches, I wrote before.'
      : '电饭煲外壳有两道划痕，之前已反映过。';
    const ticketNo = await complain(isEnglish ? 'Sample Customer' : '示例客户', '13500003333', scratch);
    desk.advance('PT20M');
    const twin = await complain(isEnglish ? 'Sample Customer' : '示例客户', '13500003333', again);
    await act(twin, [SUPERVISOR, 'merge', both({ into: ticketNo })]);
    const mistake = await complain(isEnglish ? 'Other Customer' : '另一位客户', '13500004444', again);
    await act(mistake, [SUPERVISOR, 'withdraw', say('客户来电撤诉。', 'The customer took it back.', 'reason')]);
    for (const one of TO_THE_VERDICT) await act(ticketNo, one);
    desk.advance('P1D');
    desk.submitForm('survey', { q1: 2, r1: isEnglish ? 'It took too long' : '等待时间太长' }, surveyLinkOf(desk));
    for (const one of AFTER_THE_SURVEY) await act(ticketNo, one);
    const clicked = new Set([...TO_THE_VERDICT, ...AFTER_THE_SURVEY].map(([, step]) => step));
    expect(TICKET_COMMANDS.filter((step) => !clicked.has(step))).toEqual(['merge', 'withdraw']);
    expect(rowOf(desk, ticketNo)['status']).toBe(t.statuses.closed);
    desk.advance('P1D');
    expect(faultsOf(desk)).toEqual([]);
    expect(desk.as(OWNER).call('repair', {})).toMatchObject({ repaired: [] });
  }, 240_000);
});
