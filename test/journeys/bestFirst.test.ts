/** Who gets a complaint of the toolkit: the experienced first, with reasons, on the built bundle. */
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { openDesk } from '../../workbench/driver/openDesk';
import { eventsOfKind, refusalOf, rowOf } from './deskFacts';
import { OWNER, REGISTRAR, staffOf, SUPERVISOR } from './deskStaff';

const NOVICE = 'novice@example.com';
const OLD_HAND = 'oldhand@example.com';
const SKILLED = 'skilled@example.com';

const WORDS = {
  'zh-CN': {
    department: '品控部',
    front: '销售部',
    category1: '产品质量类',
    category2: '外观瑕疵',
    novice: '示例新手',
    oldHand: '示例老手',
    skilled: '示例专员',
    why: /^在品控部的 3 位客服中，按经验、满意度、未结工单数依次比较，其排在第一（未结工单 0 张，满意度 3.5，熟悉此分类）。$/,
    overruled: /建议由示例专员负责：在品控部的 3 位/,
    tooGrave: /示例新手是新手，工单 \d+ 的优先级为「高」/,
  },
  en: {
    department: 'Quality control',
    front: 'Sales',
    category1: 'Product quality',
    category2: 'Blemish',
    novice: 'Sample Novice',
    oldHand: 'Sample Old Hand',
    skilled: 'Sample Skilled',
    why: /^First by experience, satisfaction and open tickets, in that order, among 3 in Quality control \(agent\) \(open tickets: 0, satisfaction 3\.5, experienced in this category\)\.$/,
    overruled: /suggests Sample Skilled for ticket \d+: First by experience/,
    tooGrave: /Sample Novice is a novice, and ticket \d+ has the priority “High”/,
  },
} as const;

describe.each(['zh-CN', 'en'] as const)('the toolkit in %s', (language) => {
  const words = WORDS[language];
  let desk: DrivenDesk;
  const graded = (priority: string): string => {
    const { ticketNo } = desk.as(REGISTRAR).call<{ ticketNo: string }>('registerComplaint', {
      channel: 'phone',
      customer: { name: 'Sam Sample', phone: '+44 20 7946 0958' },
      description: 'It has a scratch.',
    });
    const { category1, category2 } = words;
    desk.as(SUPERVISOR).call('triage', { ticketNo, category1, category2, priority });
    return ticketNo;
  };
  const assign = (by: string, ticketNo: string, owner: string, reason = ''): ReturnType<typeof refusalOf> =>
    refusalOf(() => desk.as(by).call('assign', { ticketNo, owner, reason }));

  beforeAll(async () => {
    const { department, front } = words;
    const agent = (mail: string, name: string, experience: 'novice' | 'experienced') =>
      ({ mail, name, role: 'agent', department, experience }) as const;
    desk = await openDesk({
      pack: 'complaint-toolkit',
      language,
      startAt: '2026-03-02T10:01:00+08:00',
      people: [
        ...staffOf(language, department, front).filter(({ mail }) => !mail.startsWith('worker')),
        agent(NOVICE, words.novice, 'novice'),
        agent(OLD_HAND, words.oldHand, 'experienced'),
        agent(SKILLED, words.skilled, 'experienced'),
      ],
    });
    for (const [mail, csat] of [
      [NOVICE, '5'],
      [OLD_HAND, '4.8'],
      [SKILLED, '3.5'],
    ] as const)
      desk.as(OWNER).edit('staff', mail, 'csat', csat);
    desk.as(OWNER).edit('staff', SKILLED, 'skills', `${words.category2}、${words.front}`);
  });

  test('suggests who is experienced in the category, and says why in a sentence', () => {
    expect(desk.as(SUPERVISOR).call('suggestAssignee', { ticketNo: graded('mid') })).toMatchObject({
      owner: { mail: SKILLED },
      why: expect.stringMatching(words.why) as string,
    });
  });

  test('gives the ticket to nobody else unless a supervisor decides so and says why', () => {
    const ticketNo = graded('mid');
    expect(assign(SUPERVISOR, ticketNo, OLD_HAND)).toMatchObject({
      code: 'OWNER_OVERRULED',
      what: expect.stringMatching(words.overruled) as string,
    });
    expect(assign(REGISTRAR, ticketNo, OLD_HAND, 'Knows the customer.')?.code).toBe('OWNER_OVERRULED');
    expect(rowOf(desk, ticketNo)['owner']).toBe('');
    expect(assign(SUPERVISOR, ticketNo, OLD_HAND, 'Knows the customer.')).toBeNull();
    expect(rowOf(desk, ticketNo)['owner']).toBe(OLD_HAND);
    expect(eventsOfKind(desk, 'assigned').slice(-1)[0]).toMatchObject({
      note: 'Knows the customer.',
      actor: SUPERVISOR,
    });
  });

  test('lets anybody give it to whom the desk suggests', () => {
    const ticketNo = graded('mid');
    expect(assign(REGISTRAR, ticketNo, SKILLED)).toBeNull();
    expect(rowOf(desk, ticketNo)['owner']).toBe(SKILLED);
  });

  test('never gives a high one to a novice, whoever wants it and why', () => {
    const ticketNo = graded('high');
    expect(assign(SUPERVISOR, ticketNo, NOVICE, 'To learn.')).toMatchObject({
      code: 'NOVICE_TOO_GRAVE',
      what: expect.stringMatching(words.tooGrave) as string,
    });
    expect(assign(SUPERVISOR, graded('mid'), NOVICE, 'To learn.')).toBeNull();
  });
});
