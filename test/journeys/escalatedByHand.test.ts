/** Trouble handed up by the owner goes to whom the process's ladder names, on the built bundle. */
import type { PackId } from '../../src/packs/pack';
import { PACK_IDS } from '../../src/packs/pack';
import { openDesk } from '../../workbench/driver/openDesk';
import { eventsOfKind, rowOf } from './deskFacts';
import { DIRECTOR, HEAD, REGISTRAR, staffOf, SUPERVISOR, WORKER } from './deskStaff';

const OTHERS = [SUPERVISOR, HEAD, DIRECTOR, DIRECTOR];
/** Whom each further call for help goes to, from the first on. */
const CALLED: Readonly<Record<PackId, readonly string[]>> = {
  'after-sales': [HEAD, DIRECTOR, DIRECTOR],
  'service-plan': OTHERS,
  'complaint-toolkit': OTHERS,
  'rapid-response': OTHERS,
  'service-standard': OTHERS,
};

test.each(PACK_IDS)('%s: each call for help goes one level further up, and stays at the top', async (pack) => {
  const desk = await openDesk({
    pack,
    language: 'en',
    people: staffOf('en', 'Sample department', 'Other department'),
    startAt: '2026-03-02T10:01:00+08:00',
  });
  const { ticketNo } = desk.as(REGISTRAR).call<{ ticketNo: string }>('registerComplaint', {
    channel: 'phone',
    customer: { name: 'Sam Sample' },
    description: 'It is not right.',
    category1: desk.as(REGISTRAR).call<{ categories: { name: string }[] }>('boot').categories[0]?.name,
  });
  desk.as(SUPERVISOR).call('triage', { ticketNo });
  desk.as(SUPERVISOR).call('assign', { ticketNo, owner: WORKER });
  CALLED[pack].forEach((_, times) => {
    desk.as(WORKER).call('escalate', { ticketNo, reason: `Beyond me ${times}.`, support: 'A decision.' });
  });
  expect(eventsOfKind(desk, 'escalated').map(({ fields }) => fields['to'])).toEqual(CALLED[pack]);
});

test('the after-sales manager has four hours to evaluate what the owner cannot decide; then it is the director’s', async () => {
  const desk = await openDesk({
    pack: 'after-sales',
    language: 'zh-CN',
    people: staffOf('zh-CN', '技术支持部', '物流部'),
    startAt: '2026-03-02T09:31:00+08:00',
  });
  const { ticketNo } = desk.as(REGISTRAR).call<{ ticketNo: string }>('registerComplaint', {
    channel: 'phone',
    customer: { name: '王示例' },
    description: '设备不启动。',
    category1: '产品类',
    category2: '功能故障',
  });
  desk.as(WORKER).call('logProgress', { ticketNo, note: '已检查电源。' });
  desk.as(WORKER).call('escalate', { ticketNo, reason: '超出权限，需换主板。', support: '请批准备件。' });
  desk.advance('PT5M');
  const mail = desk.mails().find(({ to, subject }) => to.includes(HEAD) && subject.includes('升级至 1 级'));
  expect(mail?.body).toContain('升级原因：超出权限，需换主板。');
  expect(mail?.body).toContain('所需支持：请批准备件。');
  const [asked] = eventsOfKind(desk, 'escalated');
  const dueAt = (asked?.at ?? 0) + 4 * 60 * 60_000;
  desk.advance(new Date(dueAt).toISOString());
  expect(eventsOfKind(desk, 'escalated')).toHaveLength(1);
  desk.advance(new Date(dueAt + 10 * 60_000).toISOString());
  expect(eventsOfKind(desk, 'escalated').map(({ fields }) => [fields['level'], fields['to'], fields['clock']])).toEqual(
    [
      [1, HEAD, ''],
      [2, DIRECTOR, 'evaluate'],
    ],
  );
  expect(rowOf(desk, ticketNo)['escalationLevel']).toBe(2);
});
