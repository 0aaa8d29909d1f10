import type { Page } from 'playwright-core';
import type { ChatGroup, ChatGroups } from '../../src/desk/chat/chatAnswers';
import { CHAT_TROUBLES } from '../../src/domain/chat/chatOutcome';
import { CHAT_SERVICES, CHAT_TOPICS } from '../../src/domain/chat/chatService';
import { chatDialogTexts } from '../../src/i18n/dialogs/chatDialog';
import type { Language } from '../../src/packs/pack';
import { NOW, refusal } from '../dialogs/fakeDesk';
import { CHROMIUM, dialogOf, type DialogPage } from './dialogPage';
import { keepPicture } from './picture';

const inBrowser = CHROMIUM === undefined ? describe.skip : describe;

const FRONT: ChatGroup = {
  name: 'Front line',
  service: 'dingtalk',
  topics: ['dispatch', 'warnings'],
  isSigned: true,
  last: { at: NOW - 3_600_000, trouble: null, code: '' },
};
const MANAGERS: ChatGroup = {
  name: '售后管理群',
  service: 'wecom',
  topics: ['escalations'],
  isSigned: false,
  last: { at: NOW - 60_000, trouble: 'unknownAddress', code: 'errcode 93000' },
};

const known = (groups: readonly ChatGroup[], isBuilt = true): ChatGroups => ({
  isBuilt,
  services: CHAT_SERVICES,
  topics: CHAT_TOPICS,
  groups,
});

const isNarrowEnough = (page: Page): Promise<number> =>
  page.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);

