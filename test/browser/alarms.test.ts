import type { AlarmList } from '../../src/desk/alarms/alarmAnswers';
import { instant } from '../../src/domain/time/instant';
import { alarmDialogTexts } from '../../src/i18n/dialogs/alarmDialog';
import type { Language } from '../../src/packs/pack';
import { cannedBoot } from '../dialogs/fakeDesk';
import { CHROMIUM, dialogOf, type DialogPage } from './dialogPage';
import { keepPicture } from './picture';

const inBrowser = CHROMIUM === undefined ? describe.skip : describe;

const AT = instant('2026-03-04T09:00:00+08:00');
const row = (given: Partial<AlarmList['alarms'][number]>): AlarmList['alarms'][number] => ({
  ...{
    alarm: 'batch/Kettle · K-7/2026-03-05',
    kind: 'batch',
    what: 'Kettle · K-7',
    state: 'open',
    since: AT,
    lastAt: AT,
  },
  ...{ count: 10, expected: 1.04, customers: 9, tickets: '20260302037, 20260302038, 20260302039', incident: '' },
  ...{ by: '', note: '', proposal: '' },
  ...given,
});
const linked = (ticketNo: string, telling: 'told' | 'byHand' | 'early', key = ticketNo) => ({
  ...{ ticketNo, customer: 'A***', key, status: 'inProgress' as const, description: '<b>The lid</b> leaks.', telling },
});
const LIST: AlarmList = {
  alarms: [
    row({}),
    row({
      alarm: 'incident/20260303001',
      kind: 'incident',
      what: 'The lid leaks',
      state: 'incident',
      incident: '20260303001',
    }),
    row({
      alarm: 'churn/1/2026-03-05',
      kind: 'churn',
      what: 'This customer may leave: 3 complaints, 2 returns.',
      expected: null,
    }),
    row({
      alarm: 'announcement/x/2026-03-05',
      kind: 'announcement',
      what: 'Kettle: lid',
      expected: null,
      proposal: 'Some customers …',
    }),
  ],
  incident: null,
};
const INCIDENT: AlarmList = {
  ...LIST,
  incident: {
    ticketNo: '20260303001',
    status: 'approved',
    solution: 'A new lid for everybody.',
    description: 'The lid leaks',
    linked: [
      linked('20260302037', 'told'),
      linked('20260302038', 'told', '20260302037'),
      linked('20260302039', 'byHand'),
    ],
    ended: 1,
  },
};

inBrowser('the dialog of alarms and incidents', () => {
  const openDialog = dialogOf('alarms');
  const open = (
    { language = 'en', dark = false, width = 640 }: { language?: Language; dark?: boolean; width?: number } = {},
    role: 'supervisor' | 'agent' = 'supervisor',
  ): Promise<DialogPage> =>
    openDialog({
      language,
      dark,
      width,
      prepare: (desk) => {
        desk.answer('boot', cannedBoot(language, { me: { mail: 'owner@example.com', name: 'Owner', role } }));
        desk.answer('alarmList', LIST);
        for (const command of ['openIncident', 'linkTicket', 'unlinkTicket', 'resolveIncident'] as const)
          desk.answer(command, { ticketNo: '20260303001', status: 'informed' });
        desk.answer('settleAlarm', {});
      },
    });

  test.each([
    ['en', false, 640],
    ['zh-CN', true, 320],
  ] as const)('has no fault that axe can find, in %s, dark: %s, at %i px', async (language, dark, width) => {
    const t = alarmDialogTexts(language);
    const { page, faults, desk } = await open({ language, dark, width });
    const look = async (name: string): Promise<void> => {
      expect(await faults()).toEqual([]);
      const over = await page.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(over).toBe(0);
      await keepPicture(page, `alarms-${language}-${width}${dark ? '-dark' : ''}-${name}`);
    };
    await page.getByText(t.parts.surges).waitFor();
    await page.getByRole('button', { name: t.dismiss, exact: true }).click();
    await look('1-list');
    desk.answer('alarmList', INCIDENT);
    await page.getByRole('button', { name: t.show, exact: true }).click();
    await page.getByText('A new lid for everybody.').waitFor();
    await look('2-incident');
  });

  test('asks why before it dismisses, and tells those who are not left out', async () => {
    const { page, asked, desk } = await open();
    await page.getByRole('button', { name: 'Dismiss…' }).click();
    await page.getByRole('button', { name: 'Dismiss', exact: true }).click();
    await page.getByText('Fill this in.').waitFor();
    expect(asked('settleAlarm')).toEqual([]);
    await page.getByLabel('Why it is none').fill('A recall.');
    await page.getByRole('button', { name: 'Dismiss', exact: true }).click();
    await page.getByText('Decided.').first().waitFor();
    expect(asked('settleAlarm')).toEqual([
      expect.objectContaining({ alarm: LIST.alarms[0]?.alarm, reason: 'A recall.' }),
    ]);
    desk.answer('alarmList', INCIDENT);
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    // Two tickets of one customer.
    const tell = page.getByRole('button', { name: 'Tell one customer' });
    await tell.waitFor();
    await page.getByLabel('Tell the customer of 20260302038').uncheck();
    await tell.click();
    await page.getByText('One ticket is informed').first().waitFor();
    expect(asked('resolveIncident')).toEqual([
      expect.objectContaining({ ticketNo: '20260303001', note: '', leaveOut: ['20260302038'] }),
    ]);
  });

  test('is for those who may decide', async () => {
    const { page, asked } = await open({}, 'agent');
    await page.getByText(alarmDialogTexts('en').leadersOnly).waitFor();
    expect(asked('alarmList')).toEqual([]);
  });
});
