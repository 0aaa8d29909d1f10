/** The knowledge base on a real desk: written and looked over in its window, taken over in the sidebar. */
import { dialogTexts } from '../../src/i18n/dialogs/dialogs';
import { knowledgeWindowTexts } from '../../src/i18n/dialogs/knowledgeWindow';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { openDesk } from '../../workbench/driver/openDesk';
import { staffOf } from '../journeys/deskStaff';
import { CHROMIUM, dialogOf } from './dialogPage';
import { keepPicture } from './picture';

const inBrowser = CHROMIUM === undefined ? describe.skip : describe;
const OWNER = 'owner@example.com';
const CASES = {
  en: {
    name: 'Ada Lovelace',
    description: 'Ada Lovelace cannot log in since the update, call 13812345678.',
    solution: 'Reset the password and clear the session.',
    other: 'My account cannot log in after the update.',
    category: ['Technical fault', 'Cannot log in'],
  },
  'zh-CN': {
    name: '张小明',
    description: '张小明升级后无法登录，请打 13812345678。',
    solution: '重置密码并清除登录状态。',
    other: '升级后账号一直无法登录。',
    category: ['技术故障', '无法登录'],
  },
} as const;
type Language = keyof typeof CASES;

const DEPARTMENTS = { en: 'Technical department', 'zh-CN': '技术部' } as const;

const deskIn = (language: Language): Promise<DrivenDesk> =>
  openDesk({ pack: 'rapid-response', language, people: staffOf(language, DEPARTMENTS[language], 'Operations') });

const answerOf =
  (desk: DrivenDesk) =>
  (json: string): string =>
    String(desk.as(OWNER).person.callServer('api', json));

function registered(desk: DrivenDesk, language: Language, description: string, phone: string): string {
  const { name, category } = CASES[language];
  const [category1, category2] = category;
  const complaint = { channel: 'phone', customer: { name, phone }, category1, category2, description };
  return desk.as(OWNER).call<{ ticketNo: string }>('registerComplaint', complaint).ticketNo;
}

inBrowser('the window of the knowledge base', () => {
  const open = dialogOf('knowledge');

  test.each([
    ['en', false, 640],
    ['zh-CN', true, 320],
  ] as const)(
    'makes a draft of a ticket, publishes, finds and retires it, in %s, dark: %s, at %i px',
    async (language, dark, width) => {
      const desk = await deskIn(language);
      const t = knowledgeWindowTexts(language);
      const { description, solution } = CASES[language];
      const ticketNo = registered(desk, language, description, '13812345678');
      desk.as(OWNER).call('acknowledge', { ticketNo });
      desk.as(OWNER).call('proposeSolution', { ticketNo, solution });
      const { page, faults } = await open({ language, dark, width, answer: answerOf(desk) });
      const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
      const looksSound = async (shot: string): Promise<void> => {
        await keepPicture(page, `knowledge-${language}-${width}-${shot}`);
        expect(await faults()).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth > window.innerWidth')).toBe(false);
      };
      await page.getByText(t.none).waitFor();
      await press(t.add);
      await page.getByLabel(t.ticketNo).fill(ticketNo);
      await press(t.fetch);
      await page.getByRole('heading', { name: t.changeTitle('K0001') }).waitFor();
      const problem = page.getByLabel(new RegExp(`^${t.problem}`));
      expect(await problem.inputValue()).not.toMatch(/Ada|张小明|13812345678/);
      expect(await page.getByLabel(new RegExp(`^${t.solution}`)).inputValue()).toBe(solution);
      await problem.fill('');
      await press(t.publish);
      await page.locator('.fault').waitFor();
      await problem.fill(CASES[language].other);
      await looksSound('form');
      await press(t.publish);
      await page.locator('.notice').getByText(t.kept.published('K0001')).waitFor();
      await page.getByLabel(t.query).fill(CASES[language].category[1]);
      await press(t.search);
      await page.getByText(t.found(1, 1)).waitFor();
      await press(`${t.helpful} K0001`);
      await page.locator('.notice').getByText(t.rated('K0001')).waitFor();
      await page.getByText('✓').waitFor();
      await looksSound('list');
      await press(`${t.retire} K0001`);
      await page.getByLabel(t.reason).fill('…');
      await looksSound('retiring');
      await page.locator('.part').getByRole('button', { name: t.retire, exact: true }).click();
      await page.locator('.notice').getByText(t.kept.retired('K0001')).waitFor();
      expect(desk.rows('knowledge')[0]).toMatchObject({ entryNo: 'K0001', remark: '…', ticketNo });
    },
  );
});

inBrowser('the sidebar', () => {
  const open = dialogOf('sidebar');

  test.each(['en', 'zh-CN'] as const)(
    'shows what is known while registering, and takes it over into a proposal, in %s',
    async (language) => {
      const desk = await deskIn(language);
      const t = dialogTexts(language);
      const { description, solution, other } = CASES[language];
      desk.as(OWNER).call('publishKnowledge', { problem: description, solution });
      const ticketNo = registered(desk, language, other, '13900001111');
      desk.as(OWNER).call('acknowledge', { ticketNo });
      desk.as(OWNER).call('respond', { ticketNo, channel: 'phone', note: '…' });
      desk.as(OWNER).call('logProgress', { ticketNo, note: '…' });
      const { page, faults } = await open({ language, answer: answerOf(desk) });
      await page.getByRole('tab').first().click();
      await page.getByLabel(new RegExp(`^${t.fields.description}`)).fill(other);
      await page.locator('.similar').getByText(solution).waitFor();
      await keepPicture(page, `knowledge-${language}-registering`);
      expect(await faults()).toEqual([]);
      await page.getByRole('tab').nth(1).click();
      await page.getByRole('searchbox').first().fill(ticketNo);
      await page.getByRole('button', { name: t.card.findButton, exact: true }).click();
      await page.getByRole('button', { name: t.steps.proposeSolution, exact: true }).click();
      await page.getByRole('button', { name: t.known.use('K0001') }).click();
      expect(
        await page
          .locator('form.step')
          .getByLabel(new RegExp(`^${t.fields.solution}`))
          .inputValue(),
      ).toBe(solution);
      await keepPicture(page, `knowledge-${language}-proposing`);
      expect(await faults()).toEqual([]);
      await page.locator('form.step').getByRole('button', { name: t.steps.proposeSolution, exact: true }).click();
      await page.locator('.notice.good').waitFor();
      expect(String(desk.rows('log').at(-1)?.['fields'])).toContain('"knowledge":"K0001"');
    },
  );
});