inBrowser('the dialog for team chats', () => {
  const openDialog = dialogOf('chat');
  const open = async (
    groups: ChatGroups,
    { language = 'en', dark = false, width = 480 }: { language?: Language; dark?: boolean; width?: number } = {},
  ): Promise<DialogPage> => {
    const dialog = await openDialog({
      language,
      dark,
      width,
      prepare: (desk) => {
        desk.answer('chatGroups', groups);
        desk.answer('testChat', { name: FRONT.name, trouble: null, code: '' });
        desk.answer('setChat', known([...groups.groups, { ...FRONT, name: 'New', last: null }]));
        desk.answer('removeChat', known(groups.groups.slice(1)));
      },
    });
    await dialog.page.getByRole('button', { name: chatDialogTexts(language).close, exact: true }).waitFor();
    return dialog;
  };

  test.each([
    ['en', false, 480],
    ['en', true, 300],
    ['zh-CN', false, 300],
    ['zh-CN', true, 480],
  ] as const)('has no fault that axe can find, in %s, dark: %s, at %i px', async (language, dark, width) => {
    const t = chatDialogTexts(language);
    const { page, faults, desk } = await open(known([FRONT, MANAGERS]), { language, dark, width });
    const look = async (name: string): Promise<void> => {
      expect(await faults()).toEqual([]);
      expect(await isNarrowEnough(page)).toBe(0);
      await keepPicture(page, `chat-${language}-${width}${dark ? '-dark' : ''}-${name}`);
    };
    await look('1-groups');
    await page.getByRole('button', { name: t.test, exact: true }).first().click();
    await page.getByText(t.tested(FRONT.name)).first().waitFor();
    desk.answer('testChat', { name: MANAGERS.name, trouble: 'unknownAddress', code: 'errcode 93000' });
    await page.getByRole('button', { name: t.test, exact: true }).nth(1).click();
    await page.getByRole('alert').getByText(t.troubles.unknownAddress).waitFor();
    await page.getByRole('button', { name: t.remove, exact: true }).first().click();
    await page.getByText(t.removeAsk(FRONT.name)).waitFor();
    await look('2-tested');
    await page.getByRole('button', { name: t.keep, exact: true }).click();
    await page.getByRole('button', { name: t.add, exact: true }).click();
    await page.getByRole('button', { name: t.save, exact: true }).click();
    await page.getByLabel(t.service).selectOption('feishu');
    await page.getByLabel(t.secret).fill('hidden');
    await look('3-form');
    await page.getByRole('button', { name: t.cancel, exact: true }).click();
    await page.getByRole('button', { name: t.edit, exact: true }).first().click();
    await look('4-change');
  });

  test('adds a group with what was typed, hides the secret, and forgets both once they are saved', async () => {
    const { page, asked } = await open(known([]));
    await page.getByText('No group yet.').waitFor();
    await page.getByRole('button', { name: 'Add a group' }).click();
    await page.waitForFunction('document.activeElement.tagName === "INPUT"');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await page.getByText('Fill this in.').count()).toBe(2);
    await page.waitForFunction('document.activeElement.getAttribute("aria-invalid") === "true"');
    await page.getByLabel('Name of the group').fill('New');
    await page.getByLabel('Service').selectOption({ label: 'DingTalk' });
    await page.getByLabel('Webhook address').fill('https://oapi.dingtalk.com/robot/send?access_token=sample00');
    await page.getByLabel('Signing secret').fill('SECsample');
    expect(await page.getByLabel('Signing secret').getAttribute('type')).toBe('password');
    await page.getByLabel('Escalations').uncheck();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('“New” is saved. Send a test to see whether it works.').first().waitFor();
    expect(asked('setChat')).toEqual([
      expect.objectContaining({
        name: 'New',
        service: 'dingtalk',
        url: 'https://oapi.dingtalk.com/robot/send?access_token=sample00',
        secret: 'SECsample',
        topics: ['dispatch', 'warnings'],
      }),
    ]);
    expect(await page.content()).not.toMatch(/sample00|SECsample/);
    expect(JSON.stringify(await page.evaluate('({ ...localStorage, ...sessionStorage })'))).not.toMatch(/sample/i);
  });

  test('tells what came of the test of a group that was added just now', async () => {
    const { page, desk } = await open(known([]));
    await page.getByRole('button', { name: 'Add a group' }).click();
    await page.getByLabel('Name of the group').fill('New');
    await page.getByLabel('Webhook address').fill('https://hooks.slack.com/services/T/B/sample');
    await page.getByRole('button', { name: 'Save' }).click();
    desk.answer('chatGroups', known([{ ...FRONT, name: 'New' }]));
    desk.answer('testChat', { name: 'New', trouble: null, code: '' });
    await page.getByRole('button', { name: 'Send a test' }).click();
    await page.getByText(/Last message arrived/).waitFor();
    expect(await page.locator('.notice').getByText('The test arrived in “New”.').count()).toBe(1);
  });

  test('keeps what was typed where the desk refuses it, and says so in its words', async () => {
    const { page, desk } = await open(known([]));
    desk.answer('setChat', refusal('CHAT_ADDRESS_WRONG', 'This is not a webhook address of Slack.', 'Copy it whole.'));
    await page.getByRole('button', { name: 'Add a group' }).click();
    await page.getByLabel('Name of the group').fill('New');
    await page.getByLabel('Webhook address').fill('https://example.com');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').getByText('This is not a webhook address of Slack.').waitFor();
    expect(await page.getByLabel('Webhook address').inputValue()).toBe('https://example.com');
  });

  test('changes the topics of a group without its address, and removes one after a question', async () => {
    const { page, asked } = await open(known([FRONT, MANAGERS]));
    await page.getByRole('article', { name: 'Front line' }).getByRole('button', { name: 'Change' }).click();
    await page.getByLabel('Warnings and lateness').uncheck();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('“Front line” is saved.').first().waitFor();
    expect(asked('setChat')[0]).toMatchObject({ name: 'Front line', url: '', secret: '', topics: ['dispatch'] });
    const group = page.getByRole('article', { name: 'Front line' });
    await group.getByRole('button', { name: 'Remove' }).click();
    expect(asked('removeChat')).toEqual([]);
    await group.getByRole('button', { name: 'Remove' }).click();
    await page.getByText('“Front line” is removed.').first().waitFor();
    expect(asked('removeChat')).toEqual([expect.objectContaining({ name: 'Front line' })]);
  });

  test.each(CHAT_TROUBLES)('says what to do about %s', async (trouble) => {
    const { page, desk } = await open(known([FRONT]));
    desk.answer('testChat', { name: FRONT.name, trouble, code: 'HTTP 1' });
    await page.getByRole('button', { name: 'Send a test' }).click();
    await page.getByRole('alert').getByText(chatDialogTexts('en').troubles[trouble]).waitFor();
  });

  test('says that it is not built in, and offers nothing but to remove what is kept', async () => {
    const { page, faults } = await open(known([FRONT], false));
    await page.getByText('Team chat is not built into this desk.').waitFor();
    expect(await page.getByRole('button', { name: /Add a group|Send a test|Change/ }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Remove' }).count()).toBe(1);
    expect(await faults()).toEqual([]);
  });
});
