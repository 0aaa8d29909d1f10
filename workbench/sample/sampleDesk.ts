/** A desk with a few days behind it, so that there is something to see: late and early tickets, mails, a survey. */
import type { DeskOptions, DrivenDesk } from '../driver/openDesk';
import { DEFAULT_OWNER, openDesk } from '../driver/openDesk';
import { packDepartments } from '../driver/packDepartments';
import type { SampleComplaint } from './sampleComplaints';
import { sampleComplaints } from './sampleComplaints';
import { samplePeople } from './samplePeople';

type Language = 'zh-CN' | 'en';

/** What the desk tells of itself when the sidebar opens. */
export interface Board {
  readonly categories: readonly { readonly name: string; readonly children: readonly string[] }[];
  readonly staff: readonly { readonly mail: string; readonly department: string; readonly role: string }[];
}

const WORDS: Readonly<
  Record<Language, Readonly<Record<'contact' | 'work' | 'solution' | 'inform' | 'thanks', string>>>
> = {
  'zh-CN': {
    contact: '已电话联系客户，说明正在核查。',
    work: '已复现问题，正在定位原因。',
    solution: '修复后远程协助客户恢复使用，并延长服务期一个月。',
    inform: '已向客户说明原因和处理方案。',
    thanks: '问题已解决，谢谢。',
  },
  en: {
    contact: 'Called the customer and said that we are looking into it.',
    work: 'Reproduced the fault, looking for the cause.',
    solution: 'Fixed it, helped the customer remotely and extended the service by a month.',
    inform: 'Explained the cause and the solution to the customer.',
    thanks: 'Solved, thank you.',
  },
};

/** Opens the sample desk: Monday morning, a few complaints on their way. */
export async function sampleDesk(options: {
  readonly language: Language;
  readonly pack: NonNullable<DeskOptions['pack']>;
  readonly features?: NonNullable<DeskOptions['features']>;
}): Promise<DrivenDesk> {
  const { language } = options;
  const people = samplePeople(language, await packDepartments(options));
  const desk = await openDesk({ ...options, people, startAt: '2026-03-02T08:00:00+08:00', timeZone: 'Asia/Shanghai' });
  const board = desk.as(DEFAULT_OWNER).call<Board>('boot');
  for (const complaint of sampleComplaints(language)) {
    desk.advance('PT10M');
    workComplaint(desk, board, complaint, language);
  }
  desk.advance('PT1H');
  return desk;
}

/** Registers a complaint and takes it as far as the sample says. */
export function workComplaint(desk: DrivenDesk, board: Board, complaint: SampleComplaint, language: Language): void {
  const words = WORDS[language];
  const [first, second] = complaint.category;
  const category = board.categories[first % board.categories.length];
  const { channel, description, product, orderNo, name, phone } = complaint;
  const { ticketNo } = desk.as(DEFAULT_OWNER).call<{ ticketNo: string }>('registerComplaint', {
    channel,
    description,
    product,
    orderNo,
    customer: { name, phone, mail: `${orderNo.toLowerCase() || 'sample'}@customer.example.com` },
    category1: category?.name ?? '',
    category2: category?.children[second] ?? '',
  });
  const card = desk
    .as(DEFAULT_OWNER)
    .call<{ status: string; owner: { mail: string } | null; department: string }>('getTicket', { ticketNo });
  const agent = desk.as(card.owner?.mail ?? DEFAULT_OWNER);
  const leader =
    board.staff.find((one) => one.role === 'supervisor' && one.department === card.department)?.mail ?? DEFAULT_OWNER;
  const steps: readonly (readonly [upTo: SampleComplaint['upTo'], step: () => void])[] = [
    ['acknowledged', () => agent.call('acknowledge', { ticketNo })],
    ['responded', () => agent.call('respond', { ticketNo, channel: 'phone', note: words.contact })],
    ['proposed', () => agent.call('logProgress', { ticketNo, note: words.work })],
    ['proposed', () => agent.call('proposeSolution', { ticketNo, solution: words.solution })],
    ['informed', () => desk.as(leader).call('reviewSolution', { ticketNo, approve: true })],
    ['informed', () => agent.call('informCustomer', { ticketNo, channel: 'phone', note: words.inform })],
    ['confirmed', () => agent.call('recordVerdict', { ticketNo, satisfied: true, comment: words.thanks })],
  ];
  const order = ['assigned', 'acknowledged', 'responded', 'proposed', 'informed', 'confirmed'];
  for (const [upTo, step] of steps) {
    if (order.indexOf(upTo) > order.indexOf(complaint.upTo)) return;
    if (card.status === 'assigned') step();
    desk.advance('PT3M');
  }
}
